import { sql } from '@mikro-orm/core';
import { addDays, civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { CareForm } from '../houses/care.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import { housesSeen } from '../houses/houses.service.ts';
import type { ViewerContext } from '../platform/context.ts';
import { nightRatios, ratioAmong, ratioRuleOf, severePeople, worstOf, type NightRatio } from './carer-ratio.ts';
import { RatioOverride } from './ratio-override.entity.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus } from './stay.ts';

/** So many nights ahead are looked at, tonight included. */
const NIGHTS = 14;
const MOST = 100;

/** Somebody who waits because the house would have too few carers with him. */
export interface WaitsForCarers {
  stay: RespiteStay;
  /** The night on which it would have the fewest. */
  worst: NightRatio;
  /** What a second officer is asked, or has said. */
  override: RatioOverride | undefined;
}

/** A house with too few carers, or which would have too few with somebody who asks. */
export interface RatioWarning {
  house: CareHouse;
  /** The nights on which the rule is broken. */
  nights: NightRatio[];
  waiting: WaitsForCarers[];
}

/** The houses that the viewer runs or looks over where there are too few carers tonight or on coming nights, or somebody waits for more. */
export async function ratioWarnings(ctx: ViewerContext): Promise<RatioWarning[]> {
  const { em, now } = ctx;
  const today = civilDate(now());
  const until = addDays(today, NIGHTS);
  const asking = await severeRequests(ctx, today);
  const ids = new Set([...(await crowded(ctx, today, until)), ...asking.map(({ house }) => house.id)]);
  const houses = await em.find(
    CareHouse,
    { id: { $in: [...ids] } },
    { populate: ['servicePoint'], orderBy: { id: 'asc' } },
  );
  const ruled = houses.filter((house) => ratioRuleOf(ctx, house, today));
  const last = asking.reduce((latest, { endsOn }) => (endsOn > latest ? endsOn : latest), until);
  const people = await severePeople(ctx, [...ruled.map(({ id }) => id)], today, last);
  const overrides = await em.find(RatioOverride, { stay: { $in: asking } }, { orderBy: { id: 'asc' } });
  return ruled
    .map((house) => {
      const there = people.filter(({ houseId }) => houseId === house.id);
      const nights = nightRatios(house, ratioRuleOf(ctx, house, today)!, there, today, until);
      const waiting = asking
        .filter((stay) => stay.house === house)
        .flatMap((stay) => {
          const together = asking.filter(({ placementId }) => placementId === stay.placementId);
          const worst = worstOf(ratioAmong(ctx, house, together, there));
          return worst ? [{ stay, worst, override: overrides.findLast((one) => one.stay === stay) }] : [];
        });
      return { house, nights: nights.filter((night) => night.isBroken), waiting };
    })
    .filter(({ nights, waiting }) => nights.length + waiting.length > 0);
}

/** Requests for a bed of people who are severely disabled, the first asked first. */
async function severeRequests(ctx: ViewerContext, today: CivilDate): Promise<RespiteStay[]> {
  const stays = await ctx.em.find(
    RespiteStay,
    {
      ...{ form: CareForm.BED, status: StayStatus.REQUESTED, endsOn: { $gt: today } },
      house: { servicePoint: await housesSeen(ctx) },
    },
    { populate: ['person', 'house.servicePoint'], orderBy: { requestedAt: 'asc', id: 'asc' }, limit: MOST },
  );
  return stays.filter((stay) => ctx.vault.open(stay, 'isSevere'));
}

/** Houses in which more people may be severely disabled on some night than there are carers: no ratio is broken elsewhere. */
async function crowded(ctx: ViewerContext, today: CivilDate, until: CivilDate): Promise<string[]> {
  const points = await housesSeen(ctx);
  const seen = await ctx.em.find(CareHouse, { servicePoint: points }, { fields: ['id'], disableIdentityMap: true });
  if (seen.length === 0) return [];
  const rows = await ctx.em.execute<{ id: string }[]>(sql`
    select h.id from care_house h join bed b on b.house_id = h.id join bed_use u on u.bed_id = b.id
    where h.id in (${seen.map(({ id }) => id)}) and u.nights && daterange(${today}::date, ${until}::date)
      and (u.kind = 'STAY' or u.kind = 'RESIDENT' and u.is_severe)
    group by h.id having count(*) > h.carers order by h.id limit ${MOST}`);
  return rows.map(({ id }) => id);
}
