import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { addDays, civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { Consent, ConsentPurpose } from '../consents/consent.entity.ts';
import { Confirmation, DelegationKind, DelegationPurpose, GuardianshipPaper } from '../delegations/delegation.ts';
import { Delegation } from '../delegations/delegation.entity.ts';
import { Allergen, DietNeed } from '../identity/diet.ts';
import { enterPerson } from '../identity/people.ts';
import type { Person, RegisteredFacts } from '../identity/person.entity.ts';
import { enterCard } from '../identity/person-cards.ts';
import { Relation } from '../identity/relation.ts';
import { ALL_SCOPES, Scope } from '../identity/scope.ts';
import { Ground } from '../platform/ground.ts';
import type { Vault } from '../platform/vault.ts';
import { readFacts } from '../policies/pack-file.ts';
import { found, inRegions, oneOf } from './lookup.ts';

/** The people of the demo world, and who acts for whom, as the file has them: not checked yet. */
export interface PeopleOfWorld {
  people: PersonRow[];
  delegations: DelegationRow[];
}

interface PersonRow {
  name: string;
  born: CivilDate;
  phone?: string;
  idNumber?: string;
  card?: string;
  household?: string;
  residence: string;
  home?: string;
  facts?: RegisteredFacts;
  diet?: string[];
  allergens?: string[];
  consents?: string[];
  introduction?: string;
}

interface DelegationRow {
  person: string;
  delegate: string;
  relation: string;
  scopes?: string[];
  purpose: string;
  years: number;
  paper?: string;
}

interface Loading {
  em: EntityManager;
  vault: Vault;
  now: Date;
  regions: Set<string>;
}

/** Enters the people, their consents, cards and delegations. */
export function loadPeople(loading: Loading, { people, delegations }: PeopleOfWorld): void {
  const byName = new Map(people.map((row) => [row.name, createPerson(loading, row)]));
  for (const row of delegations) {
    const personOf = (name: string) => found(byName.get(name), 'person', name, 'delegations');
    createDelegation(loading, row, personOf(row.person), personOf(row.delegate));
  }
}

function createPerson({ em, vault, now, regions }: Loading, row: PersonRow): Person {
  const { name, born, phone, idNumber, card, household, residence, home, facts = {}, introduction } = row;
  const { diet = [], allergens = [], consents = [] } = row;
  const catalog = readFacts();
  for (const fact of Object.keys(facts)) found(catalog[fact], 'fact', fact, name);
  const eats = {
    needs: diet.map((word) => oneOf(DietNeed, word, name)),
    allergens: allergens.map((word) => oneOf(Allergen, word, name)),
  };
  const data = { name, birthDate: born, phone, idNumber, homeAddress: home, facts, diet: eats };
  const person = enterPerson(em, vault, data, {
    ...(household && { householdRegion: inRegions(regions, household, name) }),
    residenceRegion: inRegions(regions, residence, name),
    ...(introduction && { demoIntroduction: introduction }),
  });
  if (card) enterCard({ em, vault, now: () => now }, person, card);
  for (const word of consents) {
    const givenBy = { ground: Ground.SELF, personId: person.id };
    em.create(Consent, { person, purpose: oneOf(ConsentPurpose, word, name), givenAt: now, givenBy });
  }
  return person;
}

function createDelegation({ em, vault, now }: Loading, row: DelegationRow, person: Person, delegate: Person): void {
  const id = uuidv7();
  const paper = row.paper && oneOf(GuardianshipPaper, row.paper, row.person);
  em.create(Delegation, {
    id,
    person,
    delegate,
    kind: paper ? DelegationKind.GUARDIANSHIP : DelegationKind.DELEGATION,
    scopes: row.scopes ? row.scopes.map((word) => oneOf(Scope, word, row.person)) : ALL_SCOPES,
    purpose: oneOf(DelegationPurpose, row.purpose, row.person),
    relation: oneOf(Relation, row.relation, row.person),
    soughtName: vault.seal(Delegation, id, 'soughtName', row.person),
    endsOn: addDays(civilDate(now), row.years * 365),
    idempotencyKey: uuidv7(),
    requestedAt: now,
    grantedAt: now,
    confirmation: Confirmation.PAPER,
    ...(paper && { paper }),
  });
}
