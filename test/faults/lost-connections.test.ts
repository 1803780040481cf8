import { expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';

/** Begins, is cut off from PostgreSQL, and goes on. */
const losingIt = (t: TestApp): Promise<unknown> =>
  t.orm.em.fork().transactional(async (em) => {
    const [{ pid }] = await em.execute<[{ pid: number }]>('select pg_backend_pid() as pid');
    await t.asOwner('select pg_terminate_backend($1)', [pid]);
    await em.execute('select 1');
  });

test('transactions that lose their connections give them back: as many as a server has may be lost, and it goes on', async () => {
  const t = await startApp();
  for (let lost = 0; lost < 20; lost += 1) await expect(losingIt(t)).rejects.toThrow(/connection/i);

  expect(await t.orm.em.fork().execute('select 1 as here')).toEqual([{ here: 1 }]);
  await t.close();
});
