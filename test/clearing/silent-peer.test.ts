import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startClearingClocks } from '../../api/src/clearing/clearing-clock.ts';
import { compareStatements } from '../../api/src/clearing/compare-statements.ts';
import type { ClearingContext } from '../../api/src/clearing/clearing.ts';
import {
  aSonAndHisMother,
  balances,
  contextOf,
  sends,
  startTwo,
  tick,
  type TwoInstallations,
} from './two-installations.ts';

describe('an installation that takes questions and never answers', () => {
  let two: TwoInstallations;
  let silent: Server;
  let sockets: Socket[];
  /** How many questions came. */
  let asked: number;
  beforeEach(async () => {
    two = await startTwo();
    [sockets, asked] = [[], 0];
    silent = createServer((socket) => {
      sockets.push(socket.on('error', () => undefined));
      socket.on('data', (data) => (asked += data.includes('POST /clearing') ? 1 : 0));
    }).listen(0, '127.0.0.1');
    await once(silent, 'listening');
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    silent.close();
    await two?.close();
  });

  /** As if Zhejiang knew a third one. */
  async function withSilent(): Promise<ClearingContext> {
    const ctx = await contextOf(two.zhejiang);
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/clearing`;
    const peer = { ...ctx.clearing.peers.get('hubei')!, id: 'silent', url, regions: ['31'] };
    return { ...ctx, clearing: { ...ctx.clearing, peers: new Map([...ctx.clearing.peers, ['silent', peer]]) } };
  }

  const isTrue = async (ask: () => Promise<boolean> | boolean) => {
    while (!(await ask())) await new Promise((done) => setTimeout(done, 50));
  };

  test('holds up nothing that goes to another one', async () => {
    const { t } = two.zhejiang;
    const { son, mother, number } = await aSonAndHisMother(two);
    const got = async () => (await balances(two, son, mother))[1];
    for (let i = 0; i < 20; i++) await sends(t, son, number, { minutes: 1 });
    await t.asOwner(`update hours_sent set peer = 'silent'`);
    const ctx = await withSilent();
    const stop = startClearingClocks(() => ({ ...ctx, em: t.orm.em.fork() }), { error: () => undefined } as never);
    await isTrue(() => asked > 0);

    await sends(t, son, number, { minutes: 60 });
    await isTrue(async () => (await got()) === 60);

    expect(asked).toBeLessThan(20);
    for (const socket of sockets) socket.destroy();
    silent.on('connection', (socket) => socket.destroy());
    await stop();
  }, 60_000);

  test('is asked for one day, and not for all the others at once', async () => {
    const { t } = two.zhejiang;
    const { son, number } = await aSonAndHisMother(two);
    for (let i = 0; i < 3; i++) await sends(t, son, number, { minutes: 10 });
    await tick(two.zhejiang);
    await t.asOwner(
      `update hours_sent set peer = 'silent', settled_at = settled_at - row_number * interval '1 day'
       from (select id, row_number() over () from hours_sent) nth where nth.id = hours_sent.id`,
    );
    const ctx = await withSilent();

    await compareStatements(ctx, ctx.clearing.peers.get('silent')!);

    expect(asked).toBe(1);
    expect(await t.asOwner(`select 1 from clearing_statement where status = 'OPEN'`)).toHaveLength(3);
  }, 30_000);
});
