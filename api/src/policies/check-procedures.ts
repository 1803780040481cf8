import type { ReviewStepData } from './application-data.ts';
import { formProblems } from './check-form.ts';
import { regimeProblems } from './check-respite.ts';
import { clauseProblems, problem, repeated, type Checking } from './checking.ts';
import type { PackKit, Procedures } from './pack-file.ts';
import type { FactData } from './policy-pack.ts';
import { timeBankProblems } from './check-timebank.ts';
import { PackError, type Path } from './yaml-file.ts';

/** Checks the facts, forms, procedures and regimes that packs refer to; throws all that is wrong at once, place by place. */
export function checkKit(kit: PackKit, clauses: ReadonlySet<string>): void {
  const { facts, procedures: file } = kit;
  const checking: Checking = { placeOf: file.placeOf, facts: facts.content, clauses };
  const { procedures, forms } = file.content;
  const problems = [
    ...Object.entries(facts.content)
      .filter(([, fact]) => !isExample(fact))
      .map(([path, { example }]) => problem(facts, [path], `${JSON.stringify(example)} is no answer to ${path}`)),
    ...Object.entries(procedures).flatMap(([code, procedure]) =>
      procedureProblems(checking, ['procedures', code], procedure),
    ),
    ...Object.entries(forms).flatMap(([code, form]) => formProblems(checking, ['forms', code], form)),
    ...regimeProblems(kit, clauses),
    ...timeBankProblems(kit, clauses),
  ];
  if (problems.length > 0) throw new PackError(problems.join('\n'));
}

function isExample({ type, example, options = {} }: FactData): boolean {
  if (type === 'array') return Array.isArray(example) && example.every((one) => Object.hasOwn(options, one));
  if (type === 'string') return typeof example === 'string' && Object.hasOwn(options, example);
  if (type === 'region') return typeof example === 'string';
  return type === 'integer' ? Number.isInteger(example) : typeof example === 'boolean';
}

function procedureProblems(checking: Checking, at: Path, procedure: Procedures['procedures'][string]): string[] {
  const { steps, appealSteps, draftDays, papersDays, warnDays, clause } = procedure;
  const isTooEarly = warnDays >= Math.min(draftDays, papersDays);
  return [
    ...stepProblems(checking, [...at, 'steps'], steps),
    ...stepProblems(checking, [...at, 'appealSteps'], appealSteps),
    ...(isTooEarly
      ? [problem(checking, [...at, 'warnDays'], 'warnDays must be less than draftDays and than papersDays')]
      : []),
    ...clauseProblems(checking, [...at, 'clause'], clause ? [clause] : []),
  ];
}

function stepProblems(checking: Checking, at: Path, steps: ReviewStepData[]): string[] {
  const last = steps.length - 1;
  return [
    ...repeated(steps.map(({ code }) => code)).map(([i, code]) =>
      problem(checking, [...at, i], `step ${code} stands twice`),
    ),
    ...steps.flatMap(({ code, decides }, i) => {
      if ((decides === 'GRANT') === (i === last)) return [];
      const what = i === last ? 'is the last, and does not grant' : 'grants, and is not the last';
      return [problem(checking, [...at, i], `step ${code} ${what}`)];
    }),
  ];
}
