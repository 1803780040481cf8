import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { ageOn, civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { normalIdNumber } from '@doorstep/shared/id-number';
import type { Vault } from '../platform/vault.ts';
import { Person, type Diet, type RegisteredFacts } from './person.entity.ts';

/** What may be written about a person, in plain words; undefined leaves it as it is, null removes it. */
export interface PersonalData {
  name?: string;
  birthDate?: CivilDate | null | undefined;
  idNumber?: string | null | undefined;
  phone?: string | null | undefined;
  homeAddress?: string | null | undefined;
  facts?: RegisteredFacts | null | undefined;
  diet?: Diet | null | undefined;
}

type Plain = Partial<Pick<Person, 'id' | 'householdRegion' | 'residenceRegion' | 'demoIntroduction'>>;

/** Enters a new person; the row is written by the surrounding transaction. */
export function enterPerson(
  em: EntityManager,
  vault: Vault,
  data: PersonalData & { name: string },
  plain: Plain = {},
): Person {
  const id = plain.id ?? uuidv7();
  const person = em.create(Person, { ...plain, id, name: vault.seal(Person, id, 'name', data.name) });
  writePersonalData(vault, person, data);
  return person;
}

/** Seals what is given into the person's columns, and keeps the hashes by which he is found in step. */
export function writePersonalData(vault: Vault, person: Person, data: PersonalData): void {
  const given = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as PersonalData;
  if (given.idNumber) given.idNumber = normalIdNumber(given.idNumber);
  Object.assign(person, vault.sealAll(Person, person.id, given));
  if (given.idNumber !== undefined) person.idNumberHash = hashOrNone(vault, 'id-number', given.idNumber);
  if (given.phone !== undefined) person.phoneHash = hashOrNone(vault, 'phone', given.phone);
  const name = vault.open(person, 'name');
  const birthDate = vault.open(person, 'birthDate');
  person.nameAndBirthdayHash = hashOrNone(vault, 'name-and-birthday', birthDate && `${name} ${birthDate}`);
}

// PostgreSQL's null: MikroORM leaves a column that is undefined as it was.
const hashOrNone = (vault: Vault, purpose: string, value: string | null | undefined) =>
  (value ? vault.lookupHash(purpose, value) : null) as string | undefined;

/** Below this age a guardian consents, and everything counts as sensitive (个人信息保护法 第二十八条、第三十一条). */
const CHILD_UNDER = 14;

/** Whether a person is under 14 today. */
export function isChild(
  { vault, now }: { vault: Vault; now(): Date },
  person: Pick<Person, 'id' | 'birthDate'>,
): boolean {
  const birthDate = vault.openAt(Person, person.id, 'birthDate', person.birthDate);
  return birthDate !== undefined && ageOn(birthDate, civilDate(now())) < CHILD_UNDER;
}

/** By what a person can be found: all of it exactly as recorded. */
export type Known = { idNumber: string } | { phone: string; name?: string } | { name: string; birthDate: CivilDate };

/** The people who are recorded so; a phone may be shared, so there may be several. */
export async function peopleKnownBy(em: EntityManager, vault: Vault, known: Known): Promise<Person[]> {
  if ('idNumber' in known)
    return em.find(Person, { idNumberHash: vault.lookupHash('id-number', normalIdNumber(known.idNumber)) });
  if ('birthDate' in known)
    return em.find(Person, {
      nameAndBirthdayHash: vault.lookupHash('name-and-birthday', `${known.name} ${known.birthDate}`),
    });
  const sharing = await em.find(Person, { phoneHash: vault.lookupHash('phone', known.phone) });
  return known.name === undefined ? sharing : sharing.filter((person) => vault.open(person, 'name') === known.name);
}
