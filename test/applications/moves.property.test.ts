import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { civilDate } from '@doorstep/shared/civil-date';
import { lapseApplications } from '../../api/src/applications/lapse-applications.ts';
import { escalateReviews } from '../../api/src/reviews/escalate-reviews.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { givenAKnownElder } from '../privacy/cast.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';
import { fc } from '../support/property.ts';
import { ELIGIBLE, fillIn, officer, RESPITE, save, start } from './applications.ts';
import { serverOf, signedInAgain } from './cases.ts';
import {
  type Actor,
  ACTORS,
  DESKS,
  ModelCase,
  RESPITE_ROUNDS,
  REWARD_ROUNDS,
  type Verb,
  VERBS,
} from './moves-model.ts';

const RUNS = 10;
const DAY_MS = 86_400_000;
const REWARD = '3301/certificate-reward';

/** What each verb is sent with beside the application. */
const SENT: Record<Verb, (isMoney: boolean) => object> = {
  saveApplicationDraft: () => ({ answers: {} }),
  submitApplication: () => ({}),
  withdrawApplication: () => ({}),
  appealApplication: () => ({ words: '请再看一看。' }),
  rateApplication: () => ({ level: 5 }),
  claimReview: () => ({}),
  releaseReview: () => ({}),
  passApplication: () => ({ words: '情况属实。' }),
  returnApplication: () => ({ words: '请再看一看。', papers: [] }),
  approveApplication: (isMoney) => (isMoney ? {} : { quota: 7 }),
  rejectApplication: () => ({ reason: 'NOT_PROVEN', words: '材料看不清。' }),
  confirmDecision: () => ({}),
  declineDecision: () => ({ words: '再核对一下。' }),
};

/** What brings a case towards its end. */
const LEADS_ON: readonly Verb[] = [
  'submitApplication',
  'appealApplication',
  'claimReview',
  'passApplication',
  'approveApplication',
  'confirmDecision',
  'declineDecision',
];

/** Where the events of a case say that it stands. */
const TELLS: Record<string, string> = {
  STARTED: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RESUBMITTED: 'SUBMITTED',
  CLAIMED: 'IN_REVIEW',
  RETURNED: 'RETURNED',
  APPROVED: 'APPROVED',
  REJECTED: 'REJECTED',
  APPEALED: 'APPEALED',
  WITHDRAWN: 'WITHDRAWN',
  LAPSED: 'LAPSED',
};

const moves = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        pick: fc.nat(2 ** 30),
        isLegal: fc.integer({ min: 0, max: 9 }).map((n) => n < 7),
        isTwice: fc.integer({ min: 0, max: 9 }).map((n) => n < 3),
        which: fc.nat(2),
      }),
    },
    { weight: 1, arbitrary: fc.record({ days: fc.constantFrom(1, 4, 8, 13, 16, 31) }) },
  ),
  { minLength: 45, maxLength: 70 },
);

describe('whatever applicants, officers and time do to their cases', () => {
  let t: TestApp;
  let officers: Partial<Record<Actor, SignedInPerson>>;
  beforeAll(async () => {
    t = await startApp({ withDemoWorld: true });
    const seated = Object.entries(ACTORS).filter(([, region]) => region);
    officers = Object.fromEntries(
      await Promise.all(seated.map(async ([name, region]) => [name, await officer(t, region!)] as const)),
    );
  }, 60_000);
  afterAll(() => t?.close());

  interface Case {
    id: string;
    model: ModelCase;
  }

  /** A case of each kind at first, all of one man, whose daughter acts for him. */
  async function aRun() {
    t.clock.now = NOON;
    await t.asOwner(`update review_step set escalates_on = null where status <> 'DONE'`);
    await t.asOwner(`update application set closes_on = '2099-01-01' where closes_on is not null`);
    const home = { householdRegion: DESKS[0], residenceRegion: DESKS[0] };
    const senders: Record<string, SignedInPerson> = {
      delegate: await givenAnElder(t),
      stranger: await givenAnElder(t),
      ...officers,
    };
    for (const name of Object.keys(officers)) senders[name] = await signedInAgain(t, senders[name]!.id, 'staff');
    const cases: Case[] = [];
    for (const [itemId, rounds] of [
      [RESPITE, RESPITE_ROUNDS],
      [REWARD, REWARD_ROUNDS],
    ] as const) {
      const person = (senders.person ??= await aMan(home, senders.delegate!));
      const { application } = await start(t, person, person.id, { itemId });
      if (itemId === REWARD)
        await save(t, person, application.id, 1, {
          workerIsFrontLineCarer: true,
          workerCertificateGrade: 3,
          workerIsPublicEstablishment: false,
        });
      await fillIn(t, person, application.id);
      cases.push({ id: application.id, model: new ModelCase(rounds, itemId === REWARD, civilDate(t.clock.now)) });
    }
    return { senders: senders as Record<Actor, SignedInPerson>, cases };
  }

  async function aMan(home: object, daughter: SignedInPerson): Promise<SignedInPerson> {
    const man = await givenAKnownElder(t, { ...ELIGIBLE, ...home });
    await givenADelegation(t, man, daughter, { scopes: ['APPLICATIONS'] });
    return man;
  }

  /** Sends a verb; the code with which it was refused, or OK. */
  async function attempt(as: SignedInPerson, verb: Verb, { id, model }: Case): Promise<string> {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const version = verb === 'saveApplicationDraft' ? { draftVersion: await versionOf(id) } : {};
    const input = { applicationId: id, ...version, ...SENT[verb](model.isMoney) };
    const text = `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code } } }`;
    const { data, errors } = await send(t, as, text, { input });
    const code = errors?.[0]?.extensions.code ?? data[verb].userErrors[0]?.code ?? 'OK';
    if (code === 'INTERNAL_SERVER_ERROR') throw new Error(t.logged.filter((line) => line.includes('"err"')).at(-1));
    return code as string;
  }

  /** Over the connections that are open already. */
  const rowsOf = <R extends object>(sql: string, id: string): Promise<R[]> =>
    t.orm.em.fork().execute<R[]>(sql.replace('$1', '?'), [id]);

  const versionOf = async (id: string) =>
    (await rowsOf<{ version: number }>('select draft_version as version from application where id = $1', id))[0]!
      .version;

  /** All that is kept of a case, in one word. */
  const fingerprint = async (id: string) =>
    JSON.stringify(
      await rowsOf(
        `select md5(a::text) as a,
           (select md5(string_agg(x::text, '' order by id)) from review_step x where application_id = a.id) as steps,
           (select md5(string_agg(x::text, '' order by id)) from application_event x where application_id = a.id) as events,
           (select md5(string_agg(x::text, '' order by id)) from decision x where application_id = a.id) as decisions,
           (select md5(string_agg(x::text, '' order by id)) from entitlement x where application_id = a.id) as entitlements,
           (select count(*) from message where link_id = a.id) as messages
         from application a where a.id = $1`,
        id,
      ),
    );

  async function expectAsModel({ id, model }: Case): Promise<void> {
    const [row] = await rowsOf<{ status: string; closes: string | null; events: string[]; open: object | null }>(
      `select status, closes_on::text as closes,
         (select json_agg(kind order by e.id) from application_event e where e.application_id = a.id) as events,
         (select json_agg(json_build_object('round', round, 'place', place, 'desk', desk_region_code, 'paused', status = 'PAUSED'))
            from review_step s where s.application_id = a.id and s.status <> 'DONE') as open
       from application a where a.id = $1`,
      id,
    );
    const { step } = model;
    expect(row).toEqual({
      status: model.status,
      closes: model.closesOn ?? null,
      events: model.events,
      open: step ? [{ round: step.round, place: step.place, desk: DESKS[step.desk], paused: step.isPaused }] : null,
    });
  }

  /** What must hold of every case, whatever the model says. */
  async function expectSound({ id, model }: Case): Promise<void> {
    const steps = await rowsOf<{ round: number; place: number; outcome: string | null }>(
      'select round, place, outcome from review_step where application_id = $1 order by round, place',
      id,
    );
    for (const round of [0, 1]) {
      const taken = steps.filter((step) => step.round === round);
      expect(taken.map(({ place }) => place)).toEqual(taken.map((_, place) => place)); // None is skipped.
      for (const step of taken.slice(0, -1)) expect(step.outcome).toBe('PASSED');
      const last = taken.at(-1);
      if (last?.outcome === 'APPROVED') expect(last.place).toBe(model.rounds[round]!.length - 1);
    }
    const decisions = await rowsOf<{ round: number; outcome: string; known: boolean }>(
      `select s.round, d.outcome, length(d.facts) > 0 and length(d.outcomes) > 0 as known
       from decision d join review_step s on s.id = d.step_id where d.application_id = $1 order by d.id`,
      id,
    );
    const decided = model.events.filter((kind) => kind === 'APPROVED' || kind === 'REJECTED');
    expect(decisions).toEqual(decided.map((outcome, round) => ({ round, outcome, known: true })));
    expect(model.events.reduce((status, kind) => TELLS[kind] ?? status, '')).toBe(model.status);
    const granted = await rowsOf('select 1 from entitlement where application_id = $1', id);
    expect(granted).toHaveLength(model.status === 'APPROVED' ? 1 : 0);
  }

  const PAIRS = VERBS.flatMap((verb) => (Object.keys(ACTORS) as Actor[]).map((actor) => ({ verb, actor })));

  /** A move that does something now: mostly one that leads on, or no case would come far. */
  function legalMove({ model }: Case, pick: number): { verb: Verb; actor: Actor } | undefined {
    const legal = PAIRS.filter(
      ({ verb, actor }) => typeof model.moveOf(verb, actor, civilDate(t.clock.now)) === 'function',
    );
    const verbs = [...new Set(legal.map(({ verb }) => verb))];
    const weighed = verbs.flatMap((verb) => Array<Verb>(LEADS_ON.includes(verb) ? 6 : 1).fill(verb));
    const chosen = legal.filter(({ verb }) => verb === weighed[pick % weighed.length]);
    return chosen[(pick >> 8) % chosen.length];
  }

  /** One that is let through without effect, or any. */
  function otherMove({ model }: Case, pick: number): { verb: Verb; actor: Actor } {
    const idle = PAIRS.filter(({ verb, actor }) => model.moveOf(verb, actor, civilDate(t.clock.now)) === 'NOTHING');
    const among = pick % 3 === 0 && idle.length > 0 ? idle : PAIRS;
    return among[(pick >> 2) % among.length]!;
  }

  async function letPass(days: number, senders: Record<Actor, SignedInPerson>, cases: Case[]): Promise<void> {
    t.clock.now = new Date(t.clock.now.getTime() + days * DAY_MS);
    await escalateReviews(await serverOf(t));
    await lapseApplications(await serverOf(t));
    for (const { model } of cases) model.passTime(civilDate(t.clock.now));
    for (const [name, { id }] of Object.entries(senders))
      senders[name as Actor] = await signedInAgain(t, id, ACTORS[name as Actor] ? 'staff' : 'person');
  }

  test(
    `in ${RUNS} runs of random moves every legal one works, every illegal one is refused and changes nothing, and no step is skipped`,
    async () => {
      const seen: Record<string, number> = {};
      await fc.assert(
        fc.asyncProperty(moves, async (all) => {
          const { senders, cases } = await aRun();
          for (const move of all) {
            if ('days' in move) await letPass(move.days, senders, cases);
            else {
              const one = cases[move.which % cases.length]!;
              const legal = move.isLegal ? legalMove(one, move.pick) : undefined;
              const { verb, actor } = legal ?? otherMove(one, move.pick);
              const effect = one.model.moveOf(verb, actor, civilDate(t.clock.now));
              const before = await fingerprint(one.id);
              const codes = await Promise.all(
                Array.from({ length: move.isTwice ? 2 : 1 }, () => attempt(senders[actor], verb, one)),
              );
              const what = `${actor}: ${verb} of one that is ${one.model.status}`;
              if (typeof effect === 'function') {
                effect();
                expect([what, codes.includes('OK')]).toEqual([what, true]);
                seen[verb] = (seen[verb] ?? 0) + 1;
              } else {
                expect([what, codes.every((code) => code === 'OK')]).toEqual([what, effect === 'NOTHING']);
                expect([what, await fingerprint(one.id)]).toEqual([what, before]);
              }
            }
            await Promise.all(cases.map(expectAsModel));
          }
          for (const one of cases) await expectSound(one);
        }),
        { numRuns: RUNS },
      );
      // Or the runs would prove little; chance may keep a rare verb from its turn.
      expect(Object.keys(seen).length).toBeGreaterThanOrEqual(VERBS.length - 3);
    },
    10 * 60_000,
  );
});
