import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Consent, ConsentPurpose } from '../../api/src/consents/consent.entity.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { APP_ROLE } from '../../api/src/platform/app-role.ts';
import { connect } from '../../api/src/platform/database.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { Vault } from '../../api/src/platform/vault.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { neighbourId, settingsOf } from '../support/neighbours.ts';
import type { SearchReport } from './outreach-process.ts';

const API = path.resolve(import.meta.dirname, '../../api');
const PEOPLE = 10_000;

/** Twice what the process needs for itself. */
const HEAP_LIMIT_MB = 100;

describe('ten thousand people', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  beforeAll(async () => {
    database = await freshDatabase();
    orm = await connect({ host: database.host, port: database.port, user: APP_ROLE, dbName: database.dbName });
    await givenPeople(await Vault.load(orm.em, settingsOf({})));
  }, 120_000);
  afterAll(async () => {
    await orm?.close();
    await database?.drop();
  });

  /** Of all ages between 20 and 99 and of three counties; every second one in hardship, every third one's health may be used. */
  async function givenPeople(vault: Vault): Promise<void> {
    for (let start = 0; start < PEOPLE; start += 1_000) {
      const rows = Array.from({ length: 1_000 }, (_, i) => personNumber(vault, start + i));
      await orm.em.fork().insertMany(Person, rows);
      const open = rows.filter((_, i) => i % 3 === 0);
      await orm.em.fork().insertMany(
        Consent,
        open.map(({ id }) => ({
          id: randomUUID(),
          person: id,
          purpose: ConsentPurpose.HEALTH_FOR_ELIGIBILITY,
          givenAt: new Date(),
          givenBy: { ground: Ground.SELF, personId: id },
        })),
      );
    }
  }

  function personNumber(vault: Vault, i: number) {
    const id = neighbourId(i);
    const region = ['330106', '421002', '630102'][i % 3]!;
    return {
      id,
      householdRegion: region,
      residenceRegion: region,
      ...vault.sealAll(Person, id, {
        name: `人${i}`,
        birthDate: `${1927 + (i % 80)}-03-${String(1 + (i % 28)).padStart(2, '0')}`,
        facts: {
          'person.hardship': i % 2 ? ['DIBAO'] : [],
          'person.ability': ['ABLE', 'PARTLY_DISABLED', 'DISABLED', 'DEMENTIA'][i % 4]!,
          'household.livesAlone': i % 5 === 0,
          'household.isRural': i % 7 === 0,
        },
      }),
    };
  }

  /** Searches on a day, in a process of little memory. */
  async function searchOn(day: string): Promise<SearchReport> {
    const script = path.resolve(import.meta.dirname, 'outreach-process.ts');
    const memory = [`--max-old-space-size=${HEAP_LIMIT_MB}`, '--expose-gc'];
    const child = spawn(
      process.execPath,
      [...memory, '--import', './typescript.js', script, database.host, database.dbName, day],
      { cwd: API, env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close') as Promise<[number]>]);
    expect(code).toBe(0);
    return JSON.parse(said) as SearchReport;
  }

  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

  test('are searched in one job whose memory does not grow, the first night and the next', async () => {
    for (const day of ['2026-11-22T01:00:00+08:00', '2026-11-23T01:00:00+08:00']) {
      const { heaps, cpuMs } = await searchOn(day);
      const [early, late] = [mean(heaps.slice(1, 4)), mean(heaps.slice(-3))];
      process.stdout.write(
        `${PEOPLE} people searched: heap ${early.toFixed(1)} MB, at the end ${late.toFixed(1)} MB, ${(cpuMs / PEOPLE).toFixed(2)} ms of CPU each\n`,
      );

      expect(heaps.length).toBeGreaterThan(PEOPLE / 1_000);
      expect(late - early).toBeLessThan(5);
      // A machine that does other work is given three times as long.
      expect(cpuMs / PEOPLE).toBeLessThan(20 * 3);
    }
    const [found] = await orm.em
      .fork()
      .execute<{ people: number; rows: number }[]>(
        'select count(distinct person_id)::int as people, count(*)::int as rows from outreach',
      );
    expect(found!.people).toBeGreaterThan(PEOPLE / 2);
    expect(found!.rows).toBeGreaterThan(found!.people);
  }, 300_000);
});
