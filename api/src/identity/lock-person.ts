import type { EntityManager } from '@mikro-orm/postgresql';
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

/** Locks several in the order of their ids, so that two who lock the same ones wait and do not block each other. */
export async function lockPeople(em: EntityManager, ids: readonly string[]): Promise<void> {
  for (const id of [...ids].sort()) await lockPerson(em, id);
}

/** Whether something new may be recorded of a person: not of the dead, nor of who had everything removed. */
export const isClosed = ({ diedOn, erasedAt }: Person): boolean => Boolean(diedOn ?? erasedAt);
