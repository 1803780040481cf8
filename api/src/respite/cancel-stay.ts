import { doerOf } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { AbsenceItem } from '../absences/absence.ts';
import { allocateNow } from './allocate-now.ts';
import { closeStays } from './close-stays.ts';
import { hasBegun } from './lived.rules.ts';
import { lockWhatFollows } from './lock-what-follows.ts';
import { actForPlacement, lockPlacement, peopleOf, placementOf } from './placement.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEnd, StayStatus } from './stay.ts';

/** What became of a stay and of those who are placed with it, and of what comes to its people at home. */
export interface Changed {
  stay: RespiteStay;
  /** All of the placement that it changed, or that stand so already. */
  stays: RespiteStay[];
  items: AbsenceItem[];
}

/**
 * Gives a stay up before it begins, for all who are placed together. It costs nothing until then: no document names a fee.
 *
 * Safe to repeat: what is given up is returned as it is.
 */
export async function cancelRespiteStay(ctx: ViewerContext, stayId: string): Promise<RespiteStay> {
  const { stay } = await atomically(ctx, (em) => cancelWithin({ ...ctx, em }, stayId));
  await allocateNow(ctx);
  return stay;
}

/** {@link cancelRespiteStay} in the surrounding transaction. */
export async function cancelWithin(ctx: ViewerContext, stayId: string): Promise<Changed> {
  const { em, viewer } = ctx;
  const all = await placementOf(em, stayId);
  const authority = await actForPlacement(ctx, all);
  await lockPlacement(em, all, { list: true, housesOfAbsence: true });
  await lockWhatFollows(ctx, peopleOf(all));
  const stay = all.find(({ id }) => id === stayId)!;
  const stays = all.filter((one) => !isOver(one));
  if (isOver(stay) && stay.status !== StayStatus.COMPLETED) return { stay, stays: [], items: [] };
  refuseWhatHasBegun(all, ctx.now());
  const by = doerOf(viewer, authority);
  const items = await closeStays(ctx, stays, { by, reason: StayEnd.BY_FAMILY, leaves: 'BY_FAMILY' });
  return { stay, stays, items };
}

const isOver = ({ status }: Pick<RespiteStay, 'status'>): boolean =>
  status === StayStatus.CANCELLED || status === StayStatus.DECLINED || status === StayStatus.COMPLETED;

function refuseWhatHasBegun(stays: readonly RespiteStay[], now: Date): void {
  const refuse = (message: string) => {
    throw new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, message, ['stayId']);
  };
  if (stays.some(({ status }) => status === StayStatus.COMPLETED)) refuse('这次照护已经结束了，没有什么要取消的。');
  if (stays.some(({ status }) => status === StayStatus.IN_STAY))
    refuse('已经住进去了，不能取消。想早点回家，请点“改日子”，把离开的日子改早。');
  if (stays.some((stay) => hasBegun(stay, now)))
    refuse('已经开始了，不能整个取消。后面几天不要了，请点“改日子”，把最后一天改早。');
}
