import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { LedgerUnit } from '../../../api/src/ledger/ledger.ts';
import { postTransfer, type TransferToPost } from '../../../api/src/ledger/post-transfer.ts';
import { verifyLedger } from '../../../api/src/ledger/verify-ledger.ts';
import { connect } from '../../../api/src/platform/database.ts';
import { BY } from '../../ledger/books.ts';
import { postTogether } from '../../ledger/post-together.ts';
import { hashOf } from '../../support/known-operations.ts';
import { GraphqlCaller } from '../measure/http.ts';
import { type Call, closedLoop } from '../measure/loops.ts';
import { hasPgbench, pgbench } from '../measure/pgbench.ts';
import { type Contender, takeTurns } from '../measure/rounds.ts';
import { atLeast, tableOf } from '../report/finding.ts';
import { COUNTY, idOf, personId, tokenOf } from '../world/city.ts';
import { type Database, poolOf } from '../world/database.ts';
import type { Measured, Setting } from './setting.ts';

const CALLERS = 64;

/** Small pools are faster where all want the same row. */
const RAW_CONNECTIONS = 16;

/** So many people have hours; fewer than live in the smallest city. */
const GIVERS = 500;

const ISSUED = idOf(5, 0);
const FUND = idOf(6, 0);
const accountOf = (giver: number) => idOf(7, giver);

/** From whom to whom, by the number of a call. */
type Pair = (call: number) => readonly [giver: string, taker: string];

const toTheFund: Pair = (call) => [accountOf(call % GIVERS), FUND];
const amongAll: Pair = (call) => [accountOf(call % GIVERS), accountOf((call * 7 + 1) % GIVERS)];

/** Hours that all give to the fund of their city, and to each other, beside one plpgsql call for each transfer and nothing else. */
export async function measureTransfers({ database, pool, api, rounds, calls }: Setting): Promise<Measured> {
  await giveThemHours(pool);
  const orm = await connectTo(database);
  const raw = poolOf(database, RAW_CONNECTIONS);
  const contender = (name: string, call: Call, pids: number[] = []): Contender => ({
    ...{ name, pids },
    round: () => closedLoop(call, { callers: CALLERS, calls }),
  });
  const results = await takeTurns(
    [
      contender('Doorstep, to one fund', donation(api.url), [api.pid]),
      contender('in groups, to one fund', inGroups(orm.em, toTheFund)),
      contender('one by one, to one fund', oneByOne(orm.em, toTheFund)),
      contender('plpgsql, to one fund', plpgsql(raw, toTheFund)),
      ...(hasPgbench() ? [byPgbench('pgbench, to one fund', database, calls)] : []),
      contender('in groups, among many', inGroups(orm.em, amongAll)),
      contender('one by one, among many', oneByOne(orm.em, amongAll)),
      contender('plpgsql, among many', plpgsql(raw, amongAll)),
    ],
    rounds,
  );
  await expectSound(orm.em);
  await Promise.all([raw.end(), orm.close()]);
  const compared = (what: string, one: string, other: string, least: number) =>
    atLeast(what, results, [one, other], least);
  return {
    findings: [
      compared('hours given to one fund, in groups', 'in groups, to one fund', 'plpgsql, to one fund', 1),
      compared('the same, one by one', 'one by one, to one fund', 'plpgsql, to one fund', 0.5),
      compared('hours given among many, in groups', 'in groups, among many', 'plpgsql, among many', 0.5),
      compared('the same, one by one', 'one by one, among many', 'plpgsql, among many', 0.5),
      compared('to one fund beside among many', 'in groups, to one fund', 'in groups, among many', 0.5),
    ],
    tables: [tableOf('Hours that are given', results)],
  };
}

const connectTo = ({ host, port, appRole: user, database: dbName }: Database) => connect({ host, port, user, dbName });

const DONATE = hashOf('DonateHours');

/** `donateHours` as the app sends it, through the whole API. */
function donation(url: string): Call {
  const caller = new GraphqlCaller(url, CALLERS);
  const extensions = { persistedQuery: { version: 1, sha256Hash: DONATE } };
  return async (call) => {
    const giver = call % GIVERS;
    const input = { personId: personId(giver), minutes: 1, idempotencyKey: randomUUID() };
    const answer = await caller.send(JSON.stringify({ variables: { input }, extensions }), tokenOf(giver));
    if (!answer.includes('"userErrors":[]')) throw new Error(`Not given: ${answer.slice(0, 500)}`);
  };
}

function transferOf([giver, taker]: readonly [string, string]): TransferToPost {
  const parts = [
    { accountId: giver, amount: -1 },
    { accountId: taker, amount: 1 },
  ];
  return { unit: LedgerUnit.MINUTES, kind: 'TEST', key: randomUUID(), doneBy: BY, parts };
}

const contextOf = (em: EntityManager) => ({ em: em.fork(), now: () => new Date() });

const inGroups =
  (em: EntityManager, pair: Pair): Call =>
  async (call) => {
    await postTogether({ ctx: contextOf(em), transfer: transferOf(pair(call)) });
  };

const oneByOne =
  (em: EntityManager, pair: Pair): Call =>
  async (call) => {
    await postTransfer(contextOf(em), transferOf(pair(call)));
  };

const plpgsql =
  (raw: pg.Pool, pair: Pair): Call =>
  async (call) => {
    await raw.query({ name: 'raw', text: 'select raw_transfer($1, $2, $3, 1)', values: [randomUUID(), ...pair(call)] });
  };

const byPgbench = (name: string, database: Database, calls: number): Contender => ({
  ...{ name, pids: [] },
  round: () => pgbench(database, BY_NUMBER, { callers: RAW_CONNECTIONS, calls }),
});

/** For pgbench: who gives to the fund is told by the number of the call. */
const BY_NUMBER = `
  select raw_transfer(gen_random_uuid()::text, ('${accountOf(0).slice(0, -12)}' || lpad((:n % ${GIVERS})::text, 12, '0'))::uuid, '${FUND}'::uuid, 1)`;

/** Or what was measured were no transfers. */
async function expectSound(em: EntityManager): Promise<void> {
  const { unbalanced, broken, wrong, sums } = await verifyLedger(em, new Date('2100-01-01'));
  if (unbalanced + broken + wrong > 0 || sums.MINUTES !== 0)
    throw new Error(`The books are wrong: ${JSON.stringify({ unbalanced, broken, wrong, sums })}`);
}

async function giveThemHours(pool: pg.Pool): Promise<void> {
  await pool.query(RAW);
  const givers = Array.from({ length: GIVERS }, (_, giver) => giver);
  await pool.query(ACCOUNTS, [ISSUED, FUND, COUNTY.slice(0, 4), givers.map(personId), givers.map(accountOf)]);
  await pool.query('select raw_transfer(member::text, $1, member, 1000000) from unnest($2::uuid[]) member', [
    ISSUED,
    givers.map(accountOf),
  ]);
}

const ACCOUNTS = `
  insert into ledger_account (id, unit, kind, region_code, person_id, may_overdraw)
  select $1::uuid, 'MINUTES', 'ISSUED', $3, null::uuid, true union all select $2::uuid, 'MINUTES', 'COMMON_FUND', $3, null, false
  union all select account, 'MINUTES', 'MEMBER', $3, person, false from unnest($4::uuid[], $5::uuid[]) as giver (person, account)`;

/** The least that writes the same rows: what a database alone would offer. */
const RAW = `
  create function raw_transfer(wanted_key text, giver uuid, taker uuid, minutes bigint) returns uuid language plpgsql as $$
  declare new_id uuid := gen_random_uuid();
  begin
    insert into ledger_transfer (id, unit, kind, key, at, done_by)
      values (new_id, 'MINUTES', 'TEST', wanted_key, now(), '{"ground":"SYSTEM"}');
    if giver < taker then
      insert into ledger_entry (account_id, transfer_id, amount) values (giver, new_id, -minutes), (taker, new_id, minutes);
    else
      insert into ledger_entry (account_id, transfer_id, amount) values (taker, new_id, minutes), (giver, new_id, -minutes);
    end if;
    return new_id;
  end $$`;
