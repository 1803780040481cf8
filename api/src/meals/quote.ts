import { Field, Int, ObjectType } from 'type-graphql';
import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Fen } from '@doorstep/shared/units';
import type { Person } from '../identity/person.entity.ts';
import { ConsentPurpose } from '../consents/consent.entity.ts';
import { whoLetsUse } from '../consents/consents.service.ts';
import type { ServerContext } from '../platform/context.ts';
import { factsOf, openRecord } from '../policies/facts.service.ts';
import { Clause, Verdict } from '../policies/policies.types.ts';
import { Fulfilment, MealWarning } from './meal.ts';
import { splitPrice } from './meals.rules.ts';
import { Sitting } from './sitting.entity.ts';

@ObjectType({ description: 'What one fund pays of a meal, or why it does not, by which rule.' })
export class SubsidyLine {
  @Field(() => String, { description: 'Code of the rule.' })
  code!: string;

  @Field(() => String, { description: 'Who pays.' })
  fund!: string;

  @Field(() => String, { description: "The condition in a citizen's words." })
  says!: string;

  @Field(() => Verdict)
  verdict!: string;

  @Field(() => Int, { description: '0 unless the verdict is MET.' })
  amountFen!: Fen;

  @Field(() => Boolean, { description: 'Whether other meals of the day used up some of it.' })
  isLimitedByDailyCap!: boolean;

  @Field(() => Int, { nullable: true })
  dailyCapFen?: Fen | undefined;

  @Field(() => Clause)
  clause!: Clause;

  @Field(() => Boolean, { description: 'Whether the amount is made up for the demo world.' })
  isSample!: boolean;

  @Field(() => [String], { description: 'What must be known to say, as questions.' })
  asks!: string[];

  /** Version of the pack that holds the rule. */
  packHash!: string;
}

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

/** The price split of a sitting for a diner, under the rules of the day it is served. */
export async function priceSplit(
  ctx: ServerContext,
  sitting: Sitting,
  diner: Person,
  fulfilment: Fulfilment,
): Promise<Omit<MealQuote, 'warnings'>> {
  const { em, policies, regions } = ctx;
  const chain = regions.chainOf(sitting.servicePoint.regionCode).map(({ code }) => code);
  const letting = await whoLetsUse(ctx, [diner], ConsentPurpose.HEALTH_FOR_ELIGIBILITY);
  const facts = factsOf(openRecord(ctx, diner, letting.has(diner.id)), sitting.servedOn);
  const rules = policies
    .mealSubsidiesOf(chain, sitting.servedOn)
    .map((rule) => ({ ...rule, ...policies.judge(rule.met, facts), packHash: rule.pack.hash }));
  const { payments, ownShareFen } = splitPrice(
    sitting.listPriceFen,
    rules,
    await paidOn(em, diner.id, sitting.servedOn),
  );
  const lines = payments.map(({ clause, pack, ...line }) => ({
    ...line,
    clause: policies.clause(clause),
    isSample: pack.document.standing === 'SAMPLE',
  }));
  const deliveryFeeFen = fulfilment === Fulfilment.DELIVERY ? sitting.deliveryFeeFen : 0;
  return {
    sitting,
    fulfilment,
    listPriceFen: sitting.listPriceFen,
    deliveryFeeFen,
    subsidies: [...lines.filter(({ amountFen }) => amountFen > 0), ...lines.filter(({ amountFen }) => amountFen === 0)],
    ownShareFen: ownShareFen + deliveryFeeFen,
  };
}

/** What each rule has paid a diner for the live bookings of a day. */
async function paidOn(em: EntityManager, dinerId: string, servedOn: string): Promise<Map<string, Fen>> {
  const rows = await em.execute<{ rule: string; paid: number }[]>(sql`
    select m.rule, sum(m.amount_fen)::int as paid from meal_subsidy m
      join meal_booking b on b.id = m.booking_id join sitting s on s.id = b.sitting_id
    where b.diner_id = ${dinerId} and b.status <> 'CANCELLED' and s.served_on = ${servedOn} group by m.rule`);
  return new Map(rows.map(({ rule, paid }) => [rule, paid]));
}
