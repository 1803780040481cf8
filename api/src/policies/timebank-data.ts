import type { Minutes } from '@doorstep/shared/units';

/** `timebank.yaml`: regimes by region code. */
export interface TimeBankFile {
  standing: 'SAMPLE';
  note: string;
  regimes: Record<string, WrittenTimeBank>;
}

/** How hours are earned, kept and spent in a region; everything it rests on stands in it. */
export interface TimeBankData {
  /** The region that it holds for, with all under it that have none of their own. */
  region: string;
  title: string;
  /** SAMPLE until a place publishes its own. */
  standing: 'SAMPLE' | 'IN_FORCE';
  note?: string;
  /** On which the time bank rests here. */
  clause?: string;
  kinds: TaskKindData[];
  trainings: TrainingData[];
  ceilings: CeilingsData;
  /** After so many days of silence a service counts as confirmed. */
  confirmDays: number;
  /** What one person may keep; what is above it goes to the common fund. */
  storageCapMinutes?: Minutes;
  /** After so many months hours that were not used lapse. */
  lapseMonths?: number;
  priority: PriorityData;
  gift: { monthlyMinutes: Minutes; clause?: string };
  clearing: ClearingData;
}

/** A regime as its file writes it. */
export type WrittenTimeBank = Omit<TimeBankData, 'region' | 'standing'> & { standing?: 'IN_FORCE' };

/** A kind of service (服务种类). */
export interface TaskKindData {
  code: string;
  title: string;
  /** What a minute of it earns, and costs. */
  percent: number;
  /** Code of the training without which nobody claims it. */
  training?: string;
  minMinutes: Minutes;
  maxMinutes: Minutes;
  clause?: string;
}

export interface TrainingData {
  code: string;
  title: string;
}

/** What one volunteer may take on in a day and in a month. */
export interface CeilingsData {
  dailyMinutes: Minutes;
  monthlyMinutes: Minutes;
  clause?: string;
}

/** For whom the common fund pays (公益时长) when he has no hours. */
export interface PriorityData {
  /** FEEL over the facts of `facts.yaml`. */
  met: string;
  says: string;
  clause?: string;
}

/** What goes between this region's book and others. */
export interface ClearingData {
  /** By which a pair of books may be out of balance. */
  limitMinutes: Minutes;
  /** What a minute of another region is worth here, in percent. */
  conversions?: Record<string, number>;
  clause?: string;
}

/** What is written for the nearest of regions, the most specific code first; nothing where none has it. */
export function nearestOf<T>(byRegion: Record<string, T>, regionCode: string): [string, T] | undefined {
  return Object.entries(byRegion)
    .filter(([prefix]) => regionCode.startsWith(prefix))
    .sort(([a], [b]) => b.length - a.length)[0];
}

/** The regime that holds for a region, with the standing and note of its file; nothing where there is no time bank. */
export function timeBankOf({ regimes, standing, note }: TimeBankFile, regionCode: string): TimeBankData | undefined {
  const [region, regime] = nearestOf(regimes, regionCode) ?? [];
  if (!region || !regime) return undefined;
  return {
    ...regime,
    region,
    ...(regime.standing ? { standing: regime.standing } : { standing, note: regime.note ?? note }),
  };
}
