import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Allergen } from '../../api/src/identity/diet.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenASitting, type SignedInPerson } from '../support/givens.ts';
import { ask, givenADelegation, givenAnAssistant, grant } from '../delegations/delegations.ts';

const CONSENT = 'consent { purpose withdrawnAt givenBy { ground name } } userErrors { code }';
const QUOTE =
  'query ($sittingId: ID!, $dinerId: ID!) { quote(sittingId: $sittingId, dinerId: $dinerId, fulfilment: DINE_IN) { warnings { kind } } }';
const CATARACT =
  '{ serviceItems(regionCode: "630102", search: "白内障", first: 1) { edges { node { eligibility { verdict criteria { code verdict } } } } } }';

describe('consent', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const give = (as: Sender, personId: string, purpose: string) =>
    send(t, as, `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { ${CONSENT} } }`, {
      input: { personId, purpose },
    });
  const withdraw = (as: Sender, personId: string, purpose: string) =>
    send(t, as, `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { ${CONSENT} } }`, {
      input: { personId, purpose },
    });
  const warnings = async (as: SignedInPerson, dinerId: string = as.id) => {
    const lunch = await givenASitting(t, { dishes: [{ name: '宫保鸡丁', allergens: [Allergen.PEANUT], tags: [] }] });
    return (await send(t, as, QUOTE, { sittingId: lunch.id, dinerId })).data.quote.warnings;
  };

  test('without a yes an allergy is not looked at; with it she is warned; taken back, at once no more', async () => {
    const elder = await givenAnElder(t, { diet: { needs: [], allergens: [Allergen.PEANUT] }, consents: [] });
    expect(await warnings(elder)).toEqual([]);

    const given = await give(elder, elder.id, 'HEALTH_FOR_MEALS');
    expect(given.data.giveConsent.consent).toEqual({
      purpose: 'HEALTH_FOR_MEALS',
      withdrawnAt: null,
      givenBy: { ground: 'SELF', name: '王秀兰' },
    });
    expect(await warnings(elder)).toEqual([{ kind: 'ALLERGEN' }]);

    await withdraw(elder, elder.id, 'HEALTH_FOR_MEALS');
    expect(await warnings(elder)).toEqual([]);
  });

  test('without a yes a diagnosis is unknown to the rules, never a no', async () => {
    const elder = await givenAnElder(t, { facts: { 'person.hasCataract': true }, consents: [] });
    const verdict = async () =>
      (await send(t, elder, CATARACT)).data.serviceItems.edges[0].node.eligibility.criteria.find(
        ({ code }: { code: string }) => /CATARACT/.test(code),
      ).verdict;

    expect(await verdict()).toBe('UNKNOWN');
    await give(elder, elder.id, 'HEALTH_FOR_ELIGIBILITY');
    expect(await verdict()).toBe('MET');
  });

  test('one use does not allow the other', async () => {
    const elder = await givenAnElder(t, { diet: { needs: [], allergens: [Allergen.PEANUT] }, consents: [] });

    await give(elder, elder.id, 'HEALTH_FOR_ELIGIBILITY');

    expect(await warnings(elder)).toEqual([]);
  });

  test('saying yes many times at once is one yes; no without a yes is nothing', async () => {
    const elder = await givenAnElder(t, { consents: [] });

    await withdraw(elder, elder.id, 'HEALTH_FOR_MEALS');
    await Promise.all(Array.from({ length: 6 }, () => give(elder, elder.id, 'HEALTH_FOR_MEALS')));

    const { data } = await send(t, elder, 'query ($id: ID!) { consents(personId: $id) { purpose } }', { id: elder.id });
    expect(data.consents).toEqual([{ purpose: 'HEALTH_FOR_MEALS' }]);
  });

  test('for a child of eight its guardian says yes, not the child; and only then is its allergy looked at', async () => {
    const idNumber = '110105201805010024';
    const child = await givenAnElder(t, {
      name: '张乐乐',
      birthDate: '2018-05-01',
      idNumber,
      diet: { needs: [], allergens: [Allergen.PEANUT] },
      consents: [],
    });
    const mother = await givenAnElder(t, { name: '张丽' });
    const asked = await ask(t, mother, {
      name: '张乐乐',
      phone: null,
      idNumber,
      kind: 'GUARDIANSHIP',
      relation: 'PARENT',
    });
    const worker = await givenAnAssistant(t, child.id);
    const paper = { confirmation: 'PAPER', paper: 'BIRTH_CERTIFICATE' };
    await grant(t, worker, asked.data.requestDelegation.delegation.id, paper);

    expect((await give(child, child.id, 'HEALTH_FOR_MEALS')).data.giveConsent.userErrors).toEqual([
      { code: 'GUARDIAN_NEEDED' },
    ]);
    await give(mother, child.id, 'HEALTH_FOR_MEALS');
    expect(await warnings(mother, child.id)).toEqual([]);
    const { data } = await give(mother, child.id, 'CHILD_DATA');

    expect(data.giveConsent.consent.givenBy).toEqual({ ground: 'GUARDIANSHIP', name: '张丽' });
    expect(await warnings(mother, child.id)).toEqual([{ kind: 'ALLERGEN' }]);
  });

  test('a delegate, whatever the scope, does not say yes for her; staff who assist her record what she says', async () => {
    const known = { name: '王秀兰', phone: '13300001111' };
    const elder = { ...known, ...(await givenAnElder(t, { ...known, consents: [] })) };
    const daughter = await givenAnElder(t);
    await givenADelegation(t, elder, daughter, { scopes: ['MEALS', 'APPLICATIONS', 'TIME_BANK', 'HEALTH', 'PROFILE'] });

    expect((await give(daughter, elder.id, 'HEALTH_FOR_MEALS')).data.giveConsent.userErrors).toEqual([
      { code: 'NOT_FOUND' },
    ]);
    const worker = await givenAnAssistant(t, elder.id);
    expect((await give(worker, elder.id, 'HEALTH_FOR_MEALS')).data.giveConsent.consent.givenBy.ground).toBe(
      'ASSISTANCE',
    );
  });
});
