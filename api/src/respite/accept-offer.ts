import { HOTLINE } from '@doorstep/shared/hotline';
import type { Fen } from '@doorstep/shared/units';
import { AbsenceReason } from '../absences/absence.ts';
import { recordAbsenceWithin } from '../absences/record-absence.ts';
import { CareForm } from '../houses/care.ts';
import { doerOf, type Doer } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { lockWhatFollows } from './lock-what-follows.ts';
import { offerAccepted } from './offer-outcome.ts';
import { actForPlacement, lockPlacement, peopleOf, placementOf } from './placement.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEnd, StayEventKind, StayStatus } from './stay.ts';
import { stayHappened } from './stay-happened.ts';

export interface AcceptOffer {
  stayId: string;
  /** Of all who are placed together. */
  agreedOwnShareFen: Fen;
}

/** What is settled already; accepting it once more changes nothing. */
const SETTLED: readonly StayStatus[] = [StayStatus.CONFIRMED, StayStatus.IN_STAY, StayStatus.COMPLETED];

/**
 * Takes the place that is held, for all who are placed together, as long as the offer lasts; what comes to them at home stops meanwhile.
 *
 * Safe to repeat: what is accepted is given back as it is.
 */
export async function acceptOffer(
  ctx: ViewerContext,
  { stayId, agreedOwnShareFen }: AcceptOffer,
): Promise<RespiteStay> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const stays = await placementOf(em, stayId);
    const authority = await actForPlacement(inside, stays);
    await lockPlacement(em, stays, { housesOfAbsence: true });
    await lockWhatFollows(inside, peopleOf(stays));
    const stay = stays.find(({ id }) => id === stayId)!;
    if (SETTLED.some((status) => status === stay.status)) return stay;
    refuseWhatIsOver(stay, ctx.now());
    if (ownShareOf(stays) > agreedOwnShareFen)
      throw new Refusal(UserErrorCode.PRICE_RISEN, '价格有变化，还没有定。请看一下现在的价格，再决定要不要。', [
        'agreedOwnShareFen',
      ]);
    const by = doerOf(ctx.viewer, authority);
    for (const one of stays) await confirm(inside, one, by);
    await offerAccepted(inside, stays, by);
    return stay;
  });
}

/** What the families pay for all who are placed together. */
export const ownShareOf = (stays: readonly RespiteStay[]): Fen =>
  stays.reduce((sum, { ownShareFen }) => sum + ownShareFen, 0);

async function confirm(ctx: ViewerContext, stay: RespiteStay, by: Doer): Promise<void> {
  stay.moveTo(StayStatus.CONFIRMED);
  stay.confirmedAt = ctx.now();
  await stayHappened(ctx, stay, { kind: StayEventKind.CONFIRMED, by });
  if (stay.form !== CareForm.BED) return;
  await recordAbsenceWithin(ctx, {
    ...{ person: stay.person, personId: stay.person.id, startsOn: stay.startsOn, backOn: stay.endsOn },
    ...{
      reason: AbsenceReason.RESPITE_STAY,
      stayId: stay.id,
      by,
      actorId: actorId(ctx.viewer),
      idempotencyKey: stay.id,
    },
  });
}

/** Refuses to answer an offer that is no more; its last moment decides, whether or not the clock has come by since. */
export function refuseWhatIsOver({ status, offeredAt, offerEndsAt, endReason }: RespiteStay, now: Date): void {
  if (status === StayStatus.OFFERED && now < offerEndsAt!) return;
  const isExpired = status === StayStatus.OFFERED || endReason === StayEnd.OFFER_EXPIRED;
  const isBackInLine = status === StayStatus.WAITLISTED || status === StayStatus.REQUESTED;
  if (isExpired || (isBackInLine && offeredAt))
    throw over('这个位置不再给您留着了：谢绝过，或者过了答复的时间，没有定成。请看看现在的情况，需要的话再申请。');
  if (status === StayStatus.DECLINED) throw over('机构这次接不了，没有定成。请看看别的机构。');
  if (status === StayStatus.CANCELLED) throw over('这次安排已经取消了，没有定成。需要的话请再申请。');
  if (isBackInLine)
    throw new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, '还没有留好位置，现在不用答复。有了位置会告诉您。', ['stayId']);
  throw new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, '这次安排已经定下来了。不想去了的话，请点“取消”。', ['stayId']);
}

const over = (says: string): Refusal =>
  new Refusal(UserErrorCode.OFFER_OVER, `${says}也可以打${HOTLINE}。`, ['stayId']);
