import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { AuditEntry, AuditOutcome } from '../../api/src/platform/audit-entry.entity.ts';
import { GONGSHU } from '../applications/applications.ts';
import { send, startApp, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenStaff } from '../support/givens.ts';
import { givenAnEligible, outcome, request } from './stays.ts';
import {
  endTheOffer,
  entryOfWait,
  freeABed,
  givenAFullHouse,
  givenAWait,
  allocateOnTwo,
  type Waits,
} from './waiting.ts';

const ENTRY = 'entryId position points maskedNames wishes startsOn status offeredHouse refusals';

describe('the desk of a waiting list', () => {
  let t: TestApp;
  let keeper: Sender;
  let elsewhere: Sender;
  let house: CareHouse;
  let early: Waits;
  let needy: Waits;
  let listId: string;
  let beforeNeedy: Date;
  beforeAll(async () => {
    t = await startApp();
    keeper = await givenStaff(t, { name: '沈丽', roles: [Role.SUPERVISOR], regionCode: '3301' });
    elsewhere = await givenStaff(t, { name: '马军', roles: [Role.REVIEWER], regionCode: '63' });
    house = await givenAFullHouse(t, { name: '青竹托养中心' });
    early = await givenAWait(t, [house]);
    beforeNeedy = t.clock.now;
    t.clock.now = new Date(t.clock.now.getTime() + 60_000);
    needy = await givenAWait(t, [house], { facts: { 'household.canCare': false } });
    listId = (await entryOfWait(t, needy)).list.id;
  });
  afterAll(() => t?.close());

  const ask = (as: Sender, text: string, variables: object) => send(t, as, text, variables);
  const list = (as: Sender) =>
    ask(
      as,
      `query ($id: ID!) { waitingList(id: $id) { itemTitle regionCode isOpen waiting region { name }
        entries(first: 10) { edges { node { ${ENTRY} } } } log(first: 10) { edges { node { kind houseName } } } } }`,
      { id: listId },
    );
  const entry = (as: Sender, id: string) =>
    ask(
      as,
      `query ($id: ID!) { waitingEntry(id: $id) { ${ENTRY} listId people { id name } rules { code verdict points clause { id } } log { kind } } }`,
      { id },
    );
  const open = async (as: Sender, isOpen: boolean): Promise<Answer['data']> =>
    (
      await ask(
        as,
        'mutation ($input: SetWaitingListOpenInput!) { setWaitingListOpen(input: $input) { list { isOpen } userErrors { code message } } }',
        { input: { listId, isOpen } },
      )
    ).data.setWaitingListOpen;

  test('whoever keeps the lists of a city sees those of its districts, and nobody elsewhere does', async () => {
    const lists = (as: Sender) => ask(as, '{ waitingLists(regionCode: "33") { id form waiting } }', {});

    expect((await lists(keeper)).data.waitingLists).toEqual([{ id: listId, form: 'BED', waiting: 2 }]);
    expect((await lists(elsewhere)).data.waitingLists).toEqual([]);
    expect((await list(elsewhere)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('the list is read in its order, by initials, with what happened on it', async () => {
    const { waitingList } = (await list(keeper)).data;

    expect(waitingList).toMatchObject({ regionCode: GONGSHU, isOpen: true, waiting: 2 });
    expect(waitingList.entries.edges.map((edge: Answer['data']) => edge.node)).toMatchObject([
      { position: 1, points: 50, maskedNames: ['陈*国'], wishes: ['青竹托养中心'], status: 'WAITING' },
      { position: 2, points: 20 },
    ]);
    expect(waitingList.log.edges.map((edge: Answer['data']) => edge.node.kind)).toEqual(['JOINED', 'JOINED']);
  });

  test('who stands there is told by name with each rule and its clause, and that it was looked at is recorded', async () => {
    const { id } = await entryOfWait(t, needy);

    const { waitingEntry } = (await entry(keeper, id)).data;

    expect(waitingEntry).toMatchObject({
      ...{ entryId: id, listId, position: 1, points: 50, people: [{ id: needy.people[0]!.id, name: '陈建国' }] },
      log: [{ kind: 'JOINED' }],
    });
    expect(waitingEntry.rules).toContainEqual({
      ...{ code: 'NO_FAMILY_CARE', verdict: 'MET', points: 30 },
      clause: { id: expect.any(String) },
    });
    const read = { subjectId: needy.people[0]!.id, action: 'waitingEntry', outcome: AuditOutcome.READ };
    expect(await t.orm.em.fork().count(AuditEntry, read)).toBe(1);
  });

  test('of a list elsewhere nobody is named, and nothing is recorded', async () => {
    const { id } = await entryOfWait(t, early);

    expect((await entry(elsewhere, id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await t.orm.em.fork().count(AuditEntry, { subjectId: early.people[0]!.id, action: 'waitingEntry' })).toBe(0);
  });

  test('what the order was before the second one came is told again', async () => {
    const at = async (asOf: Date) =>
      (
        await ask(
          keeper,
          'query ($listId: ID!, $asOf: DateTimeISO!) { replayWaitlist(listId: $listId, asOf: $asOf, first: 10) { edges { node { position entryId points } } } }',
          { listId, asOf: asOf.toISOString() },
        )
      ).data.replayWaitlist.edges.map((edge: Answer['data']) => edge.node.entryId);
    const [first, second] = [(await entryOfWait(t, early)).id, (await entryOfWait(t, needy)).id];

    expect(await at(beforeNeedy)).toEqual([first]);
    expect(await at(t.clock.now)).toEqual([second, first]);
  });

  test('a closed list takes nobody new, who is on it keeps his place; then it opens again', async () => {
    const comes = async () => {
      const person = await givenAnEligible(t);
      return outcome(await request(t, person, person.id, [house], { whenFull: 'WAIT' }));
    };

    expect(await open(keeper, false)).toEqual({ list: { isOpen: false }, userErrors: [] });
    expect(await comes()).toBe('LIST_CLOSED');
    expect((await list(keeper)).data.waitingList.waiting).toBe(2);
    expect((await open(elsewhere, true)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await open(keeper, true);
    expect((await open(keeper, true)).list.isOpen).toBe(true);
    expect(await comes()).toBe('OK');
    const kinds = (await list(keeper)).data.waitingList.log.edges.map((edge: Answer['data']) => edge.node.kind);
    expect(kinds).toEqual(['JOINED', 'OPENED', 'CLOSED', 'JOINED', 'JOINED']);
  });

  test('an offer stands beside who has it, and how often he let one go', async () => {
    await freeABed(t, house);
    await allocateOnTwo(t);
    const first = async () => (await list(keeper)).data.waitingList.entries.edges[0].node;
    expect(await first()).toMatchObject({ status: 'OFFERED', offeredHouse: '青竹托养中心', refusals: 0 });

    await endTheOffer(t, needy, 'OFFER_DECLINED');

    expect(await first()).toMatchObject({ status: 'WAITING', offeredHouse: null, refusals: 1 });
  });
});
