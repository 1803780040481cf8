import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { BY_POST, expectTable, givenACast, messagesOf, outcomeOf } from '../privacy/cast.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenStaff } from '../support/givens.ts';
import { change, codeOf, fillIn, givenASubmitted, GONGSHU, officer, read, start, submit } from './applications.ts';
import { BY_AUTHORITY, daysLater, decideAs, givenARejected, kindsOf, signedInAgain } from './cases.ts';

const TO_ANSWER = '{ ratingsToAnswer(first: 100) { edges { node { id level reasons words answerDueOn } } } }';

describe('rating how a case was handled', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterEach(() => void (t.clock.now = NOON));
  afterAll(() => t?.close());

  const answer = (as: Sender, ratingId: string, words = '我们已经请同事改过来了。') =>
    send(
      t,
      as,
      'mutation ($input: AnswerRatingInput!) { answerRating(input: $input) { rating { id answer } userErrors { code } } }',
      { input: { ratingId, words } },
    );
  const toAnswer = async (as: Sender) =>
    (await send(t, as, TO_ANSWER)).data.ratingsToAnswer.edges.map(({ node }: { node: object }) => node);

  test.each([5, 4, 3])('one tap, level %i, and nothing more is asked', async (level) => {
    const { person, id, judge } = await givenARejected(t);
    expect((await read(t, person, id)).data.application.mayRate).toBe(true);

    const { application, userErrors } = await change(t, person, 'rateApplication', { applicationId: id, level });

    expect(userErrors).toEqual([]);
    expect(application).toMatchObject({ mayRate: false, rating: { level, reasons: [], words: null } });
    expect((await toAnswer(judge)).map(({ level: shown }: { level: number }) => shown)).not.toContain(level);
  });

  test.each([2, 1])('level %i says why: a reason, or words', async (level) => {
    const { person, id } = await givenARejected(t);
    const rate = (over: object) => codeOf(t, person, 'rateApplication', { applicationId: id, level, ...over });

    expect(await rate({})).toBe('REASON_NEEDED');
    expect(await rate({ reasons: [] })).toBe('REASON_NEEDED');
    expect(await rate({ reasons: ['TOO_SLOW'] })).toBe('OK');
  });

  test('a level that does not exist is no level', async () => {
    const { person, id } = await givenARejected(t);
    for (const level of [0, 6]) {
      const text = `mutation { rateApplication(input: { applicationId: "${id}", level: ${level} }) { userErrors { code } } }`;
      expect((await send(t, person, text)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('a bad one is answered by staff within five working days, and the people are told', async () => {
    const { person, id, judge } = await givenARejected(t);
    await change(t, person, 'rateApplication', {
      applicationId: id,
      level: 1,
      reasons: ['UNFRIENDLY'],
      words: '没人理我',
    });
    const [rating] = (await toAnswer(judge)).slice(-1);
    expect(rating).toMatchObject({ level: 1, reasons: ['UNFRIENDLY'], words: '没人理我', answerDueOn: '2026-11-27' });

    expect(outcomeOf(await answer(judge, rating.id))).toBe('OK');

    expect((await messagesOf(t, person))[0]).toContain('您对“喘息式托养服务”办理的意见，工作人员答复了');
    expect((await read(t, person, id)).data.application.rating.answer).toBe('我们已经请同事改过来了。');
    expect(await toAnswer(judge)).not.toContainEqual(expect.objectContaining({ id: rating.id }));
    expect(outcomeOf(await answer(judge, rating.id))).toBe('REQUEST_ANSWERED');
  });

  test('two of staff who answer at once: one answer stands', async () => {
    const { person, id } = await givenARejected(t);
    await change(t, person, 'rateApplication', { applicationId: id, level: 1, words: '太慢' });
    const [a, b] = [await officer(t, GONGSHU), await officer(t, '3301', { roles: [Role.SUPERVISOR] })];
    const [rating] = (await toAnswer(a)).slice(-1);

    const codes = (await Promise.all([answer(a, rating.id, '甲'), answer(b, rating.id, '乙')])).map(outcomeOf);

    expect(codes.sort()).toEqual(['OK', 'REQUEST_ANSWERED']);
    expect((await kindsOf(t, id)).filter((kind) => kind === 'RATING_ANSWERED')).toHaveLength(1);
  });

  test('rated twice, at once or later, the first one stands', async () => {
    const { person, id } = await givenARejected(t);

    await Promise.all([5, 4].map((level) => change(t, person, 'rateApplication', { applicationId: id, level })));
    const { application } = await change(t, person, 'rateApplication', { applicationId: id, level: 3 });

    expect([5, 4]).toContain(application.rating.level);
    expect((await kindsOf(t, id)).filter((kind) => kind === 'RATED')).toHaveLength(1);
  });

  test('what is not decided yet is not rated', async () => {
    const { person, id } = await givenASubmitted(t);

    expect(await codeOf(t, person, 'rateApplication', { applicationId: id, level: 5 })).toBe('NOT_FINISHED');
  });

  test('whoever acts for the person rates, and staff of the place answer, nobody else', async () => {
    const { person, senders } = await givenACast(t);
    const { application } = await start(t, person, person.id, { itemId: '63/ability-assessment' });
    await fillIn(t, person, application.id);
    await submit(t, person, application.id);
    await decideAs(t, await givenStaff(t), 'rejectApplication', application.id, {
      reason: 'OTHER',
      words: '请到社区来。',
    });

    await expectTable(BY_AUTHORITY, (who) =>
      send(
        t,
        senders[who],
        'mutation ($input: RateApplicationInput!) { rateApplication(input: $input) { userErrors { code } } }',
        { input: { applicationId: application.id, level: 1, words: '太慢' } },
      ),
    );
    const [{ id }] = (await t.asOwner<{ id: string }>('select id from rating where application_id = $1', [
      application.id,
    ])) as [{ id: string }];
    await expectTable({ ...BY_POST, 'staff of the region': 'REQUEST_ANSWERED' }, (who) => answer(senders[who], id));
  });

  test('a day later the deadline is still that of the day on which it was said', async () => {
    const { person, id, judge } = await givenARejected(t);
    await change(t, person, 'rateApplication', { applicationId: id, level: 2, reasons: ['TOO_SLOW'] });
    t.clock.now = daysLater(1);

    const [rating] = (await toAnswer(await signedInAgain(t, judge.id, 'staff'))).slice(-1);

    expect(rating.answerDueOn).toBe('2026-11-27');
  });
});
