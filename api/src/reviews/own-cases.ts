import { ApplicationEventKind } from '../applications/application.ts';
import type { Application } from '../applications/application.entity.ts';
import { ApplicationEvent } from '../applications/application-event.entity.ts';
import { Decision } from '../applications/decision.entity.ts';
import type { ReviewStep } from '../applications/review-step.entity.ts';
import { isFamily } from '../delegations/family.ts';
import type { Doer } from '../identity/doer.ts';
import type { Staff } from '../identity/staff.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';

/**
 * Refuses who would decide on himself, on somebody he acts for or who acts for him, on what he has handed in for
 * somebody, or once more on what he has decided.
 */
export async function refuseOwnCase(
  { em }: Pick<ViewerContext, 'em'>,
  { id, personId }: Staff,
  application: Application,
  { round }: ReviewStep,
): Promise<void> {
  const people = application.members.map(({ person }) => person.id);
  const by = await handedInBy(em, application);
  const isOwn = personId && (people.includes(personId) || by.some((doer) => doer.personId === personId));
  if (isOwn || (personId && (await isFamily(em, personId, people))))
    throw ownCase('这是您自己或您家里人的申请，要由另一位同事来办。请放回去，让同事接手。');
  if (by.some(({ staffId }) => staffId === id))
    throw ownCase('这份申请是您替他填的，要由另一位同事来审。请放回去，让同事接手。');
  if (round === 0) return;
  const before = await em.find(Decision, { application });
  if (before.some(({ decidedBy, confirmedBy }) => [decidedBy.staffId, confirmedBy?.staffId].includes(id)))
    throw ownCase('上一次就是您决定的，复核要由另一位同事来办。');
}

/** Who began it, handed it in, with what was asked for too, or appealed. */
async function handedInBy(em: ViewerContext['em'], application: Application): Promise<Doer[]> {
  const kinds = [ApplicationEventKind.SUBMITTED, ApplicationEventKind.RESUBMITTED, ApplicationEventKind.APPEALED];
  const events = await em.find(ApplicationEvent, { application, kind: { $in: kinds } });
  return [application.startedBy, ...events.map(({ doneBy }) => doneBy)];
}

const ownCase = (words: string) => new Refusal(UserErrorCode.OWN_CASE, words, ['applicationId']);
