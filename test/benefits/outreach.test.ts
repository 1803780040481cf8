import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Outreach } from '../../api/src/benefits/outreach.entity.ts';
import { Consent, ConsentPurpose } from '../../api/src/consents/consent.entity.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { AuditEntry, AuditOutcome } from '../../api/src/platform/audit-entry.entity.ts';
import { removeWhatIsDue } from '../../api/src/privacy/retention.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type SignedInPerson } from '../support/givens.ts';
import { statementsOf } from '../support/statements.ts';
import { anApplication, anOutreach } from './cast.ts';

const DESTITUTE = '63/destitute-support';
const LIST = /* GraphQL */ `
  query ($first: Int! = 20, $after: String, $itemId: ID, $states: [OutreachState!]) {
    outreach(first: $first, after: $after, itemId: $itemId, states: $states) {
      edges {
        node {
          id
          maskedName
          age
          foundOn
          state
          note
          recordedAt
          recordedBy {
            name
          }
          region {
            name
          }
          item {
            id
            title
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
const RECORD = /* GraphQL */ `
  mutation ($input: RecordOutreachInput!) {
    recordOutreach(input: $input) {
      outreach {
        state
        note
      }
      userErrors {
        code
        message
      }
    }
  }
`;

describe('the list of people who never asked', () => {
  let t: TestApp;
  let reviewer: { id: string; token: string };
  let elder: SignedInPerson;
  let rowId: string;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());
  beforeEach(async () => {
    t.clock.now = NOON;
    await t.asOwner('truncate outreach');
    reviewer = await givenStaff(t);
    elder = await givenAnElder(t, { name: '马占福', phone: '13812345678' });
    rowId = await aRow(elder);
  });

  const aRow = ({ id }: { id: string }, over: object = {}) => anOutreach(t, id, over);
  const list = async (as?: Sender, variables: object = {}) => {
    const { data, errors } = await send(t, as, LIST, variables);
    return errors ? { code: errors[0]!.extensions.code } : data.outreach;
  };
  const idsOf = async (as?: Sender, variables?: object): Promise<string[]> =>
    (await list(as, variables)).edges.map(({ node }: { node: { id: string } }) => node.id);
  const open = (as: Sender, id: string) =>
    send(t, as, 'query ($id: ID!) { outreachContact(id: $id) { name phone age } }', { id });
  const write = async (as: Sender, over: object = {}) => {
    const input = { outreachId: rowId, outcome: 'CONTACTED', ...over };
    const { data, errors } = await send(t, as, RECORD, { input });
    return errors ? { code: errors[0]!.extensions.code } : data.recordOutreach;
  };
  const readings = () =>
    t.orm.em.fork().count(AuditEntry, { subjectId: elder.id, action: 'outreachContact', outcome: AuditOutcome.READ });

  test('shows who may have what, the name masked, and nobody is noted as having looked', async () => {
    expect(await list(reviewer)).toEqual({
      edges: [
        {
          node: {
            id: rowId,
            maskedName: '马*福',
            age: 82,
            foundOn: '2026-11-22',
            state: 'NEW',
            note: null,
            recordedAt: null,
            recordedBy: null,
            region: { name: '城东区' },
            item: { id: DESTITUTE, title: expect.any(String) },
          },
        },
      ],
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    });
    expect(await readings()).toBe(0);
  });

  test('opened, name and telephone are told, and the person sees by whom', async () => {
    expect((await open(reviewer, rowId)).data.outreachContact).toEqual({
      name: '马占福',
      phone: '13812345678',
      age: 82,
    });

    const reading = { subjectId: elder.id, action: 'outreachContact', actorStaffId: reviewer.id };
    expect(await t.orm.em.fork().findOneOrFail(AuditEntry, reading)).toMatchObject({
      outcome: 'READ',
      authority: 'DUTY',
    });
  });

  test('what came of it is written down by whom and when; the same again changes nothing', async () => {
    const told = { outcome: 'CONTACTED', note: '说下周带材料来' };
    expect(await write(reviewer, told)).toEqual({
      outreach: { state: 'CONTACTED', note: '说下周带材料来' },
      userErrors: [],
    });
    t.clock.now = new Date('2026-11-22T12:03:00+08:00');
    await write(await givenStaff(t), told);

    const [{ node }] = (await list(reviewer)).edges;
    expect(node).toMatchObject({
      state: 'CONTACTED',
      note: '说下周带材料来',
      recordedAt: NOON.toISOString(),
      recordedBy: { name: '马文静' },
    });
    const doings = await t.orm.em.fork().find(AuditEntry, { action: 'recordOutreach', subjectId: elder.id });
    expect(doings).toMatchObject([{ outcome: 'DONE', actorStaffId: reviewer.id, touched: [`outreach:${rowId}`] }]);
    const [sealed] = await t.asOwner<{ note: Buffer }>(`select note from outreach where id = '${rowId}'`);
    expect(sealed!.note.toString()).not.toContain('材料');
  });

  test.each(['NOT_WANTED', 'DONE'])('%s is off the list, and found by who looks for it', async (outcome) => {
    await write(reviewer, { outcome });

    expect(await idsOf(reviewer)).toEqual([]);
    expect(await idsOf(reviewer, { states: [outcome] })).toEqual([rowId]);
  });

  test('for one item alone, page by page, the one found first, first', async () => {
    const others = await Promise.all([1, 2, 3].map(() => givenAnElder(t)));
    const early = await aRow(others[0]!, { foundOn: '2026-11-20' });
    const [late, last] = [
      await aRow(others[1]!, { foundOn: '2026-11-23' }),
      await aRow(others[2]!, { foundOn: '2026-11-24' }),
    ];
    await aRow(elder, { itemId: '63/meal-subsidy' });

    const first = await list(reviewer, { first: 2, itemId: DESTITUTE });
    const rest = await idsOf(reviewer, { first: 2, itemId: DESTITUTE, after: first.pageInfo.endCursor });

    expect(first.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([early, rowId]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(rest).toEqual([late, last]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['has asked for it', () => anApplication(t, elder.id)],
    ['died', () => t.orm.em.fork().nativeUpdate(Person, elder.id, { diedOn: '2026-11-22' })],
    ['had everything removed', () => t.orm.em.fork().nativeUpdate(Person, elder.id, { erasedAt: NOON })],
  ])('whoever %s since the night is not listed, not opened and not written about', async (_what, happens) => {
    await happens();

    expect(await idsOf(reviewer)).toEqual([]);
    expect((await open(reviewer, rowId)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await write(reviewer)).toMatchObject({ outreach: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await readings()).toBe(0);
  });

  test('what rests on a consent is hidden from the moment on that it is taken back', async () => {
    const restsOn = [ConsentPurpose.HEALTH_FOR_ELIGIBILITY];
    const id = await aRow(elder, { itemId: '63/nursing-and-dementia-care', restsOn });
    expect(await idsOf(reviewer)).toContain(id);

    await t.orm.em.fork().nativeUpdate(Consent, { person: elder.id, purpose: restsOn[0]! }, { withdrawnAt: NOON });

    expect(await idsOf(reviewer)).toEqual([rowId]);
    expect((await open(reviewer, id)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  // A table is read in rows.
  // prettier-ignore
  test.each<[string, object, string]>([
    ['a reviewer of the county', {}, 'may'],
    ['a reviewer of the province', { regionCode: '63' }, 'may'],
    ['a supervisor of the city', { roles: [Role.SUPERVISOR], regionCode: '6301' }, 'may'],
    ['a reviewer of the next county', { regionCode: '630103' }, 'NOT_FOUND'],
    ['a reviewer of another province', { regionCode: '33' }, 'NOT_FOUND'],
    ['an assessor of the county', { roles: [Role.ASSESSOR] }, 'FORBIDDEN'],
    ['the hotline', { roles: [Role.HOTLINE_AGENT], regionCode: '63' }, 'FORBIDDEN'],
    ['an administrator', { roles: [Role.ADMINISTRATOR], regionCode: '63' }, 'FORBIDDEN'],
  ])('%s: %s', async (_who, over, outcome) => {
    const staff = await givenStaff(t, over);

    const [listed, opened, written] = [await list(staff), await open(staff, rowId), await write(staff)];

    const isAllowed = outcome === 'may';
    expect(listed.code ?? listed.edges.length).toBe(outcome === 'FORBIDDEN' ? outcome : isAllowed ? 1 : 0);
    expect(opened.errors?.[0]?.extensions.code ?? 'may').toBe(outcome);
    expect(written.code ?? written.userErrors[0]?.code ?? 'may').toBe(outcome);
  });

  test('neither the person nor a visitor; and who does not exist is answered like who is elsewhere', async () => {
    expect(await list(elder)).toEqual({ code: 'FORBIDDEN' });
    expect(await list(undefined)).toEqual({ code: 'UNAUTHENTICATED' });
    const elsewhere = await givenStaff(t, { regionCode: '33' });
    expect(await open(elsewhere, rowId)).toEqual(await open(elsewhere, randomUUID()));
  });

  test.each([
    [{ note: '长'.repeat(301) }, 'BAD_USER_INPUT'],
    [{ outcome: 'NEW' }, 'BAD_USER_INPUT'],
    [{ outreachId: 'x' }, 'BAD_USER_INPUT'],
  ])('bad input is refused: %j', async (over, code) => {
    expect(await write(reviewer, over)).toEqual({ code });
  });

  test('two officers at once: both are answered, and one word stands', async () => {
    const outcomes = ['CONTACTED', 'NOT_WANTED', 'DONE', 'CONTACTED'];

    const answers = await Promise.all(outcomes.map((outcome) => write(reviewer, { outcome, note: outcome })));

    expect(answers.map(({ outreach }) => [outreach.state, outreach.note])).toEqual(outcomes.map((one) => [one, one]));
    const row = await t.orm.em.fork().findOneOrFail(Outreach, rowId);
    expect(t.vault.open(row, 'note')).toBe(row.state);
  });

  test('a no holds for a year, and then the row goes, to be found anew', async () => {
    await write(reviewer, { outcome: 'NOT_WANTED' });
    const after = (days: number) => new Date(NOON.getTime() + days * 24 * 3_600_000);

    expect((await removeWhatIsDue(t.orm.em, after(364))).outreachOutcomes).toBeUndefined();
    expect((await removeWhatIsDue(t.orm.em, after(366))).outreachOutcomes).toBe(1);
  });

  test('it takes as many statements for one row as for fifty', async () => {
    await list(reviewer);
    const { statements: forOne } = await statementsOf(t, () => list(reviewer));
    for (const other of await Promise.all(Array.from({ length: 49 }, () => givenAnElder(t)))) await aRow(other);
    const { statements: forAll } = await statementsOf(t, () => list(reviewer, { first: 50 }));

    expect(forAll.length).toBe(forOne.length);
    expect(forAll.filter((sql) => !/"session"|data_key/.test(sql)).length).toBeLessThanOrEqual(5);
  });
});
