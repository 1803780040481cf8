import { addDays, dayWords, type CivilDate, type CivilTime } from '@doorstep/shared/civil-date';
import { yuan, type Fen } from '@doorstep/shared/units';
import { BedEquipment, BedKind, CareForm } from '../houses/care.ts';
import { type CareSession, sessionsOf } from '../houses/care-sessions.ts';
import type { BedsOfKind, NearbyHouse } from '../houses/free-places.ts';
import { DietNeed } from '../identity/diet.ts';
import { daysAt, nightsAt, type PricedDay } from './price.rules.ts';
import { latestEnd } from './request.rules.ts';
import { type Misfit, MisfitKind, type RespiteCard } from './respite-card.ts';

/** When a stay of one form would be. */
export interface Dates {
  form: CareForm;
  startsOn: CivilDate;
  endsOn: CivilDate;
  startsTime?: CivilTime | undefined;
  hours?: number | undefined;
}

/** What a house has of it. */
export interface FoundPlace {
  bedKind?: BedKind | undefined;
  /** What would be paid for; nothing where there is no such place. */
  days: PricedDay[];
  freePlaces: number;
  misfit?: Misfit | undefined;
  nextOn?: CivilDate | undefined;
}

/** How far ahead the next free dates are looked for. */
export const LOOK_AHEAD_DAYS = 60;

export const KIND_WORDS: Record<BedKind, string> = {
  [BedKind.NURSING]: '护理型床位',
  [BedKind.DEMENTIA]: '认知障碍照护床位',
  [BedKind.SHORT_STAY]: '短期托养床位',
  [BedKind.BASIC]: '保基本床位',
};

const EQUIPMENT_WORDS: Record<BedEquipment, string> = {
  [BedEquipment.OXYGEN]: '吸氧',
  [BedEquipment.BARRIER_FREE]: '无障碍',
  [BedEquipment.HOIST]: '移位机',
  [BedEquipment.PRESSURE_MATTRESS]: '防压疮床垫',
};

const DIET_WORDS: Record<DietNeed, string> = {
  [DietNeed.DIABETIC]: '糖尿病饮食',
  [DietNeed.LOW_SALT]: '少盐饮食',
  [DietNeed.SOFT_FOOD]: '软食',
  [DietNeed.HALAL]: '清真饮食',
  [DietNeed.VEGETARIAN]: '素食',
};

const misfit = (kind: MisfitKind, says: string): Misfit => ({ kind, says });
const full = () => misfit(MisfitKind.FULL, '这几天没有空位了。');

/** What a house has of beds of these kinds, the kind to be preferred first: one that is free, else one that fits. */
export function bedFound(
  { beds }: Pick<NearbyHouse, 'beds'>,
  { startsOn, endsOn }: Dates,
  kinds: readonly BedKind[],
  equipment: readonly BedEquipment[],
): FoundPlace {
  const there = kinds.flatMap((kind) => beds.filter((one) => one.kind === kind));
  const best = there.find(({ free }) => free > 0) ?? soonest(there.filter(({ fitting }) => fitting > 0));
  if (!best) return { days: [], freePlaces: 0, misfit: whyNoBed(there, kinds, equipment) };
  return {
    bedKind: best.kind,
    days: nightsAt(startsOn, endsOn, best.nightlyPriceFen!),
    freePlaces: best.free,
    ...(best.free === 0 && { misfit: full(), nextOn: best.nextOn ?? undefined }),
  };
}

const soonest = (beds: readonly BedsOfKind[]): BedsOfKind | undefined =>
  beds.reduce<BedsOfKind | undefined>((a, b) => (a && (a.nextOn ?? '9') <= (b.nextOn ?? '9') ? a : b), undefined);

function whyNoBed(there: readonly BedsOfKind[], kinds: readonly BedKind[], equipment: readonly BedEquipment[]): Misfit {
  if (there.length === 0)
    return misfit(MisfitKind.BED_KIND, `这家没有${kinds.map((kind) => KIND_WORDS[kind]).join('、')}。`);
  if (!there.some(({ ofRoom }) => ofRoom > 0)) return misfit(MisfitKind.ROOM_SEX, '这家没有合适的男、女房间。');
  return misfit(
    MisfitKind.EQUIPMENT,
    `合适的房间里，没有带${equipment.map((one) => EQUIPMENT_WORDS[one]).join('、')}的床位。`,
  );
}

type WithPlans = Pick<NearbyHouse, 'plans' | 'slots' | 'closedOn' | 'distanceMetres'>;

/** What a house has of day places, or of hours at home. */
export function sessionsFound(house: WithPlans, dates: Dates): FoundPlace {
  const { distanceMetres } = house;
  const near = house.plans.filter(
    ({ form, radiusMetres }) =>
      form === dates.form && (radiusMetres === null || distanceMetres === null || distanceMetres <= radiusMetres),
  );
  if (near.length === 0)
    return { days: [], freePlaces: 0, misfit: misfit(MisfitKind.TOO_FAR, '离得太远，护理员不上门。') };
  const closed = new Set(house.closedOn);
  const taken = new Map(
    house.slots
      .filter(({ form }) => form === dates.form)
      .map((slot) => [`${slot.heldOn} ${slot.startsTime}`, slot.taken]),
  );
  const freeOf = (sessions: readonly CareSession[]) =>
    Math.min(
      ...sessions.map(({ heldOn, startsTime, capacity }) => capacity - (taken.get(`${heldOn} ${startsTime}`) ?? 0)),
    );
  const sessions = sessionsOf(near, dates, closed);
  const freePlaces = sessions ? Math.max(0, freeOf(sessions)) : 0;
  const days = daysAt(sessions ?? []);
  if (freePlaces > 0) return { days, freePlaces };
  const nextOn = Array.from({ length: LOOK_AHEAD_DAYS }, (_, i) => i + 1)
    .map((later) => ({ ...dates, startsOn: addDays(dates.startsOn, later), endsOn: addDays(dates.endsOn, later) }))
    .find((later) => {
      const found = sessionsOf(near, later, closed);
      return found !== undefined && freeOf(found) > 0;
    })?.startsOn;
  const home = dates.form === CareForm.HOME_HOURS;
  const closedThen = misfit(MisfitKind.NOT_ON_THESE_DAYS, home ? '这几天的这个时间，护理员不上班。' : '这几天不开放。');
  return { days, freePlaces, misfit: sessions ? full() : closedThen, nextOn };
}

/** A stay that is longer than a house allows, in words. */
export const tooLong = (dates: Dates, house: { maxDays: number }): Misfit =>
  misfit(
    MisfitKind.TOO_LONG,
    `这家一次最多${house.maxDays}${dates.form === CareForm.BED ? '晚' : '天'}，要在${dayWords(latestEnd(dates, house))}或以前结束。`,
  );

/** The diets that a kitchen does not cook for; who is cared for at home eats at home. */
export function dietMisfit(
  form: CareForm,
  { diets }: Pick<NearbyHouse, 'diets'>,
  needs: readonly DietNeed[],
): Misfit | undefined {
  const missing = form === CareForm.HOME_HOURS ? [] : needs.filter((need) => !diets.includes(need));
  if (missing.length === 0) return undefined;
  return misfit(MisfitKind.DIET, `厨房不做${missing.map((need) => DIET_WORDS[need]).join('、')}。`);
}

/** An own share beyond what somebody would pay a day. */
export const budgetMisfit = (ownShareADayFen: Fen, most: Fen | undefined): Misfit | undefined =>
  most !== undefined && ownShareADayFen > most
    ? misfit(MisfitKind.OVER_BUDGET, `每天自付${yuan(ownShareADayFen)}元，超过了您说的${yuan(most)}元。`)
    : undefined;

/** What the record says against it. */
export const eligibilityMisfit = (title: string, unmet: string | undefined): Misfit =>
  misfit(MisfitKind.NOT_ELIGIBLE, `“${title}”有条件：${unmet ?? '见办事说明'}。登记里写的不符合。`);

const IN_THE_WAY_FOR_NOW: readonly MisfitKind[] = [MisfitKind.FULL, MisfitKind.NOT_ON_THESE_DAYS];

/** What fits first, then what would fit on other days, then the rest; each from near to far. */
export function bestFirst<Card extends Pick<RespiteCard, 'misfits' | 'distanceMetres'>>(
  cards: readonly Card[],
): Card[] {
  const rank = ({ misfits }: Card): number => {
    if (misfits.length === 0) return 0;
    return misfits.every(({ kind }) => IN_THE_WAY_FOR_NOW.includes(kind)) ? 1 : 2;
  };
  return [...cards].sort(
    (a, b) => rank(a) - rank(b) || (a.distanceMetres ?? Infinity) - (b.distanceMetres ?? Infinity) || 0,
  );
}
