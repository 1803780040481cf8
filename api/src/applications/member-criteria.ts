import type { Context } from '../platform/context.ts';
import { criterionOf } from '../policies/policies.service.ts';
import { type ApplicableItem, libraryOf, membersOf } from './applicable-item.ts';
import type { MemberCriteria } from './application-views.ts';
import type { MemberOutcome } from './decision.entity.ts';

/** What the rules say of each member of a case, with the clauses written out. */
export function memberCriteria(
  ctx: Pick<Context, 'policies'>,
  item: ApplicableItem,
  outcomes: readonly MemberOutcome[],
): MemberCriteria[] {
  const policies = libraryOf(ctx, item);
  return outcomes.map(({ code, outcome }) => {
    const criterion = criterionOf(policies, outcome);
    const title = membersOf(item).find((member) => member.code === code)?.title ?? '';
    return { code, title, criteria: outcome.joined === 'ALL' ? criterion.parts : [criterion] };
  });
}
