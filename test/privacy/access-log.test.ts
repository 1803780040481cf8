import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { givenADelegation, givenAnAssistant } from '../delegations/delegations.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type SignedInPerson } from '../support/givens.ts';
import { statementsOf } from '../support/statements.ts';
import { ALL_SCOPES, correct, expectTable, givenACast, givenAKnownElder, IN_PERSON_ONLY, outcomeOf } from './cast.ts';

const LOG = /* GraphQL */ `
  query ($id: ID!, $includeOwn: Boolean, $first: Int! = 50, $after: String) {
    accessLog(personId: $id, includeOwn: $includeOwn, first: $first, after: $after) {
      edges {
        node {
          at
          outcome
          action
          purpose
          code
          ground
          name
          relation
          isSelf
          count
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
const PROFILE = 'query ($id: ID!) { profile(personId: $id) { name } }';
const VALUE = 'query ($id: ID!) { personalValue(personId: $id, field: PHONE, purpose: CALL_BACK) }';

interface Line {
  at: string;
  action: string;
  name: string | null;
  count: number;
}

describe('accessLog', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const pageOf = async (as: Sender, id: string, args: object = {}) =>
    (await send(t, as, LOG, { id, ...args })).data.accessLog;
  const linesOf = async (elder: SignedInPerson, args: object = {}): Promise<Line[]> =>
    (await pageOf(elder, elder.id, args)).edges.map(({ node }: { node: Line }) => node);
  /** Does it at a moment of one's own, so that lines have an order. */
  const minutesAfterNoon = async <T>(minutes: number, work: () => Promise<T>): Promise<T> => {
    t.clock.now = new Date(NOON.getTime() + minutes * 60_000);
    try {
      return await work();
    } finally {
      t.clock.now = NOON;
    }
  };

  test('an elder sees who looked, at what, why and by what right, the newest first', async () => {
    const elder = await givenAKnownElder(t);
    const daughter = await givenAnElder(t, { name: '王芳' });
    await givenADelegation(t, elder, daughter, { scopes: ALL_SCOPES });
    await minutesAfterNoon(1, () => send(t, daughter, PROFILE, { id: elder.id }));
    const agent = await givenAnAssistant(t, elder.id, { name: '周工' });
    await minutesAfterNoon(2, () => send(t, agent, VALUE, { id: elder.id }));

    const lines = await linesOf(elder);

    expect(lines.slice(0, 3)).toMatchObject(
      [
        {
          outcome: 'READ',
          action: 'PHONE',
          purpose: 'CALL_BACK',
          ground: 'ASSISTANCE',
          name: '周工',
          isSelf: false,
          count: 1,
        },
        { outcome: 'READ', action: 'PROFILE', ground: 'ASSISTANCE', name: '周工', relation: null },
        { outcome: 'READ', action: 'PROFILE', ground: 'DELEGATION', name: '王芳', relation: 'DAUGHTER', purpose: null },
      ].sort((a, b) => order(lines, a) - order(lines, b)),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ action: 'requestDelegation', outcome: 'DONE', ground: null, name: '王芳' }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ action: 'startAssistance', outcome: 'DONE', ground: 'ASSISTANCE', name: '周工' }),
    );
    expect(lines.map(({ at }) => at)).toEqual(
      lines
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  /** Two of one moment may stand either way. */
  const order = (lines: Line[], { action, name }: { action: string; name: string }) =>
    lines.findIndex((line) => line.action === action && line.name === name);

  test('what one does repeatedly on one day is one line with a count; on another day, or for another reason, another', async () => {
    const elder = await givenAKnownElder(t);
    const agent = await givenAnAssistant(t, elder.id);
    for (let i = 0; i < 4; i += 1) await minutesAfterNoon(i, () => send(t, agent, PROFILE, { id: elder.id }));
    const late = await minutesAfterNoon(11 * 60 + 58, () => givenAnAssistant(t, elder.id));
    await minutesAfterNoon(11 * 60 + 59, () => send(t, late, PROFILE, { id: elder.id }));
    await minutesAfterNoon(12 * 60 + 1, () => send(t, late, PROFILE, { id: elder.id }));

    const lines = (await linesOf(elder)).filter(({ action }) => action === 'PROFILE');

    expect(lines.map(({ count, at }) => [count, at])).toEqual([
      [1, '2026-11-22T16:01:00.000Z'],
      [1, '2026-11-22T15:59:00.000Z'],
      [4, '2026-11-22T04:03:00.000Z'],
    ]);
  });

  test('a stranger who was refused is noted without a name; staff are named', async () => {
    const elder = await givenAKnownElder(t);
    const stranger = await givenAnElder(t, { name: '陌生人' });
    const clerk = await givenStaff(t, { name: '李工' });
    await send(t, stranger, PROFILE, { id: elder.id });
    await send(t, clerk, PROFILE, { id: elder.id });

    const lines = await linesOf(elder);

    const refused = { outcome: 'REFUSED', action: 'profile', code: 'NOT_FOUND', ground: null, isSelf: false, count: 1 };
    expect(lines).toHaveLength(2);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...refused, name: null }),
        expect.objectContaining({ ...refused, name: '李工' }),
      ]),
    );
  });

  test('what she did herself is shown only when she asks for it', async () => {
    const elder = await givenAKnownElder(t);
    await correct(t, elder, elder.id);
    await send(t, elder, PROFILE, { id: elder.id });

    expect(await linesOf(elder)).toEqual([]);
    expect(await linesOf(elder, { includeOwn: true })).toMatchObject([
      { outcome: 'DONE', action: 'requestCorrection', ground: 'SELF', isSelf: true, name: '王秀兰' },
    ]);
  });

  test('what the system did by itself has no name', async () => {
    const elder = await givenAKnownElder(t);
    const em = t.orm.em.fork();
    await em.execute(
      `insert into audit_entry (id, at, action, outcome, subject_id, authority, touched)
       values (gen_random_uuid(), '2026-11-22T04:00:00Z', 'closeSitting', 'DONE', '${elder.id}', 'SYSTEM', '[]')`,
    );

    expect(await linesOf(elder)).toMatchObject([
      { action: 'closeSitting', ground: 'SYSTEM', name: null, isSelf: false },
    ]);
  });

  test('it comes in pages that hold each line once, also of one moment; it takes as many statements for fifty as for one', async () => {
    const elder = await givenAKnownElder(t);
    const clerks: Awaited<ReturnType<typeof givenStaff>>[] = [];
    for (let i = 0; i < 7; i += 1) clerks.push(await givenStaff(t, { name: `工作人员${i}` }));
    await send(t, clerks[0], PROFILE, { id: elder.id });
    await pageOf(elder, elder.id);
    const one = await statementsOf(t, () => pageOf(elder, elder.id));
    for (const clerk of clerks) await send(t, clerk, PROFILE, { id: elder.id });
    await minutesAfterNoon(24 * 60, () => send(t, { token: clerks[0]!.token }, PROFILE, { id: elder.id }));

    const many = await statementsOf(t, () => pageOf(elder, elder.id));
    const pages = [await pageOf(elder, elder.id, { first: 3 })];
    while (pages.at(-1).pageInfo.hasNextPage)
      pages.push(await pageOf(elder, elder.id, { first: 3, after: pages.at(-1).pageInfo.endCursor }));

    expect(pages.map(({ edges }) => edges.length)).toEqual([3, 3, 1]);
    expect(pages.flatMap(({ edges }) => edges)).toEqual(many.answer.edges);
    expect(many.statements).toHaveLength(one.statements.length);
    expect(many.answer.edges.map(({ node }: { node: Line }) => node.count).sort()).toEqual([1, 1, 1, 1, 1, 1, 2]);
  });

  test('a cursor that this list did not give is the client’s error', async () => {
    const elder = await givenAKnownElder(t);
    const cursors = [
      'x',
      '["2026-13-40T99:99:99Z","00000000-0000-7000-8000-000000000000"]',
      '["2026-11-22T04:00:00.000Z","x"]',
    ];

    for (const cursor of cursors)
      expect(
        outcomeOf(await send(t, elder, LOG, { id: elder.id, after: Buffer.from(cursor).toString('base64url') })),
      ).toBe('BAD_USER_INPUT');
  });

  test('only the person, a guardian and assisting staff may read it', async () => {
    const { person, senders } = await givenACast(t);

    await expectTable(IN_PERSON_ONLY, (who) => send(t, senders[who], LOG, { id: person.id }));
  });

  test('ten thousand entries of a year are read in well under a second', async () => {
    const elder = await givenAKnownElder(t);
    const staff = await givenStaff(t);
    await t.orm.em.fork().execute(
      `insert into audit_entry (id, at, action, outcome, subject_id, actor_staff_id, authority, touched)
       select gen_random_uuid(), timestamptz '2026-11-22T04:00:00Z' - n * interval '52 minutes', 'PROFILE', 'READ', '${elder.id}', '${staff.id}', 'DUTY', '[]'
       from generate_series(1, 10000) n`,
    );
    const begun = performance.now();

    const lines = await linesOf(elder, { first: 20 });

    expect(lines).toHaveLength(20);
    expect(lines[1]!.count).toBeGreaterThan(20);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
