import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Agent, type Dispatcher, request } from 'undici';
import { startApp, type TestApp } from '../support/app.ts';
import { givenACanteen, givenAnElder } from '../support/givens.ts';
import { hashOf, PRODUCTION } from '../support/known-operations.ts';

const NEAR = { near: { latitude: 36.61, longitude: 101.79 }, first: 20 };

describe('answers over HTTP', () => {
  let t: TestApp;
  let webRoot: string;
  const dispatcher = new Agent();
  beforeAll(async () => {
    webRoot = mkdtempSync(path.join(tmpdir(), 'doorstep-web-'));
    writeFileSync(path.join(webRoot, 'index.html'), `<html>${'家门口'.repeat(1_000)}</html>`);
    t = await startApp({ webRoot, env: { ...PRODUCTION, CORS_ORIGINS: 'https://h5.example.org' } });
    for (let i = 0; i < 12; i += 1) await givenACanteen(t, { name: `清江社区食堂${i}` });
  });
  afterAll(async () => {
    await dispatcher.close();
    await t?.close();
    rmSync(webRoot, { recursive: true });
  });

  const extensionsOf = (operation: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(operation) } });

  type Headers = Record<string, string>;

  /** Gives the bytes as they came. */
  async function ask(
    link: string,
    options: Omit<Dispatcher.RequestOptions, 'origin' | 'path' | 'method'> & { method?: Dispatcher.HttpMethod },
  ) {
    const { statusCode, headers, body } = await request(`${t.url}${link}`, { ...options, dispatcher });
    return { statusCode, headers, bytes: Buffer.from(await body.arrayBuffer()) };
  }

  const get = (link: string, headers: Headers = {}) => ask(link, { headers });

  const post = (operation: string, variables: object, headers: Headers = {}) =>
    ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ variables, extensions: extensionsOf(operation) }),
    });

  const linkTo = (operation: string, variables: object) =>
    `/graphql?${new URLSearchParams({
      extensions: JSON.stringify(extensionsOf(operation)),
      variables: JSON.stringify(variables),
    }).toString()}`;

  const namesIn = (bytes: Buffer): string[] =>
    JSON.parse(bytes.toString()).data.servicePoints.edges.map(({ node }: { node: { name: string } }) => node.name);

  describe('are compressed', () => {
    test.each([
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const)('as %s where the caller can read that, kept or not', async (encoding, opened) => {
      const plain = await post('MealPoints', NEAR);
      expect(plain.headers['content-encoding']).toBeUndefined();

      const [first, again] = [
        await post('MealPoints', NEAR, { 'accept-encoding': encoding }),
        await post('MealPoints', NEAR, { 'accept-encoding': encoding }),
      ];

      for (const { headers, bytes } of [first, again]) {
        expect(headers).toMatchObject({ 'content-encoding': encoding, 'content-length': String(bytes.length) });
        expect(headers.vary).toMatch(/accept-encoding/i);
        expect(bytes.length).toBeLessThan(plain.bytes.length / 4);
        expect(JSON.parse(opened(bytes).toString())).toEqual(JSON.parse(plain.bytes.toString()));
      }
    });

    test('but not where that saves no packet', async () => {
      const { headers, bytes } = await post('Regions', { parentCode: '990000' }, { 'accept-encoding': 'br' });

      expect(bytes.length).toBeLessThan(1_400);
      expect(headers['content-encoding']).toBeUndefined();
    });

    test('and so is the web app', async () => {
      const { headers, bytes } = await get('/', { 'accept-encoding': 'br' });

      expect(headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(bytes).toString()).toContain('家门口家门口');
    });
  });

  describe('that are the same for everybody', () => {
    test('are sent again in the kind that was asked for', async () => {
      const asked = { ...NEAR, first: 5 };
      const kinds = ['application/graphql-response+json', 'application/json', 'application/graphql-response+json'];

      const answers = [];
      for (const accept of kinds) answers.push(await post('MealPoints', asked, { accept }));

      expect(answers.map(({ headers }) => headers['content-type'])).toEqual(
        kinds.map((kind) => `${kind}; charset=utf-8`),
      );
    });

    test('are counted like others', async () => {
      const counted = async () => {
        const { bytes } = await get('/metrics');
        return Number(
          /graphql_operations_total\{operation="MealPoints",outcome="answered"\} (\d+)/.exec(bytes.toString())?.[1] ??
            0,
        );
      };
      const before = await counted();

      for (let i = 0; i < 5; i += 1) await post('MealPoints', { ...NEAR, first: 6 });

      expect((await counted()) - before).toBe(5);
    });
  });

  describe('by a link', () => {
    test('are those that are the same for everybody; whoever keeps them may do so for a second', async () => {
      const { statusCode, headers, bytes } = await get(linkTo('MealPoints', NEAR), {
        origin: 'https://h5.example.org',
      });

      expect(statusCode).toBe(200);
      expect(headers).toMatchObject({
        'cache-control': 'public, max-age=1',
        'content-type': 'application/json; charset=utf-8',
        'access-control-allow-origin': 'https://h5.example.org',
      });
      expect(headers.vary).toMatch(/origin.*accept, accept-encoding/i);
      expect(namesIn(bytes)).toEqual(namesIn((await post('MealPoints', NEAR)).bytes));
    });

    test('need not be sent to whoever has them already, and are once they have changed', async () => {
      const link = linkTo('MealPoints', { ...NEAR, first: 3 });
      const { headers } = await get(link);
      const { etag } = headers as { etag: string };

      const kept = await get(link, { 'if-none-match': etag });
      await pause(1_050);
      const madeAnew = await get(link, { 'if-none-match': `W/${etag}` });
      expect([kept, madeAnew].map(({ statusCode, bytes }) => [statusCode, bytes.length])).toEqual([
        [304, 0],
        [304, 0],
      ]);
      expect(madeAnew.headers).toMatchObject({ etag, 'cache-control': 'public, max-age=1' });

      await t.asOwner(`update service_point set name = '清江新食堂' where name = '清江社区食堂0'`);
      await pause(1_050);
      const changed = await get(link, { 'if-none-match': etag });
      expect([changed.statusCode, namesIn(changed.bytes)[0]]).toEqual([200, '清江新食堂']);
    });

    test('ask nobody who he is', async () => {
      const elder = await givenAnElder(t);
      const link = linkTo('MealPoints', { ...NEAR, first: 4 });

      const statuses = [];
      for (const token of ['nobody-has-it', elder.token])
        statuses.push((await get(link, { authorization: `Bearer ${token}` })).statusCode);

      expect(statuses).toEqual([200, 200]);
    });

    test('say what is wrong with a question, which nobody keeps', async () => {
      const { statusCode, headers, bytes } = await get(linkTo('MealPoints', { ...NEAR, first: 'many' }));

      expect([statusCode, headers['cache-control'], headers.etag]).toEqual([400, 'no-store', undefined]);
      expect(JSON.parse(bytes.toString()).errors).toHaveLength(1);
    });

    const smuggled = (first: string, second: string) => {
      const [one, other] = [first, second].map((name) => JSON.stringify(extensionsOf(name)).slice(1, -1));
      return `/graphql?${new URLSearchParams({ extensions: `{${one!},${other!}}`, variables: '{}' }).toString()}`;
    };

    test.each<[string, string]>([
      ['what is personal', linkTo('Viewer', {})],
      ['a deed', linkTo('SignOut', {})],
      ['free text', '/graphql?query=%7B__typename%7D'],
      ['half of JSON', '/graphql?extensions=%7B'],
      ['nothing', '/graphql?extensions=null'],
      [
        'two things at once',
        `${linkTo('MealPoints', NEAR)}&extensions=${encodeURIComponent(JSON.stringify(extensionsOf('Viewer')))}`,
      ],
      ['what is personal behind what is not', smuggled('MealPoints', 'Viewer')],
    ])('are none to %s', async (_what, link) => {
      const { statusCode, bytes } = await get(link);

      expect(statusCode).toBe(404);
      expect(bytes.toString()).not.toContain('"data"');
    });

    test('do not smuggle another text in', async () => {
      const { statusCode, bytes } = await get(`${linkTo('MealPoints', { ...NEAR, first: 8 })}&query=%7B__typename%7D`);

      expect(statusCode).toBe(400);
      expect(bytes.toString()).not.toContain('"data"');
    });

    test('are not told about by HEAD', async () => {
      const { statusCode } = await ask(linkTo('MealPoints', NEAR), { method: 'HEAD' });

      expect(statusCode).toBe(404);
    });
  });
});
