import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import type { Person, RegisteredFacts } from '../identity/person.entity.ts';
import type { Context } from '../platform/context.ts';
import { knownFacts } from '../policies/facts.service.ts';
import type { Facts, Outcome, VerdictName } from '../policies/policy-pack.ts';
import { type ApplicableItem, membersOf, rulesOf } from './applicable-item.ts';
import type { Answers } from './application.ts';
import type { Application } from './application.entity.ts';
import type { ApplicationMember } from './application-member.entity.ts';
import type { MemberFacts, MemberOutcome } from './decision.entity.ts';

/** What the answers tell of one member of a case, by the paths of `facts.yaml`. */
export function toldOf(item: ApplicableItem, code: string, answers: Answers): RegisteredFacts {
  const [first] = membersOf(item);
  const told = Object.entries(item.application.form.properties).filter(
    ([name, { fact, of = first!.code }]) => fact && of === code && answers[name] !== undefined,
  );
  return Object.fromEntries(told.map(([name, { fact }]) => [fact!, answers[name]!]));
}

/** What is known on a day of each member of a case: what is recorded and may be used, and over it what the form says. */
export async function factsOfCase(
  ctx: Context,
  application: Application,
  item: ApplicableItem,
  on: CivilDate = civilDate(ctx.now()),
  members: Iterable<ApplicationMember> = application.members,
): Promise<MemberFacts[]> {
  const answers = ctx.vault.open(application, 'answers') ?? {};
  const known: MemberFacts[] = [];
  for (const { code, person } of members)
    known.push({ code, facts: await knownFacts(ctx, person, on, toldOf(item, code, answers)) });
  return known;
}

/** The same without what the form says. */
export const recordOf = (ctx: Context, person: Person): Promise<Facts> => knownFacts(ctx, person, civilDate(ctx.now()));

/** What the rules say of each member of a case. */
export const outcomesOf = (
  { policies }: Pick<Context, 'policies'>,
  item: ApplicableItem,
  known: readonly MemberFacts[],
): MemberOutcome[] =>
  known.flatMap(({ code, facts }) => {
    const rule = rulesOf(item, code);
    return rule ? [{ code, outcome: policies.explain(rule, facts) }] : [];
  });

/** What the rules say of the whole case: every member must meet them. */
export function verdictOf(outcomes: readonly { outcome: Pick<Outcome, 'verdict'> }[]): VerdictName {
  const verdicts = outcomes.map(({ outcome: { verdict } }) => verdict);
  if (verdicts.includes('UNMET')) return 'UNMET';
  return verdicts.includes('UNKNOWN') ? 'UNKNOWN' : 'MET';
}
