import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  change,
  codeOf,
  ELIGIBLE,
  fillIn,
  givenASubmitted,
  GONGSHU,
  officer,
  read,
  save,
  start,
  submit,
} from '../applications/applications.ts';
import { kindsOf, passToLast } from '../applications/cases.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { givenAKnownElder, messagesOf } from '../privacy/cast.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { Role } from '../../api/src/identity/role.ts';
import { Person } from '../../api/src/identity/person.entity.ts';

const REWARD = '3301/certificate-reward';
const roles = [Role.REVIEWER, Role.ASSESSOR];

describe('deciding a case', () => {
  let t: TestApp;
  let reviewer: { id: string; token: string };
  let second: { id: string; token: string };
  beforeAll(async () => {
    t = await startApp();
    reviewer = await officer(t, GONGSHU, { roles });
    second = await officer(t, GONGSHU, { roles, name: '申屠敏' });
  });
  afterAll(() => t?.close());

  /** At the last step, taken by {@link reviewer}. */
  async function givenALast(over: object = {}, itemId?: string) {
    const given = await givenASubmitted(t, over, itemId);
    await passToLast(t, reviewer, given.id);
    return given;
  }
  const approve = (id: string, over: object = {}, as = reviewer) =>
    change(t, as, 'approveApplication', { applicationId: id, ...over });
  const reject = (id: string, over: object = {}, as = reviewer) =>
    change(t, as, 'rejectApplication', {
      applicationId: id,
      reason: 'NOT_PROVEN',
      words: '材料看不清，请重新拍。',
      ...over,
    });

  test('who is eligible is granted days of respite by one officer, with the rule that each condition rests on', async () => {
    const { person, id } = await givenALast();

    const { application } = await approve(id, { quota: 14, words: '祝早日康复。' });

    expect(application).toMatchObject({
      status: 'APPROVED',
      nextDeed: 'USE_IT',
      expectedOn: null,
      entitlements: [{ kind: 'QUOTA', quota: 14, unit: 'DAY', amountFen: null, startsOn: '2026-11-22' }],
      decisions: [
        {
          outcome: 'APPROVED',
          verdict: 'MET',
          isOverride: false,
          reason: null,
          words: '祝早日康复。',
          confirmedBy: null,
        },
      ],
    });
    expect(application.decisions[0].members[0].criteria).toContainEqual({ code: 'CERTIFICATE', verdict: 'MET' });
    expect((await messagesOf(t, person))[0]).toContain('申请批准了');
    expect((await start(t, person, person.id)).userErrors[0].code).toBe('ALREADY_GRANTED');
  });

  test('days that no document sets are entered by the officer; none are made up', async () => {
    const { id } = await givenALast();

    expect((await approve(id)).userErrors).toMatchObject([
      { code: 'GRANT_NEEDED', message: '文件没有写数量，请填批准多少。' },
    ]);
    expect((await approve(id, { quota: 3 })).userErrors).toEqual([]);
  });

  test('a number of visits that the document sets is not changed by hand', async () => {
    const qinghai = {
      householdRegion: '630102',
      residenceRegion: '630102',
      facts: { 'person.isSpeciallyNeedy': true },
    };
    const here = await officer(t, '630102');
    const { id } = await givenASubmitted(t, qinghai, '63/monthly-visits');
    await passToLast(t, here, id);

    expect((await approve(id, { quota: 30 }, here)).userErrors).toMatchObject([
      { code: 'GRANT_NEEDED', message: '数量由文件规定，不能改。请不要填数量，或刷新后再看。' },
    ]);
    expect((await approve(id, {}, here)).application.entitlements).toMatchObject([{ quota: 1 }]);
  });

  describe('a reward for a certificate', () => {
    const carer = { birthDate: '1990-01-02', facts: {} };
    async function givenAReward(grade: number) {
      const person = await givenAnElder(t, { ...ELIGIBLE, ...carer });
      const { application } = await start(t, person, person.id, { itemId: REWARD });
      await save(t, person, application.id, 1, {
        workerIsFrontLineCarer: true,
        workerCertificateGrade: grade,
        workerIsPublicEstablishment: false,
      });
      await fillIn(t, person, application.id);
      await submit(t, person, application.id);
      await passToLast(t, reviewer, application.id);
      return { person, id: application.id as string };
    }

    // A table is read in rows.
    // prettier-ignore
    test.each([[5, 1_200_000], [4, 1_500_000], [3, 1_800_000], [2, 2_100_000], [1, 2_700_000]])(
      'of grade %i is %i fen, confirmed by a second officer',
      async (grade, amountFen) => {
        const { id } = await givenAReward(grade);

        expect((await approve(id, { amountFen: amountFen + 100 })).userErrors).toMatchObject([{ code: 'GRANT_NEEDED', message: '金额由文件规定，不能改。请不要填金额，或刷新后再看。' }]);
        const { application: proposed } = await approve(id);
        expect([proposed.status, proposed.entitlements]).toEqual(['IN_REVIEW', []]);
        const { application } = await change(t, second, 'confirmDecision', { applicationId: id });

        expect(application.entitlements).toMatchObject([{ kind: 'AMOUNT', amountFen, says: expect.stringContaining('征求意见稿') }]);
        expect(application.decisions).toMatchObject([{ isOverride: false, confirmedBy: { name: '申屠敏' } }]);
      },
    );

    test('is not confirmed by who proposed it, nor by one who sits elsewhere, nor twice', async () => {
      const { id } = await givenAReward(5);
      await approve(id);
      const confirm = (as: { token: string }) => codeOf(t, as, 'confirmDecision', { applicationId: id });

      expect(await confirm(reviewer)).toBe('SECOND_OFFICER_NEEDED');
      expect(await confirm(await officer(t, '330106'))).toBe('NOT_FOUND');
      expect(await confirm(await officer(t, GONGSHU, { roles: [Role.ASSESSOR] }))).toBe('SECOND_OFFICER_NEEDED');
      expect((await approve(id)).userErrors[0].code).toBe('SECOND_OFFICER_NEEDED');
      const codes = await Promise.all([second, await officer(t, '3301')].map(confirm));
      expect(codes.sort()).toEqual(['NOT_AT_THIS_STAGE', 'OK']);
      expect(await t.asOwner('select 1 from entitlement where application_id = $1', [id])).toHaveLength(1);
    });

    test('is not confirmed by the father of who applied', async () => {
      const father = await givenAKnownElder(t, ELIGIBLE);
      const { person, id } = await givenAReward(5);
      await givenADelegation(t, father, person, { scopes: ['MEALS'] });
      await approve(id);

      expect(
        await codeOf(t, await officer(t, GONGSHU, { personId: father.id }), 'confirmDecision', { applicationId: id }),
      ).toBe('OWN_CASE');
    });

    test('declined by the second officer, it is decided anew by the first; the people are told of neither', async () => {
      const { person, id } = await givenAReward(5);
      await approve(id);
      const before = (await messagesOf(t, person)).length;

      expect(await codeOf(t, reviewer, 'declineDecision', { applicationId: id, words: '算了' })).toBe(
        'SECOND_OFFICER_NEEDED',
      );
      const { application } = await change(t, second, 'declineDecision', {
        applicationId: id,
        words: '证书还没有核对。',
      });
      expect([application.status, application.decisions]).toEqual(['IN_REVIEW', []]);
      expect((await messagesOf(t, person)).length).toBe(before);
      expect(await codeOf(t, second, 'confirmDecision', { applicationId: id })).toBe('NOT_AT_THIS_STAGE');
      expect((await reject(id)).application.status).toBe('REJECTED');
      expect((await kindsOf(t, id)).slice(-4)).toEqual(['CLAIMED', 'PROPOSED', 'DECLINED', 'REJECTED']);
    });
  });

  test('whoever waits in vain for a second officer takes his decision back, and a colleague has the case', async () => {
    const { id } = await givenALast({ facts: { ...ELIGIBLE.facts, 'person.disability.hasCertificate': false } });
    await approve(id, { quota: 3, words: '证正在补办，先住进来。' });

    expect(await codeOf(t, reviewer, 'releaseReview', { applicationId: id })).toBe('OK');

    expect(await codeOf(t, second, 'confirmDecision', { applicationId: id })).toBe('NOT_AT_THIS_STAGE');
    expect(await codeOf(t, second, 'claimReview', { applicationId: id })).toBe('OK');
  });

  test('against the rules one officer says why and another confirms it; it stands in the case for ever', async () => {
    const { id } = await givenALast({ facts: { ...ELIGIBLE.facts, 'person.disability.hasCertificate': false } });

    expect((await approve(id, { quota: 3 })).userErrors[0].code).toBe('REASON_NEEDED');
    const { application: proposed } = await approve(id, { quota: 3, words: '证正在补办，先住进来。' });
    expect(proposed.status).toBe('IN_REVIEW');
    const { application } = await change(t, second, 'confirmDecision', { applicationId: id });

    expect(application.decisions).toMatchObject([
      { outcome: 'APPROVED', verdict: 'UNMET', isOverride: true, words: '证正在补办，先住进来。' },
    ]);
    expect(application.entitlements).toMatchObject([{ quota: 3 }]);
  });

  test('who is not eligible reads which condition it was, by which clause, what to do now and until when to appeal', async () => {
    const { person, id } = await givenASubmitted(t, {
      facts: { ...ELIGIBLE.facts, 'person.disability.hasCertificate': false },
    });
    await change(t, reviewer, 'claimReview', { applicationId: id });
    const words = '要先办残疾人证，办好以后可以再申请。';

    expect((await reject(id, { reason: 'CRITERION_UNMET', words })).userErrors[0].code).toBe('REASON_NEEDED');
    expect((await reject(id, { reason: 'CRITERION_UNMET', criterion: 'SHOE_SIZE', words })).userErrors[0].code).toBe(
      'REASON_NEEDED',
    );
    await reject(id, { reason: 'CRITERION_UNMET', criterion: 'CERTIFICATE', words });

    const { application } = (await read(t, person, id)).data;
    expect(application).toMatchObject({
      status: 'REJECTED',
      nextDeed: 'APPEAL',
      appealableUntil: '2026-12-22',
      entitlements: [],
    });
    expect(application.decisions).toMatchObject([
      {
        reason: 'CRITERION_UNMET',
        words,
        criterion: { code: 'CERTIFICATE', clause: { id: expect.stringMatching(/^Z/) } },
        verdict: 'UNMET',
      },
    ]);
    expect((await messagesOf(t, person))[0]).toMatch(/没有批准.*12月22日.*请人复核/);
  });

  test('a no to what the rules say yes to waits for a second officer', async () => {
    const { id } = await givenALast();

    const { application } = await reject(id, { reason: 'CRITERION_UNMET', criterion: 'CERTIFICATE' });

    expect(application.status).toBe('IN_REVIEW');
    expect((await change(t, second, 'confirmDecision', { applicationId: id })).application.decisions).toMatchObject([
      { outcome: 'REJECTED', isOverride: true },
    ]);
  });

  test('nor is anybody refused by one officer for a condition that he meets, though he lacks another', async () => {
    const { id } = await givenALast({ facts: { ...ELIGIBLE.facts, 'person.disability.hasCertificate': false } });

    const { application } = await reject(id, { reason: 'CRITERION_UNMET', criterion: 'NEEDS_CARE' });

    expect(application.status).toBe('IN_REVIEW');
    await change(t, second, 'declineDecision', { applicationId: id, words: '缺的是残疾人证。' });
    expect((await reject(id, { reason: 'CRITERION_UNMET', criterion: 'CERTIFICATE' })).application.status).toBe(
      'REJECTED',
    );
  });

  test('nobody confirms what no longer rests on what is known: the household has moved since, and it is decided anew', async () => {
    const { person, id } = await givenALast();
    await reject(id, { reason: 'CRITERION_UNMET', criterion: 'CERTIFICATE' });
    await t.asOwner('update person set household_region = $1 where id = $2', ['320102', person.id]);

    const { userErrors } = await change(t, second, 'confirmDecision', { applicationId: id });

    expect(userErrors).toMatchObject([{ code: 'NOT_AT_THIS_STAGE', message: expect.stringContaining('退回给他') }]);
    await change(t, second, 'declineDecision', { applicationId: id, words: '户口迁走了，请按新的情况写。' });
    expect((await reject(id, { reason: 'CRITERION_UNMET', criterion: 'HOUSEHOLD' })).application).toMatchObject({
      status: 'REJECTED',
      decisions: [{ verdict: 'UNMET', isOverride: false, criterion: { code: 'HOUSEHOLD' } }],
    });
  });

  test('decided by two clicks at once, yes and no, one of them counts', async () => {
    const { id } = await givenALast();

    const codes = (await Promise.all([approve(id, { quota: 3 }), reject(id)])).map(
      ({ userErrors }) => userErrors[0]?.code ?? 'OK',
    );

    expect(codes.sort()).toEqual(['NOT_AT_THIS_STAGE', 'OK']);
    expect(await t.asOwner('select 1 from decision where application_id = $1', [id])).toHaveLength(1);
  });

  test('what an approval has shown goes into the register; what holds for the day, and what a rejection saw, does not', async () => {
    const told = {
      personDisabilityHasCertificate: true,
      personDisabilitySevere: true,
      personNeedsCare: true,
      personWilling: true,
    };
    const factsOf = async (id: string) => {
      const person = await t.orm.em.fork().findOneOrFail(Person, id);
      return t.vault.open(person, 'facts') ?? {};
    };
    for (const isApproved of [true, false]) {
      const person = await givenAnElder(t, { ...ELIGIBLE, facts: { 'household.livesAlone': true } });
      const { application } = await start(t, person, person.id);
      await save(t, person, application.id, 1, told);
      await fillIn(t, person, application.id);
      await submit(t, person, application.id);
      expect(await factsOf(person.id)).toEqual({ 'household.livesAlone': true });
      await passToLast(t, reviewer, application.id);
      await (isApproved ? approve(application.id, { quota: 3 }) : reject(application.id));

      const facts = await factsOf(person.id);
      expect(facts['household.livesAlone']).toBe(true);
      expect(facts['person.disability.hasCertificate']).toBe(isApproved ? true : undefined);
      expect(facts).not.toHaveProperty('person.willing');
    }
  });

  test('both generations of a household are granted a place, and each is asked by his own conditions', async () => {
    const parent = await givenAnElder(t, {
      ...ELIGIBLE,
      birthDate: '1948-01-02',
      facts: { 'household.hasDisabledChild': true, 'carer.isAgedParent': true },
    });
    const child = await givenAKnownElder(t, { ...ELIGIBLE, birthDate: '1985-01-02' });
    await givenADelegation(t, child, parent, { scopes: ['APPLICATIONS'] });
    const others = [{ code: 'CHILD', personId: child.id }];
    const { application } = await start(t, parent, parent.id, { itemId: '33/aged-and-disabled-together', others });
    await fillIn(t, parent, application.id);
    await submit(t, parent, application.id);
    await passToLast(t, reviewer, application.id);

    const { application: done } = await approve(application.id);

    expect(done.decisions[0].members.map(({ code }: { code: string }) => code)).toEqual(['PARENT', 'CHILD']);
    expect(done.decisions[0]).toMatchObject({ verdict: 'MET' });
    const granted = await t.asOwner<{ person: string }>(
      'select person_id as person from entitlement where application_id = $1',
      [application.id],
    );
    expect(granted.map(({ person }) => person).sort()).toEqual([parent.id, child.id].sort());
  });

  test('what an officer sees of a case is noted, and the person reads who looked', async () => {
    const { person, id } = await givenASubmitted(t);
    const QUERY =
      'query ($id: ID!) { reviewCase(id: $id) { verdict mayClaim isLastStep compared { asks recorded told } members { code criteria { code verdict } } grant { quota } } }';
    const { data } = await send(t, reviewer, QUERY, { id });

    expect(data.reviewCase).toMatchObject({
      verdict: 'MET',
      mayClaim: true,
      isLastStep: false,
      grant: { quota: null },
    });
    expect(data.reviewCase.compared).toContainEqual({ asks: '您有残疾人证吗？', recorded: '是', told: '是' });
    const log = await send(
      t,
      person,
      'query ($id: ID!) { accessLog(personId: $id) { edges { node { action name } } } }',
      { id: person.id },
    );
    expect(JSON.stringify(log.data)).toContain('马文静');
  });
});
