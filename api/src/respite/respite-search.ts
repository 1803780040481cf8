import { addDays, civilDate, civilTime, type CivilDate, type CivilTime } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { ConsentPurpose } from '../consents/consent.entity.ts';
import { mayUse } from '../consents/consents.service.ts';
import { readAbout } from '../delegations/authority.ts';
import { type BedEquipment, BedKind, CareForm, type RoomSex } from '../houses/care.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import { freePlaces } from '../houses/free-places.ts';
import type { DietNeed } from '../identity/diet.ts';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { Position, Region } from '../regions/region.entity.ts';
import { judgingHouses, type Sketch } from './house-cards.ts';
import { type DatesProblem, problemOfDates } from './request.rules.ts';
import { daysOf } from './respite.rules.ts';
import type { RespiteCard, RespiteSearchAnswer } from './respite-card.ts';
import { bestFirst, LOOK_AHEAD_DAYS, type Dates } from './search.rules.ts';
import { roomSexOf } from './wanted-of-stay.ts';

export interface RespiteSearch {
  personId: string;
  /** All without it. */
  forms?: CareForm[];
  startsOn: CivilDate;
  /** One of the two. */
  endsOn?: CivilDate;
  days?: number;
  startsTime: CivilTime;
  hours: number;
  near?: Position;
  withinMetres: number;
  bedKind?: BedKind;
  equipment: BedEquipment[];
  roomSex?: RoomSex;
  diets?: DietNeed[];
  greatestOwnShareADayFen?: Fen;
  houseIds?: string[];
}

/** So many cards are read; */
const MOST_CARDS = 20;
/** so many houses are looked at. */
const MOST_HOUSES = 300;

/** Where nobody says which: not the beds of those who easily lose their way. */
const PLAIN_KINDS = [BedKind.SHORT_STAY, BedKind.NURSING, BedKind.BASIC];

const PROBLEMS: Partial<Record<DatesProblem, [says: string, field: string]>> = {
  ENDS_FIRST: ['结束的日子要在开始的日子以后，没有查。请再看一看日期。', 'endsOn'],
  PAST: ['开始的日子已经过去了，没有查。请选今天或以后的日子。', 'startsOn'],
  TOO_FAR: ['日子太远了，没有查。请选一年以内的日子。', 'startsOn'],
  NO_TIME: ['上门照护要整点来。请选整点和小时数。', 'startsTime'],
  OVER_NOW: ['今天这个钟点已经过了，没有查。请选晚一点的时间，或者明天。', 'startsTime'],
};

/** Beds, day places and hours at home near somebody that would do for him, with what they cost him, and why others would not do. */
export async function respiteSearch(ctx: ViewerContext, input: RespiteSearch): Promise<RespiteSearchAnswer> {
  const { em, vault, now } = ctx;
  const noSuchPerson = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);
  await readAbout(ctx, input.personId, Scope.RESPITE, noSuchPerson);
  const wanted = datesOf(input, now());
  const person = await em.findOneOrFail(Person, input.personId);
  const home = input.near ? undefined : homeOf(ctx, person);
  const roomSex = roomSexOf(vault, person, input);
  const bedKinds = input.bedKind ? [input.bedKind] : PLAIN_KINDS;
  const main = wanted.find(({ form }) => form === CareForm.BED) ?? wanted[0]!;
  const houses = await freePlaces(em, {
    ...{ forms: wanted.map(({ form }) => form), bedKinds, equipment: input.equipment, roomSex },
    ...{ startsOn: main.startsOn, days: daysOf(main), lookAheadDays: LOOK_AHEAD_DAYS, most: MOST_HOUSES },
    ...{ near: input.near ?? home?.position, withinMetres: input.withinMetres, houseIds: input.houseIds },
  });
  const diets = input.diets ?? (await usableDiets(ctx, person));
  const judge = await judgingHouses(ctx, input, person, { bedKinds, diets });
  const cards: Sketch[] = [];
  for (const house of houses) for (const dates of wanted) cards.push(...(await judge(house, dates)));
  const best = bestFirst(cards);
  const shown = best.slice(0, MOST_CARDS);
  return {
    cards: await drawn(ctx, shown),
    moreCount: best.length - shown.length,
    measuredFrom: home?.region,
    asksRoomSex: wanted.some(({ form }) => form === CareForm.BED) && roomSex === undefined,
  };
}

/** The dates of each form that is searched for; refuses those that cannot be. */
function datesOf(input: RespiteSearch, now: Date): Dates[] {
  const { startsOn, startsTime, hours } = input;
  if ((input.endsOn === undefined) === (input.days === undefined))
    throw new Refusal(UserErrorCode.DATES_NOT_POSSIBLE, '要说到哪天为止，或者一共几天，没有查。请选一样。', ['endsOn']);
  const all = (input.forms?.length ? [...new Set(input.forms)] : Object.values(CareForm)).map((form): Dates => {
    const later = input.days === undefined ? 0 : input.days - (form === CareForm.BED ? 0 : 1);
    const endsOn = input.endsOn ?? addDays(startsOn, later);
    return { form, startsOn, endsOn, ...(form === CareForm.HOME_HOURS && { startsTime, hours }) };
  });
  const at = { today: civilDate(now), time: civilTime(now) };
  const problems = all.map((dates) => problemOfDates(dates, at));
  const possible = all.filter((_, i) => !problems[i]);
  if (possible.length > 0) return possible;
  const [says, field] = PROBLEMS[problems[0]!]!;
  throw new Refusal(UserErrorCode.DATES_NOT_POSSIBLE, says, [field]);
}

/** The smallest region of somebody's home of which the place is known. */
function homeOf({ regions }: ViewerContext, { residenceRegion }: Person) {
  const region: Region | undefined = residenceRegion
    ? regions.chainOf(residenceRegion).findLast(({ latitude }) => latitude != null)
    : undefined;
  if (region?.latitude == null || region.longitude == null) return undefined;
  return { region, position: { latitude: region.latitude, longitude: region.longitude } };
}

/** How a person must eat, as far as he agreed to its use. */
const usableDiets = async (ctx: ViewerContext, person: Person): Promise<DietNeed[]> =>
  (await mayUse(ctx, person, ConsentPurpose.HEALTH_FOR_MEALS)) ? (ctx.vault.open(person, 'diet')?.needs ?? []) : [];

/** The cards with their houses, read all at once. */
async function drawn({ em }: ViewerContext, sketches: readonly Sketch[]): Promise<RespiteCard[]> {
  const ids = [...new Set(sketches.map(({ houseId }) => houseId))];
  const houses = await em.find(CareHouse, { id: { $in: ids } }, { populate: ['servicePoint'] });
  const byId = new Map(houses.map((house) => [house.id, house]));
  return sketches.map(({ houseId, ...card }) => ({ ...card, house: byId.get(houseId)! }));
}
