import { MAX } from 'uuid';
import { offerOf } from '../applications/applicable-item.ts';
import { outcomesOf, verdictOf } from '../applications/case-facts.ts';
import { Decision, type MemberOutcome } from '../applications/decision.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { readDraft } from '../policies/load-policies.ts';
import { itemCodes, itemIdOf } from '../policies/policy-library.ts';
import { leavesOf, type LoadedPack, type Outcome, type VerdictName } from '../policies/policy-pack.ts';
import { PackError } from '../policies/yaml-file.ts';

/** A past case that would have come to something else. */
export interface ChangedCase {
  applicationId: string;
  number: string;
  itemTitle: string;
  before: VerdictName;
  after: VerdictName;
  /** Criteria whose answer changed, in words. */
  criteria: string[];
}

/** What a draft of a pack would have changed. */
export interface Simulation {
  /** What is wrong with the draft, line by line; then nothing was computed. */
  problems: string[];
  considered: number;
  changedCount: number;
  /** The newest of them. */
  changed: ChangedCase[];
}

const BATCH = 200;
const MOST_SHOWN = 100;

/** Asks of each decided case of the viewer's region what it would have come to under a draft; nothing is changed by it. */
export async function simulatePolicy(ctx: ViewerContext, text: string): Promise<Simulation> {
  const found: Simulation = { problems: [], considered: 0, changedCount: 0, changed: [] };
  let draft: LoadedPack;
  try {
    draft = readDraft(text, 'draft.yaml', ctx.policies.folder);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { ...found, problems: error.message.split('\n') };
  }
  const { regionCode } = await ctx.em.findOneOrFail(Staff, ctx.viewer.staffId!);
  for (let before: string | undefined = MAX; before;) {
    const batch: Decision[] = await decisionsBefore(ctx, draft, regionCode, before);
    for (const decision of batch) {
      found.considered += 1;
      const change = changeOf(ctx, draft, decision);
      if (!change) continue;
      found.changedCount += 1;
      if (found.changed.length < MOST_SHOWN) found.changed.push(change);
    }
    before = batch.length === BATCH ? batch.at(-1)!.id : undefined;
  }
  return found;
}

/** Each batch in a memory of its own. */
const decisionsBefore = (
  { em }: ViewerContext,
  draft: LoadedPack,
  regionCode: string,
  before: string,
): Promise<Decision[]> =>
  em.fork().find(
    Decision,
    {
      itemId: { $in: draft.items.map(({ code }) => itemIdOf({ code, pack: draft })) },
      application: { regionCode: { $like: `${regionCode}%` } },
      id: { $lt: before },
    },
    { orderBy: { id: 'desc' }, populate: ['application'], strategy: 'joined', limit: BATCH },
  );

function changeOf(ctx: ViewerContext, draft: LoadedPack, decision: Decision): ChangedCase | undefined {
  const { application, itemId, verdict } = decision;
  const item = offerOf(draft, itemCodes(itemId).code);
  if (!item) return undefined;
  const outcomes = outcomesOf(ctx, item, ctx.vault.open(decision, 'facts') ?? []);
  const after = verdictOf(outcomes);
  const earlier = new Map((ctx.vault.open(decision, 'outcomes') ?? []).flatMap(leavesByCode));
  const criteria = outcomes
    .flatMap(leavesByCode)
    .filter(([code, leaf]) => earlier.get(code)?.verdict !== leaf.verdict)
    .map(([, { says }]) => says);
  if (after === verdict && criteria.length === 0) return undefined;
  const { id, number } = application;
  return { applicationId: id, number, itemTitle: item.title, before: verdict, after, criteria };
}

const leavesByCode = ({ code: member, outcome }: MemberOutcome): [string, Outcome][] =>
  leavesOf(outcome).map((leaf) => [`${member} ${leaf.code}`, leaf]);
