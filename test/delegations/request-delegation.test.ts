import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { ask } from './delegations.ts';

const FATHER = { name: '马占福', phone: '13800001234' };
const MESSAGES = '{ messages(first: 5) { edges { node { text link linkId } } } unreadMessages }';

describe('requestDelegation', () => {
  let t: TestApp;
  let father: { id: string; token: string };
  beforeAll(async () => {
    t = await startApp();
    father = await givenAnElder(t, FATHER);
  });
  afterAll(() => t?.close());

  const daughterOf = () => givenAnElder(t, { name: '马丽华', birthDate: '1979-11-03' });

  test('a daughter asks; her father is told, and she sees no more of him than she typed', async () => {
    const { data } = await ask(t, await daughterOf());

    expect(data.requestDelegation).toEqual({
      delegation: {
        id: expect.any(String),
        status: 'REQUESTED',
        kind: 'DELEGATION',
        scopes: ['MEALS'],
        endsOn: '2027-11-22',
        soughtName: '马*福',
        person: null,
      },
      userErrors: [],
    });
    const told = await send(t, father, MESSAGES);
    expect(told.data.unreadMessages).toBe(1);
    expect(told.data.messages.edges[0].node).toMatchObject({
      text: '女儿马丽华想替您办事，等您同意。不认识的话，请不要同意。',
      link: 'DELEGATION',
      linkId: data.requestDelegation.delegation.id,
    });
  });

  test.each([
    ['the wrong name', { name: '马占山' }],
    ['a phone that nobody has', { phone: '13900009999' }],
    ['an id number that nobody has', { phone: null, idNumber: '11010519491231002X' }],
  ])('with %s the answer looks the same: nobody learns who is registered here', async (_what, over) => {
    const right = await ask(t, await daughterOf());
    const wrong = await ask(t, await daughterOf(), over);

    const shapeOf = ({ data }: typeof right) => {
      const { id: _id, soughtName: _name, ...rest } = data.requestDelegation.delegation;
      return { rest, userErrors: data.requestDelegation.userErrors };
    };
    expect(shapeOf(wrong)).toEqual(shapeOf(right));
  });

  test('the same key again is the same request; with another content it is refused', async () => {
    const daughter = await daughterOf();
    const idempotencyKey = randomUUID();

    const answers = await Promise.all(Array.from({ length: 4 }, () => ask(t, daughter, { idempotencyKey })));
    const others = await Promise.all(
      [{ name: '别人' }, { phone: '13900009999' }, { scopes: ['HEALTH'] }].map((over) =>
        ask(t, daughter, { idempotencyKey, ...over }),
      ),
    );

    expect(new Set(answers.map(({ data }) => data.requestDelegation.delegation.id)).size).toBe(1);
    for (const { data } of others)
      expect(data.requestDelegation.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  test.each([
    ['an end that is past', { endsOn: '2026-11-21' }, 'BAD_END_DATE'],
    ['neither phone nor id number', { phone: null }, 'BAD_VALUE'],
    ['an end nobody would think of again', { endsOn: '2035-01-01' }, 'BAD_END_DATE'],
  ])('%s is refused', async (_what, over, code) => {
    expect((await ask(t, await daughterOf(), over)).data.requestDelegation.userErrors).toMatchObject([{ code }]);
  });

  test.each([
    ['an id number with a wrong digit', { phone: null, idNumber: '110105194912310021' }, '身份证号有一位写错了'],
    ['a phone with a digit too few', { phone: '1380000123' }, '手机号是11位数字'],
    ['no matter at all', { scopes: [] }, ''],
  ])('%s is told as wrong input', async (_what, over, words) => {
    const { errors } = await ask(t, await daughterOf(), over);

    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(errors)).toContain(words);
  });

  test('who asks for everybody is stopped for the day, and may go on tomorrow', async () => {
    const asker = await daughterOf();
    const answers = await Promise.all(Array.from({ length: 21 }, () => ask(t, asker)));

    expect(answers.filter(({ data }) => data.requestDelegation.userErrors[0]?.code === 'TOO_MANY_TRIES')).toHaveLength(
      1,
    );
  });

  test('staff do not ask for themselves, a visitor must sign in', async () => {
    expect((await ask(t, await givenStaff(t))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask(t, undefined)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('the log knows who asked to act for whom, without a name', async () => {
    const daughter = await daughterOf();

    const { data } = await ask(t, daughter);

    const { id } = data.requestDelegation.delegation;
    const entries = await t.orm.em.fork().find(AuditEntry, { actorPersonId: daughter.id });
    expect(entries).toMatchObject([{ action: 'requestDelegation', outcome: 'DONE', subjectId: father.id, at: NOON }]);
    expect(entries[0]!.touched).toContain(`delegation:${id}`);
    expect(JSON.stringify(entries)).not.toContain('马');
  });
});
