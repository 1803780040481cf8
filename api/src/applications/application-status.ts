import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { normalIdNumber } from '@doorstep/shared/id-number';
import type { Context } from '../platform/context.ts';
import { itemOf } from './applicable-item.ts';
import { ApplicationStatus } from './application.ts';
import { Application } from './application.entity.ts';
import { NextDeed, type PathStepView, type PublicStatus } from './application-views.ts';
import { pathOf, type PathStep } from './path.rules.ts';
import { ReviewStep } from './review-step.entity.ts';

/** So many characters of the id number are asked for. */
const TAIL = 4;

/**
 * Where an application stands, by its number and the last four characters of the applicant's id number, for anybody.
 *
 * Whether the number is wrong or the rest of it cannot be told apart; nothing else is told of the case.
 */
export async function applicationStatus(
  ctx: Context,
  said: { number: string; idTail: string },
): Promise<PublicStatus | undefined> {
  const [number, idTail] = [said.number.replaceAll(' ', ''), normalIdNumber(said.idTail)];
  await ctx.rateLimits.count('application-status', ctx.address);
  await ctx.rateLimits.count('application-status-number', number);
  const application = await ctx.em.findOne(Application, { number }, { populate: ['members.person'] });
  const isHis = application?.members
    .getItems()
    .some(({ person }) => ctx.vault.open(person, 'idNumber')?.slice(-TAIL) === idTail);
  if (!application || !isHis) return undefined;
  const steps = await ctx.em.find(ReviewStep, { application });
  const { procedure } = (await itemOf(ctx, application)).application;
  const path = pathOf(procedure, application.status, steps);
  const { status, closesOn, appealableUntil } = application;
  return {
    status,
    nextDeed: nextDeedOf(application, civilDate(ctx.now())),
    expectedOn: path.at(-1)?.expectedOn,
    until: closesOn ?? (status === ApplicationStatus.REJECTED ? appealableUntil : undefined),
    path: path.map((step) => pathStepView(ctx, step)),
  };
}

/** A step as the API shows it; who has taken it only to whoever may know. */
export function pathStepView(
  { regions, now }: Pick<Context, 'regions' | 'now'>,
  { step, ...rest }: PathStep,
  officer?: string,
): PathStepView {
  return {
    ...rest,
    officer,
    desk: step && regions.find(step.deskRegionCode),
    isOverdue: step?.isOverdueOn(civilDate(now())) ?? false,
    isEscalated: Boolean(step?.escalatedAt),
    doneAt: step?.doneAt ?? undefined,
  };
}

/** What the people of a case should do next. */
export function nextDeedOf(
  { status, appealableUntil }: Pick<Application, 'status' | 'appealableUntil'>,
  today: CivilDate,
): NextDeed {
  switch (status) {
    case ApplicationStatus.DRAFT:
      return NextDeed.FILL_IN;
    case ApplicationStatus.RETURNED:
      return NextDeed.BRING_PAPERS;
    case ApplicationStatus.SUBMITTED:
    case ApplicationStatus.IN_REVIEW:
    case ApplicationStatus.APPEALED:
      return NextDeed.WAIT;
    case ApplicationStatus.APPROVED:
      return NextDeed.USE_IT;
    case ApplicationStatus.REJECTED:
      return appealableUntil && appealableUntil >= today ? NextDeed.APPEAL : NextDeed.APPLY_ANEW;
    default:
      return NextDeed.APPLY_ANEW;
  }
}
