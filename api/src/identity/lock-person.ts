import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { executeBound } from '../platform/bound.ts';
import { readerOf } from '../platform/read-rows.ts';
import { Person } from './person.entity.ts';

/**
 * A person as he is recorded now, locked until the transaction ends, so that two changes of him come one after the other.
 *
 * NO KEY: rows that refer to this person, such as messages, need not wait.
 */
export async function lockPerson(em: EntityManager, id: string): Promise<Person> {
  await em.execute('select 1 from person where id = ? for no key update', [id]);
  return em.findOneOrFail(Person, id, { refresh: true });
}

/** Locks several in the order of their ids, so that two who lock the same ones wait and do not block each other; by their ids. */
export async function lockPeople(em: EntityManager, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map();
  await em.execute(sql`select 1 from person where id in (${[...new Set(ids)]}) order by id for no key update`);
  const people = await em.find(Person, { id: { $in: [...new Set(ids)] } }, { refresh: true });
  return new Map(people.map((person) => [person.id, person]));
}

/** The same to look at and not to change, several times as fast; MikroORM does not watch them. */
export async function lockedPeople(em: EntityManager, ids: readonly string[]): Promise<Map<string, Person>> {
  const { columns, entityOf } = readerOf(em, Person);
  const rows = await executeBound<Record<string, unknown>>(
    em,
    `select ${columns('p')} from person p where p.id = any($1::uuid[]) order by p.id for no key update`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id as string, entityOf(row)]));
}

/** Whether something new may be recorded of a person: not of the dead, nor of who had everything removed. */
export const isClosed = ({ diedOn, erasedAt }: Person): boolean => Boolean(diedOn ?? erasedAt);
