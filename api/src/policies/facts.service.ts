import DataLoader from 'dataloader';
import { ageOn, type CivilDate } from '@doorstep/shared/civil-date';
import { ConsentPurpose } from '../consents/consent.entity.ts';
import { whoLetsUse } from '../consents/consents.service.ts';
import { Person, type RegisteredFacts } from '../identity/person.entity.ts';
import { perRequest } from '../platform/per-request.ts';
import type { ServerContext } from '../platform/context.ts';
import { nested } from './policies.rules.ts';
import type { Facts } from './policy-pack.ts';

/** What a person's record says that rules ask about. */
export interface Recorded {
  birthDate?: CivilDate | undefined;
  householdRegion?: string | undefined;
  residenceRegion?: string | undefined;
  facts?: RegisteredFacts | undefined;
}

/** What is known of a person on a day, as rules read it. */
export const factsOf = ({ birthDate, householdRegion, residenceRegion, facts }: Recorded, on: CivilDate): Facts =>
  nested({
    ...facts,
    'person.age': birthDate ? ageOn(birthDate, on) : undefined,
    'person.householdRegion': householdRegion ?? undefined,
    'person.residenceRegion': residenceRegion ?? undefined,
  });

/** Who lets his health be used, asked in one go for all people of a request. */
const mayUseHealth = perRequest(
  (ctx: ServerContext) =>
    new DataLoader(
      async (people: readonly Person[]) => {
        const letting = await whoLetsUse(ctx, people, ConsentPurpose.HEALTH_FOR_ELIGIBILITY);
        return people.map(({ id }) => letting.has(id));
      },
      { cacheKeyFn: ({ id }) => id },
    ),
);

/**
 * The same of a person's sealed record, and over it what was `told` for one purpose. Without his consent what is recorded
 * of his health is unknown.
 */
export async function knownFacts(
  ctx: ServerContext,
  person: Person,
  on: CivilDate,
  told: RegisteredFacts = {},
): Promise<Facts> {
  const record = await knownRecord(ctx, person);
  return factsOf({ ...record, facts: { ...record.facts, ...told } }, on);
}

/** A person's sealed record, opened as far as it may be used to tell what he may have. */
export const knownRecord = async (ctx: ServerContext, person: Person): Promise<Recorded> =>
  openRecord(ctx, person, await mayUseHealth(ctx).load(person));

/** What of a person's record says what he may have, as it lies in the database. */
export type SealedRecord = Pick<Person, 'id' | 'birthDate' | 'facts' | 'householdRegion' | 'residenceRegion'>;

/** A person's sealed record, opened with or without what concerns his health. */
export function openRecord(
  { vault, policies }: Pick<ServerContext, 'vault' | 'policies'>,
  { id, birthDate, facts: sealed, householdRegion, residenceRegion }: SealedRecord,
  mayUseHealth: boolean,
): Recorded {
  const all = vault.openAt(Person, id, 'facts', sealed) ?? {};
  const facts = mayUseHealth
    ? all
    : Object.fromEntries(Object.entries(all).filter(([path]) => !policies.isHealthFact(path)));
  return { birthDate: vault.openAt(Person, id, 'birthDate', birthDate), householdRegion, residenceRegion, facts };
}

/** What is recorded of a person by the paths of `facts.yaml`, as far as it may be used to tell what he may have. */
export const recordedFacts = async (ctx: ServerContext, person: Person): Promise<RegisteredFacts> =>
  (await knownRecord(ctx, person)).facts ?? {};
