import { isCivilDate, type CivilDate } from '@doorstep/shared/civil-date';
import type { Recorded } from '../policies/facts.service.ts';
import type { FactData } from '../policies/policy-pack.ts';

/** The record has the day of birth where rules ask for the age. */
const AGE = 'person.age';

export type FactKindName = 'YES_NO' | 'NUMBER' | 'ONE_OF' | 'SEVERAL_OF' | 'REGION' | 'DAY';

const KINDS = {
  boolean: 'YES_NO',
  integer: 'NUMBER',
  string: 'ONE_OF',
  array: 'SEVERAL_OF',
  region: 'REGION',
} as const satisfies Record<FactData['type'], FactKindName>;

/** How a fact is asked for. */
export const kindOf = (path: string, { type }: FactData): FactKindName => (path === AGE ? 'DAY' : KINDS[type]);

/** An answer as it was typed. */
export interface Answer {
  path: string;
  values: string[];
}

/** What an answer has to fit. */
export interface Asked {
  fact: FactData;
  today: CivilDate;
  isRegion: (code: string) => boolean;
}

/** What is recorded with an answer laid over it; nothing where the answer is none to the question. */
export function supposing(known: Recorded, { path, values }: Answer, asked: Asked): Recorded | undefined {
  const value = valueOf(kindOf(path, asked.fact), values, asked);
  if (value === undefined) return undefined;
  if (path === AGE) return { ...known, birthDate: String(value) };
  if (path === 'person.householdRegion') return { ...known, householdRegion: String(value) };
  if (path === 'person.residenceRegion') return { ...known, residenceRegion: String(value) };
  return { ...known, facts: { ...known.facts, [path]: value } };
}

function valueOf(kind: FactKindName, values: string[], { fact, today, isRegion }: Asked) {
  const isOption = (code: string) => Object.hasOwn(fact.options ?? {}, code);
  if (kind === 'SEVERAL_OF') return values.every(isOption) ? [...new Set(values)] : undefined;
  const [value, ...more] = values;
  if (value === undefined || more.length > 0) return undefined;
  if (kind === 'YES_NO') return { true: true, false: false }[value];
  if (kind === 'NUMBER') return numberWithin(value, fact);
  const fits = { ONE_OF: isOption, REGION: isRegion, DAY: (day: string) => isCivilDate(day) && day <= today };
  return fits[kind](value) ? value : undefined;
}

function numberWithin(text: string, { minimum = 0, maximum = 1_000 }: FactData): number | undefined {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return number >= minimum && number <= maximum ? number : undefined;
}
