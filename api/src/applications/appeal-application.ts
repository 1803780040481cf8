import { civilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { isClosed, lockPerson } from '../identity/lock-person.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { type ApplicableItem, itemOf } from './applicable-item.ts';
import { ApplicationEventKind, ApplicationStatus } from './application.ts';
import { Application } from './application.entity.ts';
import { lockedApplication, noSuchApplication } from './case-authority.ts';
import { happened } from './happened.ts';
import { openStep } from './open-step.ts';
import { refuseSecond } from './refuse-second.ts';

/** Asks for another look at what was rejected, once, while there is time. Appealing what is appealed returns it. */
export async function appealApplication(
  ctx: ViewerContext,
  applicationId: string,
  words: string,
): Promise<Application> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application, doer } = await lockedApplication(inside, applicationId);
    if (application.status === ApplicationStatus.APPEALED) return application;
    const item = await itemOf(inside, application);
    if (application.status === ApplicationStatus.REJECTED) await refuseAppeal(inside, application, item);
    application.moveTo(ApplicationStatus.APPEALED);
    application.appealWords = ctx.vault.seal(Application, application.id, 'appealWords', words);
    const { procedure } = item.application;
    const step = await openStep(inside, application, procedure.appealSteps[0]!, { round: 1, place: 0 });
    await happened(inside, application, { kind: ApplicationEventKind.APPEALED, by: doer, step, words });
    return application;
  });
}

/** Not after its last day, nor by who has applied anew meanwhile or was granted it: nobody gets it twice. */
async function refuseAppeal(
  { em, now }: ViewerContext,
  { appealableUntil, person: { id } }: Application,
  item: ApplicableItem,
): Promise<void> {
  const today = civilDate(now());
  const person = await lockPerson(em, id);
  if (isClosed(person)) throw noSuchApplication();
  if (!appealableUntil || appealableUntil < today)
    throw new Refusal(
      UserErrorCode.APPEAL_CLOSED,
      `现在不能再请人复核了。情况有变化的，可以重新申请，或打${HOTLINE}问。`,
      ['applicationId'],
    );
  await refuseSecond(em, item, person, today);
}
