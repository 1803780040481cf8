import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { givenADelegation, revoke } from '../delegations/delegations.ts';
import { hasHeardAll, openStream, type OpenStream } from '../messages/stream.ts';
import { startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { GONGSHU } from '../applications/applications.ts';
import { Role } from '../../api/src/identity/role.ts';
import { accept, change, givenAHouseHere, givenAnEligible, givenAnOperator, request } from './stays.ts';

const SUBSCRIBE = 'subscription ($id: ID!) { stayChanged(id: $id) { id status startsOn endsOn } }';

describe('stayChanged', () => {
  let t: TestApp;
  const opened: OpenStream[] = [];
  beforeAll(async () => {
    t = await startApp();
  });
  afterEach(() => {
    for (const stream of opened.splice(0)) stream.close();
  });
  afterAll(() => t?.close());

  async function watch(as: Sender, id: string): Promise<OpenStream> {
    const stream = await openStream(t, as, { query: SUBSCRIBE, variables: { id } });
    opened.push(stream);
    return stream;
  }

  async function anOffer() {
    const person = await givenAnEligible(t);
    const house = await givenAHouseHere(t);
    const { stay } = await request(t, person, person.id, [house]);
    await hasHeardAll(t);
    return { person, house, stay };
  }

  test('he and who may arrange his stays hear each step, as it stands then', async () => {
    const { person, stay } = await anOffer();
    const daughter = await givenAnElder(t, { name: '陈晓梅' });
    await givenADelegation(t, person, daughter, { scopes: ['RESPITE'] });
    await hasHeardAll(t);
    const streams = [await watch(person, stay.id), await watch(daughter, stay.id)];

    await accept(t, person, stay.id);
    for (const stream of streams)
      expect((await stream.next())!.data.stayChanged).toMatchObject({ id: stay.id, status: 'CONFIRMED' });

    await change(t, daughter, 'changeRespiteStay', {
      ...{ stayId: stay.id, startsOn: '2026-11-28', endsOn: '2026-11-30', agreedOwnShareFen: 100_000_000 },
    });
    for (const stream of streams)
      expect((await stream.next())!.data.stayChanged).toMatchObject({ startsOn: '2026-11-28', endsOn: '2026-11-30' });
  });

  test('of other stays nothing is heard', async () => {
    const [mine, others] = [await anOffer(), await anOffer()];
    const stream = await watch(mine.person, mine.stay.id);

    await accept(t, others.person, others.stay.id);
    await accept(t, mine.person, mine.stay.id);

    expect((await stream.next())!.data.stayChanged.id).toBe(mine.stay.id);
  });

  test('nobody else may watch it, and is told the same as of one that does not exist', async () => {
    const { person, house, stay } = await anOffer();
    const forMeals = await givenAnElder(t);
    await givenADelegation(t, person, forMeals, { scopes: ['MEALS'] });
    const supervisor = await givenStaff(t, { roles: [Role.SUPERVISOR, Role.REVIEWER], regionCode: GONGSHU });
    const operator = await givenAnOperator(t, house);

    for (const who of [await givenAnElder(t), forMeals, supervisor, operator]) {
      const [real, none] = [await watch(who, stay.id), await watch(who, '00000000-0000-7000-8000-000000000000')];
      expect(real.refusal?.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(real.refusal?.errors?.[0]?.message).toBe(none.refusal?.errors?.[0]?.message);
    }
    expect((await watch(undefined, stay.id)).refusal?.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('whose delegation ends hears nothing more', async () => {
    const { person, stay } = await anOffer();
    const daughter = await givenAnElder(t, { name: '陈晓梅' });
    const { id } = await givenADelegation(t, person, daughter, { scopes: ['RESPITE'] });
    await hasHeardAll(t);
    const stream = await watch(daughter, stay.id);

    await revoke(t, person, id);
    await accept(t, person, stay.id);

    const heard = await stream.next();
    expect(heard?.data?.stayChanged ?? null).toBeNull();
    expect(JSON.stringify(heard ?? null)).not.toContain('CONFIRMED');
  });
});
