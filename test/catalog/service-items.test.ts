import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { statementsOf } from '../support/statements.ts';

const SERVICE_ITEMS = /* GraphQL */ `
  query (
    $regionCode: String!
    $pillar: Pillar
    $audience: Audience
    $search: String
    $asOf: LocalDate
    $first: Int
    $after: String
  ) {
    serviceItems(
      regionCode: $regionCode
      pillar: $pillar
      audience: $audience
      search: $search
      asOf: $asOf
      first: $first
      after: $after
    ) {
      edges {
        cursor
        node {
          id
          title
          pillar
          audiences
          region {
            code
          }
          eligibility {
            verdict
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

interface Item {
  id: string;
  title: string;
  pillar: string;
  audiences: string[];
  region: { code: string };
}

const HANGZHOU = '330106';
const XINING = '630102';

describe('serviceItems', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const ask = (regionCode: string, over: object = {}) =>
    send(t, undefined, SERVICE_ITEMS, { regionCode, first: 100, ...over });
  const items = async (regionCode: string, over: object = {}): Promise<Item[]> =>
    (await ask(regionCode, over)).data.serviceItems.edges.map(({ node }: { node: Item }) => node);
  const ids = (found: Item[]) => found.map(({ id }) => id);

  test('a visitor in Hangzhou sees what the city offers, then what the province does', async () => {
    const found = await items(HANGZHOU);

    expect(found.map(({ region }) => region.code)).toEqual([...Array(22).fill('3301'), ...Array(12).fill('33')]);
    expect(new Set(ids(found)).size).toBe(34);
    expect(ids(found)).toEqual(expect.arrayContaining(['33/residential-care', '3301/certificate-reward']));
  });

  test('in Ningbo only the province has a document; in Hubei only Jingzhou; nowhere else any', async () => {
    expect(new Set((await items('330203')).map(({ region }) => region.code))).toEqual(new Set(['33']));
    expect(await items('42')).toEqual([]);
    expect((await items('421002')).length).toBe((await items('4210')).length);
    for (const nowhere of ['99', '', '3', '六三']) expect(await items(nowhere)).toEqual([]);
  });

  test('a tile of home shows its pillar; whoever asks for himself, what is for him; both at once', async () => {
    const all = await items(HANGZHOU);
    const respite = await items(HANGZHOU, { pillar: 'RESPITE' });
    const disabled = await items(HANGZHOU, { audience: 'DISABLED' });

    expect(ids(respite)).toEqual(ids(all.filter(({ pillar }) => pillar === 'RESPITE')));
    expect(ids(disabled)).toEqual(ids(all.filter(({ audiences }) => audiences.includes('DISABLED'))));
    expect(ids(await items(HANGZHOU, { pillar: 'RESPITE', audience: 'DISABLED' }))).toEqual(
      ids(respite.filter(({ audiences }) => audiences.includes('DISABLED'))),
    );
    for (const some of [respite, disabled]) expect(some.length).toBeGreaterThan(0);
  });

  describe('searching', () => {
    test.each(['助餐', '老年助餐服务', '送饭', '我要送饭', '食堂', '打饭 食堂', ' 助餐 ', '吃饭，送餐', '送饭？'])(
      'who types "%s" in Xining finds 老年助餐服务 first',
      async (search) => {
        expect((await items(XINING, { search }))[0]).toMatchObject({ id: '63/meals', title: '老年助餐服务' });
      },
    );

    test('every word typed must be found; nothing found is an empty list', async () => {
      const both = await items(XINING, { search: '助餐 补贴' });

      expect(ids(both)).not.toContain('63/meals');
      expect(await items(XINING, { search: '助餐 火箭' })).toEqual([]);
      expect(await items(XINING, { search: '火箭' })).toEqual([]);
    });

    test('a title that begins so stands before one that holds it, and that before a keyword and a summary', async () => {
      const titles = (await items(HANGZHOU, { search: '残疾人' })).map(({ title }) => title);

      const rank = (title: string) => (title.startsWith('残疾人') ? 0 : title.includes('残疾人') ? 1 : 2);
      expect(titles.map(rank)).toEqual(titles.map(rank).sort());
      expect(new Set(titles.map(rank))).toEqual(new Set([0, 2]));
    });

    test('only spaces are no search; signs of patterns are words like any other', async () => {
      expect(ids(await items(XINING, { search: '  　 ' }))).toEqual(ids(await items(XINING)));
      for (const search of ['.*', '%', '_', '(', '\\', '[老', '\0', "'"])
        expect(await items(XINING, { search })).toEqual([]);
    });

    test.each([101, 90_000])('a text of %i characters is refused kindly', async (length) => {
      const { errors } = await ask(XINING, { search: '饭'.repeat(Math.floor(length / (length > 1_000 ? 3 : 1))) });

      expect(errors).toMatchObject([
        { message: '搜索的话请不要超过100个字。', extensions: { code: 'BAD_USER_INPUT' } },
      ]);
      expect(JSON.stringify(errors).length).toBeLessThan(1_000);
    });

    test('a text of 100 000 characters is not even read', async () => {
      const { errors, data } = await ask(XINING, { search: 'x'.repeat(100_000) });

      expect(data).toBeUndefined();
      expect(JSON.stringify(errors ?? {})).not.toContain('xxx');
    });
  });

  describe('page by page', () => {
    const allPages = async (first: number, over: object = {}): Promise<Item[]> => {
      const found: Item[] = [];
      for (let after: string | undefined; ;) {
        const { edges, pageInfo } = (await ask(HANGZHOU, { ...over, first, after })).data.serviceItems;
        found.push(...edges.map(({ node }: { node: Item }) => node));
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
        if (!pageInfo.hasNextPage) return found;
        expect(edges).toHaveLength(first);
        after = pageInfo.endCursor;
      }
    };

    test.each([1, 5, 11, 17, 34, 100])(
      'of %i, all pages together are the whole, in its order, with nothing twice',
      async (first) => {
        expect(ids(await allPages(first))).toEqual(ids(await items(HANGZHOU)));
        expect(ids(await allPages(first, { search: '照护' }))).toEqual(ids(await items(HANGZHOU, { search: '照护' })));
      },
    );

    test('a page is twenty items where nobody says how many', async () => {
      const { edges, pageInfo } = (await ask(HANGZHOU, { first: undefined })).data.serviceItems;

      expect([edges.length, pageInfo.hasNextPage]).toEqual([20, true]);
    });

    test('after the last item there is an empty page', async () => {
      const last = (await ask(HANGZHOU)).data.serviceItems.pageInfo.endCursor;

      expect((await ask(HANGZHOU, { after: last })).data.serviceItems).toEqual({
        edges: [],
        pageInfo: { hasNextPage: false, endCursor: null },
      });
    });

    test.each<[string, object]>([
      ['no items at all', { first: 0 }],
      ['more than a hundred', { first: 101 }],
      ['a number below zero', { first: -1 }],
      ['a cursor nobody gave', { after: 'nonsense' }],
      ['a cursor of another list', { after: Buffer.from('["a","b"]').toString('base64url') }],
      ['a cursor that is no number', { after: Buffer.from('["; drop"]').toString('base64url') }],
      ['a cursor far too long', { after: Buffer.from(JSON.stringify(['1'.repeat(50_000)])).toString('base64url') }],
      ['a pillar that does not exist', { pillar: 'ROOF' }],
      ['a region code too long to be one', { regionCode: '6'.repeat(13) }],
    ])('%s is told as wrong input', async (_what, over) => {
      const { errors } = await ask(HANGZHOU, over);

      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(JSON.stringify(errors).length).toBeLessThan(1_500);
    });
  });

  test('as the rules stood on a day: nothing before the first document, more with each', async () => {
    const count = async (asOf: string) => (await items(HANGZHOU, { asOf })).length;

    expect([
      await count('2021-08-22'),
      await count('2021-08-23'),
      await count('2023-12-06'),
      await count('2023-12-07'),
    ]).toEqual([0, 22, 22, 34]);
  });

  test('a list of one and a list of all cost PostgreSQL the same: nothing for a visitor, whom she is for an elder', async () => {
    const elder = await givenAnElder(t);
    await send(t, elder, '{ viewer { id } }');
    const cost = async (as: typeof elder | undefined, first: number) => {
      const { statements } = await statementsOf(t, () =>
        send(t, as, SERVICE_ITEMS.replace(/eligibility \{\s+verdict\s+\}/, ''), { regionCode: HANGZHOU, first }),
      );
      return statements.length;
    };

    expect([await cost(undefined, 1), await cost(undefined, 34)]).toEqual([0, 0]);
    expect([await cost(elder, 1), await cost(elder, 34)]).toEqual([1, 1]);
  });

  test('asking whether she may have each of them costs an elder two statements more, not one for each', async () => {
    const elder = await givenAnElder(t);
    await send(t, elder, '{ viewer { id } }');
    const cost = async (first: number) =>
      (await statementsOf(t, () => send(t, elder, SERVICE_ITEMS, { regionCode: HANGZHOU, first }))).statements.length;

    expect([await cost(4), await cost(34)]).toEqual([3, 3]);
  });
});
