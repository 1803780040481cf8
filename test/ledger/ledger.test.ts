import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hold, holdAll, release, releaseAll, settle, settleAll } from '../../api/src/ledger/hold.ts';
import { LedgerUnit } from '../../api/src/ledger/ledger.ts';
import { LedgerTransfer } from '../../api/src/ledger/ledger-transfer.entity.ts';
import { postTransfer } from '../../api/src/ledger/post-transfer.ts';
import { releaseExpired } from '../../api/src/ledger/release-expired.ts';
import { reverseTransfer } from '../../api/src/ledger/reverse-transfer.ts';
import { statementOf } from '../../api/src/ledger/statement.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { aMember, aMemberWith, balanceOf, booking, BY, issuing, move, proofOf, SOUND } from './books.ts';

/** How many rows of the books this transaction has looked at. */
async function rowsRead(em: EntityManager): Promise<number> {
  const [{ rows }] = await em.execute<[{ rows: number }]>(`
    select sum(seq_tup_read + idx_tup_fetch)::int as rows from pg_stat_xact_user_tables where relname like 'ledger_%'`);
  return rows;
}

/** Of nobody whom the test knows. */
const THOUSAND_TRANSFERS = `
  set session_replication_role = replica;
  insert into ledger_transfer (id, unit, kind, key, at, done_by)
    select gen_random_uuid(), 'MINUTES', 'TEST', n::text, now(), '{}' from generate_series(1, 1000) n;
  insert into ledger_entry (account_id, number, transfer_id, amount, balance)
    select gen_random_uuid(), 1, id, 1, 1 from ledger_transfer where key ~ '^[0-9]+$'`;

describe('the books', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(async () => {
    expect(await proofOf(t)).toMatchObject({ ...SOUND, sums: { MINUTES: 0 } });
    await t.close();
  });

  const gives = (from: { id: string }, to: { id: string }, minutes: number, over = {}) =>
    move(t, [{ accountId: from.id, amount: -minutes }, { accountId: to.id, amount: minutes }], over); // prettier-ignore

  const held = (from: { id: string }, amount: number, until = '2026-12-01T00:00:00Z') =>
    booking(t).em.transactional((em) =>
      hold(
        { ...booking(t), em },
        { accountId: from.id, amount, pendingUntil: new Date(until), unit: LedgerUnit.MINUTES, kind: 'ASKED', key: randomUUID(), doneBy: BY },
      ),
    ); // prettier-ignore

  /** Both look for a key before either has written it: what ends a hold is slow between the two. */
  async function endingSlowly(): Promise<() => Promise<unknown>> {
    await t.asOwner(`
      create function slowly(id uuid) returns uuid language plpgsql immutable as $$
      begin perform pg_sleep(0.5); return id; end $$;
      alter table ledger_transfer drop constraint ledger_transfer_one_per_key;
      create index ledger_transfer_slow on ledger_transfer (slowly(settles_id)) where kind = 'EXPIRED';
      alter table ledger_transfer add constraint ledger_transfer_one_per_key unique (key)
    `);
    return () => t.asOwner('drop index ledger_transfer_slow; drop function slowly');
  }

  test('what one gives another gets, and both read it in their statements', async () => {
    const lan = await aMemberWith(t, 90);
    const ming = await aMember(t);

    await gives(lan, ming, 60, { about: 'task:1', rule: 'gift', clauseId: 'hz-1' });

    expect([await balanceOf(t, lan), await balanceOf(t, ming)]).toEqual([30, 60]);
    expect(await statementOf(t.orm.em.fork(), { accountId: lan.id, first: 10 })).toMatchObject([
      { number: 2, amount: -60, balance: 30, about: 'task:1', rule: 'gift', clauseId: 'hz-1' },
      { number: 1, amount: 90, balance: 90 },
    ]);
    expect(await statementOf(t.orm.em.fork(), { accountId: lan.id, first: 1, before: 2 })).toMatchObject([
      { number: 1 },
    ]);
  });

  test('a statement as of a day ends with that day', async () => {
    const lan = await aMemberWith(t, 60);
    t.clock.now = new Date('2026-11-23T00:00:00+08:00');
    await gives(await issuing(t), lan, 15);

    const lines = (on: string) => statementOf(t.orm.em.fork(), { accountId: lan.id, first: 10, on });

    expect(await lines('2026-11-22')).toMatchObject([{ balance: 60 }]);
    expect(await lines('2026-11-23')).toMatchObject([{ balance: 75 }, { balance: 60 }]);
  });

  test('nobody gives more than he has, and then nothing moves', async () => {
    const lan = await aMemberWith(t, 59);
    const ming = await aMember(t);

    await expect(gives(lan, ming, 60)).rejects.toMatchObject({ code: 'NOT_ENOUGH' });

    expect([await balanceOf(t, lan), await balanceOf(t, ming)]).toEqual([59, 0]);
  });

  test('the same key moves once; with another amount it is refused', async () => {
    const lan = await aMemberWith(t, 90);
    const ming = await aMember(t);
    const key = randomUUID();

    const ids = await Promise.all([gives(lan, ming, 30, { key }), gives(lan, ming, 30, { key })]);
    await expect(gives(lan, ming, 31, { key })).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });

    expect(new Set(ids).size).toBe(1);
    expect(await balanceOf(t, lan)).toBe(60);
  });

  test.each([
    ['nothing', 0],
    ['half a minute', 0.5],
    ['more than can be counted', 2 ** 60],
    ['no number', NaN],
  ])('%s cannot be moved', async (_what, minutes) => {
    await expect(gives(await issuing(t), await aMember(t), minutes)).rejects.toThrow(RangeError);
  });

  test('to oneself, or into another unit, nothing moves', async () => {
    const lan = await aMemberWith(t, 60);

    await expect(gives(lan, lan, 30)).rejects.toThrow(RangeError);
    await expect(gives(lan, await aMember(t, LedgerUnit.FEN), 30)).rejects.toThrow('an account of the same unit');
    expect(await balanceOf(t, lan)).toBe(60);
  });

  test('what is held cannot be spent; used in part, the rest comes back', async () => {
    const lan = await aMemberWith(t, 60);
    const ming = await aMember(t);
    const pending = await held(lan, 45);
    await expect(gives(lan, ming, 16)).rejects.toMatchObject({ code: 'NOT_ENOUGH' });

    const used = () => settle(booking(t), pending, { accountId: ming.id, amount: 40 }, { kind: 'SERVED', doneBy: BY });
    const ids = [await used(), await used()];

    expect(new Set(ids).size).toBe(1);
    expect([await balanceOf(t, lan), await balanceOf(t, ming)]).toEqual([20, 40]);
    await expect(release(booking(t), pending, { kind: 'CANCELLED', doneBy: BY })).rejects.toMatchObject({
      code: 'NOT_AT_THIS_STAGE',
    });
  });

  test('used and given back at the same moment, it is one of both', async () => {
    const lan = await aMemberWith(t, 60);
    const ming = await aMember(t);
    const pending = await held(lan, 60);

    const outcomes = await Promise.allSettled([
      settle(booking(t), pending, { accountId: ming.id }, { kind: 'SERVED', doneBy: BY }),
      release(booking(t), pending, { kind: 'CANCELLED', doneBy: BY }),
    ]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await balanceOf(t, lan)) + (await balanceOf(t, ming))).toBe(60);
  });

  test('what nobody used in time comes back by itself, once', async () => {
    const lan = await aMemberWith(t, 60);
    await held(lan, 60, '2026-11-22T12:00:00Z');
    await held(await aMemberWith(t, 60), 60, '2027-01-01T00:00:00Z');
    t.clock.now = new Date('2026-11-24T12:00:00+08:00');

    await Promise.all([releaseExpired(booking(t)), releaseExpired(booking(t))]);

    expect(await balanceOf(t, lan)).toBe(60);
    expect(await t.orm.em.fork().count(LedgerTransfer, { kind: 'EXPIRED' })).toBe(1);
  });

  test('the clocks of two servers that come to the same hold at one instant: it comes back once, and neither fails', async () => {
    const lan = await aMemberWith(t, 60);
    await held(lan, 60, '2026-11-22T12:00:00Z');
    t.clock.now = new Date('2026-11-24T12:00:00+08:00');
    const again = await endingSlowly();

    const clocks = await Promise.allSettled([releaseExpired(booking(t)), releaseExpired(booking(t))]);
    await again();

    expect(clocks).toEqual(Array(2).fill({ status: 'fulfilled', value: undefined }));
    expect(await balanceOf(t, lan)).toBe(60);
  });

  test('given back by hand after it came back by itself: it is back already, and is not used any more', async () => {
    const lan = await aMemberWith(t, 60);
    const pending = await held(lan, 60, '2026-11-22T12:00:00Z');
    t.clock.now = new Date('2026-11-24T12:00:00+08:00');
    await releaseExpired(booking(t));

    await release(booking(t), pending, { kind: 'CANCELLED', doneBy: BY });

    expect(await balanceOf(t, lan)).toBe(60);
    const other = await aMember(t);
    await expect(settle(booking(t), pending, { accountId: other.id }, { kind: 'SERVED', doneBy: BY })).rejects.toMatchObject({ code: 'NOT_AT_THIS_STAGE' }); // prettier-ignore
  });

  test('a mistake is undone by the opposite transfer, once, and not when it has been spent', async () => {
    const lan = await aMemberWith(t, 60);
    const ming = await aMember(t);
    const mistake = await gives(lan, ming, 60);
    const undone = () => reverseTransfer(booking(t), mistake, { kind: 'REVERSED', doneBy: BY });

    expect(new Set([await undone(), await undone()]).size).toBe(1);
    expect([await balanceOf(t, lan), await balanceOf(t, ming)]).toEqual([60, 0]);

    const other = await gives(lan, ming, 60);
    await gives(ming, lan, 1);
    await expect(reverseTransfer(booking(t), other, { kind: 'REVERSED', doneBy: BY })).rejects.toMatchObject({
      code: 'NOT_ENOUGH',
    });
  });

  test('what was held and then spent goes back, undone, to whom it was held of', async () => {
    const lan = await aMemberWith(t, 60);
    const ming = await aMember(t);
    const pending = await held(lan, 45);
    await expect(reverseTransfer(booking(t), pending, { kind: 'REVERSED', doneBy: BY })).rejects.toMatchObject({
      code: 'NOT_AT_THIS_STAGE',
    });
    const spent = await settle(booking(t), pending, { accountId: ming.id, amount: 40 }, { kind: 'SERVED', doneBy: BY });

    await reverseTransfer(booking(t), spent, { kind: 'REVERSED', doneBy: BY });

    expect([await balanceOf(t, lan), await balanceOf(t, ming)]).toEqual([60, 0]);
  });

  test('what was given back is back: there is nothing to undo', async () => {
    const lan = await aMemberWith(t, 60);
    const back = await release(booking(t), await held(lan, 45), { kind: 'CANCELLED', doneBy: BY });

    await expect(reverseTransfer(booking(t), back, { kind: 'REVERSED', doneBy: BY })).rejects.toMatchObject({
      code: 'NOT_AT_THIS_STAGE',
    });
    expect(await balanceOf(t, lan)).toBe(60);
  });

  test('several are set aside, used and given back in one go, all or none', async () => {
    const [lan, ming] = [await aMemberWith(t, 60), await aMemberWith(t, 20)];
    const spent = await aMember(t);
    const ask = (accountId: string, amount: number, key = randomUUID()) => ({
      ...{ accountId, amount, key, pendingUntil: new Date('2026-12-01T00:00:00Z') },
      ...{ unit: LedgerUnit.MINUTES, kind: 'ASKED', doneBy: BY },
    });
    await expect(holdAll(booking(t), [ask(lan.id, 60), ask(ming.id, 21)])).rejects.toMatchObject({
      code: 'NOT_ENOUGH',
    });
    const wanted = [ask(lan.id, 30), ask(lan.id, 20), ask(ming.id, 20)];

    const ids = await holdAll(booking(t), wanted);
    expect(await holdAll(booking(t), wanted)).toEqual(ids);
    const uses = ids.slice(1).map((pendingId) => ({ pendingId, accountId: spent.id }));
    await settleAll(booking(t), uses, { kind: 'SERVED', doneBy: BY });
    await releaseAll(booking(t), ids.slice(0, 1), { kind: 'CANCELLED', doneBy: BY });

    expect([await balanceOf(t, lan), await balanceOf(t, ming), await balanceOf(t, spent)]).toEqual([40, 0, 40]);
    await expect(releaseAll(booking(t), ids, { kind: 'CANCELLED', doneBy: BY })).rejects.toMatchObject({
      code: 'NOT_AT_THIS_STAGE',
    });
  });

  test.each([
    'update ledger_account set balance = 1000000',
    'delete from ledger_entry',
    `update ledger_transfer set kind = 'GIFT'`,
    'truncate ledger_entry',
  ])('the server’s own role cannot rewrite them: %s', async (sql) => {
    await expect(t.orm.em.fork().execute(sql)).rejects.toThrow(/permission denied/);
  });

  test('an entry that is added to a transfer later, or makes it unequal, is refused by the database', async () => {
    const lan = await aMemberWith(t, 60);
    const gift = await gives(lan, await aMember(t), 30);
    const em = t.orm.em.fork();

    await expect(
      em.execute('insert into ledger_entry (account_id, transfer_id, amount) values (?, ?, 500)', [lan.id, gift]),
    ).rejects.toThrow('is added with its transfer');
    await expect(
      em.transactional(async (em) => {
        await em.execute(
          `insert into ledger_transfer (id, unit, kind, key, at, done_by) values (?, 'MINUTES', 'TEST', ?, now(), '{}')`,
          [gift.replace(/^.{8}/, '00000000'), randomUUID()],
        );
        await em.execute('insert into ledger_entry (account_id, transfer_id, amount) values (?, ?, 500)', [
          lan.id,
          gift.replace(/^.{8}/, '00000000'),
        ]);
      }),
    ).rejects.toThrow('sum to zero');
    expect(await balanceOf(t, lan)).toBe(30);
  });

  test('how an entry is found is planned while the books are empty, and is not looked through a thousand others later', async () => {
    const own = await startApp();
    const [lan, issued] = [await aMemberWith(own, 60), await issuing(own)];
    await own.asOwner('analyze ledger_account, ledger_transfer, ledger_entry');
    const parts = [
      { accountId: lan.id, amount: -5 },
      { accountId: issued.id, amount: 5 },
    ];

    await booking(own).em.transactional(async (em) => {
      const rowsReadToGive = async () => {
        const before = await rowsRead(em);
        const giving = { unit: LedgerUnit.MINUTES, kind: 'TEST', key: randomUUID(), parts, doneBy: BY };
        await postTransfer({ ...booking(own), em }, giving);
        await em.execute('set constraints all immediate');
        return (await rowsRead(em)) - before;
      };
      // PostgreSQL keeps a plan once it has made five.
      for (let times = 0; times < 6; times += 1) await rowsReadToGive();
      const inNewBooks = await rowsReadToGive();
      await own.asOwner(THOUSAND_TRANSFERS);
      expect((await rowsReadToGive()) - inNewBooks).toBeLessThan(20);
    });
    await own.close();
  });

  test('whoever tampers with them as the owner of the tables is found out', async () => {
    const own = await startApp();
    const lan = await aMemberWith(own, 60);
    await own.asOwner('update ledger_account set balance = 61 where id = $1', [lan.id]);
    expect(await proofOf(own)).toMatchObject({ unbalanced: 0, broken: 0, wrong: 1 });

    await own.asOwner('alter table ledger_entry disable trigger all');
    await own.asOwner('update ledger_entry set amount = 61, balance = 61 where account_id = $1', [lan.id]);
    expect(await proofOf(own)).toMatchObject({ unbalanced: 1, broken: 0, wrong: 0, sums: { MINUTES: 1 } });
    await own.close();
  });
});
