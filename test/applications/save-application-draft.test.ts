import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expectTable, givenACast } from '../privacy/cast.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { change, ELIGIBLE, GONGSHU, givenASubmitted, officer, read, save, start } from './applications.ts';
import { BY_AUTHORITY, daysLater, decideAs, signedInAgain } from './cases.ts';

describe('saveApplicationDraft', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  async function givenADraft() {
    const man = await givenAnElder(t, ELIGIBLE);
    const { application } = await start(t, man, man.id);
    return { man, id: application.id as string, answers: application.answers as Record<string, unknown> };
  }

  test('a man answers one page today and one tomorrow; each keeps what he said before', async () => {
    const { man, id, answers } = await givenADraft();

    await save(t, man, id, 1, { stayDays: 7 });
    const { application, fieldErrors } = await save(t, man, id, 2, { startsOn: '2026-12-01', helps: ['EATING'] });

    expect(fieldErrors).toEqual([]);
    expect(application.draftVersion).toBe(3);
    expect(application.answers).toEqual({ ...answers, stayDays: 7, startsOn: '2026-12-01', helps: ['EATING'] });
  });

  test('he takes back what he said: an empty line and a null leave the question open', async () => {
    const { man, id } = await givenADraft();
    await save(t, man, id, 1, { stayDays: 7, carerName: '陈芳' });

    const { application } = await save(t, man, id, 2, { stayDays: null, carerName: '  ' });

    expect(application.answers).not.toHaveProperty('stayDays');
    expect(application.answers).not.toHaveProperty('carerName');
  });

  // A table is read in rows.
  // prettier-ignore
  test.each([
    ['a question that nobody asked', 'favouriteColour', '红', '这份表里没有这一项，请刷新后再填。'],
    ['a name that every object has', 'constructor', 'x', '这份表里没有这一项，请刷新后再填。'],
    ['a name longer than any', 'carerName', '陈'.repeat(41), '“照护的人叫什么？”太长了，最多40个字，也不能有特殊符号。'],
    ['a letter that no database takes', 'carerName', 'a\0b', '“照护的人叫什么？”太长了，最多40个字，也不能有特殊符号。'],
    ['a word for a number', 'stayDays', '七天', '“想住几天？”请填1到365之间的整数。'],
    ['half a day', 'stayDays', 1.5, '“想住几天？”请填1到365之间的整数。'],
    ['more days than a year has', 'stayDays', 366, '“想住几天？”请填1到365之间的整数。'],
    ['a day that does not exist', 'startsOn', '2027-02-30', '“从哪一天开始？”请写成 1944-03-12 这样的日期。'],
    ['something that is no telephone', 'phone', '不知道', '“联系电话”请填电话号码，手机号是11位数字。'],
    ['a choice that was not offered', 'helps', ['FLYING'], '“哪些事需要人帮？”请在给出的里面选。'],
    ['one word for a list', 'helps', 'EATING', '“哪些事需要人帮？”请在给出的里面选。'],
    ['an object', 'place', { a: { b: 1 } }, '“想去哪一家？”填得不对，请再看一看。'],
  ])('of %s he is told in words; all that is right is kept', async (_what, field, value, message) => {
    const { man, id, answers } = await givenADraft();
    await save(t, man, id, 1, { place: '小荷残疾人托养中心' });

    const { application, fieldErrors, userErrors } = await save(t, man, id, 2, {
      [field]: value,
      ...(field !== 'carerPhone' && { carerPhone: '13800000002' }),
    });

    expect(userErrors).toEqual([]);
    expect(fieldErrors).toEqual([{ field, message }]);
    const kept = { ...answers, place: '小荷残疾人托养中心', carerPhone: '13800000002' };
    expect(application.answers).toEqual(kept);
    expect((await read(t, man, id)).data.application.answers).toEqual(kept);
  });

  test('two telephones do not overwrite each other: the second is shown what the first one wrote', async () => {
    const { man, id } = await givenADraft();

    const [one, other] = await Promise.all([
      save(t, man, id, 1, { stayDays: 7 }),
      save(t, man, id, 1, { stayDays: 9 }),
    ]);

    const [kept, refused] = one.userErrors.length === 0 ? [one, other] : [other, one];
    expect(kept.userErrors).toEqual([]);
    expect(refused.userErrors).toMatchObject([{ code: 'DRAFT_CHANGED', field: ['draftVersion'] }]);
    expect(refused.application).toMatchObject({
      draftVersion: 2,
      answers: { stayDays: kept.application.answers.stayDays },
    });
  });

  test('a draft that is worked on stays open thirty days more', async () => {
    const { man, id } = await givenADraft();
    t.clock.now = daysLater(10);

    const { application } = await save(t, await signedInAgain(t, man.id), id, 1, { stayDays: 7 });

    t.clock.now = NOON;
    expect(application.closesOn).toBe('2027-01-01');
  });

  test('what is handed in, is looked at, or is over is not changed any more; what was given back is', async () => {
    const { person, id } = await givenASubmitted(t);
    const reviewer = await officer(t, GONGSHU);
    const saving = async () => {
      const { draftVersion } = (await read(t, person, id)).data.application;
      return (await save(t, person, id, draftVersion, { stayDays: 9 })).userErrors[0] ?? { code: 'OK' };
    };

    expect(await saving()).toMatchObject({ code: 'NOT_AT_THIS_STAGE', message: expect.stringContaining('已经提交') });
    await decideAs(t, reviewer, 'returnApplication', id, { words: '天数再想一想。', papers: [] });
    expect((await saving()).code).toBe('OK');
    await change(t, person, 'withdrawApplication', { applicationId: id });
    expect(await saving()).toMatchObject({ code: 'NOT_AT_THIS_STAGE', message: expect.stringContaining('已经撤回') });
  });

  test('whoever acts for the person in the matter of applications writes in it, nobody else', async () => {
    const { person, senders } = await givenACast(t);
    const { application } = await start(t, person, person.id, { itemId: '63/ability-assessment' });
    let draftVersion = application.draftVersion as number;

    await expectTable(BY_AUTHORITY, async (who) => {
      const answer = await send(
        t,
        senders[who],
        'mutation ($input: SaveApplicationDraftInput!) { saveApplicationDraft(input: $input) { application { draftVersion } userErrors { code } } }',
        { input: { applicationId: application.id, draftVersion, answers: { need: who } } },
      );
      draftVersion = answer.data?.saveApplicationDraft?.application?.draftVersion ?? draftVersion;
      return answer;
    });
  });
});
