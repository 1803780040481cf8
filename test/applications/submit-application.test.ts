import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { POLICIES } from '../../api/src/policies/yaml-file.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { expectTable, givenACast, givenAKnownElder, messagesOf } from '../privacy/cast.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import {
  change,
  codeOf,
  ELIGIBLE,
  fillIn,
  givenASubmitted,
  givenPapers,
  GONGSHU,
  officer,
  read,
  save,
  start,
  submit,
} from './applications.ts';
import { BY_AUTHORITY, decideAs, kindsOf } from './cases.ts';

const WISHES = { helps: ['EATING'], startsOn: '2026-12-01', stayDays: 7 };

describe('submitApplication', () => {
  let t: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'doorstep-forms-'));
    cpSync(POLICIES, folder, { recursive: true });
    t = await startApp({ env: { POLICIES_DIR: folder } });
  });
  afterAll(async () => {
    await t?.close();
    rmSync(folder, { recursive: true });
  });

  test('a man whose register says everything brings no paper, and sees who has it and by when', async () => {
    const man = await givenAnElder(t, ELIGIBLE);
    const { application: draft } = await start(t, man, man.id);
    await save(t, man, draft.id, 1, WISHES);

    const { application, userErrors } = await submit(t, man, draft.id);

    expect(userErrors).toEqual([]);
    expect(application).toMatchObject({
      status: 'SUBMITTED',
      nextDeed: 'WAIT',
      closesOn: null,
      mayEdit: false,
      mayWithdraw: true,
      // Three, five and seven working days from a Sunday.
      expectedOn: '2026-12-11',
      path: [
        { code: 'community', standing: 'NOW', expectedOn: '2026-11-25', isOverdue: false, desk: { code: GONGSHU } },
        { code: 'township', standing: 'NEXT', expectedOn: '2026-12-02', desk: null },
        { code: 'county', standing: 'NEXT', expectedOn: '2026-12-11', desk: null },
      ],
    });
    expect(application.papers).toEqual([
      expect.objectContaining({ code: 'HOUSEHOLD', need: 'KNOWN' }),
      expect.objectContaining({ code: 'CERTIFICATE', need: 'KNOWN' }),
      expect.objectContaining({ code: 'STABLE', need: 'NOT_NEEDED' }),
      expect.objectContaining({ code: 'MEDICAL_RECORD', need: 'OPTIONAL' }),
    ]);
    expect((await messagesOf(t, man))[0]).toContain('陈建国的“喘息式托养服务”申请已经提交');
  });

  test('of everything he left out he is told by its question, and nothing that he wrote is lost', async () => {
    const man = await givenAnElder(t, ELIGIBLE);
    const { application: draft } = await start(t, man, man.id);
    await save(t, man, draft.id, 1, { stayDays: 7 });

    const { application, userErrors, fieldErrors } = await submit(t, man, draft.id);

    expect([application, userErrors[0].code]).toEqual([null, 'FORM_INCOMPLETE']);
    expect(fieldErrors).toEqual([
      { field: 'helps', message: '“哪些事需要人帮？”还没有填，请填上。' },
      { field: 'startsOn', message: '“从哪一天开始？”还没有填，请填上。' },
    ]);
    expect((await read(t, man, draft.id)).data.application).toMatchObject({
      status: 'DRAFT',
      answers: { stayDays: 7 },
      closesOn: '2026-12-22',
    });
    expect(await kindsOf(t, draft.id)).toEqual(['STARTED']);
  });

  test('whose certificate nobody knows of yet is asked for it; what he told is no proof', async () => {
    const man = await givenAnElder(t, { ...ELIGIBLE, facts: {} });
    const { application } = await start(t, man, man.id);
    await save(t, man, application.id, 1, {
      ...WISHES,
      personDisabilityHasCertificate: true,
      personDisabilitySevere: true,
      personNeedsCare: true,
      personWilling: true,
    });

    const refused = await submit(t, man, application.id);

    expect(refused.userErrors).toMatchObject([
      { code: 'PAPERS_MISSING', message: '还差1份材料：残疾人证。拍照上传后再提交，填的内容都还在。' },
    ]);
    expect(refused.missingPapers).toEqual(['CERTIFICATE']);
    await givenPapers(t, man, application.id, ['CERTIFICATE']);
    expect((await submit(t, man, application.id)).application.status).toBe('SUBMITTED');
  });

  test('pressed five times at once, it is handed in once', async () => {
    const man = await givenAnElder(t, ELIGIBLE);
    const { application } = await start(t, man, man.id);
    await save(t, man, application.id, 1, WISHES);

    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => submit(t, man, application.id)));

    expect(answers.map((answer) => answer.application?.status)).toEqual(Array(5).fill('SUBMITTED'));
    expect(await kindsOf(t, application.id)).toEqual(['STARTED', 'SUBMITTED']);
  });

  test('given back, it is handed in again with what was asked for, and only once that has come since', async () => {
    const { person, id } = await givenASubmitted(t, {
      facts: { ...ELIGIBLE.facts, 'person.disability.hasCertificate': false },
    });
    const reviewer = await officer(t, GONGSHU);
    await givenPapers(t, person, id, ['MEDICAL_RECORD']);
    t.clock.now = new Date(NOON.getTime() + 60_000);
    const papers = [
      { code: 'MEDICAL_RECORD', why: '上次拍得看不清，请再拍一张。' },
      { paper: '居住证明', why: '看您现在住在哪里。' },
    ];
    const { application } = await decideAs(t, reviewer, 'returnApplication', id, { words: '还差两样。', papers });

    expect(application).toMatchObject({
      status: 'RETURNED',
      nextDeed: 'BRING_PAPERS',
      closesOn: '2026-12-07',
      expectedOn: null,
      returnedWords: '还差两样。',
    });
    expect(application.papers.slice(0, 2)).toMatchObject([
      { code: 'MEDICAL_RECORD', need: 'NEEDED', isAskedFor: true, purpose: '上次拍得看不清，请再拍一张。' },
      { code: 'ASKED_2', paper: '居住证明', need: 'NEEDED', isAskedFor: true },
    ]);
    expect((await submit(t, person, id)).missingPapers).toEqual(['MEDICAL_RECORD', 'ASKED_2']);
    await givenPapers(t, person, id, ['MEDICAL_RECORD', 'ASKED_2']);
    await save(t, person, id, application.draftVersion, { stayDays: 9 });
    const again = await submit(t, person, id);
    t.clock.now = NOON;

    expect(again.userErrors).toEqual([]);
    expect(again.application).toMatchObject({ status: 'SUBMITTED', closesOn: null });
    expect(again.application.path).toMatchObject([{ code: 'community', standing: 'NOW', officer: null }, {}, {}]);
    // Whoever has looked at it before is told what is another now.
    expect(again.application.timeline.at(-1)).toMatchObject({ kind: 'RESUBMITTED', words: '改了：想住几天？' });
  });

  test('a form that changed since the draft was begun is the one that is filled in: nobody is stuck between the two', async () => {
    const man = await givenAnElder(t, ELIGIBLE);
    const { application } = await start(t, man, man.id);
    await save(t, man, application.id, 1, { ...WISHES, place: '小荷残疾人托养中心' });
    const file = path.join(folder, 'procedures.yaml');
    const form = readFileSync(file, 'utf8');
    const changed = form
      .replace('fields: [startsOn, stayDays, place]', 'fields: [startsOn, stayDays, bedside]')
      .replace(
        'required: [phone, homeAddress, helps, startsOn, stayDays]',
        'required: [phone, homeAddress, helps, startsOn, stayDays, bedside]',
      )
      .replace('      carerName:\n', '      bedside: { type: boolean, title: 夜里要有人陪吗？ }\n      carerName:\n')
      .replace(/( {8}maximum: 365\n) {6}place: \*place\n/, '$1');
    writeFileSync(file, changed);
    expect(await t.reloadPolicies()).toContain('in use');

    const refused = await submit(t, man, application.id);
    expect(refused.fieldErrors).toEqual([{ field: 'bedside', message: '“夜里要有人陪吗？”还没有填，请填上。' }]);
    const { draftVersion } = (await read(t, man, application.id)).data.application;
    expect((await save(t, man, application.id, draftVersion, { bedside: true })).fieldErrors).toEqual([]);
    const done = await submit(t, man, application.id);
    writeFileSync(file, form);
    await t.reloadPolicies();

    expect(done.userErrors).toEqual([]);
    expect(done.application.answers).toMatchObject({ bedside: true, stayDays: 7 });
    expect(done.application.answers).not.toHaveProperty('place');
  });

  test('a case of two people is handed in by who acts for both', async () => {
    const parent = await givenAKnownElder(t, { ...ELIGIBLE, birthDate: '1948-01-02' });
    const child = await givenAKnownElder(t, { ...ELIGIBLE, birthDate: '1985-01-02' });
    const [daughter, nephew] = [await givenAnElder(t), await givenAnElder(t)];
    await givenADelegation(t, parent, daughter, { scopes: ['APPLICATIONS'] });
    await givenADelegation(t, child, daughter, { scopes: ['APPLICATIONS'] });
    await givenADelegation(t, parent, nephew, { scopes: ['APPLICATIONS'] });
    const { application } = await start(t, daughter, parent.id, {
      itemId: '33/aged-and-disabled-together',
      others: [{ code: 'CHILD', personId: child.id }],
    });
    await fillIn(t, daughter, application.id);

    expect((await submit(t, nephew, application.id)).userErrors[0].code).toBe('NOT_FOUND');
    expect((await submit(t, daughter, application.id)).userErrors).toEqual([]);
  });

  test('whoever acts for the person in the matter of applications hands it in, nobody else', async () => {
    const { person, senders } = await givenACast(t);
    const { application } = await start(t, person, person.id, { itemId: '63/ability-assessment' });
    await fillIn(t, person, application.id);

    await expectTable(BY_AUTHORITY, (who) =>
      send(
        t,
        senders[who],
        'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { userErrors { code } } }',
        { input: { applicationId: application.id } },
      ),
    );
    const stranger = senders['a stranger'];
    expect(
      await codeOf(t, stranger, 'submitApplication', { applicationId: '00000000-0000-7000-8000-000000000000' }),
    ).toBe('NOT_FOUND');
    await change(t, person, 'withdrawApplication', { applicationId: application.id });
    expect(await codeOf(t, person, 'submitApplication', { applicationId: application.id })).toBe('NOT_AT_THIS_STAGE');
  });
});
