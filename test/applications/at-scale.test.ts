import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenElders, type SignedInPerson } from '../support/givens.ts';
import { plansOf, statementsOf } from '../support/statements.ts';
import { givenASubmitted, GONGSHU, officer, read } from './applications.ts';

/** As many as a province of middling size hands in over some years. */
const MANY = 100_000;

const QUEUE = `query ($after: String) {
  reviewQueue(view: DESK, first: 50, after: $after) {
    edges { node { id number itemTitle maskedName title dueOn isOverdue officer isMine desk { name } applicationStatus } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const CASE = `query ($id: ID!) {
  reviewCase(id: $id) {
    verdict compared { asks recorded told } members { title criteria { says verdict clause { quote } } }
    mayClaim mayDecide mayConfirm isLastStep howToApply { steps { title } }
    application {
      number status answers groups { title fields { name title } } papers { paper need attachments { id } }
      path { title standing officer expectedOn } timeline { kind at doneBy { name } } entitlements { says } members { person { name } }
    }
  }
}`;

const MINE = `query ($personId: ID!) {
  applications(personId: $personId, first: 20) { edges { node { id number status expectedOn nextDeed item { title } } } }
}`;

describe('a hundred thousand applications', () => {
  let t: TestApp;
  let reviewer: Sender;
  let person: SignedInPerson;
  let id: string;
  let after: string;
  beforeAll(async () => {
    t = await startApp();
    reviewer = await officer(t, GONGSHU);
    ({ person, id } = await givenASubmitted(t));
    await givenMany(await givenElders(t, 100));
    after = (await send(t, reviewer, QUEUE)).data.reviewQueue.pageInfo.endCursor;
  }, 300_000);
  afterAll(() => t?.close());

  /** Each with a step at the same desk and three entries of its timeline. */
  async function givenMany(people: SignedInPerson[]): Promise<void> {
    const ids = people.map((one) => `'${one.id}'`).join();
    await t.asOwner(`
      insert into application (id, number, person_id, item_id, pack_hash, region_code, status, is_only_one, answers, started_by,
        actor_id, idempotency_key, started_at, submitted_at)
      select gen_random_uuid(), lpad(n::text, 14, '0'), (array[${ids}]::uuid[])[1 + n % 100], '33/respite-stay',
        (select pack_hash from application where id = '${id}'), '${GONGSHU}', 'IN_REVIEW', false, '', '{"ground": "SELF"}',
        gen_random_uuid(), gen_random_uuid(), now(), now() from generate_series(1, ${MANY}) n`);
    await t.asOwner(`
      insert into application_member (id, application_id, person_id, code, place)
      select gen_random_uuid(), id, person_id, 'SELF', 0 from application where is_only_one = false`);
    await t.asOwner(`
      insert into review_step (id, application_id, round, place, code, title, role, desk_region_code, working_days, opened_at, due_on, status)
      select gen_random_uuid(), id, 0, 0, 'community', '村（社区）受理', 'REVIEWER', '${GONGSHU}', 3, now(),
        date '2026-11-01' + (number::bigint % 60)::int, 'OPEN' from application where is_only_one = false`);
    await t.asOwner(`
      insert into application_event (id, application_id, kind, at, done_by)
      select gen_random_uuid(), id, kind, now(), '{"ground": "SYSTEM"}' from application,
        unnest(array['STARTED', 'SUBMITTED', 'CLAIMED']) kind where is_only_one = false`);
    await t.asOwner('analyze');
  }

  const asked: [string, () => Promise<{ errors?: unknown }>][] = [
    ['the queue of a desk', () => send(t, reviewer, QUEUE)],
    ['a later page of it', () => send(t, reviewer, QUEUE, { after })],
    ['overdue ones of a region', () => send(t, reviewer, QUEUE.replace('DESK', 'OVERDUE'))],
    ['a case at the desk', () => send(t, reviewer, CASE, { id })],
    ['one’s own application with its timeline', () => read(t, person, id)],
    ['a list of one’s own', () => send(t, person, MINE, { personId: person.id })],
    [
      'where one stands, without signing in',
      () => send(t, undefined, '{ applicationStatus(number: "00000000000001", idTail: "1234") { status } }'),
    ],
  ];

  test.each(asked)('%s takes no more than five statements and looks through no table', async (_what, ask) => {
    const { answer, statements, scanned } = await plansOf(t, ask);

    expect(answer.errors).toBeUndefined();
    expect(statements.length).toBeLessThanOrEqual(5);
    expect(scanned.filter((table) => LARGE.includes(table))).toEqual([]);
  });

  test('fifty rows of the queue cost as many statements as one', async () => {
    const one = await statementsOf(t, () => send(t, reviewer, QUEUE.replace('first: 50', 'first: 1')));
    const fifty = await statementsOf(t, () => send(t, reviewer, QUEUE));

    expect(fifty.statements.length).toBe(one.statements.length);
    expect(fifty.answer.data.reviewQueue.edges).toHaveLength(50);
  });
});

const LARGE = ['application', 'application_member', 'application_event', 'review_step'];
