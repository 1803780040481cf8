import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { escalateReviews } from '../../api/src/reviews/escalate-reviews.ts';
import { change, codeOf, givenASubmitted, officer, read } from '../applications/applications.ts';
import { daysLater, decideAs, kindsOf, serverOf, signedInAgain } from '../applications/cases.ts';
import { messagesOf } from '../privacy/cast.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';

const COUNTY = '330105';
const CITY = '3301';
const PROVINCE = '33';

describe('a step that nobody does in time', () => {
  let t: TestApp;
  let desks: Record<'county' | 'city' | 'province', { id: string; token: string }>;
  beforeAll(async () => {
    t = await startApp();
    desks = { county: await officer(t, COUNTY), city: await officer(t, CITY), province: await officer(t, PROVINCE) };
  });
  afterEach(async () => {
    t.clock.now = NOON;
    await t.asOwner(`update review_step set escalates_on = null where status = 'OPEN'`);
  });
  afterAll(() => t?.close());

  const workOn = async (days: number) => {
    t.clock.now = daysLater(days);
    return escalateReviews(await serverOf(t));
  };
  const deskOf = async (id: string) =>
    (
      await t.asOwner<{ desk: string }>(
        `select desk_region_code as desk from review_step where application_id = $1 and status <> 'DONE'`,
        [id],
      )
    )[0]?.desk;

  test('three working days from a Sunday end on Wednesday; on Thursday it lies at the city, and its man reads so', async () => {
    const { person, id } = await givenASubmitted(t);

    expect(await workOn(3)).toBe(0);
    expect(await deskOf(id)).toBe(COUNTY);
    expect(await workOn(4)).toBe(1);
    expect(await workOn(4)).toBe(0);

    expect(await deskOf(id)).toBe(CITY);
    const later = await signedInAgain(t, person.id);
    expect((await read(t, later, id)).data.application.path[0]).toMatchObject({
      standing: 'NOW',
      isOverdue: true,
      isEscalated: true,
      desk: { code: CITY },
    });
    expect((await messagesOf(t, later))[0]).toContain('超过了办理时间，已经转给上一级来办');
  });

  test('not done there either, it goes to the province, and there it stays', async () => {
    const { id } = await givenASubmitted(t);
    await workOn(4);

    expect(await workOn(8)).toBe(0);
    expect(await workOn(12)).toBe(1);
    expect(await deskOf(id)).toBe(PROVINCE);
    expect(await workOn(100)).toBe(0);
    expect((await kindsOf(t, id)).filter((kind) => kind === 'ESCALATED')).toHaveLength(2);
  });

  test('who had taken it has it no more, and what he proposed is void; the desk above takes it', async () => {
    const { id } = await givenASubmitted(t, { facts: {} });
    await change(t, desks.county, 'claimReview', { applicationId: id });
    await workOn(4);
    const county = await signedInAgain(t, desks.county.id, 'staff');
    const city = await signedInAgain(t, desks.city.id, 'staff');

    expect(await codeOf(t, county, 'passApplication', { applicationId: id })).toBe('TAKEN_BY_ANOTHER');
    expect((await decideAs(t, city, 'passApplication', id)).userErrors).toEqual([]);
    expect(await deskOf(id)).toBe(COUNTY); // The next step starts at its own desk.
  });

  test('while papers are awaited no deadline runs', async () => {
    const { id } = await givenASubmitted(t);
    await decideAs(t, desks.county, 'returnApplication', id, { words: '请补', papers: [] });

    expect(await workOn(14)).toBe(0);
    expect((await kindsOf(t, id)).at(-1)).toBe('RETURNED');
  });

  test('overdue cases stand in the list of their region', async () => {
    const { id } = await givenASubmitted(t);
    t.clock.now = daysLater(4);
    const city = await signedInAgain(t, desks.city.id, 'staff');

    const { data } = await send(
      t,
      city,
      '{ reviewQueue(view: OVERDUE, first: 100) { edges { node { applicationId isOverdue } } } }',
    );

    expect(data.reviewQueue.edges).toContainEqual({ node: { applicationId: id, isOverdue: true } });
  });

  test('three servers at once give it to the next desk once', async () => {
    const { id } = await givenASubmitted(t);
    t.clock.now = daysLater(4);
    const servers = await Promise.all([serverOf(t), serverOf(t), serverOf(t)]);

    const counts = await Promise.all(servers.map(escalateReviews));

    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await deskOf(id)).toBe(CITY);
  });

  test('decided at the very moment, it is decided or goes on, never both', async () => {
    const { id } = await givenASubmitted(t);
    await change(t, desks.county, 'claimReview', { applicationId: id });
    t.clock.now = daysLater(4);
    const county = await signedInAgain(t, desks.county.id, 'staff');
    const server = await serverOf(t);

    const [code, count] = await Promise.all([
      codeOf(t, county, 'rejectApplication', { applicationId: id, reason: 'OTHER', words: '不行' }),
      escalateReviews(server),
    ]);

    expect([
      ['OK', 0],
      ['TAKEN_BY_ANOTHER', 1],
    ]).toContainEqual([code, count]);
  });
});
