import { type EntityClass, type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** How the rows of one table are read. */
export interface Reader<T> {
  /**
   * All columns of an alias, by the names of the entity's properties: `p.open_weekdays as "openWeekdays"`; `under` tells them from
   * those of another table: `p.name as "servicePoint.name"`.
   */
  columns(alias: string, under?: string): string;
  /** An entity out of a row that was read so. What it refers to is there by its id alone. */
  entityOf(row: Readonly<Record<string, unknown>>, under?: string): T;
}

/** An entity that MikroORM does not watch. */
export const unwatched = <T extends object>(entity: EntityClass<T>, values: object): T =>
  // Spread, which defines and does not assign: MikroORM's setters are for entities that it watches.
  ({ __proto__: entity.prototype as object, ...values }) as unknown as T;

const readers = new WeakMap<object, Reader<object>>();

/**
 * How to read rows of a table that nobody will change: as entities with their own methods and getters, but without MikroORM's
 * watch over them, which takes several times as long as PostgreSQL does. Lists that every home screen asks for are read so.
 */
export function readerOf<T extends object>(em: EntityManager, entity: EntityClass<T>): Reader<T> {
  const reader = (readers.get(entity) as Reader<T> | undefined) ?? newReader(em, entity);
  readers.set(entity, reader);
  return reader;
}

function newReader<T extends object>(em: EntityManager, entity: EntityClass<T>): Reader<T> {
  const stored = em
    .getMetadata(entity)
    .props.filter(
      ({ persist, formula, lazy, fieldNames }) => persist !== false && !formula && !lazy && fieldNames.length === 1,
    );
  const readings = stored.map((property) => ({ name: property.name, read: readingOf(em, property) }));
  return {
    columns: (alias, under = '') =>
      stored.map(({ name, fieldNames }) => `${alias}.${fieldNames[0]} as "${under}${name}"`).join(', '),
    entityOf(row, under = '') {
      const values: Record<string, unknown> = {};
      for (const { name, read } of readings) {
        const value = row[under + name];
        values[name] = value === null ? undefined : read(value);
      }
      return unwatched(entity, values);
    },
  };
}

function readingOf<T>(
  em: EntityManager,
  { kind, runtimeType, customType }: EntityProperty<T>,
): (value: unknown) => unknown {
  const platform = em.getPlatform();
  if (kind === ReferenceKind.MANY_TO_ONE) return (id) => ({ id });
  if (runtimeType === 'Date') return (text) => platform.parseDate(text as string);
  if (customType) return (value) => customType.convertToJSValue(value, platform) as unknown;
  return (value) => value;
}
