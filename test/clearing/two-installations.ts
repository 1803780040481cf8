import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { carryOnWith } from '../../api/src/clearing/clearing-clock.ts';
import type { ClearingContext } from '../../api/src/clearing/clearing.ts';
import { type Agreement, clearingFrom, type Clearing } from '../../api/src/clearing/peers.ts';
import { serverOf } from '../applications/cases.ts';
import { HANGZHOU, IN_HANGZHOU, IN_JINGZHOU, JINGZHOU, has, serves } from '../credits/hours.ts';
import { proofOf } from '../ledger/books.ts';
import { send, type Sender, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';
import { passTo } from '../timebank/tasks.ts';
import { type Bridge, openBridge } from './bridge.ts';

/** An installation of the two, and the network to it. */
export interface Installation {
  t: TestApp;
  id: string;
  clearing: Clearing;
  env: Record<string, string>;
  secret: KeyObject;
  /** By which the other one asks it. */
  bridge: Bridge;
  /** What was not even written to the log of the clock. */
  stuck: unknown[];
}

/** Zhejiang's installation and Hubei's, each with a database and a key of its own. */
export interface TwoInstallations {
  zhejiang: Installation;
  hubei: Installation;
  close(): Promise<void>;
}

interface Terms {
  /** Of both sides, unless the file of one says otherwise. */
  agreement?: Partial<Agreement>;
  inHubei?: Partial<Agreement>;
  mayKnowNames?: boolean;
  policies?: Parameters<typeof startApp>[0] extends infer O | undefined
    ? O extends { policies?: infer P }
      ? P
      : never
    : never;
}

const AGREED = { dailyMinutes: 10_000, limitMinutes: 50_000 };

export async function startTwo({
  agreement,
  inHubei,
  mayKnowNames = true,
  policies,
}: Terms = {}): Promise<TwoInstallations> {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-clearing-'));
  const side = async (id: string, regions: string[]) => ({
    ...{ id, regions, bridge: await openBridge(), keys: generateKeyPairSync('ed25519') },
  });
  const [one, other] = [await side('zhejiang', ['33']), await side('hubei', ['42'])];

  const start = async (own: typeof one, peer: typeof one, over: Partial<Agreement> = {}): Promise<Installation> => {
    const file = path.join(folder, `${own.id}.yaml`);
    const { id, regions } = peer;
    const agreements = [{ here: own.regions[0], there: regions[0], ...AGREED, ...agreement, ...over }];
    const keys = [{ ...peer.keys.publicKey.export({ format: 'jwk' }), kid: 'first' }];
    const written = { id, title: `${id}的平台`, url: peer.bridge.url, regions, keys, agreements, mayKnowNames };
    writeFileSync(file, JSON.stringify({ peers: [written] })); // JSON is YAML.
    const secret = own.keys.privateKey;
    const base64 = secret.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    const env = { CLEARING_ID: own.id, CLEARING_KEYS: `first:${base64}`, CLEARING_PEERS: file };
    const t = await startApp({ env, ...(policies && { policies }) });
    own.bridge.target = t.url;
    const clearing = clearingFrom({ id: own.id, keys: [{ id: 'first', secret }], peersFile: file }, false);
    return { t, id: own.id, clearing, env, secret, bridge: own.bridge, stuck: [] };
  };
  const zhejiang = await start(one, other);
  const hubei = await start(other, one, inHubei);
  return {
    zhejiang,
    hubei,
    async close() {
      for (const { bridge, t } of [zhejiang, hubei]) {
        bridge.close();
        await t.close();
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the clock of an installation works with. */
export const contextOf = async ({ t, clearing }: Installation): Promise<ClearingContext> => ({
  ...(await serverOf(t)),
  clearing,
});

/** The clock of an installation comes by once. */
export async function tick(installation: Installation): Promise<void> {
  const log = { error: (what: unknown) => void installation.stuck.push(what) };
  const ctx = await contextOf(installation);
  await Promise.all([...ctx.clearing.peers.values()].map((peer) => carryOnWith(ctx, peer, log as never)));
}

/** Time passes on both sides, so far that whatever waits to be tried again is due; the clocks come by. */
export async function later({ zhejiang, hubei }: TwoInstallations, ms = 2 * 3_600_000): Promise<void> {
  for (const { t } of [zhejiang, hubei]) await passTo(t, new Date(t.clock.now.getTime() + ms));
  await tick(zhejiang);
  await tick(hubei);
}

export const SEND = `mutation ($input: SendHoursInput!) { sendHours(input: $input) {
  sent { id status refusedFor place numberEnd minutes arrivingMinutes says } recipientName arrivingMinutes
  hours { book balanceMinutes heldMinutes giftLeftMinutes } userErrors { code message field } } }`;
const RENEW = `mutation ($input: RenewReceivingNumberInput!) { renewReceivingNumber(input: $input) {
  receivingNumber { id number place issuedAt expiresOn } userErrors { code } } }`;
const SENT = `query ($personId: ID!) { hoursSent(personId: $personId) { edges { node {
  id status refusedFor place numberEnd minutes arrivingMinutes says sentAt settledAt acknowledgedAt tries } } } }`;

/** A son in Hangzhou who has served, and his mother in Jingzhou with a number that he knows. */
export async function aSonAndHisMother({ zhejiang, hubei }: TwoInstallations, minutes = 300) {
  const son = await givenAnElder(zhejiang.t, { ...IN_HANGZHOU, name: '陈志强', phone: '13900000001' });
  if (minutes > 0) await serves(zhejiang.t, son, minutes);
  const mother = await givenAnElder(hubei.t, { ...IN_JINGZHOU, name: '王秀兰' });
  return { son, mother, number: await numberOf(hubei.t, mother) };
}

export async function numberOf(t: TestApp, { id, token }: SignedInPerson): Promise<string> {
  const { data } = await send(t, { token }, RENEW, { input: { personId: id } });
  if (!data?.renewReceivingNumber.receivingNumber) throw new Error(JSON.stringify(data));
  return data.renewReceivingNumber.receivingNumber.number as string;
}

export async function sends(t: TestApp, son: SignedInPerson, number: string, over: object = {}) {
  const input = { personId: son.id, number, minutes: 60, idempotencyKey: randomUUID(), ...over };
  const { data, errors } = await send(t, son, SEND, { input });
  return { ...data?.sendHours, errors, code: data?.sendHours.userErrors[0]?.code as string | undefined };
}

export const sentBy = async (t: TestApp, person: SignedInPerson) =>
  (await send(t, person, SENT, { personId: person.id })).data.hoursSent.edges.map(
    ({ node }: { node: Record<string, unknown> }) => node,
  ) as Record<string, unknown>[];

/** What he has left, and what she has got. */
export const balances = async ({ zhejiang, hubei }: TwoInstallations, son: { id: string }, mother: { id: string }) => [
  await has(zhejiang.t, son, HANGZHOU),
  await has(hubei.t, mother, JINGZHOU),
];

/** What stands in the books between the two, from either side. */
export async function between({ zhejiang, hubei }: TwoInstallations) {
  const sum = async ({ t }: Installation) => {
    const [row] = await t.orm.em
      .fork()
      .execute<[{ sum: string }]>(
        `select coalesce(sum(balance), 0) as sum from ledger_account where code like '%:%' and kind = 'CLEARING'`,
      );
    return Number(row.sum);
  };
  return { zhejiang: await sum(zhejiang), hubei: await sum(hubei) };
}

export const soundBoth = async ({ zhejiang, hubei }: TwoInstallations) => [
  await proofOf(zhejiang.t),
  await proofOf(hubei.t),
];

/** What somebody was told, the latest first. */
export const messagesOf = async (t: TestApp, who: Sender): Promise<string[]> =>
  (await send(t, who, '{ messages(first: 10) { edges { node { text } } } }')).data.messages.edges.map(
    ({ node }: { node: { text: string } }) => node.text,
  );
