import { addDays, type CivilDate } from '@doorstep/shared/civil-date';

/** Somebody who is there for these nights; without an end for good. */
export interface Nights {
  startsOn: CivilDate;
  endsOn?: CivilDate | null | undefined;
}

/** How many severely disabled people are there on one night. */
export interface SevereOfNight {
  on: CivilDate;
  severe: number;
}

/** The nights from one day to another, which is not one of them. */
export function nightsOf(from: CivilDate, until: CivilDate): CivilDate[] {
  const nights = [];
  for (let on = from; on < until; on = addDays(on, 1)) nights.push(on);
  return nights;
}

/** How many of these people are there on each night. */
export const severeEachNight = (people: readonly Nights[], from: CivilDate, until: CivilDate): SevereOfNight[] =>
  nightsOf(from, until).map((on) => ({
    on,
    severe: people.filter(({ startsOn, endsOn }) => startsOn <= on && (!endsOn || on < endsOn)).length,
  }));

/** Whether there are more severely disabled people than so many carers may look after. Source: Zhejiang, Z20. */
export const isBroken = (severe: number, carers: number, residentsPerCarer: number): boolean =>
  severe > carers * residentsPerCarer;

/** How many carers it takes. */
export const carersNeeded = (severe: number, residentsPerCarer: number): number =>
  Math.ceil(severe / residentsPerCarer);
