import { ReferenceKind, type Dictionary, type EntityManager } from '@mikro-orm/core';
import { civilDate } from '@doorstep/shared/civil-date';
import { IN_PERSON_ONLY, readAbout } from '../delegations/authority.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import type { DataExport } from '../platform/data-export.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { SealedType } from '../platform/sealed.ts';
import { recordReading } from '../platform/trail.ts';
import type { Vault } from '../platform/vault.ts';
import { DATA_KINDS, LEFT_OUT, type DataKind } from './my-data-kinds.ts';

/** Of each kind; nobody has as many, and the server must not be brought down by who has. */
const MOST_ROWS = 10_000;

/** Everything that is held about a person, opened, as a file; each export by another is recorded as one. */
export async function myData(ctx: ViewerContext, personId: string, mostRows = MOST_ROWS): Promise<DataExport> {
  const { viewer, now } = ctx;
  await ctx.rateLimits.count('my-data', actorId(viewer));
  const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);
  const authority = await readAbout(ctx, personId, IN_PERSON_ONLY, notFound);
  await recordReading(ctx, 'myData', { subjectId: personId, ...authority });
  const data: Dictionary = {};
  const cut: string[] = [];
  for (const kind of DATA_KINDS) {
    const rows = await rowsOf(ctx, kind, personId, mostRows + 1);
    if (rows.length > mostRows) cut.push(kind.name);
    data[kind.name] = rows.slice(0, mostRows);
  }
  const about = { personId, exportedAt: now(), leftOut: LEFT_OUT, cutToTheNewest: { mostRows, kinds: cut } };
  return {
    fileName: `my-data-${civilDate(now())}.json`,
    mediaType: 'application/json',
    content: JSON.stringify({ about, ...data }, undefined, 2),
  };
}

async function rowsOf(
  { em, vault }: ViewerContext,
  { entity, by, through, withheld = [], populate = [], reshape = (plain) => plain }: DataKind,
  personId: string,
  limit: number,
): Promise<Dictionary[]> {
  const own = em.fork(); // Ten thousand rows are not to stay in the request's memory.
  const [key] = own.getMetadata().get(entity).primaryKeys;
  const rows = await own.find(
    entity,
    through ? await through(own, personId) : { $or: by.map((way) => conditionOn(way, personId)) },
    { orderBy: { [key!]: 'desc' }, populate: populate as never, limit },
  );
  return rows.map((row) => reshape(plainOf(own, vault, row, withheld), row, personId));
}

/** "application.person" → `{ application: { person: id } }` */
const conditionOn = (way: string, id: string): Dictionary =>
  way.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), id) as Dictionary;

/** A row's columns in plain words, those sealed opened; of another row its id. */
function plainOf(em: EntityManager, vault: Vault, row: Dictionary, withheld: readonly string[]): Dictionary {
  const { props } = em.getMetadata().get(row.constructor as never);
  const columns = props.filter(({ name, kind, persist }) => isColumn(kind, persist) && !withheld.includes(name));
  return Object.fromEntries(
    columns.map(({ name, kind, customType }) => {
      const value: unknown = row[name];
      if (customType instanceof SealedType) return [name, vault.open(row as never, name as never)];
      return [name, kind === ReferenceKind.SCALAR ? value : (value as { id: string } | null | undefined)?.id];
    }),
  );
}

const isColumn = (kind: ReferenceKind, persist: boolean | undefined): boolean =>
  persist !== false && (kind === ReferenceKind.SCALAR || kind === ReferenceKind.MANY_TO_ONE);
