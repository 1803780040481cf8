import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clearingOf } from '../../api/src/credits/hours-accounts.ts';
import { accountOf } from '../../api/src/ledger/account-of.ts';
import { AccountKind } from '../../api/src/ledger/ledger.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { proofOf, SOUND } from '../ledger/books.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';
import { aVolunteerWith, bookHas, HANGZHOU, has, IN_HANGZHOU, IN_JINGZHOU, JINGZHOU } from './hours.ts';

const GIVE = `mutation ($input: GiveHoursInput!) { giveHours(input: $input) {
  recipientName arrivingMinutes hours { book balanceMinutes heldMinutes giftLeftMinutes says } userErrors { code message field } } }`;
const DONATE = `mutation ($input: DonateHoursInput!) { donateHours(input: $input) {
  hours { balanceMinutes } userErrors { code } } }`;

const MOTHER = { name: '王秀兰', phone: '13900000001' };

describe('giving hours', () => {
  let t: TestApp;
  beforeEach(async () => {
    t = await startApp();
  });
  afterEach(async () => {
    expect(await proofOf(t)).toMatchObject({ ...SOUND });
    await t.close();
  });

  const give = async (as: Sender, from: SignedInPerson, over: object) => {
    const input = { personId: from.id, minutes: 60, idempotencyKey: randomUUID(), ...over };
    const { data, errors } = await send(t, as, GIVE, { input });
    return { ...data?.giveHours, errors, code: data?.giveHours.userErrors[0]?.code as string | undefined };
  };

  const donate = async (as: Sender, from: SignedInPerson, over: object = {}) => {
    const input = { personId: from.id, minutes: 60, idempotencyKey: randomUUID(), ...over };
    return (await send(t, as, DONATE, { input })).data.donateHours;
  };

  const messagesOf = async (who: Sender): Promise<string[]> =>
    (await send(t, who, '{ messages(first: 10) { edges { node { text link } } } }')).data.messages.edges.map(
      ({ node }: { node: { text: string } }) => node.text,
    );

  test('a son gives his mother in another city an hour, found by her name and telephone; both are told', async () => {
    const son = await aVolunteerWith(t, 100);
    const mother = await givenAnElder(t, { ...IN_JINGZHOU, ...MOTHER });

    const gave = await give(son, son, { to: MOTHER });

    expect(gave).toMatchObject({
      ...{ recipientName: '王*兰', arrivingMinutes: 60, userErrors: [] },
      hours: [{ book: HANGZHOU, balanceMinutes: 40, giftLeftMinutes: 2940, says: '在浙江省杭州市有40分钟可以用。' }],
    });
    expect([await has(t, son), await has(t, mother, JINGZHOU), await has(t, mother)]).toEqual([40, 60, 0]);
    expect((await accountOf(t.orm.em.fork(), clearingOf(HANGZHOU, JINGZHOU))).balance).toBe(60);
    expect((await accountOf(t.orm.em.fork(), clearingOf(JINGZHOU, HANGZHOU))).balance).toBe(-60);
    expect(await messagesOf(son)).toEqual(['陈志强送给王*兰1小时时长，已经送到。']);
    expect(await messagesOf(mother)).toEqual(['陈*强送给王秀兰1小时时长，在湖北省荆州市可以用。']);
  });

  test('to who lets him act for her he gives without her telephone; she is one of his relatives', async () => {
    const son = await aVolunteerWith(t, 100);
    const mother = await givenAnElder(t, { ...IN_HANGZHOU, ...MOTHER });
    await givenADelegation(t, { ...mother, ...MOTHER }, son, { scopes: ['MEALS'] });
    const query = 'query ($personId: ID!) { hoursRelatives(personId: $personId) { id name } }';

    expect((await send(t, son, query, { personId: son.id })).data.hoursRelatives).toEqual([
      { id: mother.id, name: '王秀兰' },
    ]);
    expect((await give(son, son, { toPersonId: mother.id })).code).toBeUndefined();
    expect(await has(t, mother)).toBe(60);
  });

  test.each<[string, object, string]>([
    ['more than he has', { to: MOTHER, minutes: 101 }, 'NOT_ENOUGH'],
    ['none', { to: MOTHER, minutes: 0 }, 'BAD_VALUE'],
    ['less than none', { to: MOTHER, minutes: -60 }, 'BAD_VALUE'],
    ['more than anybody has', { to: MOTHER, minutes: 2_000_000_000 }, 'BAD_VALUE'],
    ['more than the month lets him', { to: MOTHER, minutes: 3001 }, 'OVER_LIMIT'],
    ['to nobody', {}, 'NOT_FOUND'],
    ['to another name', { to: { ...MOTHER, name: '王秀' } }, 'NOT_FOUND'],
    ['to another telephone', { to: { ...MOTHER, phone: '13900000002' } }, 'NOT_FOUND'],
    ['to somebody by an id alone', { toPersonId: 'her' }, 'NOT_FOUND'],
    ['to himself', { toPersonId: 'his' }, 'TO_ONESELF'],
    ['out of the book of a place without a time bank', { to: MOTHER, book: '9901' }, 'NOT_FOUND'],
  ])('%s is refused, and nothing moves', async (_what, over, code) => {
    const son = await aVolunteerWith(t, 100);
    const mother = await givenAnElder(t, { ...IN_HANGZHOU, ...MOTHER });
    const ids: Record<string, string> = { her: mother.id, his: son.id };
    const { toPersonId } = over as { toPersonId?: string };

    const refused = await give(son, son, { ...over, ...(toPersonId && { toPersonId: ids[toPersonId] }) });

    expect(refused.code).toBe(code);
    expect([await has(t, son), await has(t, mother)]).toEqual([100, 0]);
  });

  test('nobody gives in the name of the dead, nor to them', async () => {
    const son = await aVolunteerWith(t, 100);
    const mother = await aVolunteerWith(t, 100, MOTHER);
    await t.asOwner(`update person set died_on = '2026-11-20' where id = $1`, [mother.id]);

    expect((await give(son, son, { to: MOTHER })).code).toBe('NOT_FOUND');
    expect((await give(mother, mother, { to: { name: '陈志强', phone: '13900000009' } })).code).toBe('NOT_FOUND');
    expect((await donate(mother, mother)).userErrors[0].code).toBe('RECORD_CLOSED');
    await t.asOwner(`update person set died_on = null, phone_hash = phone_hash where id = $1`, [mother.id]);
    expect([await has(t, son), await has(t, mother)]).toEqual([100, 100]);
  });

  test('half a minute is no number of minutes', async () => {
    const son = await aVolunteerWith(t, 100);

    expect((await give(son, son, { to: MOTHER, minutes: 0.5 })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('who acts for her does not give her hours to himself, and she sees what he gives to others', async () => {
    const mother = await aVolunteerWith(t, 100, MOTHER);
    const son = await givenAnElder(t, { ...IN_HANGZHOU, name: '陈明', phone: '13900000003' });
    const friend = await givenAnElder(t, { ...IN_HANGZHOU, name: '李梅', phone: '13900000004' });
    await givenADelegation(t, { ...mother, ...MOTHER }, son, { scopes: ['TIME_BANK'] });

    expect((await give(son, mother, { toPersonId: son.id })).code).toBe('TO_ONESELF');
    expect((await give(son, mother, { to: { name: '李梅', phone: '13900000004' } })).code).toBeUndefined();

    expect([await has(t, mother), await has(t, friend)]).toEqual([40, 60]);
    expect(await messagesOf(mother)).toContain('王秀兰送给李*1小时时长，已经送到。');
  });

  test('who may not act for her in the time bank finds nobody', async () => {
    const mother = await aVolunteerWith(t, 100, MOTHER);
    const son = await givenAnElder(t, { ...IN_HANGZHOU, name: '陈明', phone: '13900000003' });
    await givenADelegation(t, { ...mother, ...MOTHER }, son, { scopes: ['MEALS'] });

    for (const who of [son, await givenAnElder(t)]) {
      expect((await give(who, mother, { to: { name: '陈明', phone: '13900000003' } })).code).toBe('NOT_FOUND');
      expect((await donate(who, mother)).userErrors[0].code).toBe('NOT_FOUND');
    }
    expect(await has(t, mother)).toBe(100);
  });

  test('with the same key it goes once, and is told once; with other minutes the key is refused', async () => {
    const son = await aVolunteerWith(t, 100);
    const mother = await givenAnElder(t, { ...IN_HANGZHOU, ...MOTHER });
    const same = { to: MOTHER, idempotencyKey: randomUUID() };

    const said = await Promise.all([give(son, son, same), give(son, son, same), give(son, son, same)]);

    expect(said.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
    expect((await give(son, son, { ...same, minutes: 10 })).code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect([await has(t, son), await has(t, mother)]).toEqual([40, 60]);
    expect(await messagesOf(mother)).toHaveLength(1);
  });

  test('the same hours, given from two telephones at once, go once', async () => {
    const son = await aVolunteerWith(t, 60);
    const mother = await givenAnElder(t, { ...IN_HANGZHOU, ...MOTHER });

    const said = await Promise.all([give(son, son, { to: MOTHER }), give(son, son, { to: MOTHER })]);

    expect(said.map(({ code }) => code ?? 'DONE').sort()).toEqual(['DONE', 'NOT_ENOUGH']);
    expect(await has(t, mother)).toBe(60);
  });

  test('two who give to each other at once both do', async () => {
    const [one, other] = [await aVolunteerWith(t, 60, MOTHER), await aVolunteerWith(t, 60, { phone: '13900000005' })];
    const toOther = { to: { name: '陈志强', phone: '13900000005' }, minutes: 5 };

    const said = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        i % 2 ? give(one, one, toOther) : give(other, other, { to: MOTHER, minutes: 5 }),
      ),
    );

    expect(said.map(({ code }) => code)).toEqual(Array(6).fill(undefined));
    expect([await has(t, one), await has(t, other)]).toEqual([60, 60]);
  });

  test('what the month lets him give is counted over all his gifts, and begins anew with the next', async () => {
    const son = await aVolunteerWith(t, 4000);
    await givenAnElder(t, { ...IN_HANGZHOU, ...MOTHER });
    await give(son, son, { to: MOTHER, minutes: 2990 });

    expect((await give(son, son, { to: MOTHER, minutes: 11 })).code).toBe('OVER_LIMIT');
    expect((await give(son, son, { to: MOTHER, minutes: 10 })).code).toBeUndefined();

    t.clock.now = new Date('2026-12-01T00:00:00+08:00');
    expect((await give(son, son, { to: MOTHER, minutes: 11 })).code).toBeUndefined();
  });

  test('hours given to all stand in the common fund, once for each key', async () => {
    const son = await aVolunteerWith(t, 100);
    const idempotencyKey = randomUUID();

    await donate(son, son, { idempotencyKey });
    expect(await donate(son, son, { idempotencyKey })).toEqual({ hours: [{ balanceMinutes: 40 }], userErrors: [] });
    expect((await donate(son, son, { minutes: 41 })).userErrors).toEqual([{ code: 'NOT_ENOUGH' }]);
    expect((await donate(son, son, { minutes: 0 })).userErrors).toEqual([{ code: 'BAD_VALUE' }]);

    expect([await has(t, son), await bookHas(t, AccountKind.COMMON_FUND)]).toEqual([40, 60]);
  });
});
