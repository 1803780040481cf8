import { houseToRun } from '../houses/houses.service.ts';
import { doerOf, type Doer } from '../identity/doer.ts';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { allocateNow } from './allocate-now.ts';
import { makeOffer } from './make-offer.ts';
import { markDueFor } from './mark-due.ts';
import { lockPlacement, noSuchStay, placementOf } from './placement.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayEnd, StayEventKind, StayStatus } from './stay.ts';
import { stayHappened } from './stay-happened.ts';

/** Offers a place to who asked and was handed to the house, for all who are placed together. Offering what is offered gives it back. */
export async function offerStay(ctx: ViewerContext, stayId: string): Promise<RespiteStay> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { stays, stay, by } = await requestAtHouse(inside, stayId);
    if (stay.status === StayStatus.OFFERED) return stay;
    refuseWhatIsNotAsked(stay);
    const refusal = await makeOffer(inside, stays, stay.house, by);
    if (refusal) throw refusal;
    return stay;
  });
}

/** Says to who asked that the house cannot take him, and why. Refusing what is refused gives it back. */
export async function refuseStay(ctx: ViewerContext, stayId: string, words: string): Promise<RespiteStay> {
  const refused = await atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { stays, stay, by } = await requestAtHouse(inside, stayId);
    if (stay.status === StayStatus.DECLINED) return stay;
    refuseWhatIsNotAsked(stay);
    for (const one of stays) {
      one.moveTo(StayStatus.DECLINED);
      one.endedAt = ctx.now();
      one.endedBy = by;
      one.endReason = StayEnd.BY_HOUSE;
      one.endWords = ctx.vault.seal(RespiteStay, one.id, 'endWords', words);
      await stayHappened(inside, one, { kind: StayEventKind.DECLINED, by, words });
    }
    await markDueFor(inside, stays);
    return stay;
  });
  await allocateNow(ctx);
  return refused;
}

/** A placement at the house that the viewer runs, locked. */
async function requestAtHouse(
  ctx: ViewerContext,
  stayId: string,
): Promise<{ stays: RespiteStay[]; stay: RespiteStay; by: Doer }> {
  const { em, viewer } = ctx;
  const stays = await placementOf(em, stayId);
  await lockPlacement(em, stays);
  const stay = stays.find(({ id }) => id === stayId)!;
  try {
    await houseToRun(ctx, stay.house.id);
  } catch (error) {
    throw error instanceof Refusal ? noSuchStay() : error;
  }
  const { personId } = await em.findOneOrFail(Staff, viewer.staffId!);
  if (personId && stays.some(({ person, carer }) => personId === person.id || personId === carer?.id))
    throw new Refusal(UserErrorCode.OWN_CASE, '这是您自己或家里人的申请，请同事来办。', ['stayId']);
  ctx.trail.about = { subjectId: stay.person.id, ground: Ground.DUTY };
  return { stays, stay, by: doerOf(viewer, { ground: Ground.DUTY }) };
}

function refuseWhatIsNotAsked({ status }: RespiteStay): void {
  if (status === StayStatus.REQUESTED) return;
  throw new Refusal(
    UserErrorCode.NOT_AT_THIS_STAGE,
    '这个申请现在不用答复，可能已经答复过，或者家属取消了。请刷新再看。',
    ['stayId'],
  );
}
