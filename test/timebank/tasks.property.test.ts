import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { releaseExpired } from '../../api/src/ledger/release-expired.ts';
import { passTime } from '../../api/src/timebank/time-bank-clock.ts';
import { serverOf } from '../applications/cases.ts';
import { proofOf, SOUND } from '../ledger/books.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenACanteen, givenAnElder, type SignedInPerson } from '../support/givens.ts';
import { fc, seed, withConcurrency } from '../support/property.ts';
import { at, does, givenADesk, givenAVolunteer, givenHours, help, passTo, type Verb } from './tasks.ts';

const RUNS = 2;
/** As long as something that must come about has not, by chance: so often at most. */
const ROUNDS = 25;
const CALLERS = 6;
const ELDERS = 2;
const VOLUNTEERS = 3;
const words = '不是这样的。';

const PROOF = '{ timeBankProof(regionCode: "6301") { differenceMinutes } }';
const GIVE = 'mutation ($input: GiveHoursInput!) { giveHours(input: $input) { userErrors { code } } }';
const DONATE = 'mutation ($input: DonateHoursInput!) { donateHours(input: $input) { userErrors { code } } }';

/** At which moments what is done, each by chance and several at once, some of it more than once. */
const MOMENTS = [
  ['2026-11-22', '12:00', ['ASK', 'ASK', 'ASK', 'GIVE', 'DONATE']],
  ['2026-11-22', '13:00', ['CLAIM', 'CLAIM', 'CLAIM', 'CLAIM', 'BACK', 'CANCEL', 'GIVE', 'DONATE']],
  ['2026-11-23', '15:00', ['COME', 'COME', 'COME', 'BACK', 'CANCEL', 'NO_SHOW', 'GIVE', 'CLAIM']],
  ['2026-11-23', '15:40', ['LEAVE', 'LEAVE', 'LEAVE', 'COME', 'CONFIRM', 'DONATE', 'HOUR']],
  ['2026-11-23', '16:00', ['CONFIRM', 'CONFIRM', 'DISPUTE', 'LEAVE', 'GIVE', 'DONATE', 'ASK']],
  ['2026-11-24', '10:00', ['DISPUTE', 'ANSWER', 'ANSWER', 'DECIDE', 'DECIDE', 'CONFIRM', 'GIVE', 'HOUR']],
  ['2026-12-05', '10:00', ['HOUR', 'DISPUTE', 'DECIDE', 'DECIDE', 'GIVE']],
  ['2027-07-01', '10:00', ['HOUR', 'DECIDE', 'DECIDE', 'DISPUTE']],
] as const;

const MUST_COME_ABOUT = ['ASK', 'CLAIM', 'COME', 'LEAVE', 'CONFIRM', 'GIVE', 'DONATE', 'DISPUTE'].map(
  (kind) => `${kind} OK`,
);

interface Deed {
  pick: number;
  who: number;
  which: number;
  minutes: number;
  times: number;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  ...{ pick: fc.nat(), who: fc.nat(), which: fc.nat() },
  ...{ minutes: fc.integer({ min: 1, max: 60 }), times: fc.integer({ min: 1, max: 2 }) },
});
const deeds = fc.array(fc.array(deed, { minLength: 8, maxLength: 14 }), {
  ...{ minLength: MOMENTS.length, maxLength: MOMENTS.length },
});

describe('the time bank, under all that people do at once', () => {
  let t: TestApp;
  let elders: SignedInPerson[];
  let volunteers: SignedInPerson[];
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  test('sums are zero, nobody is below zero, what was served is what was issued, and nothing counts twice', async () => {
    const answers = new Set<string>();
    const property = fc.asyncProperty(deeds, async (all) => {
      await passTo(t, NOON);
      await givenPeople();
      for (const elder of elders) await givenServed(elder, 300);
      for (const volunteer of volunteers) await givenServed(volunteer, 60);
      const desk = await givenADesk(t);
      const world = { tasks: [] as string[], claims: [] as string[], desk };
      for (const [i, [day, time, kinds]] of MOMENTS.entries()) {
        await passTo(t, at(time, day));
        // Each hour it came by meanwhile.
        await passTime(await serverOf(t));
        await releaseExpired({ em: t.orm.em.fork(), now: () => t.clock.now });
        const jobs = all[i]!.flatMap((one) => {
          const key = randomUUID();
          return Array.from({ length: one.times }, () => async () => {
            const what = kinds[one.pick % kinds.length]!;
            const answer = await make(world, what, one, key);
            answers.add(`${what} ${answer}`);
            return answer;
          });
        });

        const codes = await withConcurrency(CALLERS, jobs);

        expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
        await expectSound();
      }
    });
    const missing = () => MUST_COME_ABOUT.filter((answer) => !answers.has(answer));
    for (let round = 0; round === 0 || (missing().length > 0 && round < ROUNDS); round += 1)
      await fc.assert(property, { numRuns: RUNS, seed: seed + round });
    expect(missing()).toEqual([]);
  }, 600_000);

  let people = 0;
  const names = new Map<string, { name: string; phone: string }>();
  /** Others each time: who has served today may not serve as much again. */
  async function givenPeople(): Promise<void> {
    const next = () => `1390000${String(1000 + (people += 1))}`;
    [elders, volunteers] = [[], []];
    for (let i = 0; i < ELDERS; i += 1) {
      const who = { name: '王秀兰', phone: next() };
      const elder = await givenAnElder(t, { ...who, homeAddress: `甲路${people}号` });
      elders.push(elder);
      names.set(elder.id, who);
    }
    for (let i = 0; i < VOLUNTEERS; i += 1)
      volunteers.push(await givenAVolunteer(t, { phone: next(), homeAddress: `乙路${people}号` }));
  }

  /** Hours of somebody, with the service behind them: otherwise the proof would say that they came from nowhere. */
  async function givenServed(person: SignedInPerson, minutes: number): Promise<void> {
    await givenHours(t, person, minutes);
    const { id } = await givenACanteen(t);
    await t.asOwner(
      `with task as (
         insert into time_task (id, service_point_id, region_code, kind, percent, starts_at, ends_at, planned_minutes, places,
           status, payer, free_holds, asked_by, actor_id, idempotency_key, asked_at)
         values (gen_random_uuid(), $1, '630102', 'COMPANY', 100, '2020-01-01', '2020-01-02', 120, 1,
           'SETTLED', 'NOBODY', '[]', '{}', gen_random_uuid(), gen_random_uuid(), '2020-01-01')
         returning id)
       insert into task_claim (id, task_id, volunteer_id, starts_at, ends_at, status, claimed_at, counted_minutes,
         earned_minutes, confirmed_how, confirmed_at)
       select gen_random_uuid(), id, $2, '2020-01-01', '2020-01-02', 'SETTLED', '2020-01-01', $3::int, $3::int, 'IN_PERSON',
         '2020-01-02' from task`,
      [id, person.id, minutes],
    );
  }

  async function make(
    world: { tasks: string[]; claims: string[]; desk: { token: string } },
    what: (typeof MOMENTS)[number][2][number],
    { who, which, minutes }: Deed,
    idempotencyKey: string,
  ): Promise<string> {
    const { tasks, claims, desk } = world;
    const elder = elders[who % elders.length]!;
    const volunteer = volunteers[who % volunteers.length]!;
    const taskId = tasks[which % tasks.length];
    const claimId = claims[which % claims.length];
    const said = async (as: { token: string }, verb: Verb, input: object) => {
      const { codes, task, claim } = await does(t, as, verb, input);
      if (verb === 'askForHelp' && task && !tasks.includes(task.id)) tasks.push(task.id);
      if (verb === 'claimTimeTask' && claim && !claims.includes(claim.id)) claims.push(claim.id);
      return (codes[0] as string | undefined) ?? 'OK';
    };
    const gives = async (query: string, name: string, input: object) => {
      const { data, errors } = await send(t, volunteer, query, {
        input: { personId: volunteer.id, idempotencyKey, ...input },
      });
      return String(errors?.[0]?.extensions.code ?? data[name].userErrors[0]?.code ?? 'OK');
    };
    /** Whichever of them it is about: the others are told that there is nothing. */
    const eachOf = async (people: readonly { token: string }[], verb: Verb, input: object) => {
      for (const one of people) {
        const answer = await said(one, verb, input);
        if (answer !== 'NOT_FOUND') return answer;
      }
      return 'NOT_FOUND';
    };
    if (what === 'ASK') {
      const startsAt = new Date(
        t.clock.now.getTime() < at('15:00').getTime() ? at('15:00') : t.clock.now.getTime() + 86_400_000,
      );
      return said(
        elder,
        'askForHelp',
        help(elder.id, { startsAt, plannedMinutes: 40, idempotencyKey, places: 1 + (which % 2) }),
      );
    }
    if (what === 'GIVE') return gives(GIVE, 'giveHours', { to: names.get(elders[which % ELDERS]!.id), minutes });
    if (what === 'DONATE') return gives(DONATE, 'donateHours', { minutes });
    if (what === 'HOUR') return passTime(await serverOf(t)).then(() => 'OK');
    if (what === 'CLAIM') return taskId ? said(volunteer, 'claimTimeTask', { taskId }) : 'NOTHING';
    if (what === 'CANCEL') return taskId ? eachOf(elders, 'cancelTimeTask', { taskId }) : 'NOTHING';
    if (!claimId) return 'NOTHING';
    switch (what) {
      case 'BACK':
        return eachOf(volunteers, 'giveClaimBack', { claimId });
      case 'COME':
        return eachOf(elders, 'vouchForVisit', { claimId, moment: 'ARRIVAL' });
      case 'LEAVE':
        return eachOf(elders, 'vouchForVisit', { claimId, moment: 'DEPARTURE' });
      case 'NO_SHOW':
        return eachOf(elders, 'reportNoShow', { claimId });
      case 'CONFIRM':
        return eachOf(elders, 'confirmService', { claimId });
      case 'DISPUTE':
        return eachOf(who % 2 ? elders : volunteers, 'disputeService', { claimId, words });
      case 'ANSWER':
        return eachOf(who % 2 ? volunteers : elders, 'answerDispute', { claimId, words });
      case 'DECIDE':
        return said(desk, 'decideDispute', { claimId, minutes: which % 3 === 0 ? 0 : minutes % 41, words });
    }
  }

  async function expectSound(): Promise<void> {
    expect(await proofOf(t)).toMatchObject({ ...SOUND, sums: { MINUTES: 0 } });
    expect((await send(t, undefined, PROOF)).data.timeBankProof).toEqual({ differenceMinutes: 0 });
    expect(await t.asOwner(WRONG)).toEqual([]);
  }
});

/** What nobody may ever see in the books beside the tasks. */
const WRONG = `
  select 'below zero' as what, id::text from ledger_account where kind in ('MEMBER', 'HELD', 'COMMON_FUND') and balance < 0
  union all
  -- What a claim brought, and was not undone, is what it says; once.
  select 'brought', claim.id::text from task_claim claim
    left join ledger_transfer earned on earned.about = 'task_claim:' || claim.id and earned.kind = 'EARNED'
      and not exists (select 1 from ledger_transfer undoing where undoing.reverses_id = earned.id)
    left join ledger_entry entry on entry.transfer_id = earned.id and entry.amount > 0
    join time_task task on task.id = claim.task_id
  where task.person_id is not null
  group by claim.id
  having coalesce(sum(entry.amount), 0) <> case when claim.confirmed_at is not null and claim.status in ('SETTLED', 'DISPUTED')
    then claim.earned_minutes else 0 end
  union all
  -- What is set aside is set aside for a place that is free, or a claim that waits; and nothing else is.
  select 'set aside', pending.id::text from ledger_transfer pending
  where pending.unit = 'MINUTES' and pending.pending_until is not null
    and not exists (select 1 from ledger_transfer settling where settling.settles_id = pending.id)
    and not exists (select 1 from time_task task where task.free_holds ? pending.id::text)
    and not exists (select 1 from task_claim claim where claim.pending_id = pending.id
      and claim.status in ('CLAIMED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'DISPUTED'))
    and not exists (select 1 from task_claim claim where claim.dispute_hold_id = pending.id and claim.status = 'DISPUTED')`;
