import type { EntityManager, EntityMetadata } from '@mikro-orm/postgresql';
import { SealedType } from './sealed.ts';
import { placeOf, type Vault, VaultError } from './vault.ts';

/** A table with sealed columns, by the database's own names. */
export interface SealedTable {
  name: string;
  columns: string[];
}

/** What one pass over a table met under older keys. */
export interface Pass {
  resealed: number;
  /** Changed or locked by somebody else meanwhile: the next pass meets them again. */
  postponed: number;
  /** What does not open. */
  damaged: string[];
}

/** A row with what it holds under an older key; null where it holds nothing of the kind. */
type Aged = { id: string } & Record<string, Buffer | null>;

/** All tables with sealed columns. */
export function sealedTables(em: EntityManager): SealedTable[] {
  const columnsOf = ({ props }: EntityMetadata) =>
    props.filter(({ customType }) => customType instanceof SealedType).map(({ fieldNames }) => fieldNames[0]!);
  return [...em.getMetadata().getAll().values()]
    .map((entity) => ({ name: entity.tableName, columns: columnsOf(entity) }))
    .filter(({ columns }) => columns.length > 0);
}

/**
 * Seals anew what a table holds under keys older than `keyId`, some rows at a time.
 *
 * Each batch is one statement, which waits for nobody: what changed since it was read keeps its change.
 */
export async function reseal(
  em: EntityManager,
  vault: Vault,
  table: SealedTable,
  { keyId, batchRows, onRows }: { keyId: number; batchRows: number; onRows(rows: number): void },
): Promise<Pass> {
  const pass: Pass = { resealed: 0, postponed: 0, damaged: [] };
  let after: string | undefined;
  for (;;) {
    const rows = await em.execute<Aged[]>(...nextRows(table, keyId, after, batchRows));
    const renewed = rows.map((row) => renew(vault, table, row, pass.damaged)).filter((row) => row !== undefined);
    const done = renewed.length ? await exchange(em, table, renewed) : 0;
    pass.resealed += done;
    pass.postponed += renewed.length - done;
    onRows(done);
    if (rows.length < batchRows) return pass;
    after = rows.at(-1)!.id;
  }
}

/** The next rows, every one, so that no statement searches long for the few that are left. */
function nextRows({ name, columns }: SealedTable, keyId: number, after: string | undefined, limit: number) {
  const key = Buffer.alloc(4);
  key.writeUInt32BE(keyId); // Big-endian numbers compare as bytes.
  const aged = columns.map(
    (column) => `case when substring("${column}" from 2 for 4) < ? then "${column}" end as "${column}"`,
  );
  const where = after === undefined ? '' : 'where id > ?';
  const values = [...columns.map(() => key), ...(after === undefined ? [] : [after]), limit];
  return [`select id, ${aged.join(', ')} from "${name}" ${where} order by id limit ?`, values] as const;
}

/** Old and new bytes by column. */
interface Renewed {
  id: string;
  old: (Buffer | null)[];
  new: (Buffer | null)[];
}

function renew(vault: Vault, { name, columns }: SealedTable, row: Aged, damaged: string[]): Renewed | undefined {
  const renewed = columns.map((column) => {
    const place = placeOf(name, column, row.id);
    try {
      return row[column] ? vault.sealJson(place, vault.openJson(place, row[column])) : null;
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      damaged.push(error.message);
      return null;
    }
  });
  if (renewed.every((bytes) => bytes === null)) return undefined;
  return { id: row.id, old: columns.map((column, i) => (renewed[i] ? row[column]! : null)), new: renewed };
}

/** Gives how many rows it exchanged. Rows that others hold are skipped: to wait while holding some can end in a deadlock. */
async function exchange(em: EntityManager, { name, columns }: SealedTable, rows: Renewed[]): Promise<number> {
  const lists = columns.flatMap((_, i) => [rows.map((row) => row.old[i]), rows.map((row) => row.new[i])]);
  const named = columns.flatMap((_, i) => [`old${i}`, `new${i}`]);
  const set = columns.map(
    (column, i) => `"${column}" = case when t."${column}" = old${i} then new${i} else t."${column}" end`,
  );
  const isAsRead = columns.map((column, i) => `t."${column}" = old${i}`);
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    `with renewed as materialized (
       select * from unnest(?::uuid[], ${named.map(() => '?::bytea[]').join(', ')}) as r (id, ${named.join(', ')})
     ), free as materialized (
       select id from "${name}" where id in (select id from renewed) for no key update skip locked
     )
     update "${name}" as t set ${set.join(', ')} from renewed join free using (id)
     where t.id = renewed.id and (${isAsRead.join(' or ')})`,
    [`{${rows.map(({ id }) => id).join(',')}}`, ...lists.map(arrayOf)],
    'run',
  );
  return affectedRows;
}

/** As PostgreSQL writes an array of bytes. */
const arrayOf = (list: (Buffer | null | undefined)[]): string =>
  `{${list.map((bytes) => (bytes ? String.raw`"\\x${bytes.toString('hex')}"` : 'NULL')).join(',')}}`;
