import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LedgerUnit } from '../../api/src/ledger/ledger.ts';
import type { LedgerAccount } from '../../api/src/ledger/ledger-account.entity.ts';
import { postEach, type TransferToPost } from '../../api/src/ledger/post-transfer.ts';
import { Refusal } from '../../api/src/platform/errors.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { fc, withConcurrency } from '../support/property.ts';
import { aMemberWith, balanceOf, booking, BY, proofOf, SOUND } from './books.ts';
import { BooksModel } from './books-model.ts';
import { postTogether } from './post-together.ts';

const MEMBERS = 4;

/** Somebody gives somebody else some minutes; numbers choose among who is there. */
interface RandomGift {
  from: number;
  to: number;
  minutes: number;
  /** Few of them, so that some come twice, and some with something else. */
  key: number;
}

const randomGift = (keys: number): fc.Arbitrary<RandomGift> =>
  fc.record({
    from: fc.nat(MEMBERS - 1),
    to: fc.nat(MEMBERS - 2),
    minutes: fc.integer({ min: 1, max: 90 }),
    key: fc.nat(keys),
  });

const partsOf = (members: readonly LedgerAccount[], { from, to, minutes }: RandomGift) => [
  { accountId: members[from]!.id, amount: -minutes },
  { accountId: members[(from + 1 + to) % MEMBERS]!.id, amount: minutes },
];

const transferOf = (key: string, parts: TransferToPost['parts']): TransferToPost => ({
  ...{ unit: LedgerUnit.MINUTES, kind: 'TEST', doneBy: BY },
  ...{ key, parts },
});

describe('transfers that are posted together', () => {
  let t: TestApp;
  let other: TestApp;
  beforeAll(async () => {
    t = await startApp();
    other = await startApp({ database: t.database });
  });
  afterAll(async () => {
    expect(await proofOf(t)).toMatchObject({ ...SOUND, sums: { MINUTES: 0 } });
    await other.close();
    await t.close();
  });

  const somePeople = () => Promise.all(Array.from({ length: MEMBERS }, () => aMemberWith(t, 100)));

  test('come out as if they had come one after the other, each with its own answer', async () => {
    const batch = fc.uniqueArray(fc.tuple(randomGift(20), randomGift(20)), {
      ...{ minLength: 1, maxLength: 20 },
      selector: ([{ key }]) => key,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 2, maxLength: 5 }), fc.uuid(), async (batches, run) => {
        const members = await somePeople();
        const model = new BooksModel(members.map(({ id }) => [id, 100]));

        for (const gifts of batches) {
          // Of every third key two transfers make a call, which are posted both or none.
          const calls = gifts.map(([gift, second]) => {
            const first = transferOf(`${run}-${gift.key}`, partsOf(members, gift));
            return gift.key % 3 ? [first] : [first, transferOf(`${first.key}-second`, partsOf(members, second))];
          });
          const outcomes = await t.orm.em.fork().transactional((em) => postEach({ em, now: () => t.clock.now }, calls));
          const answers = outcomes.map((one) =>
            'error' in one ? one.error.code : one.value.map(({ isNew }) => isNew),
          );
          expect(answers).toEqual(calls.map((call) => model.post(call)));
        }

        expect(await Promise.all(members.map((member) => balanceOf(t, member)))).toEqual(
          members.map(({ id }) => model.balanceOf(id)),
        );
      }),
      { numRuns: 12 },
    );
  });

  test('of which one could be posted only in part are not posted at all, to be done one by one', async () => {
    const members = await somePeople();
    const [first, second, third] = [0, 1, 2].map((from) =>
      transferOf(`part-${from}`, partsOf(members, { from, to: 0, minutes: 10, key: 0 })),
    ) as [TransferToPost, TransferToPost, TransferToPost];
    await t.orm.em.fork().transactional((em) => postEach({ em, now: () => t.clock.now }, [[first]]));
    const changed = { ...first, parts: partsOf(members, { from: 0, to: 0, minutes: 11, key: 0 }) };

    const together = t.orm.em
      .fork()
      .transactional((em) => postEach({ em, now: () => t.clock.now }, [[changed, second], [third]]));

    await expect(together).rejects.toThrow('only a part was new');
    expect(await Promise.all(members.map((member) => balanceOf(t, member)))).toEqual([90, 110, 100, 100]);
  });

  test('by two processes at once: each key counts once, nobody is refused who always had enough, and all adds up', async () => {
    const gifts = fc.array(randomGift(40), { minLength: 120, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(gifts, fc.uuid(), async (some, run) => {
        const members = await somePeople();
        const calls = some.map((gift) => transferOf(`${run}-${gift.key}`, partsOf(members, gift)));

        const answers = await withConcurrency(
          40,
          calls.map((transfer, i) => async () => {
            const ctx = booking(i % 2 ? other : t);
            return postTogether({ ctx, transfer }).catch((error: unknown) => {
              if (error instanceof Refusal) return error.code;
              throw error;
            });
          }),
        );

        const books = await readBooks(t, members);
        const lowest = new Map(members.map(({ id }) => [id, Math.min(...books.filter(({ account }) => account === id).map(({ balance }) => balance))])); // prettier-ignore
        for (const [i, transfer] of calls.entries()) {
          const standing = books.filter(({ key }) => key === transfer.key);
          const isThis = standing.length > 0 && transfer.parts.every(({ accountId, amount }) => standing.some((one) => one.account === accountId && one.amount === amount)); // prettier-ignore
          const [{ accountId, amount }] = transfer.parts as [TransferToPost['parts'][0]];
          if (answers[i] === 'NOT_ENOUGH') expect(lowest.get(accountId)).toBeLessThan(0 - amount);
          else if (answers[i] === 'IDEMPOTENCY_KEY_REUSED') expect([standing.length, isThis]).toEqual([2, false]);
          else expect([standing.map(({ id }) => id), isThis]).toEqual([[answers[i], answers[i]], true]);
        }
        expect(books.filter(({ key }) => key.startsWith(run)).length).toBe(
          2 * new Set(answers.filter((answer) => /-/.test(answer))).size,
        );
      }),
      { numRuns: 8 },
    );
  });
});

interface Line {
  account: string;
  id: string;
  key: string;
  amount: number;
  balance: number;
}

const readBooks = (t: TestApp, members: readonly LedgerAccount[]): Promise<Line[]> =>
  t.asOwner<Line>(
    `select account_id as account, transfer.id, key, amount::int, balance::int
     from ledger_entry join ledger_transfer transfer on transfer.id = transfer_id where account_id = any($1)`,
    [members.map(({ id }) => id)],
  );
