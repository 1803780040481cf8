import { offerOf, membersOf, rulesOf } from '../applications/applicable-item.ts';
import type { Person } from '../identity/person.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { knownFacts } from '../policies/facts.service.ts';
import { leavesOf, type EligibilityRule, type Facts, type Outcome, type VerdictName } from '../policies/policy-pack.ts';
import type { RespiteItem } from '../policies/respite-items.ts';

/** Whether people may have what they ask for, and of who may not the first condition that he does not meet, in words. */
export interface Eligible {
  verdict: VerdictName;
  unmet?: string;
}

/** What the item's conditions say of people who are placed together, in whichever order they are parent and child. */
export async function eligibilityOf(
  ctx: ServerContext,
  item: RespiteItem,
  people: readonly Person[],
  on: string,
): Promise<Eligible> {
  const facts = await Promise.all(people.map((person) => knownFacts(ctx, person, on)));
  const ways = rulesInOrder(item, facts.length).map((rules) => judgeAll(ctx, rules, facts));
  return ways.sort((a, b) => RANK.indexOf(a.verdict) - RANK.indexOf(b.verdict))[0]!;
}

const RANK: VerdictName[] = ['MET', 'UNKNOWN', 'UNMET'];

type Rule = EligibilityRule | undefined;

/** Who is judged by which rule; of two who are members of one household either may be the one or the other. */
function rulesInOrder(item: RespiteItem, count: number): Rule[][] {
  const offer = offerOf(item.pack, item.code);
  if (count === 1 || item.respite.serves !== 'TOGETHER' || !offer)
    return [Array.from({ length: count }, () => item.eligibility)];
  const rules = membersOf(offer).map(({ code }) => rulesOf(offer, code));
  return [rules, [...rules].reverse()];
}

function judgeAll({ policies }: ServerContext, rules: readonly Rule[], facts: readonly Facts[]): Eligible {
  const outcomes = facts.flatMap((each, i) => {
    const rule = rules[i];
    return rule ? [policies.explain(rule, each)] : [];
  });
  const verdict = RANK.findLast((one) => outcomes.some((outcome) => outcome.verdict === one)) ?? 'MET';
  const unmet = outcomes.flatMap((outcome): Outcome[] => leavesOf(outcome)).find((leaf) => leaf.verdict === 'UNMET');
  return { verdict, ...(verdict === 'UNMET' && unmet && { unmet: unmet.says }) };
}
