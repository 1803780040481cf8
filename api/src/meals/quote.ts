import { Field, Int, ObjectType } from 'type-graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { firstOfMonth, lastOfMonth, type CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import type { Person } from '../identity/person.entity.ts';
import { ConsentPurpose } from '../consents/consent.entity.ts';
import { whoLetsUse } from '../consents/consents.service.ts';
import { executeBound } from '../platform/bound.ts';
import type { ServerContext } from '../platform/context.ts';
import { factsOf, openRecord } from '../policies/facts.service.ts';
import type { PolicyLibrary } from '../policies/policy-library.ts';
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

/** A quote without its warnings. */
export type PriceSplit = Omit<MealQuote, 'warnings'>;

/** What is to be priced, and for whom. */
export interface ToPrice {
  sitting: Sitting;
  diner: Person;
  fulfilment: Fulfilment;
}

/**
 * What the price splits of several diners rest on, read for all of them at once: what the rules of the day say of each, what they
 * have paid him before, and what the funds have left.
 */
export class PriceGrounds {
  private constructor(
    private readonly policies: PolicyLibrary,
    private readonly judged: ReadonlyMap<ToPrice, Judged>,
    /** Where the funds stand that may pay. */
    readonly accounts: FundAccounts,
    private readonly left = leftOf(accounts),
  ) {}

  /** `areToBeDrawn` keeps what the funds have left for whoever asks, until the transaction ends. */
  static async read(ctx: ServerContext, wanted: readonly ToPrice[], areToBeDrawn = false): Promise<PriceGrounds> {
    const { em } = ctx;
    const judged = await judgedRules(ctx, wanted);
    const fundIds = [...judged.values()].flatMap(({ rules }) => metOf(rules).map(({ fundId }) => fundId));
    if (areToBeDrawn) await lockFunds(em, fundIds);
    return new PriceGrounds(ctx.policies, judged, await fundAccounts(em, fundIds));
  }

  /** The price split of a sitting for a diner, under the rules of the day it is served. */
  split(wanted: ToPrice): PriceSplit {
    const { sitting, fulfilment } = wanted;
    const { rules, paidBefore } = this.judged.get(wanted)!;
    const { payments, ownShareFen } = splitPrice(sitting.listPriceFen, rules, paidBefore, this.left);
    const lines = payments.map(({ clause, pack, ...line }) => ({
      ...line,
      clause: this.policies.clause(clause),
      isSample: pack.document.standing === 'SAMPLE',
    }));
    const deliveryFeeFen = fulfilment === Fulfilment.DELIVERY ? sitting.deliveryFeeFen : 0;
    return {
      sitting,
      fulfilment,
      listPriceFen: sitting.listPriceFen,
      deliveryFeeFen,
      subsidies: [
        ...lines.filter(({ amountFen }) => amountFen > 0),
        ...lines.filter(({ amountFen }) => amountFen === 0),
      ],
      ownShareFen: ownShareFen + deliveryFeeFen,
    };
  }

  /** Leaves the next one so much less of the funds. */
  draw({ subsidies }: PriceSplit): void {
    for (const { fundId = '', amountFen } of subsidies) {
      const leftFen = this.left.get(fundId);
      if (leftFen !== undefined) this.left.set(fundId, leftFen - amountFen);
    }
  }
}

/** The price split of one sitting for one diner. Changes nothing. */
export async function priceSplit(ctx: ServerContext, wanted: ToPrice): Promise<PriceSplit> {
  return (await PriceGrounds.read(ctx, [wanted])).split(wanted);
}

type RulesOfDay = ReturnType<typeof rulesFor>;

/** What rules say of a diner, in paying order, and what they paid him before. */
interface Judged {
  rules: RulesOfDay;
  paidBefore: ReadonlyMap<string, PaidBefore>;
}

const metOf = (rules: RulesOfDay): RulesOfDay => rules.filter(({ verdict }) => verdict === 'MET');

async function judgedRules(ctx: ServerContext, wanted: readonly ToPrice[]): Promise<Map<ToPrice, Judged>> {
  const diners = wanted.map(({ diner }) => diner);
  const letting = await whoLetsUse(ctx, diners, ConsentPurpose.HEALTH_FOR_ELIGIBILITY);
  const rules = wanted.map((one) => rulesFor(ctx, one, letting.has(one.diner.id)));
  const paid = await paidFor(
    ctx.em,
    wanted.map(({ diner, sitting }, i) => ({ dinerId: diner.id, servedOn: sitting.servedOn, rules: metOf(rules[i]!) })),
  );
  return new Map(wanted.map((one, i) => [one, { rules: rules[i]!, paidBefore: paid[i]! }]));
}

/** The rules of the day in paying order, with what each says of the diner. */
function rulesFor(ctx: ServerContext, { sitting: { servicePoint, servedOn }, diner }: ToPrice, mayUseHealth: boolean) {
  const { policies, regions } = ctx;
  const chain = regions.chainOf(servicePoint.regionCode).map(({ code }) => code);
  const facts = factsOf(openRecord(ctx, diner, mayUseHealth), servedOn);
  return policies.mealSubsidiesOf(chain, servedOn).map((rule) => ({
    ...rule,
    ...policies.judge(rule.met, facts),
    packHash: rule.pack.hash,
    fundId: fundIdOf({ regionCode: rule.region, name: rule.fund }),
  }));
}

/** Who eats on which day, by rules that pay for it. */
interface DayOfDiner {
  dinerId: string;
  servedOn: CivilDate;
  rules: readonly Caps[];
}

/** What each rule has paid diners for other meals: of the day, and of its month where some rule has a cap of that. */
async function paidFor(em: EntityManager, days: readonly DayOfDiner[]): Promise<Map<string, PaidBefore>[]> {
  const asked = days.flatMap(({ dinerId, servedOn, rules }, at) => {
    const isOfMonth = rules.some(({ monthlyCapFen }) => monthlyCapFen !== undefined);
    const [firstOn, lastOn] = isOfMonth ? [firstOfMonth(servedOn), lastOfMonth(servedOn)] : [servedOn, servedOn];
    return rules.length > 0 ? [{ at, dinerId, servedOn, firstOn, lastOn }] : [];
  });
  const paid = days.map(() => new Map<string, PaidBefore>());
  if (asked.length === 0) return paid;
  const rows = await executeBound<{ at: number; rule: string } & PaidBefore>(em, PAID_BEFORE, [JSON.stringify(asked)]);
  for (const { at, rule, ...fen } of rows) paid[at]!.set(rule, fen);
  return paid;
}

/**
 * Each diner's meals are looked up by themselves, and the day of each: `offset 0` keeps PostgreSQL from reading those of all
 * diners, or what all canteens serve in a month.
 */
const PAID_BEFORE = `
  select day.at, m.rule, sum(m.amount_fen)::int as "monthFen",
    coalesce(sum(m.amount_fen) filter (where had.served_on = day."servedOn"), 0)::int as "dayFen"
  from json_to_recordset($1) day (at int, "dinerId" uuid, "servedOn" date, "firstOn" date, "lastOn" date)
    cross join lateral (
      select b.id, s.served_on from meal_booking b
        cross join lateral (select s.served_on from sitting s where s.id = b.sitting_id offset 0) s
      where b.diner_id = day."dinerId" and b.status not in ('CANCELLED', 'NO_SHOW') and s.served_on between day."firstOn" and day."lastOn"
      offset 0) had
    join meal_subsidy m on m.booking_id = had.id
  group by 1, 2`;
