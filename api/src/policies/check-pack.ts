import { applicationProblems } from './check-application.ts';
import { respiteProblems } from './check-respite.ts';
import { clauseProblems, problem, repeated, ruleProblems, type Checking } from './checking.ts';
import { hasSource, readSource, type PackFile, type PackKit } from './pack-file.ts';
import { PackError } from './yaml-file.ts';

/**
 * Checks what the schema cannot: every clause stands in its source, every cited clause exists, every rule answers
 * yes or no on complete facts, every paper proves a criterion, whatever says APPLY has all that an application needs.
 * Throws all that is wrong at once, place by place.
 */
export function checkPack(file: PackFile, kit: PackKit, knownClauses: ReadonlySet<string>): void {
  const { pack, placeOf } = file;
  const checking: Checking = { placeOf, facts: kit.facts.content, clauses: knownClauses };
  const problems = [
    ...sourceProblems(file, kit.folder),
    ...repeated(pack.items.map(({ code }) => code)).map(([i, code]) =>
      problem(checking, ['items', i, 'code'], `item ${code} stands twice`),
    ),
    ...pack.parameters.flatMap(({ clauses }, i) => clauseProblems(checking, ['parameters', i, 'clauses'], clauses)),
    ...pack.items.flatMap((item, i) => [
      ...clauseProblems(checking, ['items', i, 'clauses'], item.clauses),
      ...(item.eligibility ? ruleProblems(checking, ['items', i, 'eligibility'], item.eligibility) : []),
      ...applicationProblems(checking, ['items', i], item, kit.procedures.content),
    ]),
    ...respiteProblems(checking, pack, kit.respite.content),
    ...(pack.mealSubsidies ?? []).flatMap((rule, i) => ruleProblems(checking, ['mealSubsidies', i], rule)),
    ...(pack.funds ?? []).flatMap(({ clause }, i) => clauseProblems(checking, ['funds', i, 'clause'], [clause])),
    ...repeated((pack.funds ?? []).map(({ region, name }) => `${region}/${name}`)).map(([i, fund]) =>
      problem(checking, ['funds', i], `fund ${fund} stands twice`),
    ),
  ];
  if (problems.length > 0) throw new PackError(problems.join('\n'));
}

function sourceProblems(file: PackFile, folder: string): string[] {
  const { source, standing } = file.pack.document;
  if (!source) return standing === 'SAMPLE' ? [] : [problem(file, ['document'], 'the document names no source')];
  if (!hasSource(source, folder)) return [problem(file, ['document', 'source'], `there is no sources/${source}`)];
  const text = readSource(source, folder);
  return Object.entries(file.pack.clauses)
    .filter(([, quote]) => !text.includes(quote.replace(/\s/gu, '')))
    .map(([id]) => problem(file, ['clauses', id], `the words of clause ${id} do not stand in ${source}`));
}
