import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ApplicationStatus } from '../../api/src/applications/application.ts';
import { ConsentPurpose } from '../../api/src/consents/consent.entity.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { NOON, send, startApp, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { statementsOf } from '../support/statements.ts';
import { anApplication, anEntitlement } from './cast.ts';

const BENEFITS = /* GraphQL */ `
  query ($personId: ID!, $supposing: [FactInput!]) {
    benefitsFor(personId: $personId, supposing: $supposing) {
      asOf
      questions {
        path
        asks
        kind
        isHealth
        minimum
        maximum
        none
        options {
          code
          title
        }
      }
      benefits {
        item {
          id
        }
        standing
        neverApplied
        eligibility {
          verdict
          asOf
          criteria {
            code
            verdict
          }
        }
        nearMisses {
          kind
          on
          days
          paper {
            name
            proves
          }
          question {
            path
          }
        }
        questions {
          path
        }
        openApplication {
          id
          status
        }
        entitlement {
          says
        }
      }
    }
  }
`;

const DESTITUTE = '63/destitute-support';

describe('what may I have', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());
  beforeEach(() => void (t.clock.now = NOON));

  const ask = (as: Sender, personId: string, supposing?: object[]): Promise<Answer> =>
    send(t, as, BENEFITS, { personId, supposing });
  const benefitsOf = async (one: { id: string; token: string }, supposing?: object[]) =>
    (await ask(one, one.id, supposing)).data.benefitsFor.benefits as {
      item: { id: string };
      standing: string;
      [key: string]: unknown;
    }[];
  const on = async (one: { id: string; token: string }, id: string, supposing?: object[]) =>
    (await benefitsOf(one, supposing)).find(({ item }) => item.id === id);

  test('an elder of Xining on 特困 sees first what is hers and she never asked for, with each condition', async () => {
    const elder = await givenAnElder(t, { facts: { 'person.hardship': ['TEKUN'] } });

    const { asOf, benefits } = (await ask(elder, elder.id)).data.benefitsFor;

    expect(asOf).toBe('2026-11-22');
    const standings = benefits.map(({ standing }: { standing: string }) => standing);
    const order = ['ENTITLED', 'NEARLY', 'ASK', 'OPEN', 'NOT'];
    expect(standings).toEqual([...standings].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(benefits.find(({ item }: { item: { id: string } }) => item.id === DESTITUTE)).toEqual({
      item: { id: DESTITUTE },
      standing: 'ENTITLED',
      neverApplied: true,
      eligibility: { verdict: 'MET', asOf: '2026-11-22', criteria: [{ code: 'TEKUN', verdict: 'MET' }] },
      nearMisses: [],
      questions: [],
      openApplication: null,
      entitlement: null,
    });
  });

  test('of all that is offered where she lives and where her household is, nothing that is for institutions only', async () => {
    const elder = await givenAnElder(t, { householdRegion: '330106', residenceRegion: '310101' });

    const ids = (await benefitsOf(elder)).map(({ item }) => item.id);

    expect(new Set(ids.map((id) => id.split('/')[0]))).toEqual(new Set(['33', '3301', '31']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('3301/family-doctor');
    expect(ids).not.toContain('33/provider-support');
    expect(ids).not.toContain('3301/social-insurance-subsidy');
  });

  test('one who is 16 in 43 days is told so, and then it is hers', async () => {
    const young = {
      ...{ birthDate: '2011-01-04', householdRegion: '330106', residenceRegion: '330106' },
      facts: {
        'person.disability.hasCertificate': true,
        'person.disability.category': 'INTELLECTUAL',
        'person.disability.grade': 3,
        'person.disability.severe': false,
        'person.needsCare': true,
        'person.willing': true,
      },
    };

    expect(await on(await givenAnElder(t, young), '33/residential-care')).toMatchObject({
      standing: 'NEARLY',
      eligibility: { verdict: 'UNMET' },
      nearMisses: [{ kind: 'AGE_REACHED', on: '2027-01-04', days: 43, paper: null, question: null }],
    });
    t.clock.now = new Date('2027-01-04T08:00:00+08:00');
    expect(await on(await givenAnElder(t, young), '33/residential-care')).toMatchObject({
      standing: 'ENTITLED',
      nearMisses: [],
    });
  });

  test('one paper away: it is named, with what it proves and what it would answer', async () => {
    const elder = await givenAnElder(t);

    expect(await on(elder, DESTITUTE)).toMatchObject({
      standing: 'NEARLY',
      nearMisses: [
        {
          kind: 'ONE_PAPER',
          paper: { name: '特困人员认定材料', proves: expect.stringContaining('特困') },
          question: { path: 'person.hardship' },
        },
      ],
      questions: [{ path: 'person.hardship' }],
    });
  });

  test('what must be known is asked, what bears on most first, each with the answers there are', async () => {
    const elder = await givenAnElder(t);

    const { questions, benefits } = (await ask(elder, elder.id)).data.benefitsFor;

    const asked = (path: string) =>
      benefits.filter((one: { questions: { path: string }[] }) => one.questions.some((each) => each.path === path))
        .length;
    const counts = questions.map(({ path }: { path: string }) => asked(path));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(questions[0]).toEqual({
      path: 'person.hardship',
      asks: '您家是特困、低保或低收入家庭吗？',
      kind: 'SEVERAL_OF',
      isHealth: false,
      minimum: null,
      maximum: null,
      none: '都不是',
      options: expect.arrayContaining([{ code: 'DIBAO', title: '低保' }]),
    });
    expect(questions).toContainEqual(expect.objectContaining({ path: 'person.ability', isHealth: true }));
  });

  test('of whom no place is known, first where he lives is asked', async () => {
    const newcomer = await givenAnElder(t, { householdRegion: null, residenceRegion: null });

    expect((await ask(newcomer, newcomer.id)).data.benefitsFor).toMatchObject({
      benefits: [],
      questions: [{ path: 'person.residenceRegion', kind: 'REGION' }],
    });
    expect(
      (await benefitsOf(newcomer, [{ path: 'person.residenceRegion', values: ['630102'] }])).length,
    ).toBeGreaterThan(10);
  });

  test('what if: an answer changes what she sees, and is kept nowhere', async () => {
    const elder = await givenAnElder(t);
    const keptOf = async () => {
      const person = await t.orm.em.fork().findOneOrFail(Person, elder.id);
      return [t.vault.open(person, 'facts'), t.vault.open(person, 'birthDate'), person.residenceRegion];
    };
    const before = await keptOf();

    const yes = await on(elder, DESTITUTE, [{ path: 'person.hardship', values: ['TEKUN'] }]);
    const no = await on(elder, DESTITUTE, [{ path: 'person.hardship', values: [] }]);

    expect([yes, no].map((one) => one?.standing)).toEqual(['ENTITLED', 'NOT']);
    expect((await on(elder, DESTITUTE))?.standing).toBe('NEARLY');
    expect(await keptOf()).toEqual(before);
  });

  test.each([
    [
      { path: 'person.disability.grade', values: ['9'] },
      'BAD_VALUE',
      '“残疾人证上写的是几级？”的回答不对。请改一改再看。',
    ],
    [{ path: 'person.height', values: ['180'] }, 'BAD_VALUE', '“有一个问题”的回答不对。请改一改再看。'],
    [{ path: 'toString', values: ['180'] }, 'BAD_VALUE', '“有一个问题”的回答不对。请改一改再看。'],
    [{ path: 'person.age', values: ['x'.repeat(41)] }, 'BAD_USER_INPUT', expect.any(String)],
  ])('an answer that is none, %j, is refused in words', async (answer, code, message) => {
    const elder = await givenAnElder(t);

    const { errors } = await ask(elder, elder.id, [answer]);

    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });

  test('without consent to use health data it is as if nothing were known of it: asked, never no', async () => {
    const facts = { 'person.ability': 'ABLE' };
    const [silent, open] = [
      await givenAnElder(t, { facts, consents: [ConsentPurpose.HEALTH_FOR_MEALS] }),
      await givenAnElder(t, { facts }),
    ];

    const standings = await Promise.all(
      [silent, open].map(async (one) => (await on(one, '63/nursing-and-dementia-care'))?.standing),
    );

    expect(standings).toEqual(['NEARLY', 'NOT']);
  });

  test('a draft is no application yet; one that goes on is shown, and so is what was granted', async () => {
    const elder = await givenAnElder(t, { facts: { 'person.hardship': ['TEKUN'] } });
    const [draft, handedIn] = [
      { itemId: '63/meal-subsidy', status: ApplicationStatus.DRAFT, closesOn: '2026-12-22' },
      { itemId: '63/medical-and-temporary-aid', status: ApplicationStatus.SUBMITTED },
    ];
    const draftId = await anApplication(t, elder.id, draft);
    const id = await anApplication(t, elder.id, handedIn);
    await anEntitlement(t, elder.id);

    expect(await on(elder, draft.itemId)).toMatchObject({
      neverApplied: true,
      openApplication: { id: draftId, status: 'DRAFT' },
    });
    expect(await on(elder, handedIn.itemId)).toMatchObject({
      neverApplied: false,
      openApplication: { id, status: 'SUBMITTED' },
      entitlement: null,
    });
    expect(await on(elder, DESTITUTE)).toMatchObject({
      neverApplied: false,
      openApplication: null,
      entitlement: { says: '集中或分散供养' },
    });
    const entitled = (await benefitsOf(elder)).filter(({ standing }) => standing === 'ENTITLED');
    expect(entitled.map(({ neverApplied }) => neverApplied)).toEqual(
      [...entitled.map(({ neverApplied }) => neverApplied)].sort().reverse(),
    );
  });

  test('what was granted until yesterday is no longer shown as granted', async () => {
    const elder = await givenAnElder(t, { facts: { 'person.hardship': ['TEKUN'] } });
    await anEntitlement(t, elder.id, { endsOn: '2026-11-21' });

    expect(await on(elder, DESTITUTE)).toMatchObject({ neverApplied: false, entitlement: null });
  });

  test('a daughter who may see to applications reads it, and her mother sees that she did', async () => {
    const phone = '13812340001';
    const mother = { ...(await givenAnElder(t, { phone })), name: '王秀兰', phone };
    const daughter = await givenAnElder(t, { name: '王芳' });
    await givenADelegation(t, mother, daughter, { scopes: ['APPLICATIONS'] });

    const { data } = await ask(daughter, mother.id);

    expect(data.benefitsFor.benefits.length).toBeGreaterThan(10);
    const reading = { subjectId: mother.id, actorPersonId: daughter.id, action: 'APPLICATIONS' };
    expect(await t.orm.em.fork().count(AuditEntry, reading)).toBe(1);
  });

  test.each([
    ['another elder', 'NOT_FOUND'],
    ['a reviewer of the place', 'NOT_FOUND'],
    ['a visitor', 'UNAUTHENTICATED'],
  ])('%s may not: %s, as if there were nobody', async (who, code) => {
    const elder = await givenAnElder(t);
    const senders = {
      'another elder': await givenAnElder(t),
      'a reviewer of the place': await givenStaff(t),
      'a visitor': undefined,
    };
    const as = senders[who as keyof typeof senders];

    const [hers, nobodys] = [await ask(as, elder.id), await ask(as, randomUUID())];

    expect(hers.errors).toMatchObject([{ extensions: { code } }]);
    expect(hers).toEqual(nobodys);
  });

  test('of one who has died nothing is offered any more', async () => {
    const elder = await givenAnElder(t);
    await t.orm.em.fork().nativeUpdate(Person, elder.id, { diedOn: '2026-11-20' });

    expect((await ask(elder, elder.id)).data.benefitsFor).toMatchObject({ benefits: [], questions: [] });
  });

  test('it takes as many statements for one application as for twenty', async () => {
    const counts: number[] = [];
    for (const count of [1, 20]) {
      const elder = await givenAnElder(t);
      for (let i = 0; i < count; i++) await anApplication(t, elder.id, { isOnlyOne: false });
      const { statements } = await statementsOf(t, () => ask(elder, elder.id));
      counts.push(statements.filter((sql) => !/"session"|data_key/.test(sql)).length);
    }
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(5);
  });
});
