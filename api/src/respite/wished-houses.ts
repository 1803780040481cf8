import { civilDate, civilTime, dayWords } from '@doorstep/shared/civil-date';
import { CareHouse } from '../houses/care-house.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { itemIdOf } from '../policies/policy-library.ts';
import type { RespiteItem } from '../policies/respite-items.ts';
import { isTooLong, latestEnd, problemOfDates, type DatesProblem } from './request.rules.ts';
import type { RequestRespiteStay } from './request-stay.ts';

/** The houses that are wished for, in that order, and the item under which all of them take people in. */
export interface WishedHouses {
  houses: CareHouse[];
  item: RespiteItem;
}

/** Reads them, or refuses what cannot be asked for on these days. */
export async function wishedHouses(ctx: ServerContext, input: RequestRespiteStay): Promise<WishedHouses> {
  refuseBadDates(input, ctx.now());
  const houses: CareHouse[] = [];
  for (const id of new Set(input.houseIds)) houses.push(await houseOf(ctx, id));
  const items = houses.map((house) => itemOfHouse(ctx, house, input));
  const [item] = items as [RespiteItem];
  if (items.some((other) => itemIdOf(other) !== itemIdOf(item)))
    throw new Refusal(
      UserErrorCode.NOT_FITTING,
      '选的几家机构办的不是同一种服务，没有申请成。请分开申请，或者去掉其中几家。',
      ['houseIds'],
    );
  const strict = houses.find((house) => isTooLong(input, house));
  if (strict) throw tooLong(strict, input);
  return { houses, item };
}

const PROBLEMS: Record<DatesProblem, [says: string, field: string]> = {
  ENDS_FIRST: ['结束的日子要在开始的日子以后，没有申请成。请再看一看日期。', 'endsOn'],
  PAST: ['开始的日子已经过去了，没有申请成。请选今天或以后的日子。', 'startsOn'],
  TOO_FAR: ['日子太远了，没有申请成。请选一年以内的日子。', 'endsOn'],
  NO_TIME: ['上门照护要写几点来、来几个小时，没有申请成。请选整点和小时数。', 'startsTime'],
  NO_HOURS: ['只有上门照护要写几点来、来几个小时，没有申请成。请去掉时间再试。', 'hours'],
  OVER_NOW: ['今天这个钟点已经过了，没有申请成。请选晚一点的时间，或者明天。', 'startsTime'],
};

function refuseBadDates(input: RequestRespiteStay, now: Date): void {
  const problem = problemOfDates(input, { today: civilDate(now), time: civilTime(now) });
  if (!problem) return;
  const [says, field] = PROBLEMS[problem];
  throw new Refusal(UserErrorCode.DATES_NOT_POSSIBLE, says, [field]);
}

async function houseOf({ em }: ServerContext, id: string): Promise<CareHouse> {
  const house = await em.findOne(CareHouse, id, { populate: ['servicePoint'] });
  if (house) return house;
  throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这家机构，没有申请成。请回到上一页再选。', ['houseIds']);
}

function itemOfHouse(
  { policies, regions }: ServerContext,
  { servicePoint: { name, kind, regionCode } }: CareHouse,
  { form, startsOn, needs, withPersonId }: RequestRespiteStay,
): RespiteItem {
  const chain = regions.chainOf(regionCode).map(({ code }) => code);
  const wish = { serves: withPersonId ? ('TOGETHER' as const) : ('STAY' as const), bedKind: needs.bedKind };
  const item = policies.respiteItemOf(chain, kind, form, startsOn, wish);
  if (item) return item;
  throw new Refusal(UserErrorCode.NOT_FITTING, `${name}没有这种照护，没有申请成。请换一种方式，或者换一家。`, [
    'houseIds',
  ]);
}

const tooLong = (house: CareHouse, input: RequestRespiteStay): Refusal =>
  new Refusal(
    UserErrorCode.STAY_TOO_LONG,
    `${house.servicePoint.name}一次最多${house.maxDays}天，没有申请成。请改到${dayWords(latestEnd(input, house))}或以前结束。`,
    ['endsOn'],
  );
