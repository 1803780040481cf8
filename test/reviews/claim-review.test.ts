import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import {
  change,
  codeOf,
  ELIGIBLE,
  fillIn,
  givenASubmitted,
  GONGSHU,
  officer,
  RESPITE,
  start,
  submit,
} from '../applications/applications.ts';
import { decideAs, kindsOf } from '../applications/cases.ts';
import { givenADelegation, givenAnAssistant } from '../delegations/delegations.ts';
import { BY_POST, expectTable, givenACast, givenAKnownElder, messagesOf, type KnownPerson } from '../privacy/cast.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';

const queueOf = async (t: TestApp, as: Sender, view = 'DESK') => {
  const { data } = await send(
    t,
    as,
    'query ($view: ReviewView!) { reviewQueue(view: $view, first: 100) { edges { node { applicationId maskedName itemTitle dueOn officer isMine isAppeal } } } }',
    { view },
  );
  return data.reviewQueue.edges.map(({ node }: { node: object }) => node) as Record<string, unknown>[];
};

describe('claimReview', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const claim = (as: Sender, applicationId: string) => codeOf(t, as, 'claimReview', { applicationId });

  test('an officer takes what lies at his desk; the people see who has it and are told', async () => {
    const { person, id } = await givenASubmitted(t);
    const reviewer = await officer(t, GONGSHU, { name: '潘卫东' });
    expect((await queueOf(t, reviewer)).find(({ applicationId }) => applicationId === id)).toMatchObject({
      maskedName: '陈*国',
      itemTitle: '喘息式托养服务',
      dueOn: '2026-11-25',
      officer: null,
    });

    const { application } = await change(t, reviewer, 'claimReview', { applicationId: id });

    expect(application).toMatchObject({ status: 'IN_REVIEW', path: [{ standing: 'NOW', officer: '潘卫东' }, {}, {}] });
    expect((await messagesOf(t, person))[0]).toContain('工作人员开始审核陈建国的“喘息式托养服务”申请了');
    expect((await queueOf(t, reviewer, 'MINE')).map(({ applicationId }) => applicationId)).toEqual([id]);
  });

  test('of eight officers who take it at once, one has it, and each other is told who', async () => {
    const { id } = await givenASubmitted(t);
    const officers = await Promise.all(Array.from({ length: 8 }, () => officer(t, GONGSHU, { name: '甲' })));

    const answers = await Promise.all(officers.map((one) => change(t, one, 'claimReview', { applicationId: id })));

    const refused = answers.flatMap(({ userErrors }) => userErrors);
    expect(refused).toHaveLength(7);
    for (const error of refused)
      expect(error).toMatchObject({ code: 'TAKEN_BY_ANOTHER', message: '这份申请已经由甲接手。' });
    expect((await kindsOf(t, id)).filter((kind) => kind === 'CLAIMED')).toHaveLength(1);
  });

  test('taken twice by the same one it is taken once; put back, a colleague takes it', async () => {
    const { id } = await givenASubmitted(t);
    const [one, other] = [await officer(t, GONGSHU), await officer(t, GONGSHU)];

    expect([await claim(one, id), await claim(one, id), await claim(other, id)]).toEqual([
      'OK',
      'OK',
      'TAKEN_BY_ANOTHER',
    ]);
    expect(await codeOf(t, other, 'releaseReview', { applicationId: id })).toBe('OK');
    expect(await claim(other, id)).toBe('TAKEN_BY_ANOTHER');
    expect(await codeOf(t, one, 'releaseReview', { applicationId: id })).toBe('OK');
    expect(await claim(other, id)).toBe('OK');
    expect(await kindsOf(t, id)).toEqual(['STARTED', 'SUBMITTED', 'CLAIMED', 'RELEASED', 'CLAIMED']);
  });

  test('what an officer had who works elsewhere now is taken by a colleague', async () => {
    const { id } = await givenASubmitted(t);
    const [gone, colleague] = [await officer(t, GONGSHU), await officer(t, GONGSHU)];
    await claim(gone, id);
    const mayClaim = async (): Promise<boolean> =>
      (await send(t, colleague, 'query ($id: ID!) { reviewCase(id: $id) { mayClaim } }', { id })).data.reviewCase
        .mayClaim;
    expect(await mayClaim()).toBe(false);

    await t.asOwner('update staff set region_code = $1 where id = $2', ['330106', gone.id]);

    expect(await mayClaim()).toBe(true);
    expect(await claim(colleague, id)).toBe('OK');
    expect(await codeOf(t, colleague, 'passApplication', { applicationId: id })).toBe('OK');
  });

  test('nobody does anything about a case that he has not taken', async () => {
    const { id } = await givenASubmitted(t);
    const [one, other] = [await officer(t, GONGSHU), await officer(t, GONGSHU)];
    const verbs: [string, object][] = [
      ['passApplication', {}],
      ['returnApplication', { words: '请补', papers: [] }],
      ['approveApplication', { quota: 1 }],
      ['rejectApplication', { reason: 'OTHER', words: '不行' }],
    ];
    for (const [verb, over] of verbs)
      expect(await codeOf(t, one, verb, { applicationId: id, ...over })).toBe('TAKEN_BY_ANOTHER');
    await claim(other, id);
    for (const [verb, over] of verbs)
      expect(await codeOf(t, one, verb, { applicationId: id, ...over })).toBe('TAKEN_BY_ANOTHER');
    expect((await kindsOf(t, id)).slice(2)).toEqual(['CLAIMED']);
  });

  test('a draft, a case that was given back, and one that is over cannot be taken', async () => {
    const reviewer = await officer(t, GONGSHU);
    const man = await givenAnElder(t, ELIGIBLE);
    const { application: draft } = await start(t, man, man.id);
    expect(await claim(reviewer, draft.id)).toBe('NOT_AT_THIS_STAGE');

    const { id } = await givenASubmitted(t);
    await decideAs(t, reviewer, 'returnApplication', id, { words: '请补', papers: [] });
    expect(await claim(reviewer, id)).toBe('NOT_AT_THIS_STAGE');

    const other = await givenASubmitted(t);
    await decideAs(t, reviewer, 'rejectApplication', other.id, { reason: 'OTHER', words: '不行' });
    expect(await claim(reviewer, other.id)).toBe('NOT_AT_THIS_STAGE');
  });

  test.each([
    ['an officer of the city, above the desk', { regionCode: '3301' }, 'TAKEN_BY_ANOTHER'],
    ['an assessor of the county, whose step it is not', { roles: [Role.ASSESSOR] }, 'TAKEN_BY_ANOTHER'],
    ['an officer of the county next to it', { regionCode: '330106' }, 'NOT_FOUND'],
    ['an officer of another province', { regionCode: '63' }, 'NOT_FOUND'],
    ['a supervisor', { roles: [Role.SUPERVISOR] }, 'FORBIDDEN'],
    ['an operator', { roles: [Role.PROVIDER_OPERATOR] }, 'FORBIDDEN'],
  ])('%s cannot take it', async (_who, over, code) => {
    await officer(t, GONGSHU); // The desk at which it lies.
    const { id } = await givenASubmitted(t);

    const { data, errors } = await send(
      t,
      await officer(t, GONGSHU, over),
      'mutation ($input: ClaimReviewInput!) { claimReview(input: $input) { userErrors { code } } }',
      { input: { applicationId: id } },
    );

    expect(errors?.[0]?.extensions.code ?? data.claimReview.userErrors[0].code).toBe(code);
  });

  describe('a case of his own', () => {
    /** An officer who is a citizen too. */
    const officerWhoIs = (personId: string) => officer(t, GONGSHU, { personId });

    async function givenASubmittedOf(
      person: KnownPerson,
      by = person as { id: string; token: string },
      itemId = RESPITE,
      others: object[] = [],
    ) {
      const { application, userErrors } = await start(t, by, person.id, { itemId, others });
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
      await fillIn(t, by, application.id);
      await submit(t, by, application.id);
      return application.id as string;
    }

    test('an officer does not review what he applied for himself', async () => {
      const man = await givenAKnownElder(t, ELIGIBLE);
      const id = await givenASubmittedOf(man);

      expect(await claim(await officerWhoIs(man.id), id)).toBe('OWN_CASE');
      expect((await kindsOf(t, id)).at(-1)).toBe('SUBMITTED');
    });

    test('nor what his son applied for, whoever of the two may act for the other, even if that is over', async () => {
      for (const actsForFather of [true, false]) {
        const [father, son] = [await givenAKnownElder(t, ELIGIBLE), await givenAKnownElder(t, ELIGIBLE)];
        const [elder, delegate] = actsForFather ? [father, son] : [son, father];
        const { id: delegationId } = await givenADelegation(t, elder, delegate, { scopes: ['MEALS'] });
        const id = await givenASubmittedOf(son);
        expect(await claim(await officerWhoIs(father.id), id)).toBe('OWN_CASE');
        await t.asOwner('update delegation set ends_on = $1 where id = $2', ['2026-11-01', delegationId]);
        expect(await claim(await officerWhoIs(father.id), id)).toBe('OWN_CASE');
      }
    });

    test('nor a household in which he is the child', async () => {
      const parent = await givenAKnownElder(t, { ...ELIGIBLE, birthDate: '1948-01-02' });
      const child = await givenAKnownElder(t, { ...ELIGIBLE, birthDate: '1985-01-02' });
      const daughter = await givenAnElder(t);
      await givenADelegation(t, parent, daughter, { scopes: ['APPLICATIONS'] });
      await givenADelegation(t, child, daughter, { scopes: ['APPLICATIONS'] });
      const id = await givenASubmittedOf(parent, daughter, '33/aged-and-disabled-together', [
        { code: 'CHILD', personId: child.id },
      ]);

      expect(await claim(await officerWhoIs(child.id), id)).toBe('OWN_CASE');
      expect(await claim(await officerWhoIs(daughter.id), id)).toBe('OWN_CASE');
    });

    test('nor what she has begun, or handed in, for somebody at the counter', async () => {
      const [one, other] = [await givenAKnownElder(t, ELIGIBLE), await givenAKnownElder(t, ELIGIBLE)];
      const worker = await givenAnAssistant(t, one.id, { regionCode: GONGSHU });
      const begun = await givenASubmittedOf(one, worker);
      expect(await claim(worker, begun)).toBe('OWN_CASE');

      const { application } = await start(t, other, other.id);
      await fillIn(t, other, application.id);
      const second = await givenAnAssistant(t, other.id, { regionCode: GONGSHU });
      expect((await submit(t, second, application.id)).userErrors).toEqual([]);
      expect(await claim(second, application.id)).toBe('OWN_CASE');
    });

    test('of a stranger it is nobody’s own', async () => {
      const { id } = await givenASubmitted(t);

      expect(await claim(await officerWhoIs((await givenAnElder(t)).id), id)).toBe('OK');
    });
  });

  test('staff of the place take it, nobody else', async () => {
    const { person, senders } = await givenACast(t);
    await givenStaff(t);
    const { application } = await start(t, person, person.id, { itemId: '63/ability-assessment' });
    await fillIn(t, person, application.id);
    await submit(t, person, application.id);

    await expectTable(BY_POST, async (who) => {
      const input = { applicationId: application.id };
      const answer = await send(
        t,
        senders[who],
        'mutation ($input: ClaimReviewInput!) { claimReview(input: $input) { application { id } userErrors { code } } }',
        { input },
      );
      if (answer.data?.claimReview.application) await change(t, senders[who], 'releaseReview', input);
      return answer;
    });
  });
});
