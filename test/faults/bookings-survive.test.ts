import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { APP_ROLE, prepareTables } from '../../api/src/platform/app-role.ts';
import { connect, type DatabaseAddress } from '../../api/src/platform/database.ts';
import { startEmbeddedPostgres } from '../../api/src/platform/embedded-postgres.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenASitting, givenElders, placesTaken } from '../support/givens.ts';

const BOOK = 'mutation ($input: BookMealInput!) { bookMeal(input: $input) { booking { id } userErrors { code } } }';
const CALLERS = 16;
const ENOUGH = 200;

describe('a database killed with -9 while people book', () => {
  test('keeps every booking that was answered as done, and the count of places stays true', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'doorstep-survive-'));
    const postgres = await startEmbeddedPostgres({ home });
    const address = { host: postgres.host, port: postgres.port, user: postgres.user, dbName: 'postgres' };
    await prepareTables(address, APP_ROLE);
    const t = await startApp({ database: { ...address, drop: () => Promise.resolve() } });
    const elders = await givenElders(t, 400);
    const lunch = await givenASitting(t, { capacity: 400 });

    const answered: string[] = [];
    const waiting = [...elders];
    const caller = async () => {
      for (let elder = waiting.pop(); elder; elder = waiting.pop()) {
        const id = await bookOrFail(t, elder, lunch.id);
        if (!id) return; // The database has gone.
        answered.push(id);
        if (answered.length === ENOUGH) process.kill(postgres.pid, 'SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: CALLERS }, caller));
    await postgres.exited;
    await t.close();

    const again = await startEmbeddedPostgres({ home });
    const kept = await bookingsIn({ ...address, host: again.host });
    await again.stop();
    for (const folder of [home, postgres.folder]) rmSync(folder, { recursive: true, force: true });

    expect(answered.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(waiting.length).toBeGreaterThan(0);
    expect(kept.ids).toEqual(expect.arrayContaining(answered));
    expect(kept.placesTaken).toBe(kept.ids.length);
  }, 120_000);
});

describe('connections cut again and again while people book', () => {
  test('leave a server that books as soon as PostgreSQL answers again', async () => {
    const t = await startApp();
    const elders = await givenElders(t, 120);
    const lunch = await givenASitting(t, { capacity: 120 });

    for (const five of [0, 1, 2, 3, 4].map((round) => elders.slice(round * 20, round * 20 + 20))) {
      const attempts = five.map((elder) => bookOrFail(t, elder, lunch.id));
      // All of the server's own; a vacuum that comes by is nobody's to end.
      await t.orm.em
        .fork()
        .execute(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()',
        );
      await Promise.all(attempts);
    }

    const last = await Promise.all(elders.slice(100).map((elder) => bookOrFail(t, elder, lunch.id)));
    expect(last.filter(Boolean)).toHaveLength(20);
    await placesTaken(t, lunch); // Throws when the count and the bookings differ.
    await t.close();
  }, 60_000);
});

async function bookOrFail(
  t: TestApp,
  elder: { id: string; token: string },
  sittingId: string,
): Promise<string | undefined> {
  const input = {
    sittingId,
    dinerId: elder.id,
    fulfilment: 'DINE_IN',
    agreedOwnShareFen: 10_000,
    idempotencyKey: randomUUID(),
  };
  const { data } = await send(t, elder, BOOK, { input });
  return data?.bookMeal?.booking?.id;
}

async function bookingsIn(address: DatabaseAddress) {
  const orm = await connect(address);
  try {
    const ids = (await orm.em.fork().find(MealBooking, {})).map(({ id }) => id);
    const [row] = await orm.em.execute<{ taken: number }[]>('select sum(places_taken)::int taken from sitting');
    return { ids, placesTaken: row!.taken };
  } finally {
    await orm.close();
  }
}
