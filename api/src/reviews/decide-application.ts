import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { itemOf, type ApplicableItem } from '../applications/applicable-item.ts';
import { ApplicationEventKind, RejectionReason, ReviewOutcome } from '../applications/application.ts';
import type { Application } from '../applications/application.entity.ts';
import { factsOfCase, outcomesOf, verdictOf } from '../applications/case-facts.ts';
import { happened } from '../applications/happened.ts';
import { type Proposal, ReviewStep } from '../applications/review-step.entity.ts';
import { notAtThisStage } from '../applications/stage-words.ts';
import { doerOf } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import type { GrantData } from '../policies/application-data.ts';
import { leavesOf, type Outcome } from '../policies/policy-pack.ts';
import { claimedCase, type CaseAtDesk, lockedCase } from './case-at-desk.ts';
import { enterDecision, type Considered } from './enter-decision.ts';
import { settledGrant } from './grants.rules.ts';
import { refuseOwnCase } from './own-cases.ts';
import { isLast } from './review-rounds.ts';
import { mayConfirm } from './reviews.access.ts';

export interface ApproveApplication {
  applicationId: string;
  amountFen?: Fen | null | undefined;
  quota?: number | null | undefined;
  /** The last day, where no document sets how long. */
  endsOn?: CivilDate | null | undefined;
  /** For the people; needed where the rules do not say yes. */
  words?: string | undefined;
}

export interface RejectApplication {
  applicationId: string;
  reason: RejectionReason;
  /** Code of the criterion that is not met. */
  criterion?: string | undefined;
  /** What they can do now. */
  words: string;
}

/** Grants a case at its last step. Money, and what the rules do not say yes to, waits for a second officer. */
export async function approveApplication(ctx: ViewerContext, input: ApproveApplication): Promise<Application> {
  const { applicationId, words, amountFen, quota, endsOn } = input;
  return decide(ctx, applicationId, (item, step, considered) => {
    if (!isLast(item, step))
      throw new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, '还没到最后一步，请先转到下一步。', ['applicationId']);
    const isOverride = considered.verdict !== 'MET';
    if (isOverride && !words)
      throw new Refusal(
        UserErrorCode.REASON_NEEDED,
        '按条件还不能批准。确实要批准的，请写明理由，再请另一位同事确认。',
        ['words'],
      );
    const { grants } = item.application;
    refuseBadEnd(grants, endsOn, civilDate(ctx.now()));
    const settled = settledGrant(grants, considered.known[0]?.facts ?? {}, {
      amountFen: amountFen ?? undefined,
      quota: quota ?? undefined,
    });
    if ('problem' in settled)
      throw new Refusal(UserErrorCode.GRANT_NEEDED, GRANT_WORDS[settled.problem], [
        grants.kind === 'QUOTA' ? 'quota' : 'amountFen',
      ]);
    return {
      proposal: { outcome: ReviewOutcome.APPROVED, ...(words && { words }), ...(endsOn && { endsOn }), ...settled },
      needsSecond: isOverride || grants.kind === 'AMOUNT',
    };
  });
}

function refuseBadEnd({ months }: GrantData, endsOn: CivilDate | null | undefined, today: CivilDate): void {
  if (!endsOn) return;
  if (months) throw new Refusal(UserErrorCode.BAD_VALUE, '能用多久由文件规定，不能改。请不要填到期日。', ['endsOn']);
  if (endsOn < today) throw new Refusal(UserErrorCode.BAD_VALUE, '到期日不能早于今天，请再看一看。', ['endsOn']);
}

const GRANT_WORDS = {
  AMOUNT_NEEDED: '文件没有写金额，请填批准多少钱。',
  AMOUNT_SET: '金额由文件规定，不能改。请不要填金额，或刷新后再看。',
  QUOTA_NEEDED: '文件没有写数量，请填批准多少。',
  QUOTA_SET: '数量由文件规定，不能改。请不要填数量，或刷新后再看。',
};

/** Rejects a case at any step, with a reason, the criterion it rests on, and what to do now. */
export async function rejectApplication(ctx: ViewerContext, input: RejectApplication): Promise<Application> {
  const { applicationId, reason, criterion, words } = input;
  return decide(ctx, applicationId, (_item, _step, { outcomes, verdict }) => {
    const leaves = outcomes.flatMap(({ outcome }) => leavesOf(outcome));
    if (reason === RejectionReason.CRITERION_UNMET && !leaves.some(({ code }) => code === criterion))
      throw new Refusal(UserErrorCode.REASON_NEEDED, '请选是哪一条条件不符合，申请人才知道为什么。', ['criterion']);
    return {
      proposal: { outcome: ReviewOutcome.REJECTED, reason, words, ...(criterion && { criterion }) },
      // What the rules say yes to is not refused by one officer alone, nor for a condition that is met.
      needsSecond: reason === RejectionReason.CRITERION_UNMET && (verdict === 'MET' || isMet(leaves, criterion)),
    };
  });
}

const isMet = (leaves: readonly Outcome[], criterion: string | undefined): boolean =>
  leaves.every(({ code, verdict }) => code !== criterion || verdict === 'MET');

type Deciding = (
  item: ApplicableItem,
  step: ReviewStep,
  considered: Considered,
) => { proposal: Omit<Proposal, 'proposedAt' | 'verdict'>; needsSecond: boolean };

async function decide(ctx: ViewerContext, applicationId: string, deciding: Deciding): Promise<Application> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const found = await claimedCase(inside, applicationId);
    const { application, step, staff } = found;
    const item = await itemOf(inside, application);
    const considered = await consider(inside, application, item);
    const { proposal, needsSecond } = deciding(item, step, considered);
    const { verdict } = considered;
    const whole: Proposal = { ...proposal, verdict, proposedAt: ctx.now().toISOString() };
    const by = doerOf(ctx.viewer, { ground: Ground.DUTY });
    if (needsSecond) {
      step.proposal = ctx.vault.seal(ReviewStep, step.id, 'proposal', whole);
      step.proposedBy = staff;
      await happened(inside, application, { kind: ApplicationEventKind.PROPOSED, by, step });
      return application;
    }
    await enterDecision(inside, { application, step, item, considered, proposal: whole, decidedBy: by });
    return application;
  });
}

async function consider(ctx: ViewerContext, application: Application, item: ApplicableItem): Promise<Considered> {
  const known = await factsOfCase(ctx, application, item, civilDate(ctx.now()));
  const outcomes = outcomesOf(ctx, item, known);
  return { known, outcomes, verdict: verdictOf(outcomes) };
}

/** Confirms what a colleague has decided: two people stand for it. */
export async function confirmDecision(ctx: ViewerContext, applicationId: string): Promise<Application> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application, step } = await proposedCase(inside, applicationId);
    const item = await itemOf(inside, application);
    const proposal = ctx.vault.open(step, 'proposal')!;
    const considered = await consider(inside, application, item);
    refuseChanged(item, proposal, considered);
    await enterDecision(inside, {
      ...{ application, step, item, proposal, considered },
      decidedBy: { ground: Ground.DUTY, staffId: step.proposedBy!.id },
      confirmedBy: doerOf(ctx.viewer, { ground: Ground.DUTY }),
    });
    return application;
  });
}

/** What the rules said to a colleague they must still say: nobody stands for a yes that nobody gave a reason for. */
function refuseChanged(item: ApplicableItem, { outcome, verdict, ...entered }: Proposal, considered: Considered): void {
  const settled = settledGrant(item.application.grants, considered.known[0]?.facts ?? {}, entered);
  const isAsGranted = outcome === ReviewOutcome.REJECTED || !('problem' in settled);
  if (verdict === considered.verdict && isAsGranted) return;
  throw new Refusal(
    UserErrorCode.NOT_AT_THIS_STAGE,
    '同事写好决定以后，情况有了变化，按条件的结果不一样了。请写明原因退回给他，重新看过再定。',
    ['applicationId'],
  );
}

/** Does not confirm it, and says why: the first officer decides anew. */
export async function declineDecision(ctx: ViewerContext, applicationId: string, words: string): Promise<Application> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application, step } = await proposedCase(inside, applicationId);
    Object.assign(step, { proposal: null, proposedBy: null });
    const by = doerOf(ctx.viewer, { ground: Ground.DUTY });
    await happened(inside, application, { kind: ApplicationEventKind.DECLINED, by, step, words });
    return application;
  });
}

async function proposedCase(ctx: ViewerContext, applicationId: string): Promise<CaseAtDesk> {
  const { application, step, staff } = await lockedCase(ctx, applicationId);
  if (!step?.proposedBy) throw notAtThisStage(application.status);
  if (!mayConfirm(staff, step))
    throw new Refusal(
      UserErrorCode.SECOND_OFFICER_NEEDED,
      step.proposedBy.id === staff.id ? '这是您自己的决定，要由另一位同事确认。' : '这份决定要由同一岗位的同事确认。',
      ['applicationId'],
    );
  await refuseOwnCase(ctx, staff, application, step);
  return { application, step, staff };
}
