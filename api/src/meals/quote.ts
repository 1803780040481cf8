import { Field, Int, ObjectType } from 'type-graphql';
import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { firstOfMonth, lastOfMonth, type CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import type { Person } from '../identity/person.entity.ts';
import { ConsentPurpose } from '../consents/consent.entity.ts';
import { whoLetsUse } from '../consents/consents.service.ts';
import type { ServerContext } from '../platform/context.ts';
import { factsOf, openRecord } from '../policies/facts.service.ts';
import { fundIdOf } from '../subsidies/fund.ts';
import { FundingLine } from '../subsidies/funding.ts';
import { fundAccounts, leftOf, lockFunds, type FundAccounts } from '../subsidies/fund-accounts.ts';
import type { Caps, PaidBefore } from '../subsidies/limits.ts';
import { Fulfilment, MealWarning } from './meal.ts';
import { splitPrice } from './meals.rules.ts';
import { Sitting } from './sitting.entity.ts';

@ObjectType({ description: 'What one fund pays of a meal, or why it does not, by which rule.' })
export class SubsidyLine extends FundingLine {}

@ObjectType({ description: 'What a sitting costs one diner.' })
export class MealQuote {
  @Field(() => Sitting)
  sitting!: Sitting;

  @Field(() => Fulfilment)
  fulfilment!: Fulfilment;

  @Field(() => Int)
  listPriceFen!: Fen;

  @Field(() => Int)
  deliveryFeeFen!: Fen;

  @Field(() => [SubsidyLine], { description: 'Every rule looked at, the paying ones first.' })
  subsidies!: SubsidyLine[];

  @Field(() => Int, { description: 'List price less subsidies, plus the delivery fee.' })
  ownShareFen!: Fen;

  @Field(() => [MealWarning])
  warnings!: MealWarning[];
}

/** A quote without its warnings, and where the funds stand that may pay. */
export interface PriceSplit extends Omit<MealQuote, 'warnings'> {
  accounts: FundAccounts;
}

/**
 * The price split of a sitting for a diner, under the rules of the day it is served. `isToBeDrawn` keeps what the funds have
 * left for whoever asks, until the transaction ends.
 */
export async function priceSplit(
  ctx: ServerContext,
  sitting: Sitting,
  diner: Person,
  fulfilment: Fulfilment,
  isToBeDrawn = false,
): Promise<PriceSplit> {
  const { em, policies } = ctx;
  const rules = await judgedRules(ctx, sitting, diner);
  const met = rules.filter(({ verdict }) => verdict === 'MET');
  const paidBefore =
    met.length > 0 ? await paidFor(em, diner.id, sitting.servedOn, met) : new Map<string, PaidBefore>();
  const fundIds = met.map(({ fundId }) => fundId);
  if (isToBeDrawn) await lockFunds(em, fundIds);
  const accounts = await fundAccounts(em, fundIds);
  const { payments, ownShareFen } = splitPrice(sitting.listPriceFen, rules, paidBefore, leftOf(accounts));
  const lines = payments.map(({ clause, pack, ...line }) => ({
    ...line,
    clause: policies.clause(clause),
    isSample: pack.document.standing === 'SAMPLE',
  }));
  const deliveryFeeFen = fulfilment === Fulfilment.DELIVERY ? sitting.deliveryFeeFen : 0;
  return {
    sitting,
    fulfilment,
    accounts,
    listPriceFen: sitting.listPriceFen,
    deliveryFeeFen,
    subsidies: [...lines.filter(({ amountFen }) => amountFen > 0), ...lines.filter(({ amountFen }) => amountFen === 0)],
    ownShareFen: ownShareFen + deliveryFeeFen,
  };
}

/** The rules of the day in paying order, with what each says of the diner. */
async function judgedRules(ctx: ServerContext, { servicePoint, servedOn }: Sitting, diner: Person) {
  const { policies, regions } = ctx;
  const chain = regions.chainOf(servicePoint.regionCode).map(({ code }) => code);
  const letting = await whoLetsUse(ctx, [diner], ConsentPurpose.HEALTH_FOR_ELIGIBILITY);
  const facts = factsOf(openRecord(ctx, diner, letting.has(diner.id)), servedOn);
  return policies.mealSubsidiesOf(chain, servedOn).map((rule) => ({
    ...rule,
    ...policies.judge(rule.met, facts),
    packHash: rule.pack.hash,
    fundId: fundIdOf({ regionCode: rule.region, name: rule.fund }),
  }));
}

/** What each rule has paid a diner for other meals: of the day, and of its month where some rule has a cap of that. */
async function paidFor(
  em: EntityManager,
  dinerId: string,
  servedOn: CivilDate,
  rules: readonly Caps[],
): Promise<Map<string, PaidBefore>> {
  const firstOn = rules.some(({ monthlyCapFen }) => monthlyCapFen !== undefined) ? firstOfMonth(servedOn) : servedOn;
  const lastOn = firstOn === servedOn ? servedOn : lastOfMonth(servedOn);
  const rows = await em.execute<({ rule: string } & PaidBefore)[]>(sql`
    select m.rule, sum(m.amount_fen)::int as "monthFen",
      coalesce(sum(m.amount_fen) filter (where s.served_on = ${servedOn}), 0)::int as "dayFen"
    from meal_subsidy m join meal_booking b on b.id = m.booking_id join sitting s on s.id = b.sitting_id
    where b.diner_id = ${dinerId} and b.status not in ('CANCELLED', 'NO_SHOW')
      and s.served_on between ${firstOn} and ${lastOn} group by m.rule`);
  return new Map(rows.map(({ rule, ...paid }) => [rule, paid]));
}
