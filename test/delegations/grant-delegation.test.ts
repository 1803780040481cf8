import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type SignedInPerson } from '../support/givens.ts';
import { ask, assist, givenAnAssistant, grant, revoke } from './delegations.ts';

describe('grantDelegation', () => {
  let t: TestApp;
  let father: SignedInPerson;
  let daughter: SignedInPerson;
  let phone: string;
  let phones = 13_700_000_000;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  beforeEach(async () => {
    phone = String(phones++);
    father = await givenAnElder(t, { name: '马占福', phone });
    daughter = await givenAnElder(t, { name: '马丽华' });
  });

  const asked = async (over: object = {}, by = daughter): Promise<string> =>
    (await ask(t, by, { phone, scopes: ['MEALS', 'APPLICATIONS'], ...over })).data.requestDelegation.delegation.id;
  const actsFor = async (who: SignedInPerson) =>
    (await send(t, who, '{ viewer { actsFor { ground scopes relation person { id name } } } }')).data.viewer.actsFor;

  test('a father says yes in his own app, and his daughter sees for whom she may act', async () => {
    const { data } = await grant(t, father, await asked());

    expect(data.grantDelegation).toMatchObject({ delegation: { status: 'LIVE' }, userErrors: [] });
    expect(await actsFor(daughter)).toEqual([
      {
        ground: 'DELEGATION',
        scopes: ['MEALS', 'APPLICATIONS'],
        relation: 'DAUGHTER',
        person: { id: father.id, name: '马占福' },
      },
    ]);
  });

  test('he may leave her less than she asked for, and for a shorter time; never more', async () => {
    const { data } = await grant(t, father, await asked(), { scopes: ['MEALS', 'HEALTH'], endsOn: '2027-01-01' });

    expect(data.grantDelegation.delegation).toMatchObject({ scopes: ['MEALS'], endsOn: '2027-01-01' });
  });

  test('a community worker who sits with him records his yes, and how he gave it', async () => {
    const worker = await givenAnAssistant(t, father.id);
    const id = await asked();

    const unsaid = await grant(t, worker, id);
    const said = await grant(t, worker, id, { confirmation: 'IN_PERSON' });

    expect(unsaid.data.grantDelegation.userErrors).toMatchObject([{ code: 'CONFIRMATION_NEEDED' }]);
    expect(said.data.grantDelegation.delegation.status).toBe('LIVE');
  });

  test('a guardianship rests on a paper that staff have seen; the asker cannot grant it to herself', async () => {
    const child = await givenAnElder(t, { name: '张乐乐', birthDate: '2018-05-01', idNumber: '110105201805010024' });
    const id = await asked({
      kind: 'GUARDIANSHIP',
      name: '张乐乐',
      phone: null,
      idNumber: '110105201805010024',
      relation: 'PARENT',
    });
    const worker = await givenAnAssistant(t, child.id);

    expect((await grant(t, daughter, id)).data.grantDelegation.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await grant(t, child, id)).data.grantDelegation.userErrors).toMatchObject([{ code: 'PAPER_NEEDED' }]);
    expect((await grant(t, worker, id, { confirmation: 'PAPER' })).data.grantDelegation.userErrors).toMatchObject([
      { code: 'PAPER_NEEDED' },
    ]);
    const paper = { confirmation: 'PAPER', paper: 'BIRTH_CERTIFICATE', paperNumber: 'X330000001' };
    expect((await grant(t, worker, id, paper)).data.grantDelegation.delegation).toMatchObject({
      status: 'LIVE',
      kind: 'GUARDIANSHIP',
    });
    expect(await actsFor(daughter)).toMatchObject([
      { ground: 'GUARDIANSHIP', scopes: expect.arrayContaining(['HEALTH', 'PROFILE']) },
    ]);
  });

  test('one who acts for four elders may act for more, up to eight', async () => {
    for (let i = 0; i < 8; i += 1) {
      const name = `老人${i}`;
      const elder = await givenAnElder(t, { name, phone });
      const { data } = await grant(t, elder, await asked({ name }));
      expect(data.grantDelegation.delegation.status).toBe('LIVE');
    }

    expect((await grant(t, father, await asked())).data.grantDelegation.userErrors).toMatchObject([
      { code: 'TOO_MANY_DELEGATIONS' },
    ]);
    expect(await actsFor(daughter)).toHaveLength(8);
  });

  test('an elder may have several delegates', async () => {
    const son = await givenAnElder(t, { name: '马丽军' });

    await grant(t, father, await asked());
    await grant(t, father, await asked({ relation: 'SON' }, son));

    expect([await actsFor(daughter), await actsFor(son)]).toMatchObject([
      [{ relation: 'DAUGHTER' }],
      [{ relation: 'SON' }],
    ]);
  });

  test('saying yes twice changes nothing; after a no it is too late', async () => {
    const id = await asked();
    const [first, second] = await Promise.all([grant(t, father, id), grant(t, father, id)]);
    expect(first.data).toEqual(second.data);

    await revoke(t, father, id);

    expect((await grant(t, father, id)).data.grantDelegation.userErrors).toMatchObject([{ code: 'DELEGATION_ENDED' }]);
  });

  test.each([
    ['the asker herself', () => Promise.resolve(daughter)],
    ['a stranger', () => givenAnElder(t)],
    ['a community worker who does not sit with him', () => givenStaff(t)],
    ['one who ended the visit', async () => endedVisit()],
    ['a worker of another region', () => givenStaff(t, { regionCode: '3301' })],
    ['an operator', () => givenStaff(t, { roles: [Role.PROVIDER_OPERATOR] })],
  ])('%s may not say yes for him: it is as if there were no request', async (_who, sender) => {
    const { data } = await grant(t, await sender(), await asked(), { confirmation: 'IN_PERSON' });

    expect(data.grantDelegation).toMatchObject({ delegation: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await actsFor(daughter)).toEqual([]);
  });

  async function endedVisit() {
    const worker = await givenStaff(t);
    const { data } = await assist(t, worker, father.id);
    await send(
      t,
      worker,
      'mutation ($id: ID!) { endAssistance(input: { assistanceId: $id }) { userErrors { code } } }',
      {
        id: data.startAssistance.assistance.id,
      },
    );
    return worker;
  }
});
