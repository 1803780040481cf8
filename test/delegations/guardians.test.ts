import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type SignedInPerson } from '../support/givens.ts';
import { ask, assist, givenADelegation, givenAnAssistant, grant, revoke } from './delegations.ts';

const PAPER = { confirmation: 'PAPER', paper: 'COURT_DECISION' };

describe('guardians', () => {
  let t: TestApp;
  let ward: SignedInPerson & { name: string; phone: string };
  let mother: SignedInPerson;
  let guardianshipId: string;
  let phones = 13_100_000_000;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  beforeEach(async () => {
    const known = { name: '陈小明', phone: String(phones++) };
    ward = { ...known, ...(await givenAnElder(t, known)) };
    mother = await givenAnElder(t, { name: '吴美华' });
    guardianshipId = await asked(mother, { kind: 'GUARDIANSHIP', relation: 'PARENT' });
    const worker = await givenAnAssistant(t, ward.id);
    await grant(t, worker, guardianshipId, PAPER);
  });

  const asked = async (by: SignedInPerson, over: object = {}): Promise<string> =>
    (await ask(t, by, { name: ward.name, phone: ward.phone, ...over })).data.requestDelegation.delegation.id;
  const codeOf = (answer: Awaited<ReturnType<typeof grant>>, field: string) => answer.data[field].userErrors[0]?.code;

  test('a guardian makes nobody guardian, nor herself for longer: staff do, on a paper, sitting together', async () => {
    const stranger = await givenAnElder(t);

    for (const by of [stranger, mother]) {
      const id = await asked(by, { kind: 'GUARDIANSHIP', relation: 'RELATIVE', endsOn: '2029-11-20' });
      expect(codeOf(await grant(t, mother, id, PAPER), 'grantDelegation')).toBe('PAPER_NEEDED');
    }
    const agent = await givenStaff(t, { roles: [Role.HOTLINE_AGENT] });
    await assist(t, agent, ward.id, 'PHONE');
    const id = await asked(stranger, { kind: 'GUARDIANSHIP', relation: 'RELATIVE' });
    expect(codeOf(await grant(t, agent, id, PAPER), 'grantDelegation')).toBe('PAPER_NEEDED');
  });

  test('a guardian lets somebody else act in a matter, but not herself', async () => {
    const aunt = await givenAnElder(t);

    expect(codeOf(await grant(t, mother, await asked(aunt)), 'grantDelegation')).toBeUndefined();
    expect(codeOf(await grant(t, mother, await asked(mother)), 'grantDelegation')).toBe('NOT_FOUND');
  });

  test('a ward neither ends the guardianship nor lets others act for him', async () => {
    expect(codeOf(await grant(t, ward, await asked(await givenAnElder(t))), 'grantDelegation')).toBe('GUARDIAN_NEEDED');
    expect(codeOf(await revoke(t, ward, guardianshipId), 'revokeDelegation')).toBe('PAPER_NEEDED');
  });

  test('one guardian does not end another; she may lay down her own, and staff may end it', async () => {
    const father = await givenAnElder(t);
    const other = await asked(father, { kind: 'GUARDIANSHIP', relation: 'PARENT' });
    await grant(t, await givenAnAssistant(t, ward.id), other, PAPER);

    expect(codeOf(await revoke(t, mother, other), 'revokeDelegation')).toBe('PAPER_NEEDED');
    expect(codeOf(await revoke(t, mother, guardianshipId), 'revokeDelegation')).toBeUndefined();
    expect(codeOf(await revoke(t, await givenAnAssistant(t, ward.id), other), 'revokeDelegation')).toBeUndefined();
  });

  test('a child of ten lets nobody act for her', async () => {
    const known = { name: '张小禾', phone: String(phones++) };
    const child = await givenAnElder(t, { ...known, birthDate: '2016-05-05' });
    const id = (await ask(t, await givenAnElder(t), known)).data.requestDelegation.delegation.id;

    expect(codeOf(await grant(t, child, id), 'grantDelegation')).toBe('GUARDIAN_NEEDED');
  });
});

describe('what an asker and a former delegate learn', () => {
  let t: TestApp;
  let phones = 13_000_000_000;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  async function givenSomebody(name: string) {
    const known = { name, phone: String(phones++) };
    return { ...known, ...(await givenAnElder(t, known)) };
  }
  const MINE = '{ messages { edges { node { text about { id } } } } }';
  const OWN = 'query ($id: ID!) { delegations(personId: $id) { status person { id name } } }';

  test('who was declined sees the same as who asked for nobody: not even that there was a no', async () => {
    const [elder, neighbour] = [await givenSomebody('李建国'), await givenSomebody('孙志强')];
    const { data } = await ask(t, neighbour, { name: elder.name, phone: elder.phone });
    await ask(t, neighbour, { name: '没有的人' });

    await revoke(t, elder, data.requestDelegation.delegation.id);

    expect((await send(t, neighbour, OWN, { id: neighbour.id })).data.delegations).toEqual([
      { status: 'REQUESTED', person: null },
      { status: 'REQUESTED', person: null },
    ]);
    expect((await send(t, neighbour, MINE)).data.messages.edges).toEqual([]);
  });

  test('a guardian of the asker does not see either whom the request found', async () => {
    const [elder, asker, guardian] = [
      await givenSomebody('王秀兰'),
      await givenSomebody('陈小明'),
      await givenSomebody('吴美华'),
    ];
    const { data } = await ask(t, guardian, { name: asker.name, phone: asker.phone, kind: 'GUARDIANSHIP' });
    await grant(t, await givenAnAssistant(t, asker.id), data.requestDelegation.delegation.id, PAPER);
    await ask(t, asker, { name: elder.name, phone: elder.phone });

    const seen = await send(t, guardian, OWN, { id: asker.id });

    expect(seen.data.delegations[0]).toEqual({ status: 'REQUESTED', person: null });
  });

  test('after the revocation her own data tells her no more of him', async () => {
    const [elder, daughter] = [await givenSomebody('王秀兰'), await givenSomebody('李红梅')];
    const { id } = await givenADelegation(t, elder, daughter);
    await revoke(t, elder, id);

    const { data } = await send(t, daughter, 'query ($id: ID!) { myData(personId: $id) { content } }', {
      id: daughter.id,
    });

    expect(JSON.parse(data.myData.content).mealBookings.rows ?? []).toEqual([]);
    expect(JSON.stringify(data)).not.toContain(elder.phone);
  });

  test('a second grant to the same delegate takes the place of the first: one revocation ends it all', async () => {
    const [elder, daughter] = [await givenSomebody('王秀兰'), await givenSomebody('李红梅')];
    await givenADelegation(t, elder, daughter);
    const { id } = await givenADelegation(t, elder, daughter, { scopes: ['MEALS', 'PROFILE'] });

    await revoke(t, elder, id);

    const { data } = await send(t, daughter, '{ viewer { actsFor { person { id } } } }');
    expect(data.viewer.actsFor).toEqual([]);
  });

  test('two who grant each other at the same moment both have it', async () => {
    const [one, other] = [await givenSomebody('马占福'), await givenSomebody('马丽华')];
    const there = (await ask(t, one, { name: other.name, phone: other.phone })).data.requestDelegation.delegation.id;
    const back = (await ask(t, other, { name: one.name, phone: one.phone })).data.requestDelegation.delegation.id;

    const answers = await Promise.all([grant(t, other, there), grant(t, one, back)]);

    expect(answers.map(({ data, errors }) => errors ?? data.grantDelegation.delegation.status)).toEqual([
      'LIVE',
      'LIVE',
    ]);
  });

  test('an id number in small letters, full width or with blanks finds who it belongs to', async () => {
    const elder = await givenAnElder(t, { name: '周桂英', idNumber: '11010519491231002X' });
    const agent = await givenStaff(t, { roles: [Role.HOTLINE_AGENT] });

    for (const idNumber of ['11010519491231002x', '１１０１０５１９４９１２３１００２Ｘ', '110105 19491231 002X']) {
      const { data, errors } = await send(t, agent, 'query ($n: String) { findPeople(idNumber: $n) { id } }', {
        n: idNumber,
      });
      expect([errors, data?.findPeople]).toEqual([undefined, [{ id: elder.id }]]);
    }
  });
});
