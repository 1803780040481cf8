import { addDays, civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { v7 as uuidv7 } from 'uuid';
import type { ApplicableItem } from '../applications/applicable-item.ts';
import type { Application } from '../applications/application.entity.ts';
import { GrantPeriod, type Entitlement } from '../applications/entitlement.entity.ts';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import type { PaymentData, ReadingData } from '../policies/application-data.ts';
import type { Facts } from '../policies/policy-pack.ts';
import { Fund } from '../subsidies/fund.entity.ts';
import { RegionLevel } from '../regions/region.entity.ts';
import { fundIdOf, type FundName } from '../subsidies/fund.ts';
import { keepFunds } from '../subsidies/keep-funds.ts';
import { AwardStatus, InstalmentStatus } from './award.ts';
import { Award } from './award.entity.ts';
import { decideInstalment } from './decide-instalment.ts';
import { Instalment } from './instalment.entity.ts';
import { readingIn } from './reading-of.ts';
import { lastNumberOf, paidUntil, plannedOf, type Planned } from './schedule.rules.ts';

/** What was granted, by which item, and what was known that day. */
export interface Awarding {
  entitlement: Entitlement;
  application: Application;
  item: ApplicableItem;
  facts: Facts;
  by: Doer;
}

/**
 * Plans how an amount that was just granted is paid, in the transaction of the decision; what falls due that day is owed at
 * once. Of an item whose pack says of no fund nothing is planned.
 */
export async function makeAward(ctx: ServerContext, awarding: Awarding): Promise<void> {
  const { entitlement, application, item, facts, by } = awarding;
  const { payment } = item.application.grants;
  if (!payment || !entitlement.amountFen) return;
  const { em, now } = ctx;
  const reading = readingIn(payment, payment.reading);
  const award = em.create(Award, {
    ...{ id: uuidv7(), person: entitlement.person, application, entitlement },
    fund: await fundOf(ctx, awarding, payment),
    ...{ itemId: entitlement.itemId, packHash: entitlement.packHash, reading: reading.code },
    clauseId: reading.clause,
    ...{ per: GrantPeriod[reading.every ?? 'ONCE'], amountFen: entitlement.amountFen },
    countsFrom: await countedFrom(ctx, awarding, reading),
    ...(entitlement.endsOn && { endsOn: entitlement.endsOn }),
    ...{ madeAt: now(), madeBy: by },
  });
  const { amountFen, countsFrom, endsOn } = award;
  const plan = { reading, amountFen, countsFrom, endsOn, grantedOn: entitlement.startsOn };
  const instalments = plannedOf(plan).map((planned) => planInstalment(ctx, award, planned));
  await em.flush(); // The books refer to them.
  const today = civilDate(now());
  for (const instalment of instalments.filter(({ dueOn }) => dueOn <= today))
    await decideInstalment(ctx, { award, instalment, rules: { item, payment, reading }, facts });
}

/** Enters a payment that is to come. */
export const planInstalment = ({ em }: Pick<ServerContext, 'em'>, award: Award, planned: Planned): Instalment =>
  em.create(Instalment, { id: uuidv7(), award, ...planned });

async function fundOf(
  { em, regions }: ServerContext,
  { application, item }: Awarding,
  { fund, level }: PaymentData,
): Promise<Fund> {
  const region = level && regions.chainOf(application.regionCode).find((one) => one.level === RegionLevel[level]);
  const named: FundName = { regionCode: region?.code ?? item.pack.region, name: fund };
  await keepFunds(em, [named]);
  return em.findOneOrFail(Fund, fundIdOf(named));
}

/** Of what stands in the form; an old paper form without that day counts from the decision. What is paid already is not again. */
async function countedFrom(
  ctx: ServerContext,
  awarding: Awarding,
  { every, countsFrom }: ReadingData,
): Promise<CivilDate> {
  const { application, entitlement } = awarding;
  const told = countsFrom && ctx.vault.open(application, 'answers')?.[countsFrom];
  const wanted = typeof told === 'string' ? told : entitlement.startsOn;
  return every ? afterEarlier(ctx, awarding, wanted) : wanted;
}

/** A renewal begins where what it renews ends; what has no end, ends with it. */
async function afterEarlier({ em }: ServerContext, { entitlement }: Awarding, wanted: CivilDate): Promise<CivilDate> {
  const { person, itemId } = entitlement;
  const earlier = await em.find(
    Award,
    { person, itemId, per: { $ne: GrantPeriod.ONCE } },
    { orderBy: { id: 'asc' }, populate: ['instalments', 'entitlement'] },
  );
  let from = wanted;
  for (const award of earlier) {
    const until = coveredUntil(award);
    if (until && until > from) from = until;
  }
  for (const award of earlier)
    if (award.status !== AwardStatus.ENDED && !award.endsOn) award.endsOn = addDays(from, -1);
  return from;
}

function coveredUntil({
  status,
  per,
  amountFen,
  countsFrom,
  endsOn,
  entitlement,
  instalments,
}: Award): CivilDate | undefined {
  if (per === GrantPeriod.ONCE) return undefined;
  const numbers = instalments
    .getItems()
    .flatMap((one) => (one.status === InstalmentStatus.CANCELLED ? [] : [one.number]));
  const reading = { every: per, instalments: [] };
  const plan = { reading, amountFen, countsFrom, endsOn, grantedOn: entitlement.startsOn };
  const planned = Math.max(0, ...numbers);
  return paidUntil(per, countsFrom, status === AwardStatus.ENDED ? planned : lastNumberOf(plan, planned));
}
