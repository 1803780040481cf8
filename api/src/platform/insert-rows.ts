import {
  type EntityClass,
  type EntityProperty,
  JsonType,
  ReferenceKind,
  type RequiredEntityData,
} from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { executeBound } from './bound.ts';
import { unwatched } from './read-rows.ts';
import { noteTouched, rowName } from './touched.ts';

/** An entity that MikroORM does not watch, out of all that its row is to hold: what it is otherwise given by itself, too. */
export const rowOf = <T extends object>(entity: EntityClass<T>, values: RequiredEntityData<T>): T =>
  unwatched(entity, values);

/** What of an entity is a column of its own. */
const COLUMNS = [ReferenceKind.SCALAR, ReferenceKind.MANY_TO_ONE];

/**
 * Writes what {@link rowOf} made by one prepared statement, whatever the number of rows: of what a whole city does at once
 * MikroORM's watch over each row would be most of the work. Of no sealed values.
 */
export async function insertRows<T extends object>(
  em: EntityManager,
  entity: EntityClass<T>,
  rows: readonly T[],
): Promise<void> {
  if (rows.length === 0) return;
  const meta = em.getMetadata(entity);
  // What none of them says is left to PostgreSQL.
  const stored = meta.props.filter(
    ({ name, persist, kind }) => persist !== false && COLUMNS.includes(kind) && rows.some((row) => row[name] != null),
  );
  const columns = stored.map(({ fieldNames }) => `"${fieldNames[0]}"`).join(', ');
  const written = rows.map((row) =>
    Object.fromEntries(stored.map((property) => [property.fieldNames[0]!, valueOf(em, property, row[property.name])])),
  );
  await executeBound(
    em,
    `insert into "${meta.tableName}" (${columns}) select ${columns} from json_populate_recordset(null::"${meta.tableName}", $1)`,
    [JSON.stringify(written)],
  );
  noteTouched(
    em,
    rows.map((row) => rowName(row, meta)),
  );
}

function valueOf<T>(em: EntityManager, { kind, customType }: EntityProperty<T>, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (kind === ReferenceKind.MANY_TO_ONE) return (value as { id: unknown }).id;
  if (!customType || customType instanceof JsonType) return value;
  return customType.convertToDatabaseValue(value, em.getPlatform()) as unknown;
}
