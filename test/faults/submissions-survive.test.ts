import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ELIGIBLE, fillIn, start, submit } from '../applications/applications.ts';
import { sendFast, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';
import { type OtherProcess, startOtherProcess } from '../support/other-process.ts';
import { withConcurrency } from '../support/property.ts';

const SUBMIT =
  'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { status } } }';
const PEOPLE = 60;
const ENOUGH = 20;
const CALLERS = 12;

describe('an API process killed with -9 while people hand in their applications', () => {
  let t: TestApp;
  let other: OtherProcess | undefined;
  beforeEach(async () => {
    t = await startApp();
    t.clock.now = new Date(); // The other process has no clock but the real one.
  });
  afterEach(async () => {
    other?.child.kill('SIGKILL');
    await t?.close();
  });

  /** What is kept of a case: where it stands, its steps, and what happened. */
  const keptOf = async (id: string) =>
    (
      await t.asOwner<{ status: string; steps: number; events: string[]; told: number }>(
        `select status, (select count(*)::int from review_step s where s.application_id = a.id) as steps,
           (select json_agg(kind order by e.id) from application_event e where e.application_id = a.id) as events,
           (select count(*)::int from message m where m.link_id = a.id) as told
         from application a where id = $1`,
        [id],
      )
    )[0]!;

  const WHOLE = { status: 'SUBMITTED', steps: 1, events: ['STARTED', 'SUBMITTED'], told: 1 };
  const UNTOUCHED = { status: 'DRAFT', steps: 0, events: ['STARTED'], told: 0 };

  test('loses none that was answered, leaves none half handed in, and whoever presses again gets there', async () => {
    const people = await withConcurrency(
      8,
      Array.from({ length: PEOPLE }, () => () => aFilledDraft()),
    );
    other = await startOtherProcess(t);
    const { child, url } = other;

    const answered = new Set<string>();
    await withConcurrency(
      CALLERS,
      people.map(({ man, id }) => async () => {
        if (await isHandedIn(url, man, id)) answered.add(id);
        if (answered.size === ENOUGH) child.kill('SIGKILL');
      }),
    );

    const kept = new Map<string, Awaited<ReturnType<typeof keptOf>>>();
    for (const { id } of people) kept.set(id, await keptOf(id));
    expect(answered.size).toBeGreaterThanOrEqual(ENOUGH);
    expect(answered.size).toBeLessThan(PEOPLE);
    for (const id of answered) expect(kept.get(id)).toEqual(WHOLE);
    for (const row of kept.values()) expect([WHOLE, UNTOUCHED]).toContainEqual(row);
    for (const { man, id } of people) expect((await submit(t, man, id)).application.status).toBe('SUBMITTED');
    for (const { id } of people) expect(await keptOf(id)).toEqual(WHOLE);
  }, 180_000);

  async function aFilledDraft(): Promise<{ man: SignedInPerson; id: string }> {
    const man = await givenAnElder(t, ELIGIBLE);
    const { application } = await start(t, man, man.id);
    await fillIn(t, man, application.id);
    return { man, id: application.id };
  }

  /** Whether it was answered that it is handed in; false when the server has gone. */
  async function isHandedIn(url: string, man: SignedInPerson, applicationId: string): Promise<boolean> {
    try {
      const { data } = await sendFast({ ...t, url }, man, SUBMIT, { input: { applicationId } });
      return data?.submitApplication?.application?.status === 'SUBMITTED';
    } catch {
      return false;
    }
  }
});
