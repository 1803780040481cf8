import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type KeySettings, makeDataKey } from './data-keys.ts';
import { Vault } from './vault.ts';
import { reseal, type SealedTable, sealedTables } from './vault-reseal.ts';

/** How a rotation goes; what is not said is as it should be while servers run. */
export interface RotationOptions {
  say(line: string): void;
  /** How long every server has to learn of the new key before anybody seals with it; servers read keys every 5 seconds. */
  activeAfterMs?: number;
  batchRows?: number;
}

const ACTIVE_AFTER_MS = 15_000;
const BATCH_ROWS = 200;
const SAY_EVERY_MS = 2_000;

/** How long transactions from before the new key may take to end. */
const OLD_TRANSACTIONS_MS = 60_000;

/**
 * Wraps all keys by the first master key, makes a new key in the algorithm now configured, and seals everything anew.
 *
 * Servers go on reading and writing. Killed, it goes on where it was when it is run again. Gives the places that do
 * not open; while there are any, the old keys are not retired.
 */
export async function rotateKeys(
  em: EntityManager,
  settings: KeySettings,
  { say, activeAfterMs = ACTIVE_AFTER_MS, batchRows = BATCH_ROWS }: RotationOptions,
): Promise<string[]> {
  const vault = await Vault.load(em, settings);
  const rewrapped = await vault.keys.rewrap(em);
  say(`${rewrapped} keys wrapped anew by master key "${settings.masterKeys[0]!.id}".`);

  const keyId = (await unfinished(em, settings)) ?? (await makeDataKey(em, settings, activeAfterMs));
  say(`Everything will be sealed under key ${keyId} (${settings.cipher}), once every server knows it …`);
  await becomesActive(em, vault, keyId);

  const damaged = await resealAll(em, vault, { keyId, batchRows, say });
  if (damaged.length) return damaged;
  const retired = await em
    .fork()
    .execute<unknown[]>(
      `update data_key set retired_at = clock_timestamp() where kind = 'DATA' and id < ? and retired_at is null returning id`,
      [keyId],
    );
  say(`Nothing is sealed under an older key any more; ${retired.length} retired, and kept for backups.`);
  return [];
}

/** The newest key, when an earlier one was never retired: a rotation that was cut off. */
async function unfinished(em: EntityManager, { cipher }: KeySettings): Promise<number | undefined> {
  const keys = await em
    .fork()
    .execute<{ id: number; algorithm: string }[]>(
      `select id, algorithm from data_key where kind = 'DATA' and retired_at is null order by id desc`,
    );
  return keys.length > 1 && keys[0]!.algorithm === cipher ? keys[0]!.id : undefined;
}

async function becomesActive(em: EntityManager, vault: Vault, keyId: number): Promise<void> {
  await vault.keys.read(em);
  while (vault.keys.current.id < keyId) await pause(50);
}

type Work = Required<Pick<RotationOptions, 'batchRows' | 'say'>> & { keyId: number };

/** Passes over all tables until one meets nothing under an older key. */
async function resealAll(em: EntityManager, vault: Vault, work: Work): Promise<string[]> {
  let hasWaited = false;
  for (;;) {
    const passes = [];
    for (const table of sealedTables(em)) passes.push(await resealTable(em, vault, table, work));
    const isClean = passes.every(({ resealed, postponed }) => resealed + postponed === 0);
    if (isClean && hasWaited) return passes.flatMap(({ damaged }) => damaged);
    // What was sealed before the new key may be written by a transaction that has not ended yet.
    if (isClean) await oldTransactionsEnd(em);
    hasWaited = isClean;
    if (passes.some(({ postponed }) => postponed > 0)) await pause(100);
  }
}

async function resealTable(em: EntityManager, vault: Vault, table: SealedTable, { keyId, batchRows, say }: Work) {
  const started = performance.now();
  let rows = 0;
  let said = started;
  const onRows = (more: number) => {
    rows += more;
    if (rows === 0 || performance.now() - said < SAY_EVERY_MS) return;
    said = performance.now();
    say(`  ${table.name}: ${rows} rows …`);
  };
  const pass = await reseal(em.fork(), vault, table, { keyId, batchRows, onRows });
  const seconds = (performance.now() - started) / 1_000;
  if (pass.resealed + pass.postponed)
    say(
      `  ${table.name}: ${pass.resealed} rows sealed anew in ${seconds.toFixed(1)} s, ${pass.postponed} left for another pass.`,
    );
  return pass;
}

async function oldTransactionsEnd(em: EntityManager): Promise<void> {
  const limit = performance.now() + OLD_TRANSACTIONS_MS;
  const [{ next }] = await em
    .fork()
    .execute<[{ next: string }]>('select pg_snapshot_xmax(pg_current_snapshot())::text as next');
  for (;;) {
    const [{ ended }] = await em
      .fork()
      .execute<[{ ended: boolean }]>('select pg_snapshot_xmin(pg_current_snapshot()) >= ?::xid8 as ended', [next]);
    if (ended) return;
    if (performance.now() > limit)
      throw new Error('A transaction has been open for a minute: end it, and run this again.');
    await pause(50);
  }
}
