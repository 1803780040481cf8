import type { FormData, GrantData, PaymentData, ReadingData } from './application-data.ts';
import { clauseProblems, problem, repeated, ruleProblems, type Checking } from './checking.ts';
import type { Path } from './yaml-file.ts';

/** What is wrong with how an amount is paid. */
export function paymentProblems(
  checking: Checking,
  at: Path,
  { kind, per, payment }: GrantData,
  form: Omit<FormData, 'code'> | undefined,
): string[] {
  if (!payment) return [];
  const readings = payment.readings.flatMap((reading, i) =>
    readingProblems(checking, [...at, 'readings', i], reading, per, form),
  );
  return [
    ...(kind === 'AMOUNT' ? [] : [problem(checking, at, `a grant of kind ${kind} is not paid`)]),
    ...chosenProblems(checking, at, payment),
    ...readings,
  ];
}

function chosenProblems(checking: Checking, at: Path, { reading, readings }: PaymentData): string[] {
  const codes = readings.map(({ code }) => code);
  return [
    ...(codes.includes(reading) ? [] : [problem(checking, [...at, 'reading'], `there is no reading ${reading}`)]),
    ...repeated(codes).map(([i, code]) => problem(checking, [...at, 'readings', i], `reading ${code} stands twice`)),
  ];
}

function readingProblems(
  checking: Checking,
  at: Path,
  { code, clause, standing, note, countsFrom, withinMonths = Infinity, every, instalments }: ReadingData,
  per: GrantData['per'],
  form: Omit<FormData, 'code'> | undefined,
): string[] {
  const wrong = [
    (every ?? 'ONCE') !== (per ?? 'ONCE') && `reading ${code} pays ${every ?? 'ONCE'}, the grant is ${per ?? 'ONCE'}`,
    every && instalments.length > 1 && `reading ${code} repeats, and has one instalment`,
    standing === 'SAMPLE' && !note && `reading ${code} is our own and has no note`,
    countsFrom && form?.properties[countsFrom]?.format !== 'date' && `the form asks for no day ${countsFrom}`,
    countsFrom && form && !form.required.includes(countsFrom) && `the form may leave ${countsFrom} out`,
    instalments.some(({ afterMonths }) => afterMonths > withinMonths) && `reading ${code} pays after ${withinMonths}`,
  ].filter((what) => typeof what === 'string');
  return [
    ...wrong.map((what) => problem(checking, at, what)),
    ...clauseProblems(checking, [...at, 'clause'], [clause]),
    ...instalments.flatMap(({ conditions = [] }, i) =>
      conditions.flatMap((rule, j) => ruleProblems(checking, [...at, 'instalments', i, 'conditions', j], rule)),
    ),
  ];
}
