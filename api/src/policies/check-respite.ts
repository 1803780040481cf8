import { clauseProblems, problem, repeated, ruleProblems, type Checking } from './checking.ts';
import type { PackKit } from './pack-file.ts';
import { holdsOn, type Dated, type RespiteSubsidyRule, type WrittenItem, type WrittenPack } from './policy-pack.ts';
import { ratioOf, type CareFormName, type OfficeHours, type Regimes, type WrittenRegime } from './respite-data.ts';
import type { Path } from './yaml-file.ts';

/** Kinds of service points that can have beds, places by day, or people who go to homes. */
const CAPACITY: Record<CareFormName, readonly string[]> = {
  BED: ['SHORT_STAY_HOME', 'CARE_HOME', 'DISABILITY_CARE_INSTITUTION', 'ELDER_CARE_CENTRE', 'REHABILITATION_CENTRE'],
  DAY_PLACE: ['DAY_CARE', 'DISABILITY_HOME', 'ELDER_CARE_CENTRE', 'CARE_HOME', 'DISABILITY_CARE_INSTITUTION'],
  HOME_HOURS: ['ELDER_CARE_CENTRE', 'CARE_HOME', 'DISABILITY_CARE_INSTITUTION', 'DISABILITY_HOME', 'DAY_CARE'],
};

/** What is wrong with the regimes themselves. */
export function regimeProblems({ facts, respite: file }: PackKit, clauses: ReadonlySet<string>): string[] {
  const checking: Checking = { placeOf: file.placeOf, facts: facts.content, clauses };
  return [
    ...hoursProblems(checking, ['officeHours'], file.content.officeHours),
    ...Object.entries(file.content.regimes).flatMap(([code, regime]) =>
      problemsOfRegime(checking, ['regimes', code], regime),
    ),
  ];
}

/** What is wrong with the regimes that a pack's items name, and with who pays. */
export function respiteProblems(checking: Checking, pack: WrittenPack, { regimes }: Regimes): string[] {
  return [
    ...pack.items.flatMap((item, i) => itemProblems(checking, ['items', i], item, pack, regimes)),
    ...ambiguous(checking, pack.items, regimes),
    ...(pack.respiteSubsidies ?? []).flatMap((rule, i) => subsidyProblems(checking, ['respiteSubsidies', i], rule)),
  ];
}

const named = <T>(all: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined;

function hoursProblems(checking: Checking, at: Path, hours: OfficeHours): string[] {
  return hours
    .map(({ from, until }, i) => ({ from, until, before: hours[i - 1]?.until ?? '', i }))
    .filter(({ from, until, before }) => from >= until || from < before)
    .map(({ from, until, i }) =>
      problem(
        checking,
        [...at, i],
        `office hours ${from} to ${until} end before they begin, or begin before others end`,
      ),
    );
}

function problemsOfRegime(checking: Checking, at: Path, regime: WrittenRegime): string[] {
  const { forms, bedKinds, standing, note, quota, carerRatio, admission, discharge, waitingList } = regime;
  const cited = [quota?.clause, carerRatio?.clause].filter((id) => id !== undefined);
  const lists = { admission, discharge };
  return [
    ...clauseProblems(checking, at, cited),
    ...(standing && !quota?.clause ? [problem(checking, at, 'a regime in force cites the clause of its quota')] : []),
    ...(note && standing ? [problem(checking, [...at, 'note'], 'a regime in force needs no excuse')] : []),
    ...(bedKinds && !forms.includes('BED')
      ? [problem(checking, [...at, 'bedKinds'], 'only BED has kinds of beds')]
      : []),
    ...Object.entries(lists).flatMap(([name, checks]) =>
      repeated(checks.map(({ code }) => code)).map(([i, code]) =>
        problem(checking, [...at, name, i], `check ${code} stands twice`),
      ),
    ),
    ...(waitingList ? waitingProblems(checking, [...at, 'waitingList'], waitingList) : []),
  ];
}

function waitingProblems(checking: Checking, at: Path, list: NonNullable<WrittenRegime['waitingList']>): string[] {
  const { clause, classes, points } = list;
  const rules = { classes, points };
  return [
    ...clauseProblems(checking, [...at, 'clause'], [clause]),
    ...Object.entries(rules).flatMap(([name, all]) => [
      ...repeated(all.map(({ code }) => code)).map(([i, code]) =>
        problem(checking, [...at, name, i], `rule ${code} stands twice`),
      ),
      ...all.flatMap((rule, i) => ruleProblems(checking, [...at, name, i], rule)),
    ]),
  ];
}

function itemProblems(
  checking: Checking,
  at: Path,
  { respite, servicePointKinds = [] }: WrittenItem,
  { parameters }: WrittenPack,
  regimes: Regimes['regimes'],
): string[] {
  if (!respite) return [];
  const inRespite: Path = [...at, 'respite'];
  const regime = named(regimes, respite);
  if (!regime) return [problem(checking, inRespite, `there is no regime ${respite}`)];
  const homeless = regime.forms.filter((form) => !servicePointKinds.some((kind) => CAPACITY[form].includes(kind)));
  const { carerRatio } = regime;
  const ratio = carerRatio && parameters.find(({ key }) => key === carerRatio.parameter);
  return [
    ...homeless.map((form) => problem(checking, inRespite, `no kind of service point here can have ${form}`)),
    ...(carerRatio && !ratio
      ? [problem(checking, inRespite, `regime ${respite} goes by ${carerRatio.parameter}, no parameter of this pack`)]
      : []),
    ...(ratio && ratioOf(ratio.value) === undefined
      ? [problem(checking, inRespite, `regime ${respite} goes by ${ratio.key}, and ${ratio.value} is no ratio 1:n`)]
      : []),
  ];
}

/** Whoever asks for a place of a kind in a form must find one item. */
function ambiguous(checking: Checking, items: readonly WrittenItem[], regimes: Regimes['regimes']): string[] {
  const answering = items.flatMap((item, i) => {
    const regime = item.respite && named(regimes, item.respite);
    return regime ? [{ item, regime, i }] : [];
  });
  return answering.flatMap((one, n) =>
    answering
      .slice(0, n)
      .filter((other) => answersAlike(one, other))
      .map(({ item: { code } }) =>
        problem(checking, ['items', one.i, 'respite'], `${one.item.code} answers for the same places as ${code}`),
      ),
  );
}

interface Answering {
  item: WrittenItem;
  regime: WrittenRegime;
}

const answersAlike = (one: Answering, other: Answering): boolean =>
  (one.regime.serves ?? 'STAY') === (other.regime.serves ?? 'STAY') &&
  meet(one.regime.forms, other.regime.forms) &&
  meet(one.item.servicePointKinds ?? [], other.item.servicePointKinds ?? []) &&
  overlap(one.item, other.item) &&
  haveKindsAlike(one.regime, other.regime);

/** A regime for some kinds of beds stands before one for every kind; two of either meet. */
const haveKindsAlike = ({ bedKinds: one }: WrittenRegime, { bedKinds: other }: WrittenRegime): boolean =>
  one && other ? meet(one, other) : !one && !other;

const meet = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((each) => other.includes(each));

const overlap = (one: Dated, other: Dated): boolean =>
  holdsOn(one, other.validFrom ?? '') || holdsOn(other, one.validFrom ?? '');

function subsidyProblems(checking: Checking, at: Path, rule: RespiteSubsidyRule): string[] {
  const isMixed = rule.amountFen !== undefined && rule.forms.includes('HOME_HOURS') && rule.forms.length > 1;
  return [
    ...ruleProblems(checking, at, rule),
    ...(isMixed ? [problem(checking, at, `${rule.code}: an amount is of a day or of an hour, not of both`)] : []),
  ];
}
