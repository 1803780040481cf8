import type { Context } from '../platform/context.ts';
import type { PaperData } from '../policies/application-data.ts';
import { type ApplicableItem, membersOf, rulesOf } from './applicable-item.ts';
import type { Application } from './application.entity.ts';
import type { ApplicationMember } from './application-member.entity.ts';
import { factsOfCase, recordOf } from './case-facts.ts';
import { needOf, type PaperNeed } from './papers.rules.ts';

/** A paper of a case, and whether it is to be brought. */
export interface Wanted extends PaperData {
  need: PaperNeed;
  /** Why a reviewer asked for it. */
  why?: string;
}

/** The papers of a case: what a reviewer asked for last, those of its item, and what was asked for before. */
export async function wantedPapers(
  ctx: Context,
  application: Application,
  item: ApplicableItem,
  members: Iterable<ApplicationMember> = application.members,
): Promise<Wanted[]> {
  const { papers: asked = [], earlier = [] } = ctx.vault.open(application, 'returned') ?? {};
  const known = await whatIsKnown(ctx, application, item, [...members]);
  const [first] = membersOf(item);
  const ofItem = item.application.papers
    .filter(({ code }) => !asked.some((paper) => paper.code === code))
    .map((paper) => ({ ...paper, need: needOf(paper, known.get(paper.of ?? first!.code)) }));
  return [
    ...asked.map((paper): Wanted => ({ ...paper, purpose: paper.why, need: 'NEEDED' })),
    ...ofItem,
    ...earlier.map(({ why, ...paper }): Wanted => ({ ...paper, purpose: why, need: 'OPTIONAL' })),
  ];
}

async function whatIsKnown(
  ctx: Context,
  application: Application,
  item: ApplicableItem,
  members: readonly ApplicationMember[],
) {
  const told = new Map(
    (await factsOfCase(ctx, application, item, undefined, members)).map(({ code, facts }) => [code, facts]),
  );
  const known = new Map<string, Parameters<typeof needOf>[1]>();
  for (const { code, person } of members) {
    const rule = rulesOf(item, code);
    if (!rule) continue;
    const recorded = ctx.policies.explain(rule, await recordOf(ctx, person));
    known.set(code, { recorded, told: ctx.policies.explain(rule, told.get(code)!) });
  }
  return known;
}
