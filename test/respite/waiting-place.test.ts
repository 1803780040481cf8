import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { RoomSex } from '../../api/src/houses/care.ts';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { send, startApp, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { type SignedInPerson } from '../support/givens.ts';
import { givenACaredFor, givenAHouseHere, request } from './stays.ts';
import { allocateOnTwo, entryOfWait, freeABed, givenAFullHouse, givenAWait, logOfWait, type Waits } from './waiting.ts';

const PLACE = `id status wishes { id } waitingPlace { position of points classSays isOpen isSample refusals nextRefusal freshUntil isAsked expected
  rules { code isClass verdict points worth asks clause { id } } changes { says isUnknown position } alternatives { id } log { kind } }`;

describe('a place on a waiting list', () => {
  let t: TestApp;
  let house: CareHouse;
  let free: CareHouse;
  let early: Waits;
  let late: Waits;
  let me: Sender;
  let stayId: string;
  beforeAll(async () => void (t = await startApp()));
  afterAll(() => t?.close());
  beforeEach(async () => {
    const em = t.orm.em.fork();
    await em.execute(`update waitlist_entry set status = 'LEFT'`);
    house = await givenAFullHouse(t);
    free = await givenAHouseHere(t);
    early = await givenAWait(t, [house]);
    t.clock.now = new Date(t.clock.now.getTime() + 60_000);
    late = await givenAWait(t, [house]);
    me = late.people[0]!;
    stayId = late.stayIds[0]!;
  });

  const read = async (as: Sender = me) =>
    send(t, as, `query ($id: ID!) { respiteStay(id: $id) { ${PLACE} } }`, { id: stayId });
  const place = async (): Promise<Answer['data']> => (await read()).data.respiteStay.waitingPlace;
  const tell = async (verb: 'confirmWaiting' | 'changeWishes', more = {}, as: Sender = me): Promise<Answer['data']> => {
    const type = verb === 'confirmWaiting' ? 'ConfirmWaitingInput' : 'ChangeWishesInput';
    const text = `mutation ($input: ${type}!) { ${verb}(input: $input) { stay { ${PLACE} } userErrors { code field } } }`;
    const { data, errors } = await send(t, as, text, { input: { stayId, ...more } });
    return data?.[verb] ?? errors;
  };

  test('says position, of how many, each rule with its clause, what would change it, and which house is free now', async () => {
    const mine = await place();

    expect(mine).toMatchObject({
      ...{ position: 2, of: 2, points: 20, isOpen: true, isSample: true, refusals: 0, isAsked: false },
      ...{ classSays: null, freshUntil: '2027-01-21', expected: '还说不准：这个名单走动得还太少。' },
      log: [{ kind: 'JOINED' }],
    });
    expect(mine.alternatives.map((one: Answer['data']) => one.id)).toContain(free.id);
    expect(mine.rules).toContainEqual({
      ...{ code: 'SEVERE', isClass: false, verdict: 'MET', points: 20, worth: 20, asks: [] },
      clause: { id: expect.any(String) },
    });
    expect(mine.rules.every((rule: Answer['data']) => rule.clause.id.length > 0)).toBe(true);
    expect(mine.changes[0]).toMatchObject({ isUnknown: true, position: 1 });
    expect(mine.nextRefusal).toMatch(/^再谢绝或者没答复一次，不影响排队。/);
  });

  test('a free bed in a room that is not for him is no way out', async () => {
    const forMen = await givenAHouseHere(t, { beds: [{ roomSex: RoomSex.MALE }] });

    const named = (await place()).alternatives.map((one: Answer['data']) => one.id);
    expect(named).toContain(free.id);
    expect(named).not.toContain(forMen.id);
  });

  test('somebody may have it who acts for him in this matter, and nobody else', async () => {
    const { person, carer } = await givenACaredFor(t);
    const asked = await request(t, carer, person.id, [house], { whenFull: 'WAIT' });
    stayId = asked.stay.id;

    expect((await read(carer)).data.respiteStay.waitingPlace.of).toBe(3);
    expect((await tell('confirmWaiting', {}, carer)).userErrors).toEqual([]);
    expect((await read(me)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await tell('confirmWaiting', {}, me)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('the whole order names nobody, and marks which one is his', async () => {
    const text = `query ($stayId: ID!, $first: Int!, $after: String) { waitingOrder(stayId: $stayId, first: $first, after: $after) {
      edges { node { position entryId points isMine } } pageInfo { hasNextPage endCursor } } }`;
    const one = (await send(t, me, text, { stayId, first: 1 })).data.waitingOrder;
    const rest = (await send(t, me, text, { stayId, first: 5, after: one.pageInfo.endCursor })).data.waitingOrder;

    const [first, second] = [(await entryOfWait(t, early)).id, (await entryOfWait(t, late)).id];
    expect([one, rest].map(({ edges }) => edges.map((edge: Answer['data']) => edge.node))).toEqual([
      [{ position: 1, entryId: first, points: 20, isMine: false }],
      [{ position: 2, entryId: second, points: 20, isMine: true }],
    ]);
    const other = await send(t, early.people[0], text, { stayId, first: 5 });
    expect(other.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('who says that he still waits is not passed over, and is asked again only after as long', async () => {
    await t.asOwner(`update waitlist_entry set fresh_until = '2026-11-21', asked_at = now() where placement_id = $1`, [
      late.placementId,
    ]);
    expect(await place()).toMatchObject({ isAsked: true, freshUntil: '2026-11-21' });

    const { stay, userErrors } = await tell('confirmWaiting');

    expect(userErrors).toEqual([]);
    expect(stay.waitingPlace).toMatchObject({ isAsked: false, freshUntil: '2027-01-21', position: 2 });
    expect(await logOfWait(t, late)).toEqual(['JOINED', 'CONFIRMED_CONTACT']);
  });

  const nobodyAtHomeCanCare = async ({ id }: { id: string }): Promise<void> => {
    const em = t.orm.em.fork();
    const person = await em.findOneOrFail(Person, id);
    const facts = { ...t.vault.open(person, 'facts'), 'household.canCare': false };
    person.facts = t.vault.seal(Person, person.id, 'facts', facts);
    await em.flush();
  };

  test('of two who wait together each reads what the rules say of himself, and not of the other', async () => {
    const both = await givenAWait(t, [house], { isPair: true });
    const [one, other] = both.people as [SignedInPerson, SignedInPerson];
    await nobodyAtHomeCanCare(one);
    await t.asOwner('update waitlist_entry set points = 50 where placement_id = $1', [both.placementId]);
    const [mine, his] = both.stayIds as [string, string];
    const met = ({ rules }: Answer['data']) =>
      rules.filter((rule: Answer['data']) => rule.points > 0).map((rule: Answer['data']) => rule.points);

    stayId = mine;
    const seenByOne = (await read(one)).data.respiteStay.waitingPlace;
    stayId = his;
    const seenByOther = (await read(other)).data.respiteStay.waitingPlace;
    expect([seenByOne, seenByOther]).toMatchObject([
      { position: 1, points: 50 },
      { position: 1, points: 50 },
    ]);
    expect([met(seenByOne), met(seenByOther)]).toEqual([[30, 20], [20]]);
  });

  test('what has become known meanwhile counts from when he says that he still waits', async () => {
    await nobodyAtHomeCanCare(late.people[0]!);

    const { stay } = await tell('confirmWaiting');

    expect(stay.waitingPlace).toMatchObject({ position: 1, points: 50 });
    expect(await logOfWait(t, late)).toEqual(['JOINED', 'CONFIRMED_CONTACT', 'RANKED']);
  });

  test('other wishes keep the place in line; the dearer house is offered as soon as it has a bed', async () => {
    const { stay, userErrors } = await tell('changeWishes', { houseIds: [free.id, house.id, free.id] });

    expect(userErrors).toEqual([]);
    expect(stay).toMatchObject({ wishes: [{ id: free.id }, { id: house.id }], waitingPlace: { position: 2 } });
    await allocateOnTwo(t);
    expect((await read()).data.respiteStay).toMatchObject({ status: 'OFFERED' });
    expect((await tell('changeWishes', { houseIds: [house.id] })).userErrors).toMatchObject([
      { code: 'NOT_AT_THIS_STAGE', field: ['stayId'] },
    ]);
  });

  test.each([
    [
      'a house of another list',
      async () => [(await givenAHouseHere(t, { regionCode: '330122901' })).id],
      'NOT_FITTING',
    ],
    ['a house that does not exist', () => Promise.resolve(['00000000-0000-4000-8000-000000000000']), 'NOT_FOUND'],
  ])('%s cannot be wished for, and the wishes stay', async (_, houses, code) => {
    expect((await tell('changeWishes', { houseIds: await houses() })).userErrors).toMatchObject([
      { code, field: ['houseIds'] },
    ]);
    expect((await read()).data.respiteStay.wishes).toEqual([{ id: house.id }]);
  });

  test('who waits no more has no place, and nothing to say about it', async () => {
    await send(
      t,
      me,
      'mutation ($input: CancelRespiteStayInput!) { cancelRespiteStay(input: $input) { userErrors { code } } }',
      {
        input: { stayId },
      },
    );

    expect(await place()).toBeNull();
    expect((await tell('confirmWaiting')).userErrors).toMatchObject([{ code: 'NOT_AT_THIS_STAGE' }]);
    expect((await tell('changeWishes', { houseIds: [house.id] })).userErrors).toMatchObject([
      { code: 'NOT_AT_THIS_STAGE' },
    ]);
    await freeABed(t, house);
    await allocateOnTwo(t);
    expect(await logOfWait(t, early)).toEqual(['JOINED', 'OFFERED']);
  });
});
