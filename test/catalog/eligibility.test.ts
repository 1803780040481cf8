import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RegisteredFacts } from '../../api/src/identity/person.entity.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';

const CRITERION = 'code says verdict asks joined clause { id quote }';
const ELIGIBILITY = /* GraphQL */ `
  query ($id: ID!, $personId: ID, $asOf: LocalDate) {
    serviceItem(id: $id, asOf: $asOf) {
      eligibility(personId: $personId) {
        verdict
        asOf
        criteria { ${CRITERION} parts { ${CRITERION} parts { ${CRITERION} parts { ${CRITERION} parts { ${CRITERION} } } } } }
      }
    }
  }
`;

const RESIDENTIAL = '33/residential-care';

/** Somebody of 24 in Hangzhou who may live in a care home: an intellectual disability of grade 3. */
const YOUNG = { birthDate: '2002-05-01', householdRegion: '330106', residenceRegion: '330106' };
const FACTS: RegisteredFacts = {
  'person.disability.hasCertificate': true,
  'person.disability.category': 'INTELLECTUAL',
  'person.disability.grade': 3,
  'person.disability.severe': false,
  'person.needsCare': true,
  'person.willing': true,
};

describe('eligibility', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const ask = (as: Sender, id: string, variables: object = {}) => send(t, as, ELIGIBILITY, { id, ...variables });
  const without = (name: string) => Object.fromEntries(Object.entries(FACTS).filter(([fact]) => fact !== name));

  test('of a visitor nothing is known: never a no, but what would be asked', async () => {
    const { verdict, asOf, criteria } = (await ask(undefined, RESIDENTIAL)).data.serviceItem.eligibility;

    expect([verdict, asOf]).toEqual(['UNKNOWN', '2026-11-22']);
    expect(criteria.map(({ code, verdict }: { code: string; verdict: string }) => [code, verdict])).toEqual(
      ['HOUSEHOLD', 'CERTIFICATE', 'AGE', 'NEEDS_CARE', 'WILLING', 'ANY'].map((code) => [code, 'UNKNOWN']),
    );
    expect(criteria[2]).toMatchObject({ says: '年满16周岁', asks: ['您的出生日期是哪一天？'], clause: { id: 'Z06' } });
  });

  test('somebody who may have it sees each condition met, with its clause, down to the last branch', async () => {
    const person = await givenAnElder(t, { ...YOUNG, facts: FACTS });

    const { verdict, criteria } = (await ask(person, RESIDENTIAL)).data.serviceItem.eligibility;

    expect(verdict).toBe('MET');
    expect(criteria.map((criterion: { verdict: string }) => criterion.verdict)).toEqual(Array(6).fill('MET'));
    const grades = criteria[5];
    expect(grades).toMatchObject({
      joined: 'ANY',
      clause: null,
      asks: [],
      parts: [
        { code: 'SEVERE', verdict: 'UNMET' },
        { joined: 'ALL', verdict: 'MET' },
      ],
    });
    expect(grades.parts[1].parts).toMatchObject([
      { code: 'GRADE_3_OR_4', verdict: 'MET', clause: { id: 'Z07' } },
      {
        joined: 'ANY',
        verdict: 'MET',
        parts: [
          { code: 'INTELLECTUAL', verdict: 'MET' },
          {
            joined: 'ALL',
            verdict: 'UNMET',
            parts: [
              { code: 'PSYCHIATRIC', verdict: 'UNMET' },
              { code: 'STABLE', verdict: 'UNKNOWN' },
            ],
          },
        ],
      },
    ]);
  });

  test('one condition that is not met is shown among those that are', async () => {
    const person = await givenAnElder(t, { ...YOUNG, householdRegion: '310101', facts: FACTS });

    const { verdict, criteria } = (await ask(person, RESIDENTIAL)).data.serviceItem.eligibility;

    expect(verdict).toBe('UNMET');
    expect(criteria.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'UNMET',
      'MET',
      'MET',
      'MET',
      'MET',
      'MET',
    ]);
  });

  test('while one fact is missing, she is asked for that one and told neither yes nor no', async () => {
    const person = await givenAnElder(t, { ...YOUNG, facts: without('person.disability.grade') });

    const { verdict, criteria } = (await ask(person, RESIDENTIAL)).data.serviceItem.eligibility;

    expect(verdict).toBe('UNKNOWN');
    expect(criteria.flatMap(({ asks }: { asks: string[] }) => asks)).toEqual(['残疾人证上写的是几级？']);
  });

  test('what the document gives to everyone is met by everyone, without conditions', async () => {
    expect((await ask(undefined, '63/meals')).data.serviceItem.eligibility).toEqual({
      verdict: 'MET',
      asOf: '2026-11-22',
      criteria: [],
    });
  });

  test('a single condition is shown as one', async () => {
    const person = await givenAnElder(t, { facts: { 'person.hardship': ['TEKUN'] } });

    expect((await ask(person, '63/destitute-support')).data.serviceItem.eligibility).toMatchObject({
      verdict: 'MET',
      criteria: [{ code: 'TEKUN', verdict: 'MET', parts: [] }],
    });
  });

  test('it is judged by the age on the day that was asked for, and said for which', async () => {
    const person = await givenAnElder(t, { ...YOUNG, birthDate: '2010-11-23', facts: FACTS });
    const on = async (asOf: string) => (await ask(person, RESIDENTIAL, { asOf })).data.serviceItem.eligibility;

    expect(await on('2026-11-22')).toMatchObject({ verdict: 'UNMET', asOf: '2026-11-22' });
    expect(await on('2026-11-23')).toMatchObject({ verdict: 'MET', asOf: '2026-11-23' });
  });

  test.each([
    ['herself', 'MET'],
    ['another elder', 'NOT_FOUND'],
    ['staff', 'NOT_FOUND'],
    ['a visitor', 'NOT_FOUND'],
  ])('who may ask about her: %s: %s', async (who, outcome) => {
    const her = await givenAnElder(t, { ...YOUNG, facts: FACTS });
    const sender = {
      herself: her,
      'another elder': await givenAnElder(t),
      staff: await givenStaff(t),
      'a visitor': undefined,
    }[who];

    const { data, errors } = await ask(sender, RESIDENTIAL, { personId: her.id });

    expect(errors?.[0]?.extensions.code ?? data.serviceItem.eligibility.verdict).toBe(outcome);
    expect(data?.serviceItem?.eligibility?.verdict).toBe(outcome === 'MET' ? 'MET' : undefined);
  });

  test('somebody who does not exist is answered like somebody else, and so for an item without conditions', async () => {
    const [one, other] = [await givenAnElder(t), await givenAnElder(t)];

    for (const item of [RESIDENTIAL, '63/meals']) {
      const [unknown, elses] = [
        await ask(one, item, { personId: randomUUID() }),
        await ask(one, item, { personId: other.id }),
      ];
      expect(unknown).toEqual(elses);
      expect(unknown.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });

  test('staff who ask for themselves are like visitors', async () => {
    expect((await ask(await givenStaff(t), RESIDENTIAL)).data.serviceItem.eligibility.verdict).toBe('UNKNOWN');
  });
});
