import { HOTLINE } from '@doorstep/shared/hotline';
import { houseToRun } from '../houses/houses.service.ts';
import { doerOf, type Doer } from '../identity/doer.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import type { CheckData } from '../policies/respite-data.ts';
import { missingChecks } from './lived.rules.ts';
import { lockWhatFollows } from './lock-what-follows.ts';
import { lockPlacement, noSuchStay, peopleOf } from './placement.ts';
import { RespiteStay } from './respite-stay.entity.ts';

/** A stay in a house that the viewer runs, locked with those who are placed with it. */
export interface StayAtHouse {
  stay: RespiteStay;
  placement: RespiteStay[];
  by: Doer;
}

/** Locks a stay for who runs its house. A stay that is elsewhere and one that does not exist look alike. */
export async function stayAtHouse(
  ctx: ViewerContext,
  stayId: string,
  too: { list?: boolean } = {},
): Promise<StayAtHouse> {
  const { em, viewer } = ctx;
  const known = await em.findOne(RespiteStay, stayId);
  if (!known) throw noSuchStay();
  try {
    await houseToRun(ctx, known.house.id);
  } catch (error) {
    throw error instanceof Refusal ? noSuchStay().concerning({ subjectId: known.person.id }) : error;
  }
  ctx.trail.about = { subjectId: known.person.id, ground: Ground.DUTY };
  const placement = await em.find(RespiteStay, { placementId: known.placementId }, { orderBy: { id: 'asc' } });
  await lockPlacement(em, placement, { ...too, housesOfAbsence: true });
  await lockWhatFollows(ctx, peopleOf(placement));
  const stay = placement.find(({ id }) => id === stayId)!;
  return { stay, placement, by: doerOf(viewer, { ground: Ground.DUTY }) };
}

/** Refuses a check-list on which something is missing, or stands what is not on it. */
export function refuseUnchecked(list: readonly CheckData[], ticked: readonly string[], what: string): void {
  if (ticked.some((code) => !list.some((check) => check.code === code)))
    throw new Refusal(UserErrorCode.BAD_VALUE, `清单和刚才的不一样了，没有登记${what}。请刷新以后再勾。`, ['checks']);
  const missing = missingChecks(list, ticked);
  if (missing.length > 0)
    throw new Refusal(
      UserErrorCode.CHECKS_MISSING,
      `还没有登记${what}：清单上还有${missing.length}项没有做完——${missing.map(({ says }) => says).join('；')}。做完一项勾一项，有难处打${HOTLINE}。`,
      ['checks'],
    );
}

export const notNow = (message: string, field = 'stayId'): Refusal =>
  new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, message, [field]);
