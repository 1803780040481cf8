import type { CivilDate } from '@doorstep/shared/civil-date';
import { type ApplicableItem, itemIn } from '../applications/applicable-item.ts';
import { outcomesOf, verdictOf } from '../applications/case-facts.ts';
import { Decision, type MemberOutcome } from '../applications/decision.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { recordReading } from '../platform/trail.ts';
import { packVersion } from '../policies/pack-version.ts';
import { itemCodes } from '../policies/policy-library.ts';
import type { VerdictName } from '../policies/policy-pack.ts';
import { mayReadCase } from './reviews.access.ts';

/** What the rules say of a decision's facts, computed once more. */
export interface Recomputed {
  decision: Decision;
  item: ApplicableItem;
  packHash: string;
  outcomes: MemberOutcome[];
  verdict: VerdictName;
  /** Whether it comes to what was written at the time. */
  isSame: boolean;
}

/**
 * Computes a decision once more from what was kept with it: the version of the pack and the facts of its day.
 *
 * With a day, by the rules in force then instead: what the same facts would have come to.
 */
export async function recomputeDecision(ctx: ViewerContext, id: string, asOf?: CivilDate): Promise<Recomputed> {
  const { em, vault, viewer } = ctx;
  const notFound = () => new Refusal(UserErrorCode.NOT_FOUND, '在您负责的地区没有找到这份决定。', ['id']);
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const decision = await em.findOne(Decision, { id }, { populate: ['application'] });
  if (!decision) throw notFound();
  const subjectId = decision.application.person.id;
  if (!mayReadCase(staff, decision.application)) throw notFound().concerning({ subjectId });
  await recordReading(ctx, 'recomputeDecision', { subjectId, ground: Ground.DUTY });
  const item = await itemOn(ctx, decision, asOf);
  const outcomes = outcomesOf(ctx, item, vault.open(decision, 'facts') ?? []);
  const verdict = verdictOf(outcomes);
  const isSame =
    verdict === decision.verdict &&
    JSON.stringify(outcomes.map(verdicts)) === JSON.stringify((vault.open(decision, 'outcomes') ?? []).map(verdicts));
  return { decision, item, packHash: item.pack.hash, outcomes, verdict, isSame };
}

async function itemOn(ctx: ViewerContext, { itemId, packHash }: Decision, asOf?: CivilDate): Promise<ApplicableItem> {
  const { regionCode, code } = itemCodes(itemId);
  if (!asOf) return itemIn(await packVersion(ctx, packHash), code);
  const item = ctx.policies.item(regionCode, code, asOf);
  if (item) return itemIn(item.pack, code);
  throw new Refusal(UserErrorCode.NOT_FOUND, '那一天还没有这项服务，或者已经停了。请换一天。', ['asOf']);
}

/** Code and verdict of each criterion, without the words, which may be mended. */
function verdicts({ code, outcome }: MemberOutcome): unknown {
  const of = (one: MemberOutcome['outcome']): unknown => [one.code, one.verdict, one.parts.map(of)];
  return [code, of(outcome)];
}
