import { evaluate } from 'feelin';
import { nested } from './policies.rules.ts';
import type { EligibilityRule, FactCatalog, Facts } from './policy-pack.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** What the check of one file goes by. */
export interface Checking extends Pick<YamlFile<unknown>, 'placeOf'> {
  facts: FactCatalog;
  /** All clauses of all packs. */
  clauses: ReadonlySet<string>;
}

/** One thing that is wrong, with its file and line. */
export const problem = ({ placeOf }: Pick<Checking, 'placeOf'>, at: Path, what: string): string =>
  `${placeOf(at)}: ${what}`;

/** Clauses that are cited and stand in no pack. */
export const clauseProblems = (checking: Checking, at: Path, cited: readonly string[]): string[] =>
  cited.filter((id) => !checking.clauses.has(id)).map((id) => problem(checking, at, `there is no clause ${id}`));

/** Whether every criterion of a rule cites a clause that exists and answers yes or no on complete facts. */
export function ruleProblems(checking: Checking, at: Path, rule: EligibilityRule): string[] {
  if ('all' in rule) return rule.all.flatMap((part, i) => ruleProblems(checking, [...at, 'all', i], part));
  if ('any' in rule) return rule.any.flatMap((part, i) => ruleProblems(checking, [...at, 'any', i], part));
  const problems = clauseProblems(checking, [...at, 'clause'], [rule.clause]);
  const answer = answerOf(rule.met, completeFacts(checking.facts));
  return answer ? [...problems, problem(checking, [...at, 'met'], `${rule.code}: ${answer}`)] : problems;
}

const completeFacts = (facts: FactCatalog): Facts =>
  nested(Object.fromEntries(Object.entries(facts).map(([path, { example }]) => [path, example])));

/** What is wrong with an expression on complete facts; undefined when it says yes or no. */
function answerOf(met: string, facts: Facts): string | undefined {
  if (/\b(now|today)\s*\(/u.test(met)) return `"${met}" asks for the time: answers are kept, and facts are of a day`;
  if (/\b(for|some|every|function)\b/u.test(met)) return `"${met}" loops: a condition compares`;
  try {
    const { value, warnings } = evaluate(met, facts);
    const { value: unknown } = evaluate(met, {});
    // FEEL's = and `in` say false of a missing fact; a citizen must never hear "no" for want of a paper.
    if (unknown !== null) return `"${met}" answers ${JSON.stringify(unknown)} when nothing is known, not null`;
    if (warnings.length > 0) return `"${met}" warns: ${warnings.map(({ message }) => message).join('; ')}`;
    return typeof value === 'boolean' ? undefined : `"${met}" answers ${JSON.stringify(value)} on complete facts`;
  } catch (error) {
    return `"${met}" is not FEEL: ${(error as Error).message}`;
  }
}

/** What stands again in a list, each with its place. */
export const repeated = <T>(list: readonly T[]): [number, T][] =>
  list.map((one, i): [number, T] => [i, one]).filter(([i, one]) => list.indexOf(one) !== i);
