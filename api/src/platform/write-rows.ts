import {
  type EntityClass,
  type EntityMetadata,
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

/** What is to become of rows of one table, as they are; of no sealed values. */
export interface Change {
  entity: EntityClass<object>;
  rows: readonly object[];
  /** Which properties change of rows that are there; none where the rows are new. */
  changed: readonly string[];
}

/** New rows, of what {@link rowOf} made. */
export const insertion = <T extends object>(entity: EntityClass<T>, rows: readonly T[]): Change => ({
  entity,
  rows,
  changed: [],
});

/** What has changed of rows that were read unwatched and are locked. */
export const update = <T extends object>(
  entity: EntityClass<T>,
  rows: readonly T[],
  ...changed: (keyof T & string)[]
): Change => ({ entity, rows, changed });

/**
 * Writes all of it by one prepared statement, whatever the number of rows: of what a whole city does at once MikroORM's watch
 * over each row would be most of the work.
 */
export async function writeRows(em: EntityManager, ...changes: readonly Change[]): Promise<void> {
  const wanted = changes.filter(({ rows }) => rows.length > 0);
  if (wanted.length === 0) return;
  const parts = wanted.map((change, i) => partOf(em, change, `$${i + 1}`));
  const before = parts.slice(0, -1).map(({ text }, i) => `part_${i} as (${text})`);
  await executeBound(
    em,
    `${before.length > 0 ? `with ${before.join(', ')} ` : ''}${parts.at(-1)!.text}`,
    parts.map(({ values }) => values),
  );
  for (const { entity, rows } of wanted) {
    const meta = em.getMetadata(entity);
    noteTouched(
      em,
      rows.map((row) => rowName(row, meta)),
    );
  }
}

/** What of an entity is a column of its own. */
const COLUMNS = [ReferenceKind.SCALAR, ReferenceKind.MANY_TO_ONE];

type Row = Record<string, unknown>;

/** One table's part of the statement, which finds its rows as JSON in the parameter. */
function partOf(em: EntityManager, { entity, rows, changed }: Change, parameter: string) {
  const meta = em.getMetadata(entity) as EntityMetadata<Row>;
  const table = `"${meta.tableName}"`;
  const isNew = changed.length === 0;
  const stored = meta.props.filter((property) => {
    if (!isNew) return property.primary || changed.includes(property.name);
    // What none of them says is left to PostgreSQL.
    const isColumn = property.persist !== false && COLUMNS.includes(property.kind);
    return isColumn && rows.some((row) => (row as Row)[property.name] != null);
  });
  const names = stored.map((one) => `"${columnOf(one)}"`);
  const given = `json_populate_recordset(null::${table}, ${parameter})`;
  const key = `"${columnOf(meta.getPrimaryProp())}"`;
  const sets = names.filter((name) => name !== key).map((name) => `${name} = given.${name}`);
  return {
    text: isNew
      ? `insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from ${given}`
      : `update ${table} kept set ${sets.join(', ')} from ${given} given where kept.${key} = given.${key}`,
    values: JSON.stringify(
      rows.map((row) =>
        Object.fromEntries(stored.map((one) => [columnOf(one), valueOf(em, one, (row as Row)[one.name])])),
      ),
    ),
  };
}

const columnOf = ({ fieldNames }: { fieldNames: readonly string[] }): string => fieldNames[0]!;

function valueOf<T>(em: EntityManager, { kind, customType }: EntityProperty<T>, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (kind === ReferenceKind.MANY_TO_ONE) return (value as { id: unknown }).id;
  if (!customType || customType instanceof JsonType) return value;
  return customType.convertToDatabaseValue(value, em.getPlatform()) as unknown;
}
