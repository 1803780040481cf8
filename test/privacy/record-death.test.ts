import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Consent } from '../../api/src/consents/consent.entity.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { DeathRecord } from '../../api/src/privacy/death-record.entity.ts';
import { ask, assist, givenADelegation } from '../delegations/delegations.ts';
import { startWeChat, type WeChatStandIn } from '../identity/wechat-stand-in.ts';
import { send, startApp, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenABooking, givenAnElder, givenASitting, givenStaff, placesTaken } from '../support/givens.ts';
import {
  answer,
  BY_POST,
  correct,
  expectTable,
  givenACast,
  givenAKnownElder,
  messagesOf,
  outcomeOf,
  remove,
} from './cast.ts';

const DEATH = 'death { id diedOn paper recordedAt revokedAt } userErrors { code message }';
const BOOK = 'mutation ($input: BookMealInput!) { bookMeal(input: $input) { booking { id } userErrors { code } } }';
const SIGN_IN =
  'mutation ($code: String!) { signInWithWeChat(input: { code: $code }) { tokens { accessToken } viewer { id } userErrors { code } } }';
const KEY = '00000000-0000-4000-8000-000000000001';

describe('recordDeath', () => {
  let t: TestApp;
  let weChat: WeChatStandIn;
  beforeAll(async () => {
    weChat = await startWeChat();
    t = await startApp({ env: weChat.env });
  });
  afterAll(async () => {
    await t?.close();
    await weChat?.stop();
  });

  const die = (as: Sender, personId: string, over: object = {}): Promise<Answer> =>
    send(t, as, `mutation ($input: RecordDeathInput!) { recordDeath(input: $input) { ${DEATH} } }`, {
      input: { personId, diedOn: '2026-11-20', paper: 'DEATH_CERTIFICATE', ...over },
    });
  const revive = (as: Sender, personId: string): Promise<Answer> =>
    send(t, as, `mutation ($input: RevokeDeathInput!) { revokeDeath(input: $input) { ${DEATH} } }`, {
      input: { personId },
    });
  const book = (as: Sender, dinerId: string, sittingId: string) =>
    send(t, as, BOOK, {
      input: { sittingId, dinerId, fulfilment: 'DINE_IN', agreedOwnShareFen: 10_000, idempotencyKey: KEY },
    });

  test('ends what was going on, keeps what was said, and tells those who acted for him', async () => {
    const elder = await givenAKnownElder(t);
    const daughter = await givenAnElder(t, { name: '王芳' });
    await givenADelegation(t, elder, daughter);
    const neighbour = await givenAKnownElder(t, { name: '老邻居' });
    await givenADelegation(t, neighbour, elder);
    const [yesterday, tomorrow, pastCutOff] = [
      await givenASitting(t),
      await givenASitting(t),
      await givenASitting(t, { servedOn: '2026-11-22' }),
    ];
    for (const sitting of [yesterday, tomorrow, pastCutOff]) await givenABooking(t, elder, sitting);
    await t.orm.em.fork().execute(`update sitting set served_on = '2026-11-21' where id = '${yesterday.id}'`);
    const reviewer = await givenStaff(t);

    const { data } = await die(reviewer, elder.id);

    expect(data.recordDeath).toMatchObject({
      death: { diedOn: '2026-11-20', paper: 'DEATH_CERTIFICATE', revokedAt: null },
      userErrors: [],
    });
    expect(await Promise.all([yesterday, tomorrow, pastCutOff].map((sitting) => placesTaken(t, sitting)))).toEqual([
      1, 0, 0,
    ]);
    expect((await send(t, elder, '{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await send(t, daughter, '{ viewer { actsFor { person { id } } } }')).data.viewer.actsFor).toEqual([]);
    expect(outcomeOf(await book(daughter, elder.id, tomorrow.id))).toBe('NOT_FOUND');
    expect(await t.orm.em.fork().count(Consent, { person: elder.id, withdrawnAt: null })).toBe(2);
    expect((await messagesOf(t, daughter))[0]).toBe(
      '社区登记了王秀兰去世，您替他办事的授权已经结束。要查询或删除他的资料，请带上证明到社区；登记有误，请打12349。',
    );
    expect((await messagesOf(t, neighbour))[0]).toBe('王秀兰不再替您办事了。有疑问请打12349。');
    const entry = await t.orm.em.fork().findOneOrFail(AuditEntry, { subjectId: elder.id, action: 'recordDeath' });
    expect(entry).toMatchObject({ actorStaffId: reviewer.id, authority: 'DUTY', outcome: 'DONE' });
  });

  test('nothing can be booked any more, nor a card be handed out, nor a delegation be asked for', async () => {
    const elder = await givenAKnownElder(t);
    const reviewer = await givenStaff(t);
    await die(reviewer, elder.id);
    await assist(t, reviewer, elder.id);
    const lunch = await givenASitting(t);
    const daughter = await givenAnElder(t, { name: '王芳' });

    expect(outcomeOf(await book(reviewer, elder.id, lunch.id))).toBe('RECORD_CLOSED');
    const ISSUE = 'mutation ($input: IssueCardInput!) { issueCard(input: $input) { userErrors { code } } }';
    const input = { personId: elder.id, cardNumber: '9900000001' };
    expect(outcomeOf(await send(t, reviewer, ISSUE, { input }))).toBe('RECORD_CLOSED');
    const { name, phone } = elder;
    expect(outcomeOf(await ask(t, daughter, { name, phone }))).toBe('OK');
    expect(
      (await send(t, reviewer, 'query ($id: ID!) { delegations(personId: $id) { id } }', { id: elder.id })).data
        .delegations,
    ).toEqual([]);
  });

  test('relatives may have his data, and have it removed, through staff', async () => {
    const elder = await givenAKnownElder(t);
    const reviewer = await givenStaff(t);
    await die(reviewer, elder.id);
    await assist(t, reviewer, elder.id);

    const file = await send(t, reviewer, 'query ($id: ID!) { myData(personId: $id) { content } }', { id: elder.id });
    const asked = await remove(t, reviewer, elder.id, { note: '儿子王建国要求' });

    expect(JSON.parse(file.data.myData.content)).toMatchObject({
      person: [{ diedOn: '2026-11-20' }],
      deathRecords: [{ diedOn: '2026-11-20' }],
    });
    expect(outcomeOf(await answer(t, await givenStaff(t), asked.data.requestDeletion.request.id))).toBe('OK');
    expect((await t.orm.em.fork().findOneOrFail(Person, elder.id)).erasedAt).toBeInstanceOf(Date);
  });

  test('the dead sign in no more, not even while it is being recorded', async () => {
    const first = await send(t, undefined, SIGN_IN, { code: 'mortal.1' });
    const { id } = first.data.signInWithWeChat.viewer;
    await t.orm.em.fork().nativeUpdate(Person, { id }, { residenceRegion: '630102' });
    const reviewer = await givenStaff(t);

    const [death, ...others] = await Promise.all([
      die(reviewer, id),
      ...[2, 3, 4, 5].map((n) => send(t, undefined, SIGN_IN, { code: `mortal.${n}` })),
    ]);

    expect(outcomeOf(death)).toBe('OK');
    for (const { data } of [first, ...others]) {
      const token = data.signInWithWeChat.tokens?.accessToken;
      if (token)
        expect((await send(t, { token }, '{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    const late = await send(t, undefined, SIGN_IN, { code: 'mortal.9' });
    expect(late.data.signInWithWeChat.userErrors).toEqual([{ code: 'SIGN_IN_FAILED' }]);
  });

  test('a reviewer of the region records it, nobody else', async () => {
    const { person, senders } = await givenACast(t);

    await expectTable(BY_POST, (who) => die(senders[who], person.id));
    await expectTable({ ...BY_POST, 'the person': 'UNAUTHENTICATED' }, (who) => revive(senders[who], person.id));
    const agent = await givenStaff(t, { roles: [Role.HOTLINE_AGENT, Role.ADMINISTRATOR] });
    expect(outcomeOf(await die(agent, person.id))).toBe('FORBIDDEN');
    expect(outcomeOf(await die(senders['staff of the region'], '00000000-0000-7000-8000-000000000000'))).toBe(
      'NOT_FOUND',
    );
  });

  test.each([
    ['tomorrow', '2026-11-23'],
    ['before the birth', '1944-03-01'],
  ])('a day that cannot be, %s, is refused', async (_what, diedOn) => {
    const elder = await givenAKnownElder(t);

    expect(outcomeOf(await die(await givenStaff(t), elder.id, { diedOn }))).toBe('BAD_VALUE');
    expect(outcomeOf(await correct(t, elder, elder.id))).toBe('OK');
  });

  test('recorded twice, at once or later, it is one record; with another day it is refused', async () => {
    const elder = await givenAKnownElder(t);
    const [a, b] = [await givenStaff(t), await givenStaff(t)];

    const answers = await Promise.all([die(a, elder.id), die(b, elder.id)]);

    expect(new Set(answers.map(({ data }) => data.recordDeath.death.id)).size).toBe(1);
    expect(outcomeOf(await die(a, elder.id, { diedOn: '2026-11-19' }))).toBe('ALREADY_KNOWN');
    expect(await t.orm.em.fork().count(DeathRecord, { person: elder.id })).toBe(1);
  });

  test('a mistake is put right: he signs in, books, is told; the record stays that it was made', async () => {
    const first = await send(t, undefined, SIGN_IN, { code: 'alive.1' });
    const { id } = first.data.signInWithWeChat.viewer;
    await t.orm.em.fork().nativeUpdate(Person, { id }, { residenceRegion: '630102' });
    const reviewer = await givenStaff(t);
    await die(reviewer, id);

    const { data } = await revive(reviewer, id);

    expect(data.revokeDeath.death).toMatchObject({ diedOn: '2026-11-20', revokedAt: expect.any(String) });
    const again = await send(t, undefined, SIGN_IN, { code: 'alive.2' });
    const elder = { token: again.data.signInWithWeChat.tokens.accessToken as string };
    expect(outcomeOf(await book(elder, id, (await givenASitting(t)).id))).toBe('OK');
    expect((await messagesOf(t, elder))[0]).toMatch(/^马文静更正了一处登记错误，您可以照常使用了。/);
    expect(outcomeOf(await revive(reviewer, id))).toBe('OK');
    expect(outcomeOf(await die(reviewer, id, { diedOn: '2026-11-21' }))).toBe('OK');
    expect(outcomeOf(await revive(reviewer, (await givenAnElder(t)).id))).toBe('NOT_FOUND');
  });

  test('a place that he gives back at the same moment is given back once', async () => {
    const CANCEL =
      'mutation ($id: ID!) { cancelMealBooking(input: { bookingId: $id }) { booking { status } userErrors { code } } }';
    for (let i = 0; i < 4; i += 1) {
      const elder = await givenAKnownElder(t);
      const sittings = [];
      for (let day = 23; day < 29; day += 1) sittings.push(await givenASitting(t, { servedOn: `2026-11-${day}` }));
      const bookings = [];
      for (const sitting of sittings) bookings.push(await givenABooking(t, elder, sitting));
      const reviewer = await givenStaff(t);

      const [death, ...others] = await Promise.all([
        die(reviewer, elder.id),
        ...bookings.map(({ id }) => send(t, elder, CANCEL, { id })),
      ]);

      expect(outcomeOf(death)).toBe('OK');
      for (const other of others) expect(['OK', 'UNAUTHENTICATED']).toContain(outcomeOf(other));
      for (const sitting of sittings) expect(await placesTaken(t, sitting)).toBe(0);
    }
  });

  test('while places are booked for him, no place stays taken', async () => {
    for (let i = 0; i < 4; i += 1) {
      const elder = await givenAKnownElder(t);
      const sittings = [];
      for (let day = 23; day < 27; day += 1) sittings.push(await givenASitting(t, { servedOn: `2026-11-${day}` }));
      const reviewer = await givenStaff(t);

      const [death] = await Promise.all([
        die(reviewer, elder.id),
        ...sittings.map((sitting) => givenABooking(t, elder, sitting).catch(() => undefined)),
      ]);

      expect(outcomeOf(death)).toBe('OK');
      for (const sitting of sittings) expect(await placesTaken(t, sitting)).toBe(0);
    }
  });
});
