import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { lapseApplications } from '../../api/src/applications/lapse-applications.ts';
import { messagesOf } from '../privacy/cast.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { change, codeOf, ELIGIBLE, givenASubmitted, GONGSHU, officer, read, save, start } from './applications.ts';
import { daysLater, decideAs, kindsOf, serverOf, signedInAgain } from './cases.ts';

describe('applications that nobody touches', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterEach(async () => {
    t.clock.now = NOON;
    await t.asOwner(`update application set closes_on = '2027-12-31' where closes_on is not null`);
  });
  afterAll(() => t?.close());

  const workOn = async (days: number) => {
    t.clock.now = daysLater(days);
    return lapseApplications(await serverOf(t));
  };

  test('a draft is closed after thirty days; three days before, its man is told, once', async () => {
    const man = await givenAnElder(t, ELIGIBLE);
    const { application } = await start(t, man, man.id);

    expect(await workOn(26)).toEqual({ lapsed: 0, warned: 0 });
    expect(await workOn(27)).toEqual({ lapsed: 0, warned: 1 });
    expect(await workOn(28)).toEqual({ lapsed: 0, warned: 0 });
    expect(await workOn(30)).toEqual({ lapsed: 0, warned: 0 });
    expect(await workOn(31)).toEqual({ lapsed: 1, warned: 0 });

    const later = await signedInAgain(t, man.id);
    expect((await messagesOf(t, later)).slice(0, 2)).toEqual([
      expect.stringContaining('太久没有动，已经关闭'),
      expect.stringContaining('申请在等您，12月22日'),
    ]);
    expect(await kindsOf(t, application.id)).toEqual(['STARTED', 'WARNED', 'LAPSED']);
    expect(await codeOf(t, later, 'submitApplication', { applicationId: application.id })).toBe('NOT_AT_THIS_STAGE');
    expect((await start(t, later, man.id)).userErrors).toEqual([]);
  });

  test('whoever goes on writing after the warning has his days anew, and is warned anew', async () => {
    const man = await givenAnElder(t, ELIGIBLE);
    const { application } = await start(t, man, man.id);
    await workOn(27);
    await save(t, await signedInAgain(t, man.id), application.id, 1, { stayDays: 3 });

    expect(await workOn(31)).toEqual({ lapsed: 0, warned: 0 });
    expect(await workOn(54)).toEqual({ lapsed: 0, warned: 1 });
    expect(await workOn(58)).toEqual({ lapsed: 1, warned: 0 });
  });

  test('papers that do not come within fifteen days close the case, and it leaves its desk', async () => {
    const { person, id } = await givenASubmitted(t);
    await decideAs(t, await officer(t, GONGSHU), 'returnApplication', id, { words: '还差一份。', papers: [] });

    expect(await workOn(12)).toEqual({ lapsed: 0, warned: 1 });
    expect(await workOn(16)).toEqual({ lapsed: 1, warned: 0 });

    const later = await signedInAgain(t, person.id);
    expect((await read(t, later, id)).data.application).toMatchObject({
      status: 'LAPSED',
      path: [{ standing: 'DONE', outcome: 'CLOSED' }],
    });
    expect(await t.asOwner(`select 1 from review_step where application_id = $1 and status <> 'DONE'`, [id])).toEqual(
      [],
    );
  });

  test('what is handed in waits for staff, not for its man: it is never closed', async () => {
    const { id } = await givenASubmitted(t);

    await workOn(300);

    expect((await kindsOf(t, id)).at(-1)).toBe('SUBMITTED');
  });

  test('three servers that do it at once close each draft once', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => givenAnElder(t, ELIGIBLE)));
    const drafts = await Promise.all(people.map((man) => start(t, man, man.id)));
    t.clock.now = daysLater(31);
    const servers = await Promise.all([serverOf(t), serverOf(t), serverOf(t)]);

    const done = await Promise.all(servers.map(lapseApplications));

    expect(done.reduce((sum, { lapsed }) => sum + lapsed, 0)).toBe(12);
    for (const { application } of drafts) expect(await kindsOf(t, application.id)).toEqual(['STARTED', 'LAPSED']);
  });

  test('a hand-in and the closing at the same moment: the case is handed in or closed, never both', async () => {
    const { person, id } = await givenASubmitted(t);
    await decideAs(t, await officer(t, GONGSHU), 'returnApplication', id, { words: '天数再想一想。', papers: [] });
    t.clock.now = daysLater(16);
    const later = await signedInAgain(t, person.id);
    const server = await serverOf(t);

    const [, { application }] = await Promise.all([
      lapseApplications(server),
      change(t, later, 'submitApplication', { applicationId: id }),
    ]);

    const ends = (await kindsOf(t, id)).slice(-1);
    expect([['LAPSED'], ['RESUBMITTED']]).toContainEqual(ends);
    expect(application?.status ?? 'LAPSED').toBe(ends[0] === 'LAPSED' ? 'LAPSED' : 'SUBMITTED');
  });
});
