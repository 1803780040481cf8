import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { itemOf } from '../applications/applicable-item.ts';
import { ApplicationEventKind, ApplicationStatus, ReviewStepStatus } from '../applications/application.ts';
import { Application, type AskedPaper, everAsked } from '../applications/application.entity.ts';
import { happened } from '../applications/happened.ts';
import { doerOf } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { claimedCase } from './case-at-desk.ts';

export interface ReturnApplication {
  applicationId: string;
  words: string;
  /** By the code of one of the item's papers, or another one by name. */
  papers: { code?: string | undefined; paper?: string | undefined; why: string }[];
}

/** Gives a case back with a reason and a list of papers (补正); its days stand still until they come. */
export async function returnApplication(ctx: ViewerContext, input: ReturnApplication): Promise<Application> {
  const { words, papers } = input;
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application, step } = await claimedCase(inside, input.applicationId);
    const item = await itemOf(inside, application);
    const answers = ctx.vault.open(application, 'answers') ?? {};
    const before = everAsked(ctx.vault.open(application, 'returned'));
    const known = [...item.application.papers, ...before.filter(isByName)];
    const used = Math.max(0, ...before.filter(isByName).map(({ code }) => Number(code.slice(BY_NAME.length))));
    const asked = papers.map((paper, i) => askedPaper(known, paper, i, used));
    const earlier = before.filter((one) => isByName(one) && !asked.some(({ code }) => code === one.code));
    application.moveTo(ApplicationStatus.RETURNED);
    Object.assign(application, {
      returned: ctx.vault.seal(Application, application.id, 'returned', { words, papers: asked, earlier, answers }),
      returnedAt: ctx.now(),
      closesOn: addDays(civilDate(ctx.now()), item.application.procedure.papersDays),
      warnedAt: null,
    });
    step.status = ReviewStepStatus.PAUSED;
    const by = doerOf(ctx.viewer, { ground: Ground.DUTY });
    await happened(inside, application, { kind: ApplicationEventKind.RETURNED, by, step, words });
    return application;
  });
}

const BY_NAME = 'ASKED_';
const isByName = ({ code }: AskedPaper): boolean => code.startsWith(BY_NAME);

/** One that is no paper of the item gets a code that none before it had: what was brought then keeps its name. */
function askedPaper(
  known: readonly { code: string; paper: string }[],
  { code, paper, why }: ReturnApplication['papers'][number],
  place: number,
  used: number,
): AskedPaper {
  if (!code && paper) return { code: `${BY_NAME}${used + place + 1}`, paper, why };
  const one = known.find((each) => each.code === code);
  if (one) return { code: one.code, paper: one.paper, why };
  throw new Refusal(UserErrorCode.BAD_VALUE, '请从清单里选一份材料，或者写明要什么材料。', ['papers', String(place)]);
}
