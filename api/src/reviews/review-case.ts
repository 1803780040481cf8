import { ReviewStepStatus, type Answers } from '../applications/application.ts';
import { itemOf, membersOf, type ApplicableItem } from '../applications/applicable-item.ts';
import type { Application } from '../applications/application.entity.ts';
import { factsOfCase, outcomesOf, toldOf, verdictOf } from '../applications/case-facts.ts';
import { caseFiles, type CaseFile } from '../applications/case-file.ts';
import type { MemberFacts, MemberOutcome } from '../applications/decision.entity.ts';
import type { ReviewStep } from '../applications/review-step.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { recordReading } from '../platform/trail.ts';
import { recordedFacts } from '../policies/facts.service.ts';
import type { VerdictName } from '../policies/policy-pack.ts';
import { noSuchCase } from './case-at-desk.ts';
import { isLast } from './review-rounds.ts';
import { isAtDesk, isHeldAtDesk, mayConfirm, mayReadCase } from './reviews.access.ts';

/** A fact that the rules of a case ask for: what is recorded beside what the form says. */
export interface ComparedFact {
  memberCode: string;
  asks: string;
  recorded?: string | undefined;
  told?: string | undefined;
}

/** A case as an officer sees it. */
export interface ReviewCase {
  application: Application;
  item: ApplicableItem;
  step?: ReviewStep | undefined;
  compared: ComparedFact[];
  known: MemberFacts[];
  outcomes: MemberOutcome[];
  verdict: VerdictName;
  mayClaim: boolean;
  mayDecide: boolean;
  mayConfirm: boolean;
  isLastStep: boolean;
}

/** One case with everything that an officer weighs; each look is recorded. */
export async function reviewCase(ctx: ViewerContext, id: string): Promise<ReviewCase> {
  const { em, viewer } = ctx;
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const file = await caseFiles(ctx).load(id);
  if (!file) throw noSuchCase();
  const { application } = file;
  const subjectId = application.person.id;
  if (!mayReadCase(staff, application)) throw noSuchCase().concerning({ subjectId });
  await recordReading(ctx, 'reviewCase', { subjectId, ground: Ground.DUTY });
  const item = await itemOf(ctx, application);
  const known = await factsOfCase(ctx, application, item, undefined, file.members);
  const outcomes = outcomesOf(ctx, item, known);
  const step = file.steps.find(({ status }) => status !== ReviewStepStatus.DONE);
  const isOpen = step?.status === ReviewStepStatus.OPEN;
  const isHere = isOpen && isAtDesk(staff, step);
  return {
    ...{ application, item, step, known, outcomes },
    compared: await comparedFacts(ctx, application, item, file),
    verdict: verdictOf(outcomes),
    mayClaim: isHere && !(await isHeld(ctx, step)),
    mayDecide: isHere && step.claimedBy?.id === staff.id && !step.proposedBy,
    mayConfirm: isOpen && mayConfirm(staff, step),
    isLastStep: step !== undefined && isLast(item, step),
  };
}

/** Whether somebody has the step; a case file names officers only. */
async function isHeld({ em }: ViewerContext, step: ReviewStep): Promise<boolean> {
  const { role, deskRegionCode, proposedBy } = step;
  const claimedBy = step.claimedBy ? await em.findOneOrFail(Staff, step.claimedBy.id) : undefined;
  return isHeldAtDesk({ role, deskRegionCode, proposedBy, claimedBy });
}

async function comparedFacts(
  ctx: ViewerContext,
  application: Application,
  item: ApplicableItem,
  { members }: CaseFile,
): Promise<ComparedFact[]> {
  const answers: Answers = ctx.vault.open(application, 'answers') ?? {};
  const facts: ComparedFact[] = [];
  for (const { code, person } of members) {
    const recorded = await recordedFacts(ctx, person);
    const told = toldOf(item, code, answers);
    const fields = Object.values(item.application.form.properties).filter(
      ({ fact, of = membersOf(item)[0]!.code }) => fact && of === code,
    );
    for (const { fact, title } of fields)
      facts.push({
        memberCode: code,
        asks: title,
        recorded: ctx.policies.factWords(fact!, recorded[fact!]),
        told: ctx.policies.factWords(fact!, told[fact!]),
      });
  }
  return facts;
}
