import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { DecliningData, WaitingListData } from '../policies/respite-data.ts';
import { type RespiteItem, respiteOf } from '../policies/respite-items.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import type { WaitingList } from './waiting-list.entity.ts';

type Asking = Pick<ServerContext, 'em' | 'policies'>;

/** By what a list is ordered: its item under the version of the pack that ranked it. */
export interface ListRegime {
  item: RespiteItem;
  rules: WaitingListData;
  declining: DecliningData;
}

export async function regimeOfList(ctx: Asking, list: Pick<WaitingList, 'itemId' | 'packHash'>): Promise<ListRegime> {
  const item = await respiteOf(ctx, list.itemId, list.packHash);
  const { waitingList, declining } = item.respite;
  if (waitingList) return { item, rules: waitingList, declining };
  throw new Error(`The list ${list.itemId} stands under a pack that knows no list for it.`); // None is made without.
}

/** The region whose one list serves all of these houses; a refusal where they do not belong to one. */
export async function listRegionOf(
  { em, regions }: Pick<ServerContext, 'em' | 'regions'>,
  { level }: Pick<WaitingListData, 'level'>,
  houseIds: readonly string[],
): Promise<string> {
  const houses = await em.find(CareHouse, { id: { $in: [...houseIds] } }, { populate: ['servicePoint'] });
  const codes = houses.map(
    ({ servicePoint: { regionCode } }) => regions.chainOf(regionCode).find((region) => region.level === level)?.code,
  );
  const [code] = codes;
  if (code && codes.every((one) => one === code)) return code;
  throw new Refusal(
    UserErrorCode.NOT_FITTING,
    '这几家机构不在同一个轮候名单里，没有排上。请只选同一个地方的机构，别的地方另外申请。',
    ['houseIds'],
  );
}
