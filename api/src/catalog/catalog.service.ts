import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { readAbout } from '../delegations/authority.ts';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { perRequest } from '../platform/per-request.ts';
import { knownFacts } from '../policies/facts.service.ts';
import { type InPack, itemCodes, type PolicyLibrary } from '../policies/policy-library.ts';
import { criterionOf } from '../policies/policies.service.ts';
import { provingPapers } from '../policies/resolve-pack.ts';
import type { Facts, ItemData, Outcome } from '../policies/policy-pack.ts';
import { searchScore } from './catalog.rules.ts';
import { ServiceItem, type Eligibility } from './service-item.ts';

/** Which items to list: those that stand on a day, today without one. */
export interface ItemSearch {
  regionCode: string;
  pillar?: string;
  audience?: string;
  search?: string;
  asOf?: CivilDate;
  first: number;
  after?: string;
}

/** The items of a region and of the regions above it, the nearest region's first; when searching, the best match first. */
export function serviceItems({ policies, regions, now }: Context, query: ItemSearch): Page<ServiceItem> {
  const { regionCode, pillar, audience, search, first, after } = query;
  const asOf = query.asOf ?? civilDate(now()); // A client may send null for what it leaves open.
  const chain = regions.chainOf(regionCode).map(({ code }) => code);
  const found = policies
    .itemsOf(chain, asOf)
    .filter((item) => (!pillar || item.pillar === pillar) && (!audience || item.audiences.includes(audience)));
  const ranked = search?.trim() ? bestFirst(found, search) : found;
  const [skip = '0'] = fromCursor(after, KEY.NUMBER) ?? [];
  const rows = ranked
    .map((item, i) => ({ item: serviceItemOf(item, asOf), place: i + 1 }))
    .slice(Number(skip), Number(skip) + first + 1);
  const { edges, pageInfo } = pageOf(rows, first, ({ place }) => [place]);
  return { edges: edges.map(({ node, cursor }) => ({ node: node.item, cursor })), pageInfo };
}

const bestFirst = (items: InPack<ItemData>[], search: string): InPack<ItemData>[] =>
  items
    .map((item) => ({ item, score: searchScore(item, search) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);

/** One item by its id, as it stands on a day. */
export function serviceItem({ policies, now }: Context, id: string, asOf = civilDate(now())): ServiceItem | undefined {
  const { regionCode, code } = itemCodes(id);
  const item = policies.item(regionCode, code, asOf);
  return item && serviceItemOf(item, asOf);
}

/** An item of a pack as the API shows it. */
export function serviceItemOf(item: InPack<ItemData>, asOf: CivilDate): ServiceItem {
  const { clauses, bring: _, eligibility, application: __, respite: ___, servicePointKinds = [], ...shown } = item;
  const rest = {
    clauseIds: clauses,
    bringing: provingPapers(item),
    servicePointKinds,
    asOf,
    ...(eligibility && { rule: eligibility }),
  };
  return Object.assign(new ServiceItem(), shown, rest);
}

/** What is known of people on a day, opened once for a whole list of items. */
const factsLoader = perRequest((ctx) => {
  const known = new Map<string, Promise<Facts>>();
  return (personId: string, asOf: CivilDate) => {
    const key = `${personId} ${asOf}`;
    if (!known.has(key)) known.set(key, factsAbout(ctx as ViewerContext, personId, asOf));
    return known.get(key)!;
  };
});

async function factsAbout(ctx: ViewerContext, personId: string, asOf: CivilDate): Promise<Facts> {
  await readAbout(
    ctx,
    personId,
    Scope.APPLICATIONS,
    new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']),
  );
  return knownFacts(ctx, await ctx.em.findOneOrFail(Person, personId), asOf);
}

/** What an item's rule says about a person; about a visitor nothing is known. */
export async function eligibilityOf(
  ctx: Context,
  { rule, asOf }: ServiceItem,
  personId?: string,
): Promise<Eligibility> {
  const { viewer, policies } = ctx;
  if (personId && !viewer) throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);
  const facts = personId ? await factsLoader(ctx)(personId, asOf) : {};
  return eligibilityFrom(policies, rule && policies.explain(rule, facts), asOf);
}

/** An outcome as it is shown; there is none where the document sets no condition. */
export function eligibilityFrom(policies: PolicyLibrary, outcome: Outcome | undefined, asOf: CivilDate): Eligibility {
  if (!outcome) return { verdict: 'MET', asOf, criteria: [] };
  const criterion = criterionOf(policies, outcome);
  return { verdict: outcome.verdict, asOf, criteria: outcome.joined === 'ALL' ? criterion.parts : [criterion] };
}
