import type { FormData, GrantData, WrittenApplication } from './application-data.ts';
import { paymentProblems } from './check-payment.ts';
import { clauseProblems, problem, repeated, ruleProblems, type Checking } from './checking.ts';
import { fieldName } from './facts-form.ts';
import type { Procedures } from './pack-file.ts';
import { criteriaOf } from './policies.rules.ts';
import type { FactData, WrittenItem } from './policy-pack.ts';
import { papersOf } from './resolve-pack.ts';
import type { Path } from './yaml-file.ts';

/** What is wrong with an item's papers and with the way to apply for it. */
export function applicationProblems(checking: Checking, at: Path, item: WrittenItem, kit: Procedures): string[] {
  const { application, access } = item;
  const inApplication: Path = [...at, 'application'];
  const papers = [...bringProblems(checking, at, item), ...criterionProblems(checking, at, item)];
  if (access !== 'APPLY')
    return application ? [...papers, problem(checking, inApplication, `access is ${access}: nobody applies`)] : papers;
  if (!application) return [...papers, problem(checking, at, `access is APPLY: there is no application`)];
  return [
    ...papers,
    ...memberProblems(checking, inApplication, application),
    ...formProblems(checking, inApplication, application, named(kit.forms, application.form)),
    ...(named(kit.procedures, application.procedure)
      ? []
      : [problem(checking, [...inApplication, 'procedure'], `there is no procedure ${application.procedure}`)]),
    ...paperProblems(checking, inApplication, item),
    ...grantProblems(checking, [...inApplication, 'grants'], application.grants),
    ...paymentProblems(
      checking,
      [...inApplication, 'grants', 'payment'],
      application.grants,
      named(kit.forms, application.form),
    ),
  ];
}

/** Not what every object has: a form may be called for by any name. */
const named = <T>(all: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined;

const codesOf = ({ eligibility, application }: WrittenItem): string[] =>
  [eligibility, ...(application?.members ?? []).map((member) => member.eligibility)]
    .flatMap((rule) => (rule ? criteriaOf(rule) : []))
    .map(({ code }) => code);

const bringProblems = (checking: Checking, at: Path, item: WrittenItem): string[] =>
  (item.bring ?? [])
    .map(({ paper, proves }, i) => ({ paper, proves, i }))
    .filter(({ proves }) => !codesOf(item).includes(proves))
    .map(({ paper, proves, i }) =>
      problem(checking, [...at, 'bring', i], `${paper} proves ${proves}, which is no criterion here`),
    );

/** A paper proves one criterion, so a code names one. */
const criterionProblems = (checking: Checking, at: Path, item: WrittenItem): string[] =>
  repeated(codesOf(item)).map(([, code]) => problem(checking, at, `criterion ${code} stands twice`));

function memberProblems(checking: Checking, at: Path, { subject, members = [] }: WrittenApplication): string[] {
  if (subject !== 'HOUSEHOLD')
    return members.length > 0 ? [problem(checking, [...at, 'members'], 'only a HOUSEHOLD has members')] : [];
  if (members.length === 0) return [problem(checking, at, 'a HOUSEHOLD has members')];
  return [
    ...repeated(members.map(({ code }) => code)).map(([i, code]) =>
      problem(checking, [...at, 'members', i], `member ${code} stands twice`),
    ),
    ...members.flatMap(({ eligibility }, i) =>
      eligibility ? ruleProblems(checking, [...at, 'members', i, 'eligibility'], eligibility) : [],
    ),
  ];
}

function formProblems(
  checking: Checking,
  at: Path,
  { form, members = [] }: WrittenApplication,
  data: Omit<FormData, 'code'> | undefined,
): string[] {
  const inForm: Path = [...at, 'form'];
  if (!data) return [problem(checking, inForm, `there is no form ${form}`)];
  const own = Object.keys(data.properties);
  const others = members.slice(1).map(({ code }) => code);
  const asked = Object.keys(checking.facts).flatMap((path) => [undefined, ...others].map((of) => fieldName(path, of)));
  return [
    ...Object.entries(data.properties)
      .filter(([, { of }]) => of && !others.includes(of))
      .map(([name, { of }]) => problem(checking, inForm, `field ${name} of form ${form} asks about ${of}, no member`)),
    ...own
      .filter((name) => asked.includes(name))
      .map((name) => problem(checking, inForm, `field ${name} of form ${form} has the name of a fact's own field`)),
  ];
}

function paperProblems(checking: Checking, at: Path, item: WrittenItem): string[] {
  const { members = [], papers = [] } = item.application!;
  const proving = item.bring?.length ?? 0;
  return [
    ...repeated(papersOf(item).map(({ code }) => code)).map(([i, code]) =>
      problem(checking, i < proving ? at : [...at, 'papers', i - proving], `paper ${code} stands twice`),
    ),
    ...papers
      .map(({ code, of }, i) => ({ code, of, i }))
      .filter(({ of }) => of && !members.some(({ code }) => code === of))
      .map(({ code, of, i }) => problem(checking, [...at, 'papers', i], `paper ${code} is of ${of}, no member`)),
  ];
}

function grantProblems(checking: Checking, at: Path, grants: GrantData): string[] {
  const { kind, clause, amountBy, amountFen, quota, unit } = grants;
  const isAmount = amountBy !== undefined || amountFen !== undefined;
  const isQuota = quota !== undefined || unit !== undefined;
  const wrong = [
    amountBy && amountFen && 'a grant has a table or an amount, not both',
    isAmount && kind !== 'AMOUNT' && `a grant of kind ${kind} has no amount`,
    isQuota && kind !== 'QUOTA' && `a grant of kind ${kind} has no quota`,
    kind === 'QUOTA' && !unit && 'a QUOTA says of what: its unit is missing',
    amountFen && !clause && 'an amount cites its clause',
  ].filter((what) => typeof what === 'string');
  return [
    ...wrong.map((what) => problem(checking, at, what)),
    ...clauseProblems(checking, [...at, 'clause'], clause ? [clause] : []),
    ...(amountBy ? tableProblems(checking, [...at, 'amountBy'], amountBy) : []),
  ];
}

function tableProblems(checking: Checking, at: Path, table: NonNullable<GrantData['amountBy']>): string[] {
  const { fact, fen, clause } = table;
  const data = named(checking.facts, fact);
  if (!data) return [problem(checking, [...at, 'fact'], `there is no fact ${fact}`)];
  return [
    ...clauseProblems(checking, [...at, 'clause'], [clause]),
    ...Object.keys(fen)
      .filter((value) => !isAnswerTo(data, value))
      .map((value) => problem(checking, [...at, 'fen', value], `${value} is no answer to ${fact}`)),
  ];
}

function isAnswerTo({ type, options, minimum = 0, maximum = Infinity }: FactData, value: string): boolean {
  if (type === 'integer') return /^\d+$/.test(value) && minimum <= Number(value) && Number(value) <= maximum;
  return type === 'string' && Object.keys(options ?? {}).includes(value);
}
