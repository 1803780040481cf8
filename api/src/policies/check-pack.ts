import { evaluate } from 'feelin';
import { hasSource, PackError, readSource, type PackFile } from './pack-file.ts';
import { nested } from './policies.rules.ts';
import type { EligibilityRule, FactCatalog, Facts, PolicyPack } from './policy-pack.ts';

type Path = readonly (string | number)[];

/**
 * Checks what the schema cannot: every clause stands in its source, every cited clause exists, every rule answers
 * yes or no on complete facts, every paper proves a criterion. Throws all that is wrong at once, place by place.
 */
export function checkPack(file: PackFile, catalog: FactCatalog, knownClauses: ReadonlySet<string>): void {
  const facts = nested(Object.fromEntries(Object.entries(catalog).map(([path, { example }]) => [path, example])));
  const { pack } = file;
  const problems = [
    ...sourceProblems(file),
    ...repeated(pack.items.map(({ code }) => code)).map(([i, code]) =>
      problem(file, ['items', i, 'code'], `item ${code} stands twice`),
    ),
    ...pack.parameters.flatMap(({ clauses }, i) =>
      clauseProblems(file, ['parameters', i, 'clauses'], clauses, knownClauses),
    ),
    ...pack.items.flatMap((item, i) => [
      ...clauseProblems(file, ['items', i, 'clauses'], item.clauses, knownClauses),
      ...(item.eligibility
        ? ruleProblems(file, ['items', i, 'eligibility'], item.eligibility, facts, knownClauses)
        : []),
      ...paperProblems(file, i, item),
    ]),
    ...(pack.mealSubsidies ?? []).flatMap((rule, i) =>
      ruleProblems(file, ['mealSubsidies', i], rule, facts, knownClauses),
    ),
  ];
  if (problems.length > 0) throw new PackError(problems.join('\n'));
}

const problem = ({ placeOf }: PackFile, at: Path, what: string): string => `${placeOf(at)}: ${what}`;

function sourceProblems(file: PackFile): string[] {
  const { source, standing } = file.pack.document;
  if (!source) return standing === 'SAMPLE' ? [] : [problem(file, ['document'], 'the document names no source')];
  if (!hasSource(source)) return [problem(file, ['document', 'source'], `there is no sources/${source}`)];
  const text = readSource(source);
  return Object.entries(file.pack.clauses)
    .filter(([, quote]) => !text.includes(quote.replace(/\s/gu, '')))
    .map(([id]) => problem(file, ['clauses', id], `the words of clause ${id} do not stand in ${source}`));
}

const clauseProblems = (file: PackFile, at: Path, clauses: string[], known: ReadonlySet<string>): string[] =>
  clauses.filter((id) => !known.has(id)).map((id) => problem(file, at, `there is no clause ${id}`));

function ruleProblems(
  file: PackFile,
  at: Path,
  rule: EligibilityRule,
  facts: Facts,
  known: ReadonlySet<string>,
): string[] {
  if ('all' in rule) return rule.all.flatMap((part, i) => ruleProblems(file, [...at, 'all', i], part, facts, known));
  if ('any' in rule) return rule.any.flatMap((part, i) => ruleProblems(file, [...at, 'any', i], part, facts, known));
  const problems = clauseProblems(file, [...at, 'clause'], [rule.clause], known);
  const answer = answerOf(rule.met, facts);
  return answer ? [...problems, problem(file, [...at, 'met'], `${rule.code}: ${answer}`)] : problems;
}

/** What is wrong with an expression on complete facts; undefined when it says yes or no. */
function answerOf(met: string, facts: Facts): string | undefined {
  if (/\b(now|today)\s*\(/u.test(met)) return `"${met}" asks for the time: answers are kept, and facts are of a day`;
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

function paperProblems(file: PackFile, i: number, { bring = [], eligibility }: PolicyPack['items'][number]): string[] {
  const codes = eligibility ? codesIn(eligibility) : [];
  return bring.flatMap(({ paper, proves }, j) =>
    codes.includes(proves)
      ? []
      : [problem(file, ['items', i, 'bring', j], `${paper} proves ${proves}, which is no criterion here`)],
  );
}

const codesIn = (rule: EligibilityRule): string[] =>
  'met' in rule ? [rule.code] : ('all' in rule ? rule.all : rule.any).flatMap(codesIn);

const repeated = (codes: string[]): [number, string][] =>
  codes.map((code, i): [number, string] => [i, code]).filter(([i, code]) => codes.indexOf(code) !== i);
