import type { EntityManager } from '@mikro-orm/postgresql';

/** Makes something once for each database that is served from this process; in tests there are several. */
export function perDatabase<T>(make: () => T): (em: EntityManager) => T {
  const made = new WeakMap<object, T>();
  return (em) => {
    const database = em.getConnection();
    const value = made.has(database) ? made.get(database)! : make();
    made.set(database, value);
    return value;
  };
}
