import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Allergen, DietNeed } from '../../api/src/identity/diet.ts';
import { lunarBirthday, nominalAge } from '../../api/src/privacy/lunar.ts';
import { AuditEntry, AuditOutcome } from '../../api/src/platform/audit-entry.entity.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type SignedInPerson } from '../support/givens.ts';
import { givenADelegation, givenAnAssistant } from '../delegations/delegations.ts';

const PROFILE = /* GraphQL */ `
  query ($id: ID!) {
    profile(personId: $id) {
      name
      maskedIdNumber
      maskedPhone
      maskedAddress
      birthDate
      lunarBirthday
      nominalAge
      household {
        code
      }
    }
  }
`;
const HEALTH = 'query ($id: ID!) { healthRecord(personId: $id) { dietNeeds allergens answers { asks answer } } }';
const VALUE =
  'query ($id: ID!, $field: PersonalField!, $purpose: Purpose!) { personalValue(personId: $id, field: $field, purpose: $purpose) }';

describe('profile', () => {
  let t: TestApp;
  let elder: SignedInPerson & { name: string; phone: string };
  let daughter: SignedInPerson;
  beforeAll(async () => {
    t = await startApp();
    const known = { name: '王秀兰', phone: '13200001234' };
    elder = {
      ...known,
      ...(await givenAnElder(t, {
        ...known,
        idNumber: '11010519491231002X',
        facts: { 'person.hasCataract': true, 'person.hardship': ['LOW_INCOME'] },
        diet: { needs: [DietNeed.LOW_SALT], allergens: [Allergen.PEANUT] },
      })),
    };
    daughter = await givenAnElder(t);
    await givenADelegation(t, elder, daughter, { scopes: ['PROFILE'] });
  });
  afterAll(() => t?.close());

  test('an elder sees what is recorded, masked, and her age and birthday as she says them', async () => {
    expect((await send(t, elder, PROFILE, { id: elder.id })).data.profile).toEqual({
      name: '王秀兰',
      maskedIdNumber: '110***********002X',
      maskedPhone: '132****1234',
      maskedAddress: '青海省西宁市城东区****',
      birthDate: '1944-03-02',
      lunarBirthday: '农历二月初八，属猴',
      nominalAge: 83,
      household: { code: '630102' },
    });
  });

  test('what is recorded of her health is a matter of its own', async () => {
    const own = await send(t, elder, HEALTH, { id: elder.id });
    const daughters = await send(t, daughter, HEALTH, { id: elder.id });

    expect(own.data.healthRecord).toEqual({
      dietNeeds: ['LOW_SALT'],
      allergens: ['PEANUT'],
      answers: [{ asks: '医院诊断您有白内障吗？', answer: '是' }],
    });
    expect([daughters.data, daughters.errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND']);
  });

  test('a full value is shown for a purpose, and she sees who looked, at what and why', async () => {
    const worker = await givenAnAssistant(t, elder.id);

    const { data } = await send(t, worker, VALUE, { id: elder.id, field: 'PHONE', purpose: 'CALL_BACK' });

    expect(data.personalValue).toBe('13200001234');
    const looks = await t.orm.em.fork().find(AuditEntry, { actorStaffId: worker.id, outcome: AuditOutcome.READ });
    expect(looks.map(({ action, purpose, subjectId }) => [action, purpose ?? null, subjectId])).toContainEqual([
      'PHONE',
      'CALL_BACK',
      elder.id,
    ]);
  });

  test.each([
    ['ID_NUMBER', '11010519491231002X'],
    ['PHONE', '13200001234'],
    ['HOME_ADDRESS', '清江社区3号楼'],
    ['CARD_NUMBER', null],
  ])('her own %s in full, when she asks for it', async (field, value) => {
    expect((await send(t, elder, VALUE, { id: elder.id, field, purpose: 'CHECK_OWN' })).data.personalValue).toBe(value);
  });

  test.each<[string, () => Promise<Sender>]>([
    ['a stranger', () => givenAnElder(t)],
    ['a delegate for meals only', async () => mealDelegate()],
    ['staff who assist nobody', () => givenStaff(t)],
  ])('%s sees neither profile nor value', async (_who, sender) => {
    const as = await sender();
    for (const query of [PROFILE, HEALTH, VALUE]) {
      const { data, errors } = await send(t, as, query, { id: elder.id, field: 'PHONE', purpose: 'CHECK_OWN' });
      expect([Object.values(data ?? {}).filter(Boolean), errors?.[0]?.extensions.code]).toEqual([[], 'NOT_FOUND']);
    }
  });

  async function mealDelegate() {
    const other = await givenAnElder(t);
    await givenADelegation(t, elder, other);
    return other;
  }

  test('nobody copies a register value by value: after thirty in an hour it is enough', async () => {
    const greedy = await givenAnElder(t, { name: '快手' });
    const answers = await Promise.all(
      Array.from({ length: 31 }, () => send(t, greedy, VALUE, { id: greedy.id, field: 'PHONE', purpose: 'CHECK_OWN' })),
    );

    expect(answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'TOO_MANY_TRIES')).toHaveLength(1);
  });

  test.each([
    ['1944-03-02', '农历二月初八，属猴', 83],
    ['1970-02-06', '农历正月初一，属狗', 57],
    ['1970-02-05', '农历腊月廿九，属鸡', 58],
    ['2023-04-05', '农历闰二月十五，属兔', 4],
  ])('somebody born on %s says: %s, 虚岁 %i', (born, words, age) => {
    expect([lunarBirthday(born), nominalAge(born, NOON)]).toEqual([words, age]);
  });
});
