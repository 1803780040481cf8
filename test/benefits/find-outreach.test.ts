import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ApplicationStatus } from '../../api/src/applications/application.ts';
import { findOutreach } from '../../api/src/benefits/find-outreach.ts';
import { Outreach, OutreachState } from '../../api/src/benefits/outreach.entity.ts';
import { OutreachRun } from '../../api/src/benefits/outreach-run.entity.ts';
import { Consent, ConsentPurpose } from '../../api/src/consents/consent.entity.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import type { ServerContext } from '../../api/src/platform/context.ts';
import { RegionTree } from '../../api/src/regions/region-tree.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, type GivenPerson } from '../support/givens.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { anApplication } from './cast.ts';

const DESTITUTE = '63/destitute-support';
const DEMENTIA = '63/nursing-and-dementia-care';
const POOR: GivenPerson = { facts: { 'person.hardship': ['TEKUN'] } };
const DAY_MS = 24 * 3_600_000;
const POLICIES = loadSamplePolicies();

describe('the search for people who never asked', () => {
  let t: TestApp;
  let search: ServerContext;
  beforeAll(async () => {
    t = await startApp();
    const { orm, vault, clock } = t;
    search = {
      em: orm.em,
      vault,
      absenceRules: [],
      now: () => clock.now,
      policies: POLICIES,
      regions: await RegionTree.load(orm.em),
    };
  });
  afterAll(() => t?.close());
  beforeEach(async () => {
    t.clock.now = NOON;
    await t.asOwner('truncate outreach, outreach_run, application_member, entitlement, application cascade');
    await t.asOwner(`update person set died_on = '2020-01-01'`);
  });

  const found = async (): Promise<string[]> => {
    const rows = await t.orm.em.fork().find(Outreach, {}, { orderBy: { person: 'asc', itemId: 'asc' } });
    return rows.map(({ person, itemId }) => `${person.id} ${itemId}`);
  };
  const itemsOf = async ({ id }: { id: string }) =>
    (await found()).filter((row) => row.startsWith(id)).map((row) => row.split(' ')[1]);
  const nextDay = () => {
    t.clock.now = new Date(t.clock.now.getTime() + DAY_MS);
    return findOutreach(search);
  };

  test('finds whoever meets every condition of what is applied for, and says by which version of the pack', async () => {
    const poor = await givenAnElder(t, POOR);
    const rich = await givenAnElder(t, { facts: { 'person.hardship': [] } });
    const unknown = await givenAnElder(t);

    await findOutreach(search);

    expect(await itemsOf(poor)).toEqual([DESTITUTE, '63/meal-subsidy', '63/medical-and-temporary-aid']);
    expect(await itemsOf(rich)).not.toContain(DESTITUTE);
    expect(await itemsOf(unknown)).not.toContain(DESTITUTE);
    const row = await t.orm.em.fork().findOneOrFail(Outreach, { person: poor.id, itemId: DESTITUTE });
    const { pack } = POLICIES.item('63', 'destitute-support', '2026-11-22')!;
    expect(row).toMatchObject({
      regionCode: '630102',
      packHash: pack.hash,
      restsOn: [],
      foundOn: '2026-11-22',
      state: 'NEW',
    });
  });

  test('whoever asked once is not found; a draft is not asking', async () => {
    const [asked, drafted] = [await givenAnElder(t, POOR), await givenAnElder(t, POOR)];
    await anApplication(t, asked.id, { status: ApplicationStatus.WITHDRAWN });
    await anApplication(t, drafted.id, { status: ApplicationStatus.DRAFT, closesOn: '2026-12-22' });

    await findOutreach(search);

    expect(await itemsOf(asked)).not.toContain(DESTITUTE);
    expect(await itemsOf(drafted)).toContain(DESTITUTE);
  });

  test('health data counts only with consent, and the row says on what it rests', async () => {
    const facts = { 'person.ability': 'DEMENTIA' };
    const open = await givenAnElder(t, { facts });
    const silent = await givenAnElder(t, { facts, consents: [ConsentPurpose.HEALTH_FOR_MEALS] });

    await findOutreach(search);

    expect(await itemsOf(open)).toContain(DEMENTIA);
    expect(await itemsOf(silent)).toEqual([]);
    const row = await t.orm.em.fork().findOneOrFail(Outreach, { person: open.id, itemId: DEMENTIA });
    expect(row.restsOn).toEqual(['HEALTH_FOR_ELIGIBILITY']);
  });

  test('of a child nothing is found unless its guardian agreed that its data may be used', async () => {
    const child: GivenPerson = {
      ...{ birthDate: '2020-01-01', residenceRegion: '310101', householdRegion: '310101' },
      facts: { 'household.childAge': 2 },
    };
    const guarded = await givenAnElder(t, { ...child, consents: [] });
    const open = await givenAnElder(t, { ...child, consents: [ConsentPurpose.CHILD_DATA] });

    await findOutreach(search);

    expect(await itemsOf(guarded)).toEqual([]);
    expect(await itemsOf(open)).toContain('31/community-childcare');
    const [row] = await t.orm.em.fork().find(Outreach, { person: open.id });
    expect(row!.restsOn).toEqual(['CHILD_DATA']);
  });

  test.each<[string, (personId: string) => Promise<unknown>]>([
    ['asks for it', (id) => anApplication(t, id)],
    [
      'is no longer entitled',
      async (id) => {
        const em = t.orm.em.fork();
        const person = await em.findOneOrFail(Person, id);
        person.facts = t.vault.seal(Person, id, 'facts', { 'person.hardship': [] });
        await em.flush();
      },
    ],
    ['dies', (id) => t.orm.em.fork().nativeUpdate(Person, id, { diedOn: '2026-11-22' })],
    ['has everything removed', (id) => t.orm.em.fork().nativeUpdate(Person, id, { erasedAt: NOON })],
  ])('whoever %s is gone the next day, whatever staff wrote', async (_what, happens) => {
    const elder = await givenAnElder(t, POOR);
    await findOutreach(search);
    await t.orm.em.fork().nativeUpdate(Outreach, { person: elder.id }, { state: OutreachState.CONTACTED });

    await happens(elder.id);
    await nextDay();

    expect(await itemsOf(elder)).not.toContain(DESTITUTE);
  });

  test('whoever takes back the consent is gone the next day', async () => {
    const elder = await givenAnElder(t, { facts: { 'person.ability': 'DEMENTIA' } });
    await findOutreach(search);
    await t.orm.em.fork().nativeUpdate(Consent, { person: elder.id }, { withdrawnAt: NOON });

    await nextDay();

    expect(await itemsOf(elder)).toEqual([]);
  });

  test('what staff wrote stays from day to day, and so does the day on which it was found', async () => {
    const elder = await givenAnElder(t, POOR);
    await findOutreach(search);
    await t.orm.em.fork().nativeUpdate(Outreach, { person: elder.id }, { state: OutreachState.NOT_WANTED });

    await nextDay();

    const row = await t.orm.em.fork().findOneOrFail(Outreach, { person: elder.id, itemId: DESTITUTE });
    expect([row.state, row.foundOn]).toEqual(['NOT_WANTED', '2026-11-22']);
  });

  test('is done once a day, each change noted in the audit by the number of rows alone', async () => {
    await givenAnElder(t, POOR);
    await findOutreach(search);
    const later = await givenAnElder(t, POOR);

    await findOutreach(search);

    expect(await itemsOf(later)).toEqual([]);
    await nextDay();
    expect(await itemsOf(later)).toContain(DESTITUTE);
    const entries = await t.orm.em.fork().find(AuditEntry, { action: 'findOutreach' }, { orderBy: { at: 'desc' } });
    expect(entries[0]).toMatchObject({ outcome: 'DONE', authority: 'SYSTEM', touched: ['outreach:3 rows'] });
    expect(await t.orm.em.fork().find(OutreachRun, {})).toMatchObject([
      { day: '2026-11-23', finishedAt: expect.any(Date) },
    ]);
  });

  test('two servers share the day’s work: everybody is found, once', async () => {
    const elders = await Promise.all(Array.from({ length: 25 }, () => givenAnElder(t, POOR)));

    await Promise.all([1, 2, 3].map(() => findOutreach(search, undefined, 4)));
    // One that met another at work may have left early; the last one finishes the day.
    await findOutreach(search, undefined, 4);

    const rows = (await found()).filter((row) => row.endsWith(DESTITUTE));
    expect(rows).toEqual(elders.map(({ id }) => `${id} ${DESTITUTE}`).sort());
  });

  test('stopped in the middle, it is gone on from where it came to', async () => {
    const elders = await Promise.all(Array.from({ length: 6 }, () => givenAnElder(t, POOR)));
    const stopping = new AbortController();
    let batches = 0;
    const em = Object.create(t.orm.em, {
      fork: { value: () => (++batches === 3 && stopping.abort(), t.orm.em.fork()) },
    }) as TestApp['orm']['em'];

    await findOutreach({ ...search, em }, stopping.signal, 2);
    const halfway = (await found()).filter((row) => row.endsWith(DESTITUTE)).length;
    await findOutreach(search, undefined, 2);

    expect(halfway).toBeGreaterThan(0);
    expect(halfway).toBeLessThan(elders.length);
    expect((await found()).filter((row) => row.endsWith(DESTITUTE))).toHaveLength(elders.length);
  });
});
