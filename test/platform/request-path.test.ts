import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { readKnownOperations } from '../../api/src/platform/operations.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { hashOf, PRODUCTION, sendKnown } from '../support/known-operations.ts';

const ORIGIN = 'https://h5.example.org';

describe('the way of a request', () => {
  let inDevelopment: TestApp;
  let inProduction: TestApp;
  beforeAll(async () => {
    inDevelopment = await startApp({ env: { CORS_ORIGINS: `${ORIGIN}, https://other.example.org` } });
    inProduction = await startApp({ database: inDevelopment.database, env: PRODUCTION });
  });
  afterAll(async () => {
    await inProduction?.close();
    await inDevelopment?.close();
  });

  const post = ({ url }: TestApp, body: object) => request(url).post('/graphql').send(body);
  const codeOf = ({ body }: { body: { errors?: { extensions: { code: string } }[] } }) =>
    body.errors?.[0]?.extensions.code;

  describe('in production', () => {
    test('an operation of our own clients is answered by its hash alone', async () => {
      const { status, body } = await sendKnown(inProduction, await givenAnElder(inProduction), 'Viewer');

      expect(status).toBe(200);
      expect(body.data.viewer).toMatchObject({
        name: '王秀兰',
        person: { residence: { fullName: '青海省西宁市城东区' } },
      });
      expect(body.data.deployment).toMatchObject({ isDemo: false, today: '2026-11-22' });
    });

    test.each([
      ['a harmless question', '{ viewer { id } }'],
      ['a question about the schema', '{ __schema { types { name } } }'],
    ])('%s in free text is refused, and nothing of it is executed', async (_what, query) => {
      const answer = await post(inProduction, { query });

      expect([answer.status, codeOf(answer), answer.body.data]).toEqual([400, 'UNKNOWN_OPERATION', undefined]);
    });

    test('an unknown hash is refused, and cannot be made known', async () => {
      const query = '{ viewer { id } }';
      const extensions = {
        persistedQuery: { version: 1, sha256Hash: '0d0a4a0bd4d2f3b6ad4a7a0ae1f5e1f1c2bd2d0cf6a7e64de97bd8a0b0b5a4cd' },
      };
      const real = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };

      const answers = [
        await post(inProduction, { extensions }),
        await post(inProduction, { extensions, query }),
        await post(inProduction, { extensions: real, query }),
        await post(inProduction, { extensions: real }),
      ];

      for (const answer of answers) {
        expect(answer.body.data).toBeUndefined();
        expect(answer.body.errors).toHaveLength(1);
      }
      expect(answers.map(codeOf)).toEqual([
        'PERSISTED_QUERY_NOT_FOUND',
        expect.any(String),
        'UNKNOWN_OPERATION',
        'PERSISTED_QUERY_NOT_FOUND',
      ]);
      expect(answers.slice(1, 3).map(({ status }) => status)).toEqual([400, 400]);
    });

    test('a known hash does not smuggle another text in', async () => {
      const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf('Viewer') } };

      const answer = await post(inProduction, { extensions, query: '{ __schema { types { name } } }' });

      expect(answer.status).toBe(400);
      expect(answer.body.data).toBeUndefined();
    });

    test('a wrong variable of a known operation names no type of the schema to guess by', async () => {
      const answer = await sendKnown(inProduction, undefined, 'ServiceItems', { regionCode: '63', first: 'many' });

      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    });
  });

  test.each<[string, string, object]>([
    ['a number that is none', 'ServiceItems', { regionCode: '63', first: 'many' }],
    ['nothing that is needed', 'ServiceItems', {}],
    ['a day that is none', 'Sittings', { servicePointId: randomUUID(), from: 'tomorrow', until: '2026-11-22' }],
    ['a field too many', 'SignInAsStaff', { input: { userName: 'a', password: 'b', isAdmin: true } }],
    ['a text too long', 'ServiceItems', { regionCode: '63', first: 3, search: '饭'.repeat(101) }],
    ['a cursor nobody gave', 'ServiceItems', { regionCode: '63', first: 3, after: 'x' }],
    ['somebody else', 'ServiceItem', { id: '33/residential-care', personId: randomUUID() }],
    ['to sign out as nobody', 'SignOut', {}],
    ['a wrong password', 'SignInAsStaff', { input: { userName: 'a', password: 'b' } }],
    ['the catalog', 'ServiceItems', { regionCode: '63', first: 3 }],
    ['one item', 'ServiceItem', { id: '33/residential-care' }],
  ])(
    'who sends %s is answered the same by a known operation, which is compiled, as by free text',
    async (_what, operation, variables) => {
      const known = await sendKnown(inDevelopment, undefined, operation, variables);
      const free = await post(inDevelopment, { query: ` ${readKnownOperations().get(hashOf(operation))!}`, variables });

      expect(known.body.data).toEqual(free.body.data);
      expect([known.status, codeOf(known), known.body.errors?.[0].message]).toEqual([
        free.status,
        codeOf(free),
        free.body.errors?.[0].message,
      ]);
      expect(codeOf(known)).not.toBe('INTERNAL_SERVER_ERROR');
    },
  );

  describe('in development', () => {
    test('free text and questions about the schema are answered', async () => {
      expect(
        (await post(inDevelopment, { query: '{ viewer { id } __schema { queryType { name } } }' })).body.data,
      ).toEqual({ viewer: null, __schema: { queryType: { name: 'Query' } } });
    });

    const deep = `{ serviceItem(id: "x") { eligibility { criteria { ${'parts { '.repeat(11)} code ${'} '.repeat(11)} } } } }`;
    const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`;
    const wide =
      'query ($n: Int!) { serviceItems(regionCode: "63", first: $n) { edges { node { clauses { id quote text document { title issuers number issuedOn standing standingNote } } eligibility { verdict criteria { code says verdict asks parts { code says verdict asks parts { code says verdict asks parts { code says verdict asks parts { code says verdict asks parts { code says verdict asks parts { code says } } } } } } } } bring { name proves } } } } }';

    test.each<[string, object, string]>([
      ['deeper than fourteen fields', { query: deep }, 'OPERATION_TOO_LARGE'],
      ['a hundred rows of everything', { query: wide, variables: { n: 100 } }, 'OPERATION_TOO_LARGE'],
      ['seven hundred aliases', { query: aliases(700) }, 'GRAPHQL_PARSE_FAILED'],
      ['five thousand brackets', { query: '{'.repeat(5_000) }, 'GRAPHQL_PARSE_FAILED'],
      [
        'a fragment in itself',
        { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' },
        'GRAPHQL_VALIDATION_FAILED',
      ],
      ['no GraphQL', { query: 'select * from person' }, 'GRAPHQL_PARSE_FAILED'],
      ['a field that does not exist', { query: '{ idNumber }' }, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'an operation that is not there',
        { query: 'query A { __typename }', operationName: 'B' },
        'OPERATION_RESOLUTION_FAILURE',
      ],
      ['a batch', [{ query: '{ __typename }' }, { query: '{ __typename }' }], 'BAD_REQUEST'],
    ])('%s is refused with 400', async (_what, body, code) => {
      const answer = await post(inDevelopment, body);

      expect([answer.status, codeOf(answer)]).toEqual([400, code]);
      expect(answer.body.data).toBeUndefined();
      expect(JSON.stringify(answer.body).length).toBeLessThan(4_000);
    });

    test('depth counts through fragments; what is just within the limits is answered', async () => {
      const layers = (count: number) =>
        [...Array(count).keys()]
          .map((i) => `fragment F${i} on Criterion { parts { ${i + 1 < count ? `...F${i + 1}` : 'code'} } }`)
          .join(' ');
      const query = (count: number) =>
        `{ serviceItem(id: "33/residential-care") { eligibility { criteria { ...F0 } } } } ${layers(count)}`;

      expect(codeOf(await post(inDevelopment, { query: query(11) }))).toBe('OPERATION_TOO_LARGE');
      expect((await post(inDevelopment, { query: query(10) })).status).toBe(200);
      expect((await post(inDevelopment, { query: wide, variables: { n: 20 } })).status).toBe(200);
      expect((await post(inDevelopment, { query: aliases(600) })).status).toBe(200);
    });
  });

  describe('either way', () => {
    test('a body of more than 100 000 bytes is refused unread', async () => {
      const answer = await post(inDevelopment, { query: '{ __typename }', variables: { x: 'x'.repeat(100_000) } });

      expect(answer.status).toBe(413);
      expect(answer.text).not.toContain('xxx');
    });

    test.each<[string, string, string]>([
      ['half of JSON', 'application/json', '{"query":'],
      ['plain text', 'text/plain', '{"query":"{ __typename }"}'],
      ['a form', 'application/x-www-form-urlencoded', 'query={__typename}'],
      ['several parts', 'multipart/form-data; boundary=x', '--x--'],
    ])('%s is refused', async (_what, type, body) => {
      const { status, text } = await request(inDevelopment.url).post('/graphql').set('content-type', type).send(body);

      expect([400, 415]).toContain(status);
      expect(text).not.toContain('"data"');
    });

    test('there is no GET, so no link can do anything, and no landing page', async () => {
      for (const app of [inDevelopment, inProduction]) {
        for (const path of ['/graphql', '/graphql?query=%7B__typename%7D', '/']) {
          const { status, text } = await request(app.url).get(path).set('accept', 'text/html');
          expect(status).toBe(404);
          expect(text).not.toMatch(/apollo|sandbox|<html/i);
        }
      }
    });

    test('a request id of the caller is kept where it is one; otherwise it gets a new one', async () => {
      const idFor = async (id: string) =>
        (await request(inDevelopment.url).get('/healthz').set('x-request-id', id)).headers['x-request-id'];

      expect(await idFor('gateway-1234_5678')).toBe('gateway-1234_5678');
      for (const bad of ['short', 'x'.repeat(65), 'a b c d e f g h', '{"$gt":""}', ''])
        expect(await idFor(bad)).toMatch(/^[0-9a-f-]{36}$/);
    });

    test('only origins on the list may read answers from a browser', async () => {
      const preflight = (origin: string) =>
        request(inDevelopment.url).options('/graphql').set({
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,authorization',
        });

      const [ours, theirs] = [await preflight(ORIGIN), await preflight('https://h5.example.org.evil.com')];
      expect(ours.headers).toMatchObject({
        'access-control-allow-origin': ORIGIN,
        'access-control-allow-methods': 'POST',
      });
      expect(theirs.headers['access-control-allow-origin']).toBeUndefined();
      expect(ours.headers['access-control-allow-credentials']).toBeUndefined();
      expect(
        (await post(inProduction, {}).set('origin', ORIGIN)).headers['access-control-allow-origin'],
      ).toBeUndefined();
    });

    test('answers tell browsers to be careful, and nobody what they were made with', async () => {
      for (const [app, isHttps] of [
        [inDevelopment, false],
        [inProduction, true],
      ] as const) {
        const { headers } = await post(app, {});
        expect(headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'SAMEORIGIN',
          'referrer-policy': 'no-referrer',
        });
        expect(headers['content-security-policy']).toContain("script-src 'self';");
        expect(Boolean(headers['strict-transport-security'])).toBe(isHttps);
        expect(headers['x-powered-by']).toBeUndefined();
      }
    });
  });
});
