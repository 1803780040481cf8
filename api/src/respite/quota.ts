import type { EntityManager } from '@mikro-orm/postgresql';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { Entitlement, GrantKind, GrantUnit } from '../applications/entitlement.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { itemIdOf } from '../policies/policy-library.ts';
import type { RespiteItem } from '../policies/respite-items.ts';
import { PausedDay } from './paused-day.entity.ts';
import { asLived, type QuotaDays, type QuotaLeft, shortPeriod } from './quota.rules.ts';
import { COUNTING, daysOf } from './respite.rules.ts';
import { RespiteStay } from './respite-stay.entity.ts';

/** The days that a carer and whom he cares for have of a service, and where they come from. */
export interface PairQuota extends QuotaDays {
  /** Granted to the person; without one the days are the regime's. */
  entitlement?: Entitlement | undefined;
}

type Dates = Pick<RespiteStay, 'form' | 'startsOn' | 'endsOn'>;
type Asking = Pick<ServerContext, 'em' | 'now'>;

/** A stay by the days that it takes from a quota. */
export type Counted = Dates & Pick<RespiteStay, 'id'> & { pausedOn: CivilDate[] };

/** Who rests and who is cared for. */
export interface Pair {
  personId: string;
  carerId?: string | undefined;
}

export const pairOf = ({ person, carer }: Pick<RespiteStay, 'person' | 'carer'>): Pair => ({
  personId: person.id,
  carerId: carer?.id,
});

/** The quota under which a stay falls: days that were granted to the person go before those of the regime; undefined for no limit. */
export async function quotaOf(
  em: EntityManager,
  item: RespiteItem,
  personId: string,
  { startsOn, endsOn }: Pick<Dates, 'startsOn' | 'endsOn'>,
): Promise<PairQuota | undefined> {
  const entitlement = await em.findOne(
    Entitlement,
    {
      ...{ person: personId, itemId: itemIdOf(item), kind: GrantKind.QUOTA, unit: GrantUnit.DAY },
      ...{ quota: { $ne: null }, startsOn: { $lte: startsOn } },
      $or: [{ endsOn: null }, { endsOn: { $gte: endsOn } }],
    },
    { orderBy: { id: 'desc' } },
  );
  if (entitlement) return { days: entitlement.quota!, per: entitlement.per ?? 'ONCE', entitlement };
  return item.respite.quota;
}

/**
 * The stays that count against a quota, each with the nights that somebody really lay there. Days that were granted to a person are
 * used by whoever cares for him; those of the regime each pair has for itself.
 */
export async function countedStays(
  { em, now }: Asking,
  { personId, carerId }: Pair,
  itemId: string,
  { entitlement }: Pick<PairQuota, 'entitlement'>,
): Promise<Counted[]> {
  const stays = await em.find(RespiteStay, {
    ...{ person: personId, itemId, status: { $in: [...COUNTING] }, entitlement: entitlement ?? null },
    ...(!entitlement && { carer: carerId ?? null }),
  });
  const paused = await em.find(PausedDay, { stay: { $in: stays } });
  return stays.map((stay) => ({
    ...{ id: stay.id, ...asLived(stay, civilDate(now())) },
    pausedOn: paused.filter((day) => day.stay.id === stay.id).map(({ onDay }) => onDay),
  }));
}

/** Refuses a stay that asks for more days than are left. The person is locked, so that nobody uses them meanwhile. */
export async function refuseOverQuota(
  ctx: Asking,
  item: RespiteItem,
  stay: Dates & { id?: string; pausedOn?: readonly CivilDate[] },
  pair: Pair,
): Promise<PairQuota | undefined> {
  const quota = await quotaOf(ctx.em, item, pair.personId, stay);
  if (!quota) return undefined;
  const counted = await countedStays(ctx, pair, itemIdOf(item), quota);
  const short = shortPeriod(
    quota,
    counted.filter(({ id }) => id !== stay.id),
    stay,
  );
  if (short) throw overQuota(item, quota, short, stay);
  return quota;
}

function overQuota({ title }: RespiteItem, quota: PairQuota, { period, days, left }: QuotaLeft, stay: Dates): Refusal {
  const from = quota.entitlement ? '审批给的' : '规定的';
  const when = { YEAR: `${period}年`, MONTH: `${Number(period.slice(5))}月`, ONCE: '' }[quota.per];
  const unit = stay.form === 'BED' ? '晚' : '天';
  const rest =
    left > 0 ? `还剩${left}${unit}。请把日子改短一些。` : '已经用完了。请等到下一期，或者打电话问问别的办法。';
  return new Refusal(
    UserErrorCode.OVER_QUOTA,
    `这次要${daysOf(stay)}${unit}，超过了能用的天数，没有申请成：“${title}”${when}${from}${days}${unit}，${rest}`,
    ['endsOn'],
  );
}
