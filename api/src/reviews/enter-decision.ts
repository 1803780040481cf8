import { addDays, addMonths, civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { v7 as uuidv7 } from 'uuid';
import type { ApplicableItem } from '../applications/applicable-item.ts';
import {
  ApplicationEventKind,
  ApplicationStatus,
  ReviewOutcome,
  ReviewStepStatus,
} from '../applications/application.ts';
import type { Application } from '../applications/application.entity.ts';
import { toldOf } from '../applications/case-facts.ts';
import { Decision, type MemberFacts, type MemberOutcome } from '../applications/decision.entity.ts';
import { Entitlement, GrantKind, GrantPeriod, GrantUnit } from '../applications/entitlement.entity.ts';
import { happened } from '../applications/happened.ts';
import type { Proposal, ReviewStep } from '../applications/review-step.entity.ts';
import { makeAward } from '../awards/make-award.ts';
import type { Doer } from '../identity/doer.ts';
import { lockPerson } from '../identity/lock-person.ts';
import { writePersonalData } from '../identity/people.ts';
import type { ServerContext } from '../platform/context.ts';
import type { VerdictName } from '../policies/policy-pack.ts';
import { Verdict } from '../policies/policies.types.ts';

/** What is known on the day of a decision, and what the rules say of it. */
export interface Considered {
  known: MemberFacts[];
  outcomes: MemberOutcome[];
  verdict: VerdictName;
}

interface Entering {
  application: Application;
  step: ReviewStep;
  item: ApplicableItem;
  considered: Considered;
  proposal: Proposal;
  decidedBy: Doer;
  confirmedBy?: Doer;
}

/** Writes a decision with all it rests on, ends the step, and grants what was approved; in the surrounding transaction. */
export async function enterDecision(ctx: ServerContext, entering: Entering): Promise<void> {
  const { now } = ctx;
  const { application, step, item, considered, proposal, decidedBy, confirmedBy } = entering;
  const today = civilDate(now());
  const isApproved = proposal.outcome === ReviewOutcome.APPROVED;
  application.moveTo(isApproved ? ApplicationStatus.APPROVED : ApplicationStatus.REJECTED);
  const mayAppeal = !isApproved && step.round === 0;
  Object.assign(application, {
    decidedAt: now(),
    appealableUntil: mayAppeal ? addDays(today, item.application.procedure.appealDays) : null,
  });
  Object.assign(step, { status: ReviewStepStatus.DONE, outcome: proposal.outcome, doneAt: now(), proposal: null });
  writeDecision(ctx, entering, today);
  if (isApproved) {
    const granted = grant(ctx, entering, today);
    await awardAll(ctx, entering, granted);
    // What was granted against the rules has shown nothing.
    if (considered.verdict === 'MET') await keepFacts(ctx, application, item);
  }
  const kind = isApproved ? ApplicationEventKind.APPROVED : ApplicationEventKind.REJECTED;
  await happened(ctx, application, { kind, by: confirmedBy ?? decidedBy, step, words: proposal.words });
}

function writeDecision(
  { em, vault, now }: ServerContext,
  { application, step, considered, proposal, decidedBy, confirmedBy }: Entering,
  decidedOn: CivilDate,
): void {
  const { known, outcomes, verdict } = considered;
  const { outcome, reason, criterion, words } = proposal;
  const id = uuidv7();
  em.create(Decision, {
    id,
    application,
    step,
    itemId: application.itemId,
    packHash: application.packHash,
    outcome,
    verdict: Verdict[verdict],
    isOverride: outcome === ReviewOutcome.APPROVED ? verdict !== 'MET' : confirmedBy !== undefined,
    decidedOn,
    decidedAt: now(),
    ...vault.sealAll(Decision, id, { facts: known, outcomes }),
    ...(words && { words: vault.seal(Decision, id, 'words', words) }),
    ...(reason && { reason }),
    ...(criterion && { criterion }),
    decidedBy,
    ...(confirmedBy && { confirmedBy }),
  });
}

/** Each member of a household gets a place or a service of his own; money and a quota go to the first. */
function grant({ em }: ServerContext, { application, item, proposal }: Entering, startsOn: CivilDate): Entitlement[] {
  const { kind, says, unit, per, months } = item.application.grants;
  const isShared = kind === 'AMOUNT' || kind === 'QUOTA';
  const endsOn = months ? addDays(addMonths(startsOn, months), -1) : proposal.endsOn;
  const { renewDays } = item.application.again;
  const granted = application.members.getItems().slice(0, isShared ? 1 : undefined);
  return granted.map(({ person }) =>
    em.create(Entitlement, {
      person,
      application,
      itemId: application.itemId,
      packHash: application.packHash,
      kind: GrantKind[kind],
      says,
      ...(proposal.amountFen && { amountFen: proposal.amountFen }),
      ...(proposal.quota && { quota: proposal.quota }),
      ...(unit && { unit: GrantUnit[unit] }),
      ...(per && { per: GrantPeriod[per] }),
      startsOn,
      ...(endsOn && { endsOn }),
      ...(endsOn && renewDays && { renewableFrom: addDays(endsOn, -renewDays) }),
    }),
  );
}

/** Money that was granted is planned as payments, on the facts of the decision. */
async function awardAll(
  ctx: ServerContext,
  { application, item, considered, decidedBy, confirmedBy }: Entering,
  granted: readonly Entitlement[],
): Promise<void> {
  const facts = considered.known[0]?.facts ?? {};
  for (const entitlement of granted)
    await makeAward(ctx, { entitlement, application, item, facts, by: confirmedBy ?? decidedBy });
}

/** What an approval has shown to be true goes into the register, so that nobody types it again for the next one. */
async function keepFacts(ctx: ServerContext, application: Application, item: ApplicableItem): Promise<void> {
  const answers = ctx.vault.open(application, 'answers') ?? {};
  // Locked in the order of their ids, so that two cases of one household do not wait for each other.
  for (const { code, person } of [...application.members.getItems()].sort((a, b) =>
    a.person.id < b.person.id ? -1 : 1,
  )) {
    const told = Object.entries(toldOf(item, code, answers)).filter(([path]) => ctx.policies.isKeptFact(path));
    if (told.length === 0) continue;
    const locked = await lockPerson(ctx.em, person.id);
    writePersonalData(ctx.vault, locked, {
      facts: { ...ctx.vault.open(locked, 'facts'), ...Object.fromEntries(told) },
    });
  }
}
