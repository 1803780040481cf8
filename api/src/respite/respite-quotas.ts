import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { serviceItemOf } from '../catalog/catalog.service.ts';
import { readAbout } from '../delegations/authority.ts';
import { namedPerson } from '../identity/named-person.ts';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { itemIdOf } from '../policies/policy-library.ts';
import { hasRegime } from '../policies/respite-choice.ts';
import type { RespiteItem } from '../policies/respite-items.ts';
import { countedStays, quotaOf, type Pair } from './quota.ts';
import { daysByPeriod, leftIn, periodBounds, periodOf } from './quota.rules.ts';
import { COUNTING } from './respite.rules.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { QuotaOrigin, type RespiteQuota } from './stay-views.ts';

/**
 * The days that are used and left of each service where a person lives: of whoever looks, and of everybody who has used some. The
 * person and his carers see the same.
 */
export async function respiteQuotas(ctx: ViewerContext, personId: string): Promise<RespiteQuota[]> {
  const { em, viewer, now } = ctx;
  const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);
  await readAbout(ctx, personId, Scope.RESPITE, notFound);
  const today = civilDate(now());
  const person = await em.findOneOrFail(Person, personId);
  const counting = await em.find(RespiteStay, { person, status: { $in: [...COUNTING] } }, { populate: ['carer'] });
  const own = viewer.personId === personId ? undefined : viewer.personId;
  const carers = new Map<string | undefined, Person | undefined>([
    [own, own ? await em.findOneOrFail(Person, own) : undefined],
    ...counting.map(({ carer }) => [carer?.id, carer] as const),
  ]);
  const quotas: RespiteQuota[] = [];
  for (const item of itemsNear(ctx, person, today))
    for (const [carerId, carer] of carers)
      quotas.push(...(await quotasOf(ctx, item, { personId, carerId }, carer, carerId === own, today)));
  return quotas;
}

/** The services with rules for respite in the regions where a person is registered or lives, each once. */
function itemsNear({ policies, regions }: ViewerContext, person: Person, today: CivilDate): RespiteItem[] {
  const chains = [person.residenceRegion, person.householdRegion].flatMap((code) =>
    code ? regions.chainOf(code).map((region) => region.code) : [],
  );
  return policies.itemsOf([...new Set(chains)], today).filter(hasRegime);
}

async function quotasOf(
  ctx: ViewerContext,
  item: RespiteItem,
  pair: Pair,
  carer: Person | undefined,
  isViewers: boolean,
  today: CivilDate,
): Promise<RespiteQuota[]> {
  const { em, vault } = ctx;
  const quota = await quotaOf(em, item, pair.personId, { startsOn: today, endsOn: today });
  // Granted days are the person's, whoever uses them: they are shown once.
  if (!quota || (quota.entitlement && !isViewers)) return [];
  const stays = await countedStays(ctx, pair, itemIdOf(item), quota);
  const now = periodOf(today, quota.per);
  const used = [...daysByPeriod(stays, quota.per).keys()].filter((period) => period > now);
  const isShown = isViewers || daysByPeriod(stays, quota.per).size > 0;
  return (isShown ? [now, ...used.sort()] : []).map((period) => ({
    ...leftIn(quota, stays, period),
    ...periodBounds(period),
    item: serviceItemOf(item, today),
    ...(carer && !quota.entitlement && { carer: namedPerson(vault, carer) }),
    origin: quota.entitlement ? QuotaOrigin.ENTITLEMENT : QuotaOrigin.RULES,
    isSample: !quota.entitlement && item.respite.standing === 'SAMPLE',
  }));
}
