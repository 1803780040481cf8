import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aMember, balanceOf, issuing, proofOf, SOUND } from '../ledger/books.ts';
import { farFromSound, makeMove, randomMove, type World } from '../ledger/random-moves.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { fc, seed, withConcurrency } from '../support/property.ts';

const SEEDS = 20;
const MOVES = Number(process.env.MOVES ?? 10_000);
const CALLERS = 8;
const MEMBERS = 20;
/** After so many of them the server's connections are cut, whatever is under way; not with the last one, for then the books are read. */
const CUT_EVERY = 1_000;

/** `BENCH=1 npx -y pnpm@12 test many-moves.bench`: 20 seeds of 10,000 moves; `MOVES` for fewer, `SEED` for the same again. */
describe('the books, under very much that people do at once', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const nth = Array.from({ length: SEEDS }, (_, i) => seed + i);

  test.each(nth)(
    'always sum to zero, nobody is below zero, and nothing counts twice: seed %i',
    async (own) => {
      const moves = fc.sample(randomMove(MOVES), { numRuns: MOVES, seed: own });
      const members = await Promise.all(Array.from({ length: MEMBERS }, () => aMember(t)));
      const world: World = { t, issued: await issuing(t), members, posted: [], pending: [] };
      let done = 0;

      const codes = await withConcurrency(
        CALLERS,
        moves.map((one) => async () => {
          done += 1;
          if (done % CUT_EVERY === 0 && done < MOVES) await cutConnections(t);
          const code = await makeMove(world, { ...one, run: String(own) }).catch(answerOfCut);
          const far = await farFromSound(world).catch(answerOfCut);
          if (far !== 'CUT') expect(far).toEqual({ sum: 0, below: 0 });
          return code;
        }),
      );

      const counts = Object.fromEntries(
        [...new Set(codes)].map((code) => [code, codes.filter((c) => c === code).length]),
      );
      process.stdout.write(`${JSON.stringify(counts)}\n`);
      const balances = await Promise.all(members.map((member) => balanceOf(t, member)));
      expect(Math.min(...balances)).toBeGreaterThanOrEqual(0);
      expect(await proofOf(t)).toMatchObject({ ...SOUND, sums: { MINUTES: 0 } });
    },
    3_600_000,
  );
});

const cutConnections = (t: TestApp) =>
  t.asOwner(`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`);

/** Nobody knows whether what was under way then happened: it is as when the server is killed. */
function answerOfCut(error: unknown): string {
  const all: unknown[] = error instanceof AggregateError ? error.errors.map(({ cause }: Error) => cause) : [error];
  if (all.every((one) => /terminat|connection|ECONNRESET|EPIPE/i.test(String(one)))) return 'CUT';
  throw error;
}
