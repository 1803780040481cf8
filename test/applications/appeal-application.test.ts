import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { expectTable, givenACast, messagesOf } from '../privacy/cast.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenStaff } from '../support/givens.ts';
import { change, codeOf, fillIn, givenASubmitted, officer, read, start, submit } from './applications.ts';
import { BY_AUTHORITY, daysLater, decideAs, givenARejected, kindsOf, passToLast, signedInAgain } from './cases.ts';

const CITY = '3301';
const words = '医院的证明我有，请再看一看。';

describe('appealApplication', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterEach(() => void (t.clock.now = NOON));
  afterAll(() => t?.close());

  test('who was rejected asks for another look: another level has it, and reads why', async () => {
    const city = await officer(t, CITY);
    const { person, id } = await givenARejected(t);
    expect((await read(t, person, id)).data.application).toMatchObject({
      mayAppeal: true,
      nextDeed: 'APPEAL',
      appealableUntil: '2026-12-22',
    });

    const { application } = await change(t, person, 'appealApplication', { applicationId: id, words });

    expect(application).toMatchObject({
      status: 'APPEALED',
      nextDeed: 'WAIT',
      mayAppeal: false,
      expectedOn: '2026-12-11',
    });
    expect(application.path.map(({ code, standing }: { code: string; standing: string }) => [code, standing])).toEqual([
      ['community', 'DONE'],
      ['city-appeal', 'NOW'],
    ]);
    expect((await messagesOf(t, person))[0]).toContain('已经收到对陈建国的“喘息式托养服务”申请的复核请求');
    const { data } = await send(
      t,
      city,
      'query ($id: ID!) { reviewCase(id: $id) { appealWords mayClaim step { isAppeal } } }',
      { id },
    );
    expect(data.reviewCase).toEqual({ appealWords: words, mayClaim: true, step: { isAppeal: true } });
  });

  test('the appeal is granted: what was said no to is a yes now, and both decisions stand in the case', async () => {
    const city = await officer(t, CITY);
    const { person, id } = await givenARejected(t);
    await change(t, person, 'appealApplication', { applicationId: id, words });

    const { application } = await decideAs(t, city, 'approveApplication', id, { quota: 7 });

    expect(application.status).toBe('APPROVED');
    expect(application.decisions.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['REJECTED', 'APPROVED']);
    expect(application.entitlements).toMatchObject([{ quota: 7 }]);
  });

  test('there is one appeal: after a second no there is none', async () => {
    const city = await officer(t, CITY);
    const { person, id } = await givenARejected(t);
    await change(t, person, 'appealApplication', { applicationId: id, words });
    await decideAs(t, city, 'rejectApplication', id, { reason: 'NOT_PROVEN', words: '证明还是不全。' });

    expect((await read(t, person, id)).data.application).toMatchObject({
      mayAppeal: false,
      nextDeed: 'APPLY_ANEW',
      appealableUntil: null,
    });
    expect(await codeOf(t, person, 'appealApplication', { applicationId: id, words })).toBe('APPEAL_CLOSED');
  });

  test('on the thirtieth day there is time, on the thirty-first there is not', async () => {
    const [inTime, tooLate] = [await givenARejected(t), await givenARejected(t)];

    t.clock.now = daysLater(30);
    const still = await signedInAgain(t, inTime.person.id);
    expect(await codeOf(t, still, 'appealApplication', { applicationId: inTime.id, words })).toBe('OK');
    t.clock.now = daysLater(31);
    const late = await signedInAgain(t, tooLate.person.id);
    expect((await read(t, late, tooLate.id)).data.application.nextDeed).toBe('APPLY_ANEW');
    expect(await codeOf(t, late, 'appealApplication', { applicationId: tooLate.id, words })).toBe('APPEAL_CLOSED');
  });

  test('sent three times at once, it is one appeal', async () => {
    const { person, id } = await givenARejected(t);

    await Promise.all([1, 2, 3].map(() => change(t, person, 'appealApplication', { applicationId: id, words })));

    expect((await kindsOf(t, id)).filter((kind) => kind === 'APPEALED')).toHaveLength(1);
  });

  test('what is not decided, or was granted, is not appealed', async () => {
    const { person, id } = await givenASubmitted(t);

    expect(await codeOf(t, person, 'appealApplication', { applicationId: id, words })).toBe('NOT_AT_THIS_STAGE');
  });

  test('who has applied anew meanwhile waits for that one; once it is granted there is nothing to appeal for', async () => {
    const { person, id, judge } = await givenARejected(t);
    const { application: anew } = await start(t, person, person.id);
    const appeal = () => change(t, person, 'appealApplication', { applicationId: id, words });

    expect(await appeal()).toMatchObject({
      application: { id: anew.id },
      userErrors: [{ code: 'ALREADY_APPLIED' }],
    });
    await fillIn(t, person, anew.id);
    await submit(t, person, anew.id);
    await passToLast(t, judge, anew.id);
    await change(t, judge, 'approveApplication', { applicationId: anew.id, quota: 7 });

    expect(await appeal()).toMatchObject({ userErrors: [{ code: 'ALREADY_GRANTED' }] });
    expect((await read(t, person, id)).data.application.status).toBe('REJECTED');
  });

  test('an appeal and a new application at once: one of them goes on', async () => {
    const { person, id } = await givenARejected(t);

    const codes = await Promise.all([
      codeOf(t, person, 'appealApplication', { applicationId: id, words }),
      start(t, person, person.id).then(({ userErrors }) => userErrors[0]?.code ?? 'OK'),
    ]);

    expect(codes.sort()).toEqual(['ALREADY_APPLIED', 'OK']);
  });

  test('nothing is appealed in the name of who has died', async () => {
    const { person, id } = await givenARejected(t);
    await t.asOwner('update person set died_on = $1 where id = $2', ['2026-11-21', person.id]);

    expect(await codeOf(t, person, 'appealApplication', { applicationId: id, words })).toBe('NOT_FOUND');
  });

  test('who decided first does not decide the appeal, though he now sits in the city', async () => {
    const { person, id, judge } = await givenARejected(t);
    await change(t, person, 'appealApplication', { applicationId: id, words });
    await t.asOwner('update staff set region_code = $1 where id = $2', [CITY, judge.id]);

    expect(await codeOf(t, judge, 'claimReview', { applicationId: id })).toBe('OWN_CASE');
  });

  test('whoever acts for the person in the matter of applications appeals, nobody else', async () => {
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
        'mutation ($input: AppealApplicationInput!) { appealApplication(input: $input) { userErrors { code } } }',
        { input: { applicationId: application.id, words } },
      ),
    );
  });
});
