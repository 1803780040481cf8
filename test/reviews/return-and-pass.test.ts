import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import {
  change,
  codeOf,
  ELIGIBLE,
  fillIn,
  givenASubmitted,
  givenPapers,
  officer,
  start,
  submit,
} from '../applications/applications.ts';
import { decideAs, kindsOf } from '../applications/cases.ts';
import { messagesOf } from '../privacy/cast.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';

/** A community of the demo world, its township and its county. */
const COMMUNITY = '330105901001';
const TOWNSHIP = '330105901';
const COUNTY = '330105';

describe('a case on its way through three desks', () => {
  let t: TestApp;
  let desks: Record<string, { id: string; token: string }>;
  beforeAll(async () => {
    t = await startApp({ withDemoWorld: true });
    const roles = [Role.REVIEWER, Role.ASSESSOR];
    desks = {
      community: await officer(t, COMMUNITY),
      township: await officer(t, TOWNSHIP, { roles }),
      county: await officer(t, COUNTY, { roles }),
    };
  }, 60_000);
  afterAll(() => t?.close());

  const LOCAL = { householdRegion: COMMUNITY, residenceRegion: COMMUNITY };

  test('each desk passes it on to the next, and none can skip one', async () => {
    const { person, id } = await givenASubmitted(t, LOCAL);
    const names = ['community', 'township', 'county'];
    for (const [place, name] of names.entries()) {
      for (const other of names.filter((one) => one !== name)) {
        const code = await codeOf(t, desks[other], 'claimReview', { applicationId: id });
        // Who sits below the case's region cannot read it, who sits at another desk is told where it is.
        expect([name, other, code]).toEqual([name, other, 'TAKEN_BY_ANOTHER']);
      }
      await change(t, desks[name], 'claimReview', { applicationId: id });
      const isLast = place === names.length - 1;
      const early = await codeOf(t, desks[name], 'approveApplication', { applicationId: id, quota: 3 });
      expect([name, early]).toEqual([name, isLast ? 'OK' : 'NOT_AT_THIS_STAGE']);
      if (!isLast) await change(t, desks[name], 'passApplication', { applicationId: id, words: '情况属实。' });
    }

    expect(await kindsOf(t, id)).toEqual([
      'STARTED',
      'SUBMITTED',
      'CLAIMED',
      'PASSED',
      'CLAIMED',
      'PASSED',
      'CLAIMED',
      'APPROVED',
    ]);
    expect((await messagesOf(t, person))[0]).toContain('申请批准了');
  });

  test('asked for papers twice, what was brought the first time keeps its name and stays in the case', async () => {
    const { person, id } = await givenASubmitted(t, LOCAL);
    const ask = (paper: string) =>
      decideAs(t, desks.community, 'returnApplication', id, { words: '请补', papers: [{ paper, why: '核对用' }] });
    await ask('租房合同');
    await givenPapers(t, person, id, ['ASKED_1']);
    await submit(t, person, id);

    const { application } = await ask('收入证明');

    const papers = application.papers.map(
      ({ paper, need, isAskedFor, attachments }: Record<string, unknown> & { attachments: unknown[] }) => [
        paper,
        need,
        isAskedFor,
        attachments.length,
      ],
    );
    expect(papers[0]).toEqual(['收入证明', 'NEEDED', true, 0]);
    expect(papers.at(-1)).toEqual(['租房合同', 'OPTIONAL', false, 1]);
    expect((await submit(t, person, id)).userErrors[0].code).toBe('PAPERS_MISSING');
  });

  test('at the last desk it is decided, not passed on', async () => {
    const { id } = await givenASubmitted(t, LOCAL);
    await decideAs(t, desks.community, 'passApplication', id);
    await decideAs(t, desks.township, 'passApplication', id);

    const { userErrors } = await decideAs(t, desks.county, 'passApplication', id);

    expect(userErrors).toMatchObject([
      { code: 'NOT_AT_THIS_STAGE', message: '这是最后一步，请批准或不批准，不用再转。' },
    ]);
  });

  test('passed on twice at once, it moves one step', async () => {
    const { id } = await givenASubmitted(t, LOCAL);
    await change(t, desks.community, 'claimReview', { applicationId: id });

    const codes = await Promise.all(
      [1, 2].map(() => codeOf(t, desks.community, 'passApplication', { applicationId: id })),
    );

    expect(codes.sort()).toEqual(['OK', 'TAKEN_BY_ANOTHER']);
    expect((await kindsOf(t, id)).filter((kind) => kind === 'PASSED')).toHaveLength(1);
  });

  test('an assessment is done by an assessor: a reviewer of the same township cannot take it', async () => {
    const man = await givenAnElder(t, { ...ELIGIBLE, ...LOCAL });
    const { application } = await start(t, man, man.id, { itemId: '33/home-care' });
    await fillIn(t, man, application.id);
    await submit(t, man, application.id);
    await decideAs(t, desks.community, 'passApplication', application.id);

    const reviewer = await officer(t, TOWNSHIP);
    expect(await codeOf(t, reviewer, 'claimReview', { applicationId: application.id })).toBe('TAKEN_BY_ANOTHER');
    expect(await codeOf(t, desks.township, 'claimReview', { applicationId: application.id })).toBe('OK');
  });

  test('where nobody sits, the case goes to the desk above', async () => {
    const { id } = await givenASubmitted(t, { householdRegion: '330105901002', residenceRegion: '330105901002' });

    const [step] = await t.asOwner('select code, desk_region_code as desk from review_step where application_id = $1', [
      id,
    ]);

    expect(step).toEqual({ code: 'community', desk: TOWNSHIP });
  });

  test('given back, it waits without a deadline; handed in again it comes to the same desk with its days anew', async () => {
    const { person, id } = await givenASubmitted(t, LOCAL);
    await decideAs(t, desks.community, 'passApplication', id);
    const papers = [{ paper: '房东同意书', why: '租的房子要房东同意。' }];
    const { application } = await decideAs(t, desks.township, 'returnApplication', id, { words: '还差一份。', papers });

    expect(
      application.path.map(({ standing, expectedOn }: { standing: string; expectedOn: string }) => [
        standing,
        expectedOn,
      ]),
    ).toEqual([
      ['DONE', null],
      ['NOW', null],
      ['NEXT', null],
    ]);
    expect((await messagesOf(t, person))[0]).toMatch(/还缺材料，请在12月7日.*前补上/);
    const { data } = await send(
      t,
      desks.township,
      '{ reviewQueue(view: DESK, first: 100) { edges { node { applicationId } } } }',
    );
    expect(JSON.stringify(data)).not.toContain(id);

    await fillIn(t, person, id);
    const again = await submit(t, person, id);
    expect(again.application.path[1]).toMatchObject({
      code: 'township',
      standing: 'NOW',
      expectedOn: '2026-11-27',
      desk: { code: TOWNSHIP },
    });
    expect(await codeOf(t, desks.township, 'claimReview', { applicationId: id })).toBe('OK');
  });

  test.each([
    ['a paper that the service does not have', [{ code: 'PASSPORT', why: '看一看' }], 'BAD_VALUE'],
    ['no paper at all', [{ why: '看一看' }], 'BAD_VALUE'],
    ['nothing but a change of the form', [], 'OK'],
  ])('asked for %s: %s', async (_what, papers, code) => {
    const { id } = await givenASubmitted(t, LOCAL);

    const { userErrors, application } = await decideAs(t, desks.community, 'returnApplication', id, {
      words: '请看一看。',
      papers,
    });

    expect(userErrors[0]?.code ?? 'OK').toBe(code);
    expect(application?.status ?? 'IN_REVIEW').toBe(code === 'OK' ? 'RETURNED' : 'IN_REVIEW');
  });

  test('a reason is needed: without words it is not given back', async () => {
    const { id } = await givenASubmitted(t, LOCAL);
    await change(t, desks.community, 'claimReview', { applicationId: id });

    const { errors } = await send(
      t,
      desks.community,
      `mutation { returnApplication(input: { applicationId: "${id}", words: "", papers: [] }) { userErrors { code } } }`,
    );

    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await kindsOf(t, id)).at(-1)).toBe('CLAIMED');
  });
});
