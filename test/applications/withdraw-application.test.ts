import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expectTable, givenACast, messagesOf } from '../privacy/cast.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { change, codeOf, ELIGIBLE, givenASubmitted, GONGSHU, officer, start } from './applications.ts';
import { BY_AUTHORITY, givenARejected, kindsOf, passToLast } from './cases.ts';
import { givenAnElder } from '../support/givens.ts';

describe('withdrawApplication', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  test('who has changed his mind takes his draft back, and it is over', async () => {
    const man = await givenAnElder(t, ELIGIBLE);
    const { application: draft } = await start(t, man, man.id);

    const { application } = await change(t, man, 'withdrawApplication', { applicationId: draft.id });

    expect(application).toMatchObject({
      status: 'WITHDRAWN',
      mayWithdraw: false,
      mayEdit: false,
      nextDeed: 'APPLY_ANEW',
      path: [],
      closesOn: null,
    });
    expect((await messagesOf(t, man))[0]).toContain('申请已经撤回');
  });

  test('while an officer has it, it leaves his desk, and he cannot go on with it', async () => {
    const { person, id } = await givenASubmitted(t);
    const reviewer = await officer(t, GONGSHU);
    await change(t, reviewer, 'claimReview', { applicationId: id });

    const { application } = await change(t, person, 'withdrawApplication', { applicationId: id });

    expect(application).toMatchObject({ status: 'WITHDRAWN', path: [{ standing: 'DONE', outcome: 'CLOSED' }] });
    expect(await codeOf(t, reviewer, 'passApplication', { applicationId: id })).toBe('NOT_AT_THIS_STAGE');
    expect(await codeOf(t, reviewer, 'claimReview', { applicationId: id })).toBe('NOT_AT_THIS_STAGE');
    const { data } = await send(
      t,
      reviewer,
      '{ reviewQueue(view: DESK, first: 100) { edges { node { applicationId } } } }',
    );
    expect(JSON.stringify(data)).not.toContain(id);
  });

  test('pressed twice at once, it is one withdrawal and one message', async () => {
    const { person, id } = await givenASubmitted(t);

    const codes = await Promise.all([1, 2].map(() => codeOf(t, person, 'withdrawApplication', { applicationId: id })));

    expect(codes).toEqual(['OK', 'OK']);
    expect((await kindsOf(t, id)).filter((kind) => kind === 'WITHDRAWN')).toHaveLength(1);
  });

  test('what is decided is not taken back', async () => {
    const { person, id } = await givenARejected(t);
    expect(await codeOf(t, person, 'withdrawApplication', { applicationId: id })).toBe('NOT_AT_THIS_STAGE');

    const other = await givenASubmitted(t);
    const reviewer = await officer(t, GONGSHU);
    await passToLast(t, reviewer, other.id);
    await change(t, reviewer, 'approveApplication', { applicationId: other.id, quota: 14 });
    expect(await codeOf(t, other.person, 'withdrawApplication', { applicationId: other.id })).toBe('NOT_AT_THIS_STAGE');
  });

  test('taking it back and passing it on at the same moment: one of them comes first, and nothing is left open', async () => {
    for (const round of [1, 2, 3]) {
      const { person, id } = await givenASubmitted(t);
      const reviewer = await officer(t, GONGSHU);
      await change(t, reviewer, 'claimReview', { applicationId: id });

      const [withdrawn, passed] = await Promise.all([
        codeOf(t, person, 'withdrawApplication', { applicationId: id }),
        codeOf(t, reviewer, 'passApplication', { applicationId: id }),
      ]);

      expect([round, withdrawn]).toEqual([round, 'OK']);
      expect(['OK', 'NOT_AT_THIS_STAGE']).toContain(passed);
      const open = await t.asOwner(`select 1 from review_step where application_id = $1 and status <> 'DONE'`, [id]);
      expect(open).toEqual([]);
    }
  });

  test('whoever acts for the person in the matter of applications takes it back, nobody else', async () => {
    const { person, senders } = await givenACast(t);
    const { application } = await start(t, person, person.id, { itemId: '63/ability-assessment' });

    await expectTable(BY_AUTHORITY, (who) =>
      send(
        t,
        senders[who],
        'mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { userErrors { code } } }',
        { input: { applicationId: application.id } },
      ),
    );
  });
});
