import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { Application } from '../../../api/src/applications/application.entity.ts';
import { Delegation } from '../../../api/src/delegations/delegation.entity.ts';
import { Message } from '../../../api/src/messages/message.entity.ts';
import { RespiteStay } from '../../../api/src/respite/respite-stay.entity.ts';
import { connect } from '../../../api/src/platform/database.ts';
import { personId, vaultOf } from './city.ts';
import { type Database, poolOf } from './database.ts';
import { GRANTED } from './granted.ts';
import { HOURS } from './hours.ts';
import { STAYS } from './stays.ts';
import { TOLD } from './told.ts';

/** How many people have something of everything, and are asked for: as many in a small city as in a large one. */
export const ASKED = 50;

/** The number of one of those who are asked for. */
export const askedPerson = (index: number, people: number): number => (index % ASKED) * (people / ASKED);

/** Gives the people of a city a past: messages, applications, grants, hours, stays, and the log of all that. */
export async function giveLives(database: Database, people: number): Promise<void> {
  const pool = poolOf(database, 1);
  // Rows that say the same as triggers and foreign keys would: a million people would wait an hour for these.
  await pool.query(`set session_replication_role = replica`);
  for (const statement of [...TOLD, ...GRANTED, ...HOURS, ...STAYS]) await pool.query(statement, [people]);
  await pool.query(`set session_replication_role = origin`);
  await pool.query('vacuum analyze');
  const { host, port, user } = database;
  const orm = await connect({ host, port, user, dbName: database.database });
  await sealFor(
    pool,
    orm,
    Array.from({ length: ASKED }, (_, i) => personId(askedPerson(i, people))),
  );
  await orm.close();
  await pool.end();
}

/** What can be read of those who are asked for. */
async function sealFor(pool: pg.Pool, orm: MikroORM, people: readonly string[]): Promise<void> {
  const vault = await vaultOf(orm);
  const rowsOf = async (table: string, of: string): Promise<string[]> => {
    const { rows } = await pool.query<{ id: string }>(`select id from ${table} where ${of} = any ($1)`, [people]);
    return rows.map(({ id }) => id);
  };
  const write = (table: string, column: string, id: string, sealed: Buffer) =>
    pool.query(`update ${table} set ${column} = $2 where id = $1`, [id, sealed]);
  for (const id of await rowsOf('message', 'recipient_id'))
    await write('message', 'text', id, vault.seal(Message, id, 'text', '已为您订好明天的午餐。'));
  for (const id of await rowsOf('application', 'person_id'))
    await write('application', 'answers', id, vault.seal(Application, id, 'answers', { need: '走路不便' }));
  for (const id of await rowsOf('respite_stay', 'person_id'))
    await write('respite_stay', 'is_severe', id, vault.seal(RespiteStay, id, 'isSevere', false));
  for (const id of await rowsOf('delegation', 'person_id'))
    await write('delegation', 'sought_name', id, vault.seal(Delegation, id, 'soughtName', '王秀兰'));
}
