import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readDraft } from '../../api/src/policies/load-policies.ts';
import type { PolicyLibrary } from '../../api/src/policies/policy-library.ts';
import { PolicyPackVersion } from '../../api/src/policies/policy-pack.entity.ts';
import { PolicyShelf } from '../../api/src/policies/policy-shelf.ts';
import { PackError, POLICIES } from '../../api/src/policies/yaml-file.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { loadSamplePolicies } from '../support/policies.ts';

const PARAMETER = '{ policyParameters(regionCode: "3301", keyPrefix: "subsidy.cert_reward.grade5") { value } }';

describe('packs that are edited while the server runs', () => {
  let folder: string;
  let t: TestApp;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'doorstep-policies-'));
    cpSync(POLICIES, folder, { recursive: true });
    t = await startApp({ env: { POLICIES_DIR: folder } });
  });
  beforeEach(async () => {
    cpSync(POLICIES, folder, { recursive: true });
    await t.reloadPolicies();
    t.logged.length = 0;
  });
  afterAll(async () => {
    await t?.close();
    rmSync(folder, { recursive: true });
  });

  const edit = (file: string, right: string, wrong: string): number => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    expect(text).toContain(right);
    writeFileSync(path.join(folder, file), text.replace(right, wrong));
    return text.slice(0, text.indexOf(right)).split('\n').length;
  };
  const amount = async () => (await send(t, undefined, PARAMETER)).data.policyParameters[0].value;
  /** The amount in each version of the pack that is kept, the oldest first. */
  const versions = async () => {
    const query = { orderBy: { loadedAt: 'asc' } } as const;
    const kept = await t.orm.em.fork().find(PolicyPackVersion, { code: 'hangzhou' }, query);
    return kept.map(({ content, loadedAt }) => ({
      loadedAt,
      value: content.parameters.find(({ key }) => key === 'subsidy.cert_reward.grade5')?.value,
    }));
  };
  const complaints = () =>
    t.logged.map((line) => JSON.parse(line) as { level: number; msg: string }).filter(({ level }) => level >= 50);

  test('are in use from the next request on, and their version is kept beside the old one', async () => {
    edit('hangzhou.yaml', "value: '12000'", "value: '13000'");
    expect(await amount()).toBe('12000');

    t.clock.now = new Date('2026-11-23T09:00:00+08:00');
    expect(await t.reloadPolicies()).toContain('in use');

    expect(await amount()).toBe('13000');
    expect(await versions()).toEqual([
      { loadedAt: NOON, value: '12000' },
      { loadedAt: t.clock.now, value: '13000' },
    ]);
  });

  // A table is read in rows.
  // prettier-ignore
  test.each([
    ['an amount that is no answer', 'hangzhou.yaml', "'5': 1200000", "'9': 1200000", '9 is no answer to worker.certificateGrade'],
    ['no YAML', 'zhejiang.yaml', 'items:', 'items', ''],
    ['words that stand in no document', 'jingzhou.yaml', '建立居家探访制度', '建立居家探望制度', 'the words of clause J12 do not stand in jingzhou.txt'],
    ['a form that asks nothing', 'procedures.yaml', 'fields: [note]', 'fields: [notes]', 'group wishes names notes, which is no field'],
    ['points by a rule that is none', 'respite.yaml', 'met: not(household.canCare), says: 家里没有人能照护', 'met: not(household.canCare, says: 家里没有人能照护', ''],
    ['a regime that is gone', 'jingzhou.yaml', 'respite: jingzhou-home', 'respite: jingzhou-visits', 'there is no regime jingzhou-visits'],
    ['a fact that is gone', 'facts.yaml', 'person.hasCataract:', 'person.seesBadly:', 'CATARACT'],
  ])('with %s are refused with file and line, and the old ones go on', async (_what, file, right, wrong, says) => {
    const line = edit(file, right, wrong);
    edit('hangzhou.yaml', "value: '12000'", "value: '14000'");

    const said = await t.reloadPolicies();

    const [complaint] = complaints();
    expect(complaint!.msg).toMatch(/^policy pack refused, the old ones stay: \w+\.yaml:\d+: /);
    expect(complaint!.msg).toContain(says);
    expect(said).toContain(says);
    if (file !== 'facts.yaml') expect(complaint!.msg).toMatch(new RegExp(`${file}:(${line}|${line + 1}): `));
    expect(await amount()).toBe('12000');
    expect(await versions()).not.toContainEqual(expect.objectContaining({ value: '14000' }));
  });

  test('that are gone are told like wrong ones', async () => {
    rmSync(path.join(folder, 'shanghai.yaml'));

    expect(await t.reloadPolicies()).toContain('shanghai.yaml:1: the file cannot be read');

    expect(complaints()).toHaveLength(1);
    expect(await amount()).toBe('12000');
  });

  test('stay as they are while the database cannot keep the new version', async () => {
    edit('hangzhou.yaml', "value: '12000'", "value: '13000'");
    await t.asOwner('alter table policy_pack_version rename to gone');

    expect(await t.reloadPolicies()).toContain('the old ones stay');

    await t.asOwner('alter table gone rename to policy_pack_version');
    expect(await amount()).toBe('12000');
    expect(await t.reloadPolicies()).toContain('in use');
    expect(await amount()).toBe('13000');
  });

  test('asked for twice are those of the one who asked last, however long the first takes', async () => {
    const [first, second, old] = [loadSamplePolicies(), loadSamplePolicies(), loadSamplePolicies()];
    let answerFirst = (_library: PolicyLibrary): void => undefined;
    const answers = [new Promise<PolicyLibrary>((resolve) => void (answerFirst = resolve)), Promise.resolve(second)];
    const shelf = new PolicyShelf(old, () => answers.shift()!);

    const slow = shelf.reload(NOON);
    await shelf.reload(NOON);
    answerFirst(first);
    await slow;

    expect(shelf.current).toBe(second);
  });
});

describe('a pack that is only a draft', () => {
  const text = readFileSync(path.join(POLICIES, 'hangzhou.yaml'), 'utf8');
  const library = loadSamplePolicies();

  test('is read like one in force, and tried beside the others', () => {
    const draft = readDraft(text.replace("'5': 1200000", "'5': 1300000"), 'draft');
    const tried = library.with(draft);

    const amountIn = (policies: PolicyLibrary) =>
      policies.item('3301', 'certificate-reward', '2026-11-22')?.application?.grants.amountBy?.fen['5'];
    expect([amountIn(tried), amountIn(library)]).toEqual([1_300_000, 1_200_000]);
    expect(tried.item('33', 'respite-stay', '2026-11-22')).toEqual(library.item('33', 'respite-stay', '2026-11-22'));
    expect(tried.clause('H42')).toMatchObject({ id: 'H42', document: draft.document });
  });

  test('that is wrong is told by its name and line', () => {
    const line = text.slice(0, text.indexOf('clauses: [H11]')).split('\n').length;

    expect(() => readDraft(text.replace('clauses: [H11]', 'clauses: [Z99]'), 'draft')).toThrow(
      new PackError(`draft:${line}: there is no clause Z99`),
    );
  });
});
