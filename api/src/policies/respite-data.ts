import type { RegionLevel } from './application-data.ts';

/** What takes over for the family: a bed, a place by day, or hours of help at home. */
export type CareFormName = 'BED' | 'DAY_PLACE' | 'HOME_HOURS';

/** Kinds of beds that a regime may be for. */
export type BedKindName = 'NURSING' | 'DEMENTIA' | 'SHORT_STAY' | 'BASIC';

/** One person's stay for a while, two of a household in one house together (老残一体), or living there for good. */
export type Serves = 'STAY' | 'TOGETHER' | 'RESIDENCE';

/** The rules by which a place is held, offered and waited for; everything it rests on stands in it. */
export interface RespiteData {
  code: string;
  title: string;
  /** SAMPLE until a place publishes its own. */
  standing: 'SAMPLE' | 'IN_FORCE';
  note?: string;
  serves: Serves;
  forms: CareFormName[];
  /** Of beds: the kinds it is for; of every kind without it. */
  bedKinds?: BedKindName[];
  /** Of the pair of carer and cared-for; days that were granted to the person come first. */
  quota?: QuotaData;
  /** How long an offer stands. */
  hold: HoldData;
  declining: DecliningData;
  /** At most so many severely disabled residents to one carer. */
  carerRatio?: CarerRatioData;
  /** What a house goes through when somebody comes, and when he leaves. */
  admission: CheckData[];
  discharge: CheckData[];
  /** Where it is waited for. Without it whoever finds no place is told of others, and waits for none. */
  waitingList?: WaitingListData;
}

export interface QuotaData {
  /** Nights of a bed, days of the other forms. */
  days: number;
  per: 'YEAR';
  clause?: string;
}

export interface HoldData {
  workingHours: number;
  /** In which the hours count. */
  officeHours: OfficeHours;
}

/** Parts of a working day, in order, "08:30" to "12:00". */
export type OfficeHours = { from: string; until: string }[];

/** What comes of an offer that is declined, or not answered in time; `says` is shown before. */
export interface DecliningData {
  /** So many times without consequence. */
  free: number;
  /** After that one goes on waiting behind all others of his class, or waits no more. */
  then: 'TO_THE_END' | 'LEAVES';
  says: string;
}

export interface CarerRatioData {
  /** Key of a parameter of the item's pack, "1:3". */
  parameter: string;
  clause: string;
  /** The 3 of it. */
  residentsPerCarer: number;
}

/** One line of a check-list. */
export interface CheckData {
  code: string;
  says: string;
  isOptional?: true;
}

/** Who comes first (轮候规则): the first class that holds, then points, then who asked first, then the lot. */
export interface WaitingListData {
  /** One list for a region of this level, over all of its houses. */
  level: RegionLevel;
  clause: string;
  /** The first one that is met counts; whoever is in none comes after all of them. */
  classes: ClassData[];
  points: PointsData[];
  /** No document names points. */
  pointsStanding: 'SAMPLE' | 'IN_FORCE';
  /** After so many days somebody is asked whether he still waits. */
  contactDays: number;
  /** How those of equal points are ordered, in words. */
  tieBreak: string;
}

/** A class of people who come before others (优先保障). */
export interface ClassData {
  code: string;
  /** FEEL over the facts of `facts.yaml`. */
  met: string;
  says: string;
  clause: string;
}

/** What counts so many points within a class. */
export interface PointsData extends ClassData {
  points: number;
}

/** `respite.yaml`: regimes by the names that packs give. */
export interface Regimes {
  standing: 'SAMPLE';
  note: string;
  officeHours: OfficeHours;
  regimes: Record<string, WrittenRegime>;
}

/** A regime as its file writes it: office hours are the same for all, the ratio's number stands in the pack. */
export interface WrittenRegime extends Omit<
  RespiteData,
  'code' | 'standing' | 'serves' | 'hold' | 'carerRatio' | 'waitingList'
> {
  standing?: 'IN_FORCE';
  serves?: Serves;
  hold: Omit<HoldData, 'officeHours'>;
  carerRatio?: Omit<CarerRatioData, 'residentsPerCarer'>;
  waitingList?: Omit<WaitingListData, 'pointsStanding'> & { pointsStanding?: 'IN_FORCE' };
}

/** The 3 of "1:3"; nothing when it is no such ratio. */
export function ratioOf(value: string): number | undefined {
  const [, number] = /^1\s*[:：∶]\s*([1-9]\d?)$/u.exec(value) ?? [];
  return number === undefined ? undefined : Number(number);
}
