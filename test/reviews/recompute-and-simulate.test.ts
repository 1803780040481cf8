import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { POLICIES } from '../../api/src/policies/yaml-file.ts';
import { change, givenASubmitted, GONGSHU, officer, read } from '../applications/applications.ts';
import { decideAs, passToLast, signedInAgain } from '../applications/cases.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';

const RECOMPUTE = `query ($id: ID!, $asOf: LocalDate) { recomputeDecision(id: $id, asOf: $asOf) {
  verdict isSame packVersion decision { packVersion } members { criteria { code verdict } } } }`;
const SIMULATE =
  'query ($pack: String!) { simulatePolicy(pack: $pack) { problems considered changedCount changed { applicationId before after criteria } } }';
const AGE = 'person.age >= 16';

describe('a decision, years later and under other rules', () => {
  let t: TestApp;
  let folder: string;
  let zhejiang: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'doorstep-rules-'));
    cpSync(POLICIES, folder, { recursive: true });
    zhejiang = readFileSync(path.join(folder, 'zhejiang.yaml'), 'utf8');
    t = await startApp({ env: { POLICIES_DIR: folder } });
  });
  afterEach(async () => {
    t.clock.now = NOON;
    writeFileSync(path.join(folder, 'zhejiang.yaml'), zhejiang);
    await t.reloadPolicies();
  });
  afterAll(async () => {
    await t?.close();
    rmSync(folder, { recursive: true });
  });

  /** The rule of age made stricter than any man of 56 can meet. */
  const stricter = () => {
    expect(zhejiang).toContain(AGE);
    return zhejiang.replaceAll(AGE, 'person.age >= 60');
  };

  async function givenAnApproved(over: object = {}) {
    const reviewer = await officer(t, GONGSHU);
    const { person, id } = await givenASubmitted(t, over);
    await passToLast(t, reviewer, id);
    const { application } = await change(t, reviewer, 'approveApplication', { applicationId: id, quota: 7 });
    return { person, id, reviewer, decisionId: application.decisions[0].id as string };
  }
  const recompute = async (as: Sender, id: string, asOf?: string) =>
    (await send(t, as, RECOMPUTE, { id, asOf })).data.recomputeDecision;

  test('comes to the same five years later, though the rules and the man’s register have changed since', async () => {
    const { person, reviewer, decisionId } = await givenAnApproved();
    writeFileSync(path.join(folder, 'zhejiang.yaml'), stricter());
    await t.reloadPolicies();
    await t.asOwner('update person set facts = null, birth_date = null where id = $1', [person.id]);
    t.clock.now = new Date('2031-11-22T12:00:00+08:00');
    const later = await signedInAgain(t, reviewer.id, 'staff');

    const then = await recompute(later, decisionId);
    const now = await recompute(later, decisionId, '2031-11-22');

    expect(then).toMatchObject({ verdict: 'MET', isSame: true });
    expect(then.packVersion).toBe(then.decision.packVersion);
    expect(now).toMatchObject({ verdict: 'UNMET', isSame: false });
    expect(now.packVersion).not.toBe(then.packVersion);
    expect(now.members[0].criteria).toContainEqual({ code: 'AGE', verdict: 'UNMET' });
  });

  test('a case that was handed in before the rules changed is decided by the rules of its day', async () => {
    const reviewer = await officer(t, GONGSHU);
    const { id } = await givenASubmitted(t);
    writeFileSync(path.join(folder, 'zhejiang.yaml'), stricter());
    await t.reloadPolicies();

    await passToLast(t, reviewer, id);
    const { application } = await change(t, reviewer, 'approveApplication', { applicationId: id, quota: 7 });

    expect(application.decisions).toMatchObject([{ verdict: 'MET', isOverride: false }]);
  });

  test('who sits elsewhere computes nothing, nor on a day before the service was', async () => {
    const { reviewer, decisionId } = await givenAnApproved();

    expect(
      (await send(t, await officer(t, '330106'), RECOMPUTE, { id: decisionId })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
    expect(
      (await send(t, reviewer, RECOMPUTE, { id: decisionId, asOf: '1999-01-01' })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
  });

  describe('a draft of the rules, tried on them', () => {
    const simulate = async (as: Sender, pack: string) => (await send(t, as, SIMULATE, { pack })).data.simulatePolicy;

    test('tells which past cases would have come to something else, and by which condition', async () => {
      const [young, old] = [await givenAnApproved(), await givenAnApproved({ birthDate: '1950-01-01' })];
      const elsewhere = await officer(t, '63', { roles: [Role.SUPERVISOR] });
      const supervisor = await officer(t, '33', { roles: [Role.SUPERVISOR] });
      const before = (await read(t, young.person, young.id)).data.application;

      const { problems, considered, changedCount, changed } = await simulate(supervisor, stricter());

      expect(problems).toEqual([]);
      expect(changed).toContainEqual({
        applicationId: young.id,
        before: 'MET',
        after: 'UNMET',
        criteria: ['年满16周岁'],
      });
      expect(JSON.stringify(changed)).not.toContain(old.id);
      expect(considered).toBe(changedCount + 1);
      expect((await read(t, young.person, young.id)).data.application).toEqual(before);
      expect(await simulate(supervisor, zhejiang)).toMatchObject({ changedCount: 0, changed: [] });
      expect(await simulate(elsewhere, stricter())).toMatchObject({ considered: 0, changedCount: 0 });
    });

    test('that is wrong is told line by line, and nothing is computed', async () => {
      await givenAnApproved();
      const supervisor = await officer(t, '33', { roles: [Role.SUPERVISOR] });
      const line = zhejiang.slice(0, zhejiang.indexOf(AGE)).split('\n').length;

      const { problems, considered } = await simulate(supervisor, zhejiang.replace(AGE, 'person.agee >= 16'));

      expect(considered).toBe(0);
      expect(problems.join('\n')).toContain(`draft.yaml:${line}`);
      expect(await simulate(supervisor, 'items: [')).toMatchObject({ considered: 0, problems: [expect.any(String)] });
    });

    test('counts what was rejected too', async () => {
      const reviewer = await officer(t, GONGSHU);
      const { id } = await givenASubmitted(t);
      await decideAs(t, reviewer, 'rejectApplication', id, { reason: 'NOT_PROVEN', words: '看不清' });

      const { changed } = await simulate(await officer(t, GONGSHU, { roles: [Role.SUPERVISOR] }), stricter());

      expect(JSON.stringify(changed)).toContain(id);
    });
  });
});
