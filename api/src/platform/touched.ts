import { type Dictionary, type EntityMetadata, wrap } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What a row is called in the audit log: "meal_booking:<id>". */
export const rowNameOf = (entity: object): string => rowName(entity, wrap(entity, true).__meta);

export const rowName = (entity: Dictionary, { tableName, primaryKeys }: EntityMetadata): string =>
  `${tableName}:${primaryKeys.map((key) => keyOf(entity[key])).join('/')}`;

const keyOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

/** The rows that `work` makes, which are written with the transaction. */
export async function madeBy(em: EntityManager, work: () => Promise<void>): Promise<object[]> {
  const before = new Set(em.getUnitOfWork().getPersistStack());
  await work();
  return [...em.getUnitOfWork().getPersistStack()].filter((entity) => !before.has(entity));
}

const beside = new WeakMap<EntityManager, Set<string>>();

/** From here on what is written in this transaction past MikroORM is named in `touched`, too. */
export function alsoNote(em: EntityManager, touched: Set<string>): void {
  beside.set(em, touched);
}

/** Says what was written past MikroORM. */
export function noteTouched(em: EntityManager, names: readonly string[]): void {
  for (const name of names) beside.get(em)?.add(name);
}
