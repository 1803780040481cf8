import type {
  BedEquipment,
  BedKind,
  CareForm,
  DietNeed,
  RespiteSearchInput,
  RoomSex,
} from '@doorstep/schema/documents';
import { addDays, daysBetween, isCivilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { paramOf } from '../../words/go';

/** What somebody looks for: the answers of the search, which the pages hand on to each other. */
export interface Terms {
  form: CareForm;
  startsOn: CivilDate;
  /** Nights of a bed, days of the others. */
  days: number;
  withinMetres: number;
  bedKind: BedKind | null;
  roomSex: RoomSex | null;
  equipment: readonly BedEquipment[];
  /** Null for what is on record. */
  diets: readonly DietNeed[] | null;
  /** At most so much a day of one's own; null for any. */
  budgetFen: number | null;
  /** Of hours at home. */
  startsTime: string;
  hours: number;
}

export const FORMS: readonly CareForm[] = ['BED', 'DAY_PLACE', 'HOME_HOURS'];
export const KINDS: readonly BedKind[] = ['SHORT_STAY', 'NURSING', 'DEMENTIA', 'BASIC'];
export const EQUIPMENT: readonly BedEquipment[] = ['BARRIER_FREE', 'OXYGEN', 'HOIST', 'PRESSURE_MATTRESS'];
export const DIETS: readonly DietNeed[] = ['SOFT_FOOD', 'DIABETIC', 'LOW_SALT', 'HALAL', 'VEGETARIAN'];
export const SEXES: readonly RoomSex[] = ['FEMALE', 'MALE'];

/** A bed for five nights from tomorrow, within five kilometres. */
export const usualTerms = (today: CivilDate): Terms => ({
  form: 'BED',
  startsOn: addDays(today, 1),
  days: 5,
  withinMetres: 5_000,
  bedKind: null,
  roomSex: null,
  equipment: [],
  diets: null,
  budgetFen: null,
  startsTime: '09:00',
  hours: 4,
});

/** Of a bed the day of leaving, otherwise the last day. */
export const lastDayOf = ({ form, startsOn, days }: Terms): CivilDate =>
  addDays(startsOn, form === 'BED' ? days : days - 1);

/** The other way round: nights of a bed, days of the others. */
export const daysOf = (form: CareForm, startsOn: CivilDate, endsOn: CivilDate): number =>
  daysBetween(startsOn, endsOn) + (form === 'BED' ? 0 : 1);

/** What the service is asked, of these houses alone or of all near by. */
export const searchOf = (terms: Terms, personId: string, houseIds?: string[]): RespiteSearchInput => ({
  personId,
  forms: [terms.form],
  startsOn: terms.startsOn,
  days: terms.days,
  withinMetres: terms.withinMetres,
  equipment: [...terms.equipment],
  hours: terms.hours,
  startsTime: terms.startsTime,
  bedKind: terms.form === 'BED' ? terms.bedKind : null,
  roomSex: terms.form === 'BED' ? terms.roomSex : null,
  diets: terms.diets && [...terms.diets],
  greatestOwnShareADayFen: terms.budgetFen,
  houseIds: houseIds ?? null,
});

/** The terms as parameters of a page. */
export const paramsOf = (terms: Terms): Record<string, string | undefined> => ({
  form: terms.form,
  startsOn: terms.startsOn,
  days: String(terms.days),
  bedKind: terms.bedKind ?? undefined,
  roomSex: terms.roomSex ?? undefined,
  equipment: terms.equipment.join(' ') || undefined,
  startsTime: terms.startsTime,
  hours: String(terms.hours),
  within: String(terms.withinMetres),
  diets: terms.diets?.join(' '),
  budget: terms.budgetFen === null ? undefined : String(terms.budgetFen),
});

const known = <T extends string>(text: string, all: readonly T[]): T | undefined => all.find((one) => one === text);

const wholeOf = (text: string, most: number, otherwise: number): number => {
  const number = Number(text);
  return Math.floor(number) === number && number >= 1 && number <= most ? number : otherwise;
};

/** The terms that a page was opened with; what is missing or makes no sense is as usual. */
export function termsIn(params: Record<string, string | undefined>, today: CivilDate): Terms {
  const usual = usualTerms(today);
  const param = (name: string): string => paramOf(params, name);
  const startsOn = param('startsOn');
  const listed = <T extends string>(name: string, all: readonly T[]): T[] => {
    const wanted = param(name).split(' ');
    return all.filter((one) => wanted.indexOf(one) >= 0);
  };
  const diets = listed('diets', DIETS);
  return {
    ...usual,
    form: known(param('form'), FORMS) ?? usual.form,
    startsOn: isCivilDate(startsOn) ? startsOn : usual.startsOn,
    days: wholeOf(param('days'), 60, usual.days),
    bedKind: known(param('bedKind'), KINDS) ?? null,
    roomSex: known(param('roomSex'), SEXES) ?? null,
    equipment: listed('equipment', EQUIPMENT),
    withinMetres: wholeOf(param('within'), 100_000, usual.withinMetres),
    diets: diets.length > 0 ? diets : null,
    budgetFen: wholeOf(param('budget'), 100_000_00, 0) || null,
    startsTime: /^\d\d:00$/.test(param('startsTime')) ? param('startsTime') : usual.startsTime,
    hours: wholeOf(param('hours'), 24, usual.hours),
  };
}
