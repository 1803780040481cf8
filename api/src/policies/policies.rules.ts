import { conditionOf, valueAt } from './condition.ts';
import type { CriterionRule, EligibilityRule, FactCatalog, Facts, Outcome, VerdictName } from './policy-pack.ts';

/** What each criterion of a rule says about these facts. */
export function explain(rule: EligibilityRule, facts: Facts, catalog: FactCatalog): Outcome {
  if ('met' in rule) return criterionOutcome(rule, facts, catalog);
  const isAll = 'all' in rule;
  const parts = (isAll ? rule.all : rule.any).map((part) => explain(part, facts, catalog));
  const verdict = isAll ? allOf(parts.map((part) => part.verdict)) : anyOf(parts.map((part) => part.verdict));
  const says = rule.says ?? (isAll ? '同时符合下面各条' : '符合下面任意一条');
  const unknown = verdict === 'UNKNOWN' ? parts : [];
  const missing = [...new Set(unknown.flatMap((part) => part.missing))];
  const asks = [...new Set(unknown.flatMap((part) => part.asks))];
  return { code: isAll ? 'ALL' : 'ANY', says, verdict, missing, asks, joined: isAll ? 'ALL' : 'ANY', parts };
}

/** What a FEEL condition says about these facts, and what must be asked to know. */
export function judge(met: string, facts: Facts, catalog: FactCatalog): Pick<Outcome, 'verdict' | 'missing' | 'asks'> {
  const verdict = conditionOf(met).verdictOn(facts);
  const missing =
    verdict === 'UNKNOWN' ? factsIn(met, catalog).filter((path) => valueAt(facts, path) === undefined) : [];
  return { verdict, missing, asks: missing.map((path) => catalog[path]!.asks) };
}

/** The paths of the fact catalog that an expression names. */
export const factsIn = (expression: string, catalog: FactCatalog): string[] =>
  conditionOf(expression).names.filter((name) => Object.hasOwn(catalog, name));

/** The single conditions of a rule, in its order. */
export const criteriaOf = (rule: EligibilityRule): CriterionRule[] =>
  'met' in rule ? [rule] : ('all' in rule ? rule.all : rule.any).flatMap(criteriaOf);

/** Dotted paths as the nested facts that FEEL reads: `{'person.age': 82}` → `{person: {age: 82}}`. */
export function nested(flat: Record<string, Facts[string] | undefined>): Facts {
  const facts: Facts = {};
  for (const [path, value] of Object.entries(flat)) {
    if (value !== undefined) place(facts, path.split('.'), value);
  }
  return facts;
}

function place(into: Facts, [name, ...rest]: string[], value: Facts[string]): void {
  if (rest.length === 0) into[name!] = value;
  else place((into[name!] ??= {}) as Facts, rest, value);
}

function criterionOutcome({ code, met, says, clause }: CriterionRule, facts: Facts, catalog: FactCatalog): Outcome {
  return { code, says, clause, ...judge(met, facts, catalog), parts: [] };
}

const allOf = (verdicts: VerdictName[]): VerdictName =>
  verdicts.includes('UNMET') ? 'UNMET' : verdicts.includes('UNKNOWN') ? 'UNKNOWN' : 'MET';

const anyOf = (verdicts: VerdictName[]): VerdictName =>
  verdicts.includes('MET') ? 'MET' : verdicts.includes('UNKNOWN') ? 'UNKNOWN' : 'UNMET';
