import { ageOn, type CivilDate } from '@doorstep/shared/civil-date';
import { nested } from './policies.rules.ts';
import type { Facts } from './policy-pack.ts';
import type { Person } from '../identity/person.entity.ts';

/** What is known of a person on a day, as rules read it. */
export const factsOf = ({ birthDate, householdRegion, residenceRegion, facts }: Person, on: CivilDate): Facts =>
  nested({
    ...facts,
    'person.age': birthDate ? ageOn(birthDate, on) : undefined,
    'person.householdRegion': householdRegion ?? undefined,
    'person.residenceRegion': residenceRegion ?? undefined,
  });
