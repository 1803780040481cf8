import { randomBytes } from 'node:crypto';
import { EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import { readConfig } from '../../api/src/config.ts';
import { type Sealed, SealedType } from '../../api/src/platform/sealed.ts';
import type { Vault } from '../../api/src/platform/vault.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

/** A row with sealed columns, for tests of the vault alone. */
export class Neighbour {
  id!: string;
  name!: Sealed<string>;
  phone?: Sealed<string> | undefined;
  errands!: number;
}

const schema = new EntitySchema({
  class: Neighbour,
  properties: {
    id: { type: 'uuid', primary: true },
    name: { type: SealedType },
    phone: { type: SealedType, nullable: true },
    errands: { type: 'integer' },
  },
});

/** A database with a table of neighbours in it. */
export interface Neighbourhood {
  orm: MikroORM;
  database: TestDatabase;
  close(): Promise<void>;
}

export async function openNeighbourhood(): Promise<Neighbourhood> {
  const database = await freshDatabase();
  const { host, port, user, dbName } = database;
  const orm = await MikroORM.init({ host, port, user, dbName, entities: [schema], pool: { min: 0, max: 16 } });
  await orm.em.execute(`create table neighbour (id uuid primary key, name bytea not null, phone bytea, errands int)`);
  const close = async () => {
    await orm.close();
    await database.drop();
  };
  return { orm, database, close };
}

/** Adds so many neighbours, "人0" to "人N", every third without a phone, and gives their ids. */
export async function givenNeighbours({ orm }: Neighbourhood, vault: Vault, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, i) => neighbourId(i));
  for (let start = 0; start < count; start += 1_000) {
    const rows = ids.slice(start, start + 1_000).map((id, i) => {
      const sealed = vault.sealAll(Neighbour, id, { name: `人${start + i}`, phone: phoneOf(start + i) });
      const phone = sealed.phone ? `'\\x${sealed.phone.toString('hex')}'` : 'null';
      return `('${id}', '\\x${sealed.name.toString('hex')}', ${phone}, 0)`;
    });
    await orm.em.fork().execute(`insert into neighbour values ${rows.join(', ')}`);
  }
  return ids;
}

export const neighbourId = (i: number): string => `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`;

export const phoneOf = (i: number): string | undefined => (i % 3 ? `138${String(i).padStart(8, '0')}` : undefined);

/** As `.env` would give them. */
export const settingsOf = (env: Record<string, string>) =>
  readConfig(env, { dataDir: '/nowhere', webRoot: '/nowhere' });

/** A master key as it stands in MASTER_KEYS. */
export const aMasterKey = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
