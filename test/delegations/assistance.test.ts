import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { AuditEntry, AuditOutcome } from '../../api/src/platform/audit-entry.entity.ts';
import { enterCard } from '../../api/src/identity/person-cards.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type SignedInPerson } from '../support/givens.ts';
import { assist } from './delegations.ts';

const FIND = /* GraphQL */ `
  query ($phone: String, $name: String, $birthDate: LocalDate, $cardNumber: String, $idNumber: String) {
    findPeople(phone: $phone, name: $name, birthDate: $birthDate, cardNumber: $cardNumber, idNumber: $idNumber) {
      id
      identifiedBy
      maskedName
      maskedPhone
      age
      residence {
        code
      }
    }
  }
`;

describe('assistance at the hotline and at the office', () => {
  let t: TestApp;
  let elder: SignedInPerson;
  let agent: SignedInPerson;
  const known = { name: '周桂英', birthDate: '1940-01-18', phone: '13400001111', idNumber: '11010519491231002X' };
  beforeAll(async () => {
    t = await startApp();
    elder = await givenAnElder(t, known);
    agent = await givenStaff(t, { roles: [Role.HOTLINE_AGENT], regionCode: '6301' });
    const em = t.orm.em.fork();
    enterCard({ em, vault: t.vault, now: () => NOON }, await em.findOneOrFail(Person, elder.id), '8800000042');
    await em.flush();
  });
  afterAll(() => t?.close());

  const find = (as: Sender, by: object) => send(t, as, FIND, by);

  test.each([
    ['phone', 'PHONE_NUMBER', { phone: known.phone }],
    ['card', 'CARD', { cardNumber: '8800000042' }],
    ['id number', 'ID_NUMBER', { idNumber: known.idNumber }],
    ['name and birthday', 'NAME_AND_BIRTHDAY', { name: known.name, birthDate: known.birthDate }],
  ])('a caller is found by %s, as far as it takes to know her', async (_how, identifiedBy, by) => {
    const { data } = await find(agent, by);

    expect(data.findPeople).toEqual([
      {
        id: elder.id,
        identifiedBy,
        maskedName: '周*英',
        maskedPhone: '134****1111',
        age: 86,
        residence: { code: '630102' },
      },
    ]);
  });

  test('a couple with one phone are both found', async () => {
    const husband = await givenAnElder(t, { name: '郑大山', phone: '13411112222' });
    const wife = await givenAnElder(t, { name: '何秀英', phone: '13411112222' });

    const { data } = await find(agent, { phone: '13411112222' });

    expect(data.findPeople.map(({ id }: { id: string }) => id).sort()).toEqual([husband.id, wife.id].sort());
  });

  test.each([
    ['a name without a birthday', { name: known.name }, 'SEARCH_TOO_WIDE'],
    ['nothing', {}, 'SEARCH_TOO_WIDE'],
    ['half a phone', { phone: '1340000' }, 'BAD_USER_INPUT'],
  ])('%s finds nobody', async (_what, by, code) => {
    expect((await find(agent, by)).errors?.[0]?.extensions.code).toBe(code);
  });

  test('whoever lives elsewhere is not found, nor assisted', async () => {
    const far = await givenStaff(t, { roles: [Role.HOTLINE_AGENT], regionCode: '3301' });

    expect((await find(far, { phone: known.phone })).data.findPeople).toEqual([]);
    expect((await assist(t, far, elder.id)).data.startAssistance.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });

  test.each([
    ['a citizen', () => givenAnElder(t)],
    ['an operator', () => givenStaff(t, { roles: [Role.PROVIDER_OPERATOR] })],
    ['a supervisor', () => givenStaff(t, { roles: [Role.SUPERVISOR] })],
  ])('%s has no desk', async (_who, sender) => {
    const as = await sender();

    expect((await find(as, { phone: known.phone })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await assist(t, as, elder.id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('each look is recorded, and so is the refusal of who has no desk', async () => {
    const curious = await givenStaff(t, { roles: [Role.REVIEWER] });
    const supervisor = await givenStaff(t, { roles: [Role.SUPERVISOR] });

    await find(curious, { phone: known.phone });
    await find(supervisor, { phone: known.phone });

    const em = t.orm.em.fork();
    expect(await em.find(AuditEntry, { actorStaffId: curious.id })).toMatchObject([
      { action: 'findPeople', outcome: AuditOutcome.READ, subjectId: elder.id, authority: 'DUTY' },
    ]);
    expect(await em.find(AuditEntry, { actorStaffId: supervisor.id })).toMatchObject([
      { action: 'findPeople', outcome: AuditOutcome.REFUSED, code: 'FORBIDDEN' },
    ]);
  });

  test('one call at a time: the next caller ends the one before, and after two hours it is over by itself', async () => {
    const next = await givenAnElder(t);
    const BOOKINGS = 'query ($id: ID!) { mealBookings(dinerId: $id) { edges { node { id } } } }';
    const mayRead = async (id: string) => !(await send(t, agent, BOOKINGS, { id })).errors;

    await assist(t, agent, elder.id, 'PHONE');
    expect(await mayRead(elder.id)).toBe(true);
    await assist(t, agent, next.id, 'PHONE');
    expect([await mayRead(elder.id), await mayRead(next.id)]).toEqual([false, true]);

    const { token } = agent;
    t.clock.now = new Date(NOON.getTime() + 2 * 3_600_000 + 1_000);
    const { errors } = await send(t, { token }, BOOKINGS, { id: next.id });
    t.clock.now = NOON;
    expect(errors).toBeDefined();
  });

  test('pressing twice begins one call', async () => {
    const answers = await Promise.all([assist(t, agent, elder.id), assist(t, agent, elder.id)]);
    const { data } = await send(t, agent, '{ viewer { actsFor { ground person { id } } } }');

    for (const answer of answers) expect(answer.data.startAssistance.userErrors).toEqual([]);
    expect(data.viewer.actsFor).toEqual([{ ground: 'ASSISTANCE', person: { id: elder.id } }]);
  });
});
