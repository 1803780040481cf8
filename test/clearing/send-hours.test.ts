import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SOUND } from '../ledger/books.ts';
import { send } from '../support/app.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { givenAnElder } from '../support/givens.ts';
import { IN_HANGZHOU } from '../credits/hours.ts';
import {
  aSonAndHisMother,
  balances,
  between,
  later,
  messagesOf,
  numberOf,
  sends,
  sentBy,
  soundBoth,
  startTwo,
  tick,
  type TwoInstallations,
} from './two-installations.ts';
import { passTo } from '../timebank/tasks.ts';
import type { Weather } from './bridge.ts';

describe('hours sent to another installation', () => {
  let two: TwoInstallations;
  beforeEach(async () => {
    two = await startTwo();
  });
  afterEach(async () => {
    expect(await soundBoth(two)).toMatchObject([SOUND, SOUND]);
    expect(two.zhejiang.stuck).toEqual([]);
    await two.close();
  });

  test('a son in Hangzhou gives his mother in Jingzhou an hour by the number that she read out; both are told', async () => {
    const { zhejiang, hubei } = two;
    const { son, mother, number } = await aSonAndHisMother(two);

    const said = await sends(zhejiang.t, son, number);

    const end = number.slice(-4);
    expect(said).toMatchObject({
      sent: {
        status: 'PREPARED',
        place: '湖北省荆州市',
        numberEnd: end,
        says: `1小时，给存入号尾号${end}：正在送往湖北省荆州市。`,
      },
      ...{ arrivingMinutes: 60, userErrors: [], recipientName: null },
      hours: [{ book: '3301', balanceMinutes: 240, heldMinutes: 60, giftLeftMinutes: 2940 }],
    });
    expect(await balances(two, son, mother)).toEqual([240, 0]);

    await tick(zhejiang);

    expect(await balances(two, son, mother)).toEqual([240, 60]);
    expect(await between(two)).toEqual({ zhejiang: 60, hubei: -60 });
    expect(await sentBy(zhejiang.t, son)).toMatchObject([
      {
        ...{ status: 'POSTED', minutes: 60, arrivingMinutes: 60, tries: 1, refusedFor: null },
        says: `1小时，给王*兰（存入号尾号${end}）：已经送到湖北省荆州市，在那里算1小时。`,
      },
    ]);
    expect(await messagesOf(zhejiang.t, son)).toEqual([
      `给王*兰（存入号尾号${end}）的1小时时长已经送到湖北省荆州市，在那里算1小时。`,
      `正在把1小时时长送到湖北省荆州市，给存入号尾号${end}。送到了再告诉您。`,
    ]);
    expect(await messagesOf(hubei.t, mother)).toEqual(['从浙江省杭州市送来了1小时时长，在湖北省荆州市可以用。']);
    expect(hubei.bridge.letters.join()).not.toContain(Buffer.from('陈志强').toString('base64url'));
  });

  test.each<[string, Weather[]]>([
    ['before it is asked', ['CUT_BEFORE']],
    ['after it was accepted', ['CUT_AFTER']],
    ['before it is posted', ['CALM', 'CUT_BEFORE']],
    ['after it was posted', ['CALM', 'CUT_AFTER']],
    ['everywhere, twice', ['CUT_BEFORE', 'CUT_AFTER', 'CUT_BEFORE', 'CUT_AFTER', 'TWICE']],
    ['never, but all is said twice at once', ['TWICE', 'TWICE']],
    ['so that all of it arrives late, too', ['LATE', 'CALM', 'LATE', 'CALM']],
  ])('the network is cut %s: he gives once, she gets it once', async (_where, forecast) => {
    const { son, mother, number } = await aSonAndHisMother(two);
    two.hubei.bridge.forecast = [...forecast];
    await sends(two.zhejiang.t, son, number);

    await tick(two.zhejiang);
    for (let i = 0; i < forecast.length; i++) await later(two);
    await two.hubei.bridge.deliverLate();
    await later(two);

    expect(await balances(two, son, mother)).toEqual([240, 60]);
    expect(await between(two)).toEqual({ zhejiang: 60, hubei: -60 });
    expect((await sentBy(two.zhejiang.t, son))[0]!['acknowledgedAt']).toEqual(expect.any(String));
    expect(await messagesOf(two.hubei.t, mother)).toHaveLength(1);
  });

  test('a number that was renewed meanwhile is not found there: all of it comes back, and he is told why', async () => {
    const { son, mother, number } = await aSonAndHisMother(two);
    await numberOf(two.hubei.t, mother);
    await sends(two.zhejiang.t, son, number);

    await tick(two.zhejiang);

    expect(await balances(two, son, mother)).toEqual([300, 0]);
    expect(await sentBy(two.zhejiang.t, son)).toMatchObject([{ status: 'VOIDED', refusedFor: 'NUMBER_UNKNOWN' }]);
    expect((await messagesOf(two.zhejiang.t, son))[0]).toBe(
      `给存入号尾号${number.slice(-4)}的1小时时长没有送成，已经全部退回。那边没有这个存入号，或者已经换了新号。请问一问对方。`,
    );
    const hours = await send(two.zhejiang.t, son, `{ hours(personId: "${son.id}") { giftLeftMinutes } }`);
    expect(hours.data.hours).toEqual([{ giftLeftMinutes: 3000 }]); // What came back was not given.
  });

  test('what nobody answers for three days comes back; when the question arrives after all it is too late', async () => {
    const { son, mother, number } = await aSonAndHisMother(two);
    two.hubei.bridge.forecast = ['LATE', 'CUT_BEFORE'];
    await sends(two.zhejiang.t, son, number);
    await tick(two.zhejiang);

    await passTo(two.zhejiang.t, new Date(two.zhejiang.t.clock.now.getTime() + 72 * 3_600_000));
    await tick(two.zhejiang);

    expect(await balances(two, son, mother)).toEqual([300, 0]);
    expect(await sentBy(two.zhejiang.t, son)).toMatchObject([
      { status: 'VOIDED', refusedFor: 'NOT_ANSWERED', acknowledgedAt: null },
    ]);
    await two.hubei.bridge.deliverLate(); // By the clock there it is still good, and accepted.
    await passTo(two.hubei.t, two.zhejiang.t.clock.now);
    await later(two);
    expect(await balances(two, son, mother)).toEqual([300, 0]);
    expect(await between(two)).toEqual({ zhejiang: 0, hubei: 0 });
    expect(await two.hubei.t.asOwner('select status from hours_received')).toEqual([{ status: 'VOIDED' }]);
  });

  test('what comes back in the next month was given in the one before: he may give no more for it', async () => {
    const { t } = two.zhejiang;
    const { son, number } = await aSonAndHisMother(two);
    await passTo(t, new Date('2026-11-30T12:00:00+08:00'));
    two.hubei.bridge.forecast = ['CUT_BEFORE', 'CUT_BEFORE'];
    await sends(t, son, number);
    await tick(two.zhejiang);

    await passTo(t, new Date('2026-12-03T13:00:00+08:00'));
    await tick(two.zhejiang);

    expect(await sentBy(t, son)).toMatchObject([{ status: 'VOIDED' }]);
    const hours = await send(t, son, `{ hours(personId: "${son.id}") { balanceMinutes giftLeftMinutes } }`);
    expect(hours.data.hours).toEqual([{ balanceMinutes: 300, giftLeftMinutes: 3000 }]);
    expect((await sends(t, son, number, { minutes: 3001 })).code).toBe('OVER_LIMIT');
  });

  test('a question that arrives after it was called off finds that it was, and is refused', async () => {
    const { zhejiang, hubei } = two;
    const { son, mother, number } = await aSonAndHisMother(two);
    hubei.bridge.forecast = ['LATE'];
    await sends(zhejiang.t, son, number);
    await tick(zhejiang);
    await zhejiang.t.asOwner('update hours_sent set expires_at = sent_at, next_try_at = sent_at');

    await tick(zhejiang);
    await hubei.bridge.deliverLate();

    expect(hubei.bridge.letters).toHaveLength(2);
    expect(await balances(two, son, mother)).toEqual([300, 0]);
    expect(await hubei.t.asOwner('select status, person_id from hours_received')).toEqual([
      { status: 'VOIDED', person_id: null },
    ]);
  });

  test.each<[string, object, string]>([
    ['more than he has', { minutes: 301 }, 'NOT_ENOUGH'],
    ['none', { minutes: 0 }, 'BAD_VALUE'],
    ['less than none', { minutes: -1 }, 'BAD_VALUE'],
    ['half a minute', { minutes: 0.5 }, 'BAD_USER_INPUT'],
    ['more than anybody has', { minutes: 2_000_000_000 }, 'BAD_VALUE'],
    ['more than the month lets him', { minutes: 3001 }, 'OVER_LIMIT'],
    ['to a number with a wrong digit', { number: '4210000000000000' }, 'BAD_VALUE'],
    ['to no number', { number: '王秀兰' }, 'BAD_VALUE'],
    ['out of the book of a place that the other side keeps', { book: '4210' }, 'NOT_FOUND'],
  ])('%s is refused, recorded, and nothing moves', async (_what, over, code) => {
    const { son, mother, number } = await aSonAndHisMother(two);
    const { t } = two.zhejiang;
    const count = async () =>
      (
        await t.asOwner<{ moved: number; refused: number }>(
          `select (select count(*) from ledger_transfer)::int as moved,
             (select count(*) from audit_entry where outcome = 'REFUSED')::int as refused`,
        )
      )[0]!;
    const before = await count();

    const said = await sends(t, son, number, over);

    expect(said.code ?? said.errors![0]!.extensions.code).toBe(code);
    await tick(two.zhejiang);
    expect(await balances(two, son, mother)).toEqual([300, 0]);
    expect(two.hubei.bridge.letters).toEqual([]);
    const isRead = code !== 'BAD_USER_INPUT'; // What is no number at all is no request.
    expect(await count()).toEqual({ moved: before.moved, refused: before.refused + (isRead ? 1 : 0) });
  });

  test('a number that has expired is not found, here nor there: it is recorded, and all comes back', async () => {
    const { zhejiang, hubei } = two;
    const { son, mother, number } = await aSonAndHisMother(two);
    const friend = await givenAnElder(zhejiang.t, { ...IN_HANGZHOU, name: '李梅' });
    const near = await numberOf(zhejiang.t, friend);
    for (const { t } of [zhejiang, hubei]) await passTo(t, new Date('2027-11-23T12:00:00+08:00'));

    expect((await sends(zhejiang.t, son, near)).code).toBe('NOT_FOUND');
    expect((await sends(zhejiang.t, son, number)).sent.status).toBe('PREPARED');
    await tick(zhejiang);

    expect(await sentBy(zhejiang.t, son)).toMatchObject([{ status: 'VOIDED', refusedFor: 'NUMBER_UNKNOWN' }]);
    expect(await balances(two, son, mother)).toEqual([300, 0]);
    const recorded = `select code from audit_entry where outcome = 'REFUSED' order by at, id`;
    expect(await zhejiang.t.asOwner(recorded)).toEqual([{ code: 'NOT_FOUND' }]);
    expect(await hubei.t.asOwner(recorded)).toEqual([{ code: 'NUMBER_UNKNOWN' }]);
  });

  test('with the same key it goes once; with other minutes the key is refused', async () => {
    const { son, mother, number } = await aSonAndHisMother(two);
    const same = { idempotencyKey: randomUUID() };

    const said = await Promise.all([1, 2, 3].map(() => sends(two.zhejiang.t, son, number, same)));

    expect(new Set(said.map(({ sent }) => sent.id)).size).toBe(1);
    expect((await sends(two.zhejiang.t, son, number, { ...same, minutes: 10 })).code).toBe('IDEMPOTENCY_KEY_REUSED');
    await tick(two.zhejiang);
    expect(await balances(two, son, mother)).toEqual([240, 60]);
  });

  test('two servers whose clocks come by at once carry on with it once', async () => {
    const { son, mother, number } = await aSonAndHisMother(two);
    for (let i = 0; i < 4; i++) await sends(two.zhejiang.t, son, number, { minutes: 10 });

    await Promise.all([tick(two.zhejiang), tick(two.zhejiang), tick(two.zhejiang)]);

    expect(await balances(two, son, mother)).toEqual([260, 40]);
  });

  test('a number of this installation is given to at once', async () => {
    const { son } = await aSonAndHisMother(two);
    const friend = await givenAnElder(two.zhejiang.t, { ...IN_HANGZHOU, name: '李梅' });

    const said = await sends(two.zhejiang.t, son, await numberOf(two.zhejiang.t, friend));

    expect(said).toMatchObject({ sent: null, recipientName: '李*', arrivingMinutes: 60, userErrors: [] });
    expect((await sends(two.zhejiang.t, son, await numberOf(two.zhejiang.t, son))).code).toBe('TO_ONESELF');
  });

  test('who may act for him in the time bank sends; another finds nobody, and sees nothing', async () => {
    const { son, number } = await aSonAndHisMother(two);
    const known = { ...son, name: '陈志强', phone: '13900000001' };
    const wife = await givenAnElder(two.zhejiang.t, IN_HANGZHOU);
    await givenADelegation(two.zhejiang.t, known, wife, { scopes: ['TIME_BANK'] });
    const stranger = await givenAnElder(two.zhejiang.t, IN_HANGZHOU);
    const as = (who: { token: string }) => ({ id: son.id, token: who.token });

    expect((await sends(two.zhejiang.t, as(wife), number)).code).toBeUndefined();
    expect((await sends(two.zhejiang.t, as(stranger), number)).code).toBe('NOT_FOUND');
    expect(await sentBy(two.zhejiang.t, as(wife))).toHaveLength(1);
    const seen = await send(two.zhejiang.t, stranger, `{ hoursSent(personId: "${son.id}") { edges { cursor } } }`);
    expect(seen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('what holds between two installations', () => {
  let two: TwoInstallations;
  afterEach(() => two?.close());

  test('where the two do not agree what a minute counts there, nothing goes', async () => {
    two = await startTwo({ agreement: { percentThere: 80 } });
    const { son, number } = await aSonAndHisMother(two);
    await sends(two.zhejiang.t, son, number, { minutes: 61 });

    await tick(two.zhejiang);

    // By Hubei's own rules it counts as a whole one.
    expect(await sentBy(two.zhejiang.t, son)).toMatchObject([
      { status: 'VOIDED', refusedFor: 'RATES_DIFFER', arrivingMinutes: 48 },
    ]);
  });

  test('so much goes in a day, and no more until the next', async () => {
    two = await startTwo({ agreement: { dailyMinutes: 100 } });
    const { son, mother, number } = await aSonAndHisMother(two);

    expect((await sends(two.zhejiang.t, son, number, { minutes: 60 })).code).toBeUndefined();
    expect((await sends(two.zhejiang.t, son, number, { minutes: 41 })).code).toBe('OVER_LIMIT');
    expect((await sends(two.zhejiang.t, son, number, { minutes: 40 })).code).toBeUndefined();
    await tick(two.zhejiang);

    expect(await balances(two, son, mother)).toEqual([200, 100]);
  });

  test('what the other side takes in a day is its own to say: what is above it comes back', async () => {
    two = await startTwo({ inHubei: { dailyMinutes: 100 } });
    const { son, mother, number } = await aSonAndHisMother(two);
    for (const minutes of [60, 60]) await sends(two.zhejiang.t, son, number, { minutes });

    await tick(two.zhejiang);

    expect(await balances(two, son, mother)).toEqual([240, 60]);
    expect((await sentBy(two.zhejiang.t, son)).map(({ refusedFor }) => refusedFor).sort()).toEqual([
      'OVER_LIMIT',
      null,
    ]);
  });

  test('who may not know names gets none', async () => {
    two = await startTwo({ mayKnowNames: false });
    const { son, number } = await aSonAndHisMother(two);
    await sends(two.zhejiang.t, son, number);

    await tick(two.zhejiang);

    expect((await sentBy(two.zhejiang.t, son))[0]!['says']).toBe(
      `1小时，给存入号尾号${number.slice(-4)}：已经送到湖北省荆州市，在那里算1小时。`,
    );
  });
});
