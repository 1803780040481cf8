import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { proofOf, SOUND } from '../ledger/books.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';
import { at, codeOf, does, givenAClaim, givenATask, givenHours, help, hoursOf, passTo } from './tasks.ts';

const FRIEND = { name: '李梅', phone: '13900000004' };
const NOBODY_SAID: Record<string, string[]> = { BAD_USER_INPUT: [] };

describe('hours that nobody can move', () => {
  let t: TestApp;
  let rich: SignedInPerson;
  let friend: SignedInPerson;
  beforeAll(async () => {
    t = await startApp();
    rich = await givenAnElder(t);
    friend = await givenAnElder(t, FRIEND);
    await givenHours(t, rich, 500);
  });
  afterAll(() => t?.close());
  beforeEach(() => void (t.clock.now = NOON));

  /** What is refused, with what the books and the audit say of it. */
  async function refused(verb: 'giveHours' | 'donateHours' | 'askForHelp', as: Sender, input: object) {
    const before = await countOf();
    const name = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
    const operation = `mutation ($input: ${name}!) { ${verb}(input: $input) { userErrors { code message } } }`;
    const { data, errors } = await send(t, as, operation, { input });
    const after = await countOf();
    const error = errors?.[0] ?? data[verb].userErrors[0];
    expect(error.message.length).toBeGreaterThan(5);
    return {
      code: (errors?.[0]?.extensions.code ?? error.code) as string,
      moved: after.transfers - before.transfers,
      isRecorded: after.refusals > before.refusals,
    };
  }

  async function countOf(): Promise<{ transfers: number; refusals: number }> {
    const [row] = await t.asOwner<{ transfers: number; refusals: number }>(
      `select (select count(*) from ledger_transfer)::int as transfers,
         (select count(*) from audit_entry where outcome = 'REFUSED')::int as refusals`,
    );
    return row!;
  }

  const gift = (over: object) => ({
    ...{ personId: rich.id, to: FRIEND, minutes: 60, idempotencyKey: randomUUID() },
    ...over,
  });
  const donation = (minutes: number) => ({ personId: rich.id, minutes, idempotencyKey: randomUUID() });

  test.each<[string, number, string]>([
    ['less than none', -60, 'BAD_VALUE'],
    ['none', 0, 'BAD_VALUE'],
    ['half a minute', 0.5, 'BAD_USER_INPUT'],
    ['a hundred years', 60_000_000, 'BAD_VALUE'],
    ['more than a number holds', 2 ** 31, 'BAD_USER_INPUT'],
  ])('%s: neither given nor donated', async (_what, minutes, code) => {
    const isRecorded = !(code in NOBODY_SAID); // What is no number at all is no request, and never comes as far.
    expect(await refused('giveHours', rich, gift({ minutes }))).toEqual({ code, moved: 0, isRecorded });
    expect(await refused('donateHours', rich, donation(minutes))).toEqual({ code, moved: 0, isRecorded });
    expect([await hoursOf(t, rich), await hoursOf(t, friend)]).toEqual([500, 0]);
  });

  test.each<[string, number, string]>([
    ['less than none', -60, 'BAD_USER_INPUT'],
    ['none', 0, 'BAD_USER_INPUT'],
    ['half a minute', 0.5, 'BAD_USER_INPUT'],
    ['a whole day', 1440, 'BAD_VALUE'],
    ['more than a number holds', 2 ** 31, 'BAD_USER_INPUT'],
  ])('%s of help is not asked for', async (_what, plannedMinutes, code) => {
    expect(await refused('askForHelp', rich, help(rich.id, { plannedMinutes }))).toMatchObject({ code, moved: 0 });
    expect(await hoursOf(t, rich)).toBe(500);
  });

  test('to oneself, and out of an empty account, nothing goes', async () => {
    expect(await refused('giveHours', rich, gift({ to: undefined, toPersonId: rich.id }))).toEqual({
      ...{ code: 'TO_ONESELF', moved: 0, isRecorded: true },
    });
    const poor = await givenAnElder(t, { name: '周空', phone: '13900000005' });
    const wish = gift({ personId: poor.id });
    expect(await refused('giveHours', poor, wish)).toEqual({ code: 'NOT_ENOUGH', moved: 0, isRecorded: true });
    expect(await refused('donateHours', poor, { ...donation(1), personId: poor.id })).toMatchObject({
      ...{ code: 'NOT_ENOUGH', moved: 0, isRecorded: true },
    });
    expect(await refused('askForHelp', poor, help(poor.id))).toMatchObject({ code: 'NOT_ENOUGH', moved: 0 });
  });

  test('the code of another task, one of before, and one of a task that was cancelled open nothing', async () => {
    const { elder, volunteer, claimId, taskId } = await givenAClaim(t);
    const other = await givenATask(t);
    await passTo(t, at('14:50'));
    const old = (await codeOf(t, elder, taskId)).code;
    await passTo(t, at('15:00'));
    const before = await countOf();
    const comes = async (proof: string) => (await does(t, volunteer, 'checkIn', { claimId, proof })).codes;

    expect(await comes(old)).toEqual(['PROOF_NOT_FOUND']);
    expect(await comes((await codeOf(t, other.elder, other.taskId)).code)).toEqual(['PROOF_NOT_FOUND']);
    expect(await comes((await codeOf(t, other.elder, other.taskId)).qr)).toEqual(['PROOF_NOT_FOUND']);
    const { code } = await codeOf(t, elder, taskId);
    expect((await does(t, elder, 'cancelTimeTask', { taskId })).codes).toEqual([]);
    expect(await comes(code)).toEqual(['NOT_AT_THIS_STAGE']);

    const after = await countOf();
    expect(after.refusals - before.refusals).toBe(4);
    expect(after.transfers - before.transfers).toBe(1); // The hours of the cancelled one, back.
    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([120, 0]);
    expect(await proofOf(t)).toMatchObject({ ...SOUND, sums: { MINUTES: 0 } });
  });
});
