import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { letterTo, readReply } from '../../api/src/clearing/letters.ts';
import type { Clearing } from '../../api/src/clearing/peers.ts';
import type { SignedInPerson } from '../support/givens.ts';
import { plainReceivingNumber } from '@doorstep/shared/receiving-number';
import { aSonAndHisMother, balances, sends, startTwo, tick, type TwoInstallations } from './two-installations.ts';

describe('a letter of another installation', () => {
  let two: TwoInstallations;
  let son: SignedInPerson;
  let mother: SignedInPerson;
  let number: string;
  beforeAll(async () => {
    two = await startTwo();
    ({ son, mother, number } = await aSonAndHisMother(two));
    await sends(two.zhejiang.t, son, number);
    await tick(two.zhejiang);
  });
  afterAll(() => two?.close());

  const asks = (over: object = {}) => ({
    ...{ kind: 'PREPARE', transferId: randomUUID(), from: '3301', to: '4210', minutes: 60, arrivingMinutes: 60 },
    ...{ number: plainReceivingNumber(number), settledAt: two.zhejiang.t.clock.now.toISOString(), ...over },
  });

  /** As Zhejiang, unless somebody else. */
  const letter = (
    claims: object,
    { as = {}, to = 'hubei', lateMs = 0 }: { as?: Partial<Clearing>; to?: string; lateMs?: number } = {},
  ) => {
    const now = () => new Date(two.zhejiang.t.clock.now.getTime() - lateMs);
    return letterTo({ clearing: { ...two.zhejiang.clearing, ...as }, now }, to, claims);
  };

  const post = async (body: string, type = 'application/jose') => {
    const response = await fetch(`${two.hubei.t.url}/clearing`, {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
    return { status: response.status, text: await response.text() };
  };

  const refusals = () =>
    two.hubei.t.asOwner<{ action: string; code: string }>(
      `select action, code from audit_entry where outcome = 'REFUSED' and action like 'clearing%' order by at, id`,
    );

  const whole = async () => ({
    ...{ balances: await balances(two, son, mother) },
    rows: await two.hubei.t.asOwner('select * from hours_received order by id'),
    moved: await two.hubei.t.asOwner('select count(*) from ledger_transfer'),
  });

  /** With ten times the minutes, under the signature of before. */
  const changed = (text: string): string => {
    const [header, payload, signature] = text.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const more = Buffer.from(JSON.stringify({ ...claims, minutes: 600, arrivingMinutes: 600 })).toString('base64url');
    return [header, more, signature].join('.');
  };

  const aKey = () => [{ id: 'first', secret: generateKeyPairSync('ed25519').privateKey }];

  test.each<[string, () => Promise<string>, string]>([
    ['that is none', () => Promise.resolve('let me have an hour'), 'BAD_LETTER'],
    ['that is empty', () => Promise.resolve(''), 'BAD_LETTER'],
    [
      'of an installation that nobody knows',
      async () => (await letter(asks(), { as: { id: 'nobody' } })).text,
      'UNKNOWN_PEER',
    ],
    ['that was signed by another', async () => (await letter(asks(), { as: { keys: aKey() } })).text, 'BAD_LETTER'],
    ['to another', async () => (await letter(asks(), { to: 'shanghai' })).text, 'BAD_LETTER'],
    ['that has lain about', async () => (await letter(asks(), { lateMs: 200_000 })).text, 'BAD_LETTER'],
    ['from the future', async () => (await letter(asks(), { lateMs: -200_000 })).text, 'BAD_LETTER'],
    ['whose words were changed', async () => changed((await letter(asks())).text), 'BAD_LETTER'],
    ['that asks for half a minute', async () => (await letter(asks({ minutes: 0.5 }))).text, 'BAD_LETTER'],
    [
      'that asks for less than nothing',
      async () => (await letter(asks({ minutes: -60, arrivingMinutes: -60 }))).text,
      'BAD_LETTER',
    ],
    ['that asks for what there is not', async () => (await letter(asks({ kind: 'GIVE' }))).text, 'BAD_LETTER'],
    [
      'that is the reply to something',
      async () =>
        (
          await letterTo(
            { clearing: two.zhejiang.clearing, now: () => two.zhejiang.t.clock.now },
            'hubei',
            asks(),
            randomUUID(),
          )
        ).text,
      'BAD_LETTER',
    ],
  ])('%s is refused without a word of why, recorded, and nothing moves', async (_what, written, code) => {
    const [before, noted] = [await whole(), await refusals()];

    const answer = await post(await written());

    expect(answer).toEqual({ status: 400, text: JSON.stringify({ code }) });
    expect((await refusals()).slice(noted.length)).toEqual([{ action: 'clearing', code }]);
    expect(await whole()).toEqual(before);
  });

  test.each<[string, () => Promise<object> | object, string]>([
    ['hours of a region that is not its own', () => asks({ from: '3101' }), 'NO_AGREEMENT'],
    ['hours into its own book', () => asks({ from: '3301', to: '3306' }), 'NO_AGREEMENT'],
    [
      'other minutes under the same transfer',
      async () => asks({ kind: 'POST', transferId: await theTransfer(), minutes: 600 }),
      'CONFLICT',
    ],
    [
      'another number under the same transfer',
      async () => asks({ transferId: await theTransfer(), number: '4210000000000185' }),
      'CONFLICT',
    ],
    ['hours that were never accepted', () => asks({ kind: 'POST' }), 'UNKNOWN_TRANSFER'],
    ['to take back what was posted', async () => asks({ kind: 'VOID', transferId: await theTransfer() }), 'POSTED'],
    ['more than was agreed on', () => asks({ minutes: 999_999, arrivingMinutes: 999_999 }), 'OVER_LIMIT'],
    ['more than the minutes count here', () => asks({ arrivingMinutes: 61 }), 'RATES_DIFFER'],
    ['to send to a number that nobody has', () => asks({ number: '4210000000000185' }), 'NUMBER_UNKNOWN'],
  ])('of a known one that asks for %s is refused, recorded, and nothing moves', async (_what, claims, code) => {
    const [before, noted] = [await whole(), await refusals()];
    const question = await letter(await claims());

    const { status, text } = await post(question.text);

    const { zhejiang } = two;
    const reading = { clearing: zhejiang.clearing, now: () => zhejiang.t.clock.now };
    const reply = await readReply(reading, zhejiang.clearing.peers.get('hubei')!, text, question.id);
    expect({ status, reply }).toMatchObject({ status: 200, reply: { outcome: 'REFUSED', code } });
    expect((await refusals()).slice(noted.length).map((one) => one.code)).toEqual([code]);
    expect(await whole()).toEqual(before);
  });

  const theTransfer = async () => (await two.zhejiang.t.asOwner<{ id: string }>('select id from hours_sent'))[0]!.id;

  test('the very letters that were read before change nothing when they come again', async () => {
    const before = await whole();

    for (const old of two.hubei.bridge.letters) expect((await post(old)).status).toBe(200);

    expect(await whole()).toEqual(before);
  });

  test('a reply is believed only by who signed it, and only to what was asked', async () => {
    const question = await letter(asks());
    const { text } = await post(question.text);
    const { zhejiang, hubei } = two;
    const reading = { clearing: zhejiang.clearing, now: () => zhejiang.t.clock.now };
    const peer = zhejiang.clearing.peers.get('hubei')!;
    const forged = await letterTo(
      { ...reading, clearing: { ...hubei.clearing, keys: aKey() } },
      'zhejiang',
      {},
      question.id,
    );

    await expect(readReply(reading, peer, text, randomUUID())).rejects.toThrow('BAD_LETTER');
    await expect(readReply(reading, peer, forged.text, question.id)).rejects.toThrow('BAD_LETTER');
  });

  test('is long only so far, and of one kind', async () => {
    expect((await post('x'.repeat(9_000))).status).toBe(413);
    expect((await post('{}', 'application/json')).status).toBe(400);
  });

  test('its keys are there for others to check it by, and nothing of what is secret', async () => {
    const keys = await (await fetch(`${two.zhejiang.t.url}/clearing/keys`)).json();

    expect(keys).toEqual({
      keys: [{ kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid: 'first', alg: 'EdDSA', use: 'sig' }],
    });
  });
});
