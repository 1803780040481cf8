import { clauseProblems, problem, repeated, ruleProblems, type Checking } from './checking.ts';
import type { PackKit } from './pack-file.ts';
import type { WrittenTimeBank } from './timebank-data.ts';
import type { Path } from './yaml-file.ts';

/** What is wrong with the regimes of the time bank. */
export function timeBankProblems({ facts, timeBank: file }: PackKit, clauses: ReadonlySet<string>): string[] {
  const checking: Checking = { placeOf: file.placeOf, facts: facts.content, clauses };
  return Object.entries(file.content.regimes).flatMap(([region, regime]) =>
    problemsOfRegime(checking, ['regimes', region], regime),
  );
}

function problemsOfRegime(checking: Checking, at: Path, regime: WrittenTimeBank): string[] {
  const { standing, note, clause, ceilings, gift, clearing } = regime;
  const cited = [clause, ceilings.clause, gift.clause, clearing.clause].filter((id) => id !== undefined);
  return [
    ...clauseProblems(checking, at, cited),
    ...(standing && !clause ? [problem(checking, at, 'a regime in force cites the clause it rests on')] : []),
    ...(note && standing ? [problem(checking, [...at, 'note'], 'a regime in force needs no excuse')] : []),
    ...(ceilings.dailyMinutes > ceilings.monthlyMinutes
      ? [problem(checking, [...at, 'ceilings'], 'more may be done in a day than in a month')]
      : []),
    ...kindProblems(checking, at, regime),
    ...priorityProblems(checking, [...at, 'priority'], regime.priority),
  ];
}

function kindProblems(checking: Checking, at: Path, { kinds, trainings, ceilings }: WrittenTimeBank): string[] {
  const known = trainings.map(({ code }) => code);
  return [
    ...repeated(kinds.map(({ code }) => code)).map(([i, code]) =>
      problem(checking, [...at, 'kinds', i], `kind ${code} stands twice`),
    ),
    ...repeated(known).map(([i, code]) => problem(checking, [...at, 'trainings', i], `training ${code} stands twice`)),
    ...kinds.flatMap(({ code, training, minMinutes, maxMinutes, clause }, i) => {
      const here = [...at, 'kinds', i];
      return [
        ...clauseProblems(checking, here, clause ? [clause] : []),
        ...(training && !known.includes(training) ? [problem(checking, here, `there is no training ${training}`)] : []),
        ...(minMinutes > maxMinutes ? [problem(checking, here, `${code} is at least longer than at most`)] : []),
        ...(maxMinutes > ceilings.dailyMinutes
          ? [problem(checking, here, `${code} is longer than a day's ceiling`)]
          : []),
      ];
    }),
  ];
}

/** A rule without a clause is a sample; what it says is checked the same. */
function priorityProblems(checking: Checking, at: Path, { clause, ...rule }: WrittenTimeBank['priority']): string[] {
  const [some = ''] = checking.clauses;
  return ruleProblems(checking, at, { code: 'PRIORITY', clause: clause ?? some, ...rule });
}
