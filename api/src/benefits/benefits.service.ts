import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { Application } from '../applications/application.entity.ts';
import { Entitlement } from '../applications/entitlement.entity.ts';
import { eligibilityFrom, serviceItemOf } from '../catalog/catalog.service.ts';
import { readAbout } from '../delegations/authority.ts';
import { isClosed } from '../identity/lock-person.ts';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { knownRecord, type Recorded } from '../policies/facts.service.ts';
import { type InPack, itemIdOf, type PolicyLibrary } from '../policies/policy-library.ts';
import type { ItemData } from '../policies/policy-pack.ts';
import type { RegionTree } from '../regions/region-tree.ts';
import { BenefitStanding, FactKind, NearMissKind, type Benefit, type Benefits, type FactQuestion } from './benefits.ts';
import { byUse, findingOf, itemsFor, mostAsked, type Finding, type Miss } from './benefits.rules.ts';
import { kindOf, supposing, type Answer } from './supposing.rules.ts';

const RESIDENCE = 'person.residenceRegion';

/**
 * What a person may have: each item of where he lives and where his household is, with what is missing.
 *
 * Answers given along are supposed for this one reading, and kept nowhere.
 */
export async function benefitsFor(
  ctx: ViewerContext,
  personId: string,
  answers: readonly Answer[] = [],
): Promise<Benefits> {
  const { em, policies, now } = ctx;
  const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);
  await readAbout(ctx, personId, Scope.APPLICATIONS, notFound);
  const person = await em.findOneOrFail(Person, personId);
  const today = civilDate(now());
  if (isClosed(person)) return { asOf: today, benefits: [], questions: [] };
  const known = answers.reduce((so, answer) => suppose(ctx, so, answer), await knownRecord(ctx, person));
  const past = await pastOf(ctx, personId);
  const found = itemsFor(policies, regionsOf(ctx.regions, known), today).map((item) => {
    const finding = findingOf(policies, item, known, today);
    return { item, ...finding, ...past(itemIdOf(item)) };
  });
  const unasked = known.residenceRegion || known.householdRegion ? [] : [RESIDENCE];
  return {
    asOf: today,
    benefits: found.sort(byUse).map((one) => benefitOf(policies, one)),
    questions: [...unasked, ...mostAsked(found)].map((path) => questionOf(policies, path)),
  };
}

/** The regions whose items a person may have: where he lives and where his household is, and all above. */
export const regionsOf = (regions: RegionTree, { householdRegion, residenceRegion }: Recorded): string[] => [
  ...new Set(
    [residenceRegion, householdRegion].flatMap((code) => (code ? regions.chainOf(code) : [])).map(({ code }) => code),
  ),
];

function suppose({ policies, regions, now }: ViewerContext, known: Recorded, answer: Answer): Recorded {
  const fact = policies.fact(answer.path);
  const isRegion = (code: string) => regions.find(code) !== undefined;
  const supposed = fact && supposing(known, answer, { fact, today: civilDate(now()), isRegion });
  if (supposed) return supposed;
  throw new Refusal(UserErrorCode.BAD_VALUE, `“${fact?.asks ?? '有一个问题'}”的回答不对。请改一改再看。`, [
    'supposing',
  ]);
}

interface Past {
  neverApplied: boolean;
  openApplication?: Application | undefined;
  entitlement?: Entitlement | undefined;
}

/** What somebody asked for already, and what he was granted, by item. */
async function pastOf({ em, now }: ViewerContext, personId: string): Promise<(itemId: string) => Past> {
  const newestFirst = { orderBy: { id: 'desc' as const } };
  const applications = await em.find(Application, { members: { person: personId } }, newestFirst);
  const entitlements = await em.find(Entitlement, { person: personId }, newestFirst);
  const today = civilDate(now());
  return (itemId) => {
    const cases = applications.filter((application) => application.itemId === itemId);
    return {
      neverApplied: cases.every(({ submittedAt }) => !submittedAt),
      openApplication: cases.find(({ isOpen }) => isOpen),
      entitlement: entitlements.find((one) => one.itemId === itemId && one.isLiveOn(today)),
    };
  };
}

function benefitOf(policies: PolicyLibrary, found: Finding & Past & { item: InPack<ItemData> }): Benefit {
  const { item, standing, outcome, asOf, misses, neverApplied, openApplication, entitlement } = found;
  return {
    item: serviceItemOf(item, asOf),
    standing: BenefitStanding[standing],
    eligibility: eligibilityFrom(policies, outcome, asOf),
    nearMisses: misses.map((miss) => nearMissOf(policies, miss)),
    questions: (outcome?.missing ?? []).map((path) => questionOf(policies, path)),
    neverApplied,
    openApplication,
    entitlement,
  };
}

function nearMissOf(policies: PolicyLibrary, miss: Miss): Benefit['nearMisses'][number] {
  const { on, days }: { on?: CivilDate; days?: number } = 'on' in miss ? miss : {};
  return {
    kind: NearMissKind[miss.kind],
    on,
    days,
    paper: 'paper' in miss ? { name: miss.paper, proves: miss.proves } : undefined,
    question: 'fact' in miss && miss.fact ? questionOf(policies, miss.fact) : undefined,
  };
}

/** A fact as a question, with what may be answered. */
function questionOf(policies: PolicyLibrary, path: string): FactQuestion {
  const fact = policies.fact(path)!;
  const { asks, help, none, minimum, maximum, options = {}, isHealth = false } = fact;
  return {
    ...{ path, asks, help, none, minimum, maximum, isHealth },
    kind: FactKind[kindOf(path, fact)],
    options: Object.entries(options).map(([code, title]) => ({ code, title })),
  };
}
