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
