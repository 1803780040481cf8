import { doerOf } from '../identity/doer.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { notWaiting } from './confirm-waiting.ts';
import { markListDue } from './mark-due.ts';
import { entryOf } from './offer-outcome.ts';
import { actForPlacement, lockPlacement, placementOf } from './placement.ts';
import { rankPlacement } from './rank-placement.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { WaitingStatus, WaitlistEventKind } from './waiting.ts';
import { listRegionOf, regimeOfList } from './waiting-regime.ts';
import { noteOnList } from './waiting-events.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';

export interface ChangeWishes {
  stayId: string;
  /** The dearest first, one to five. */
  houseIds: string[];
}

/** Puts the wishes of somebody who waits into another order, or other houses of the same list; his place in line stays his. */
export async function changeWishes(ctx: ViewerContext, { stayId, houseIds }: ChangeWishes): Promise<RespiteStay> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const stays = await placementOf(em, stayId);
    const authority = await actForPlacement(inside, stays);
    await lockPlacement(em, stays, { list: true });
    const entry = await entryOf(inside, stays);
    if (!entry) throw notWaiting();
    if (entry.status === WaitingStatus.OFFERED)
      throw new Refusal(
        UserErrorCode.NOT_AT_THIS_STAGE,
        '现在有一个位置等您答复，没有改动。请先答复这个位置，再改想去的机构。',
        ['stayId'],
      );
    const wishes = [...new Set(houseIds)];
    const { item, rules } = await regimeOfList(inside, entry.list);
    const known = await em.find(CareHouse, { id: { $in: wishes } }, { populate: ['servicePoint'] });
    if (known.length < wishes.length)
      throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到其中一家机构，没有改动。请回到上一页再选。', ['houseIds']);
    const fits = known.every(({ servicePoint: { kind } }) => (item.servicePointKinds ?? []).includes(kind));
    const region = await listRegionOf(inside, rules, wishes);
    if (!fits || region !== entry.list.regionCode)
      throw new Refusal(UserErrorCode.NOT_FITTING, '这几家机构不都在您排的这个名单里，没有改动。别的地方请另外申请。', [
        'houseIds',
      ]);
    for (const stay of stays) Object.assign(stay, { houseIds: wishes, house: em.getReference(CareHouse, wishes[0]!) });
    const ranking = await rankPlacement(inside, rules, stays);
    Object.assign(entry, {
      ...{ classRank: ranking.classRank, points: ranking.points },
      ranking: ctx.vault.seal(WaitlistEntry, entry.id, 'ranking', ranking),
    });
    noteOnList(inside, entry, {
      kind: WaitlistEventKind.WISHES_CHANGED,
      by: doerOf(ctx.viewer, authority),
      isRanking: true,
    });
    await markListDue(em, entry.list.id);
    return stays.find(({ id }) => id === stayId)!;
  });
}
