import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createClient } from 'redis';
import request from 'supertest';
import { send, startApp, type TestApp } from '../support/app.ts';
import { ask } from '../delegations/delegations.ts';
import { givenAnElder } from '../support/givens.ts';
import { SESSION_KEY, startWeChat, type WeChatStandIn } from '../identity/wechat-stand-in.ts';
import { startRedis, type TestRedis } from '../support/redis-server.ts';
import { describeWithRedis } from '../support/redis.ts';
import { everyQuery, MUTATIONS } from './calls.ts';
import { aWorld, CANARY, VIEWERS, type World } from './world.ts';

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));

const CHILD = { name: '雏鸟鸟', idNumber: '110105201805010026' };

/** Everything that must stand nowhere but in sealed columns, and in the answers to those who may have it. */
const SECRETS = [...Object.values(CANARY), ...Object.values(CHILD), SESSION_KEY];

describeWithRedis('nothing personal lies about', () => {
  let redis: TestRedis;
  let weChat: WeChatStandIn;
  let t: TestApp;
  let world: World;
  beforeAll(async () => {
    redis = await startRedis();
    weChat = await startWeChat();
    t = await startApp({ redisUrl: redis.url, env: weChat.env });
    world = await aWorld(t);
    await tryEverything();
  }, 900_000); // Everything is tried by everybody.
  afterAll(async () => {
    await t?.close();
    await weChat?.stop();
    await redis?.stop();
  });

  /** Every operation of the schema by everybody, right and wrong, with what must not be seen in every corner. */
  async function tryEverything(): Promise<void> {
    await givenAnElder(t, { ...CHILD, birthDate: '2018-05-01' });
    await ask(t, world.person, { ...CHILD, phone: null, kind: 'GUARDIANSHIP', relation: 'PARENT' });
    await send(t, undefined, 'mutation { signInWithWeChat(input: { code: "a-code" }) { userErrors { code } } }');
    for (const viewer of VIEWERS) {
      for (const [, text] of everyQuery(schema, world)) await send(t, world.viewers[viewer], text);
      for (const [field, inputOf] of Object.entries(MUTATIONS)) {
        const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
        const text = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename userErrors { code message } } }`;
        await send(t, world.viewers[viewer], text, { input: inputOf(world) });
        await send(t, world.viewers[viewer], text, { input: { ...inputOf(world), ...CANARY, personId: CANARY.phone } });
      }
    }
    await send(t, world.person, `{ findPeople(phone: "${CANARY.phone}", name: "${CANARY.name}") { id } }`);
    await send(t, { token: CANARY.idNumber }, '{ viewer { id } }');
    await t.asOwner('alter table meal_booking rename to gone_meal_booking');
    await send(t, world.person, `{ mealBookings(dinerId: "${world.person.id}") { edges { node { id } } } }`);
    await t.asOwner('alter table gone_meal_booking rename to meal_booking');
  }

  const foundIn = (text: string) => SECRETS.filter((secret) => text.includes(secret));

  test('not in the log', () => {
    expect(t.logged.length).toBeGreaterThan(500);
    expect(foundIn(t.logged.join('\n'))).toEqual([]);
  });

  test('not in the metrics', async () => {
    const { text } = await request(t.url).get('/metrics');

    expect(text).toContain('graphql_operations_total');
    expect(foundIn(text)).toEqual([]);
  });

  test('not in Redis', async () => {
    const client = await createClient({ url: redis.url }).connect();
    const kept: string[] = [];
    for await (const keys of client.scanIterator()) {
      for (const key of keys) kept.push(key, (await client.get(key)) ?? '');
    }
    client.destroy();

    expect(kept.length).toBeGreaterThan(20);
    expect(foundIn(kept.join('\n'))).toEqual([]);
  });

  test('not in any column of the database, sealed ones included, nor in the log of what was done', async () => {
    const em = t.orm.em.fork();
    const columns = await em.execute<{ table: string; column: string; type: string }[]>(`
      select c.table_name as "table", c.column_name as "column", c.data_type as type from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name !~ '^(policy_pack|mikro_orm)'`);
    const found: string[] = [];
    for (const { table, column, type } of columns) {
      // Bytes as they lie there: a value that was not sealed would be found in them.
      const value = type === 'bytea' ? `encode("${column}", 'hex')` : `"${column}"::text`;
      const rows = await t.asOwner<{ value: string | null }>(`select ${value} as value from "${table}"`);
      const hexOf = (secret: string) => (type === 'bytea' ? Buffer.from(secret).toString('hex') : secret);
      const isIn = (secret: string) => rows.some(({ value }) => value?.includes(hexOf(secret)));
      found.push(...SECRETS.filter(isIn).map((secret) => `${table}.${column} holds ${secret}`));
    }

    expect(columns.filter(({ type }) => type === 'bytea').length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });

  test('not in the answer to a wrong request, though it was sent', async () => {
    const wrong = [
      `{ profile(personId: "${CANARY.phone}") { name } }`,
      `{ serviceItem(id: "${CANARY.idNumber}") { title } }`,
      `mutation { bookMeal(input: { dinerId: "${CANARY.name}" }) { userErrors { message } } }`,
      `mutation { requestCorrection(input: { personId: "${randomUUID()}", field: PHONE, value: "${CANARY.homeAddress}", idempotencyKey: "${randomUUID()}" }) { userErrors { message } } }`,
    ];

    for (const text of wrong) expect(foundIn(JSON.stringify(await send(t, world.person, text)))).toEqual([]);
  });
});
