import { readFileSync } from 'node:fs';
import { addDays, civilDate, instantOf } from '@doorstep/shared/civil-date';
import { v7 as uuidv7 } from 'uuid';
import { parse } from 'yaml';
import { type ApplicableItem, offerOf, SELF } from '../applications/applicable-item.ts';
import {
  type Answers,
  ApplicationEventKind,
  ApplicationStatus,
  ReviewOutcome,
  ReviewStepStatus,
} from '../applications/application.ts';
import { Application } from '../applications/application.entity.ts';
import { ApplicationMember } from '../applications/application-member.entity.ts';
import { newApplicationNumber } from '../applications/application-number.ts';
import { outcomesOf, verdictOf } from '../applications/case-facts.ts';
import { happened } from '../applications/happened.ts';
import { openStep } from '../applications/open-step.ts';
import type { ReviewStep } from '../applications/review-step.entity.ts';
import { Award } from '../awards/award.entity.ts';
import { decideDueOf } from '../awards/decide-due.ts';
import { Person } from '../identity/person.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { knownFacts } from '../policies/facts.service.ts';
import { itemCodes } from '../policies/policy-library.ts';
import { enterDecision, type Considered } from '../reviews/enter-decision.ts';
import { loadAccount, loadPayment, loadPointAccount, type AccountRow, type PointAccountRow } from './load-payments.ts';
import { dayFrom } from './load-time-tasks.ts';
import { found, WORLD_FILE } from './lookup.ts';

/** What people are paid in the demo world as the file has it: not checked yet. */
interface AwardsOfWorld {
  awards: AwardRow[];
  pointAccounts: PointAccountRow[];
}

interface AwardRow {
  person: string;
  item: string;
  region: string;
  /** When it was granted, counted from the day on which it is loaded; answers that are numbers are such days, too. */
  day: number;
  /** As the pack has it. */
  yuan: number;
  answers: Record<string, string | number>;
  /** Two officers. */
  by: string;
  confirmedBy: string;
  account: AccountRow;
  /** How many payments arrived, and who made and checked the batches. */
  paid: number;
  batchBy: string;
  batchCheckedBy: string;
}

/**
 * Loads what people of the demo world were granted and paid, and where canteens are paid to: all of it, or none. The rest of
 * that world must be there, and the rules read.
 */
export async function loadAwards(ctx: ServerContext): Promise<void> {
  const { awards, pointAccounts } = parse(readFileSync(WORLD_FILE, 'utf8')) as AwardsOfWorld;
  await ctx.em.fork().transactional(async (em) => {
    const inside = { ...ctx, em };
    const staff = new Map((await em.find(Staff, {})).map((one) => [one.userName, one]));
    const people = new Map((await em.find(Person, {})).map((one) => [ctx.vault.open(one, 'name')!, one]));
    const officer = (name: string): Staff => found(staff.get(name), 'staff', name, 'awards');
    for (const row of awards)
      await loadAward(inside, row, found(people.get(row.person), 'person', row.person, 'awards'), officer);
    for (const row of pointAccounts) await loadPointAccount(inside, row, officer);
  });
}

async function loadAward(
  ctx: ServerContext,
  row: AwardRow,
  person: Person,
  officer: (name: string) => Staff,
): Promise<void> {
  const { em } = ctx;
  const granted = { ...ctx, now: () => instantOf(dayFrom(ctx, row.day), '15:00') };
  const application = await approve(granted, row, person, [officer(row.by), officer(row.confirmedBy)]);
  await em.flush();
  const account = loadAccount(granted, person, row.account);
  const award = await em.findOneOrFail(Award, { application }, { populate: ['instalments', 'fund', 'person'] });
  const officers: [Staff, Staff] = [officer(row.batchBy), officer(row.batchCheckedBy)];
  for (const instalment of award.instalments.getItems().filter(({ dueOn }) => dueOn <= civilDate(ctx.now()))) {
    const due = { ...ctx, now: () => instantOf(addDays(instalment.dueOn, 1), '10:00') };
    await decideDueOf(due, award);
    if (instalment.number <= row.paid) await loadPayment(due, { award, instalment, account, officers });
    await em.flush();
  }
}

/** Hands it in as the person, and goes with it through all steps of its review. */
async function approve(
  ctx: ServerContext,
  row: AwardRow,
  person: Person,
  [first, second]: [Staff, Staff],
): Promise<Application> {
  const { em } = ctx;
  const { regionCode, code } = itemCodes(row.item);
  const offered = ctx.policies.item(regionCode, code, civilDate(ctx.now()));
  const item = found(offered && offerOf(offered.pack, code), 'item', row.item, row.person);
  const bySelf = { ground: Ground.SELF, personId: person.id };
  const by = { ground: Ground.DUTY, staffId: first.id };
  const application = createApplication(ctx, row, person, item);
  await em.flush();
  const { steps } = item.application.procedure;
  let step: ReviewStep | undefined;
  for (const [place, data] of steps.entries()) {
    if (step) Object.assign(step, { status: ReviewStepStatus.DONE, outcome: ReviewOutcome.PASSED, doneAt: ctx.now() });
    await em.flush(); // Only one step of a case is open at a time.
    const passed = step;
    step = await openStep(ctx, application, data, { round: 0, place });
    const kind = passed ? ApplicationEventKind.PASSED : ApplicationEventKind.SUBMITTED;
    await happened(ctx, application, { kind, by: passed ? by : bySelf, step: passed ?? step });
  }
  const considered = await consider(ctx, application, person, item);
  if (considered.verdict !== 'MET') throw new Error(`${row.person} cannot be granted ${row.item}.`);
  application.moveTo(ApplicationStatus.IN_REVIEW);
  await enterDecision(ctx, {
    ...{ application, step: step!, item, considered, decidedBy: by },
    confirmedBy: { ground: Ground.DUTY, staffId: second.id },
    proposal: {
      outcome: ReviewOutcome.APPROVED,
      amountFen: row.yuan * 100,
      verdict: 'MET',
      proposedAt: ctx.now().toISOString(),
    },
  });
  return application;
}

function createApplication(ctx: ServerContext, row: AwardRow, person: Person, item: ApplicableItem): Application {
  const { em, vault, now } = ctx;
  const id = uuidv7();
  const said = Object.entries(row.answers).map(([field, answer]) => [
    field,
    typeof answer === 'number' ? addDays(civilDate(now()), answer) : answer,
  ]);
  const application = em.create(Application, {
    ...{ id, number: newApplicationNumber(civilDate(now())), person, itemId: row.item, packHash: item.pack.hash },
    ...{ regionCode: row.region, status: ApplicationStatus.SUBMITTED, isOnlyOne: true },
    answers: vault.seal(Application, id, 'answers', Object.fromEntries(said) as Answers),
    ...{ startedBy: { ground: Ground.SELF, personId: person.id }, actorId: person.id, idempotencyKey: uuidv7() },
    ...{ startedAt: now(), submittedAt: now() },
  });
  application.members.add(em.create(ApplicationMember, { application, person, code: SELF, place: 0 }));
  return application;
}

async function consider(
  ctx: ServerContext,
  application: Application,
  person: Person,
  item: ApplicableItem,
): Promise<Considered> {
  const facts = await knownFacts(ctx, person, civilDate(ctx.now()));
  const known = [{ code: SELF, facts }];
  const outcomes = outcomesOf(ctx, item, known);
  return { known, outcomes, verdict: verdictOf(outcomes) };
}
