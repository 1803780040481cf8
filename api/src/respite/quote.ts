import { Field, Int, ObjectType } from 'type-graphql';
import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ageOn, monthOf, type CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import type { CareForm } from '../houses/care.ts';
import type { Person } from '../identity/person.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { factsOf, knownRecord, type Recorded } from '../policies/facts.service.ts';
import type { InPack } from '../policies/policy-library.ts';
import type { Outcome, RespiteSubsidyRule } from '../policies/policy-pack.ts';
import { fundIdOf } from '../subsidies/fund.ts';
import { FundingLine } from '../subsidies/funding.ts';
import { fundAccounts, leftOf, type FundAccounts } from '../subsidies/fund-accounts.ts';
import { remembered } from './remembered.ts';
import { listPriceOf, splitStay, type JudgedRule, type PricedDay, type StayPayment } from './price.rules.ts';

@ObjectType({ description: 'What one fund pays of a stay, or why it does not, by which rule.' })
export class StaySubsidyLine extends FundingLine {
  @Field(() => Int, { description: 'On how many of the days it pays.' })
  daysPaid!: number;
}

@ObjectType({ description: 'What a stay costs one person.' })
export class StayQuote {
  @Field(() => Int, { description: 'Nights, days or hours times their price.' })
  listPriceFen!: Fen;

  @Field(() => [StaySubsidyLine], { description: 'Every rule looked at, the paying ones first, in paying order.' })
  subsidies!: StaySubsidyLine[];

  @Field(() => Int, { description: 'List price less subsidies.' })
  ownShareFen!: Fen;
}

/** What is to be priced: the days of a stay in one form, in a house of a region. */
export interface StayToPrice {
  regionCode: string;
  form: CareForm;
  days: readonly PricedDay[];
}

/** Prices stays for one person; asks for his record, and for what funds paid him already, once for however many. */
export type Pricing = (stay: StayToPrice) => PricedStay;

/** A quote, and where the funds stand that may pay. */
export interface PricedStay extends StayQuote {
  accounts: FundAccounts;
}

/** How a stay is priced. */
export interface PricingWish {
  /** The stay itself where it is priced anew, so that it does not stand against its own caps. */
  exceptStayId?: string | undefined;
  /** The region whose funds may pay; without it any. */
  regionCode?: string | undefined;
}

/** The price split of a stay for a person, under the rules of its days. The funds are locked by whoever holds what they pay. */
export const quoteStay = async (
  ctx: ServerContext,
  person: Person,
  stay: StayToPrice,
  exceptStayId: string,
): Promise<PricedStay> => (await pricingFor(ctx, person, { exceptStayId, regionCode: stay.regionCode }))(stay);

/** The same for the many stays that one person might choose among. */
export async function pricingFor(
  ctx: ServerContext,
  person: Person,
  { exceptStayId, regionCode }: PricingWish = {},
): Promise<Pricing> {
  const { em, policies, regions } = ctx;
  const paid = await paidByDay(em, person.id, exceptStayId);
  const chainOf = (regionCode: string) => regions.chainOf(regionCode).map(({ code }) => code);
  const mayPay = policies.fundsOf(regionCode === undefined ? undefined : chainOf(regionCode));
  const accounts = await fundAccounts(em, mayPay.map(fundIdOf));
  const left = leftOf(accounts);
  const judge = judging(ctx, await knownRecord(ctx, person));
  const rulesOn = remembered((regionCode: string, day: CivilDate) =>
    policies.respiteSubsidiesOf(chainOf(regionCode), day).map((rule) => ({
      ...rule,
      ...judge(rule.met, day),
      packHash: rule.pack.hash,
      fundId: fundIdOf({ regionCode: rule.region, name: rule.fund }),
    })),
  );
  return ({ regionCode, form, days }) => {
    const split = splitStay(
      days.map((day) => ({
        day,
        rules: rulesOn(regionCode, day.on).filter(({ forms }) => forms.includes(form)),
        paidFen: paid.get(day.on) ?? new Map<string, Fen>(),
        paidInMonthFen: paid.get(monthOf(day.on)) ?? new Map<string, Fen>(),
      })),
      left,
    );
    const lines = split.payments.map((line) => lineOf(ctx, line));
    const paying = (line: StaySubsidyLine) => line.amountFen > 0;
    return {
      accounts,
      listPriceFen: listPriceOf(days),
      subsidies: [...lines.filter(paying), ...lines.filter((line) => !paying(line))],
      ownShareFen: split.ownShareFen,
    };
  };
}

/** Asks a rule about a person on a day; from one day to the next only his age changes, so that it is seldom asked twice. */
function judging({ policies }: ServerContext, record: Recorded) {
  const ask = remembered((met: string, _age: string, day: CivilDate) => policies.judge(met, factsOf(record, day)), 2);
  const { birthDate } = record;
  return (met: string, day: CivilDate) => ask(met, birthDate ? String(ageOn(birthDate, day)) : '', day);
}

type Paying = InPack<RespiteSubsidyRule> & JudgedRule & Pick<Outcome, 'asks'> & StayPayment;

function lineOf({ policies }: ServerContext, { clause, pack, ...payment }: Paying): StaySubsidyLine {
  const { code, region, fund, says, verdict, daysPaid, asks, packHash, dailyCapFen, monthlyCapFen } = payment;
  const { amountFen, isLimitedByDailyCap, isLimitedByMonthlyCap, isLimitedByBudget } = payment;
  return {
    ...{ code, region, fund, says, verdict, daysPaid, asks, packHash, dailyCapFen, monthlyCapFen },
    ...{ amountFen, isLimitedByDailyCap, isLimitedByMonthlyCap, isLimitedByBudget },
    clause: policies.clause(clause),
    isSample: pack.document.standing === 'SAMPLE',
  };
}

/** Of each day, and of each month, what rules have paid for other stays of a person: of a stay of several days an equal part for each. */
async function paidByDay(
  em: EntityManager,
  personId: string,
  exceptStayId: string | undefined,
): Promise<Map<string, Map<string, Fen>>> {
  const rows = await em.execute<{ day: CivilDate; rule: string; paid: Fen }[]>(sql`
    select to_char(d.day, 'YYYY-MM-DD') as day, m.rule, sum(ceil(m.amount_fen::numeric / s.days))::int as paid
    from (select id, starts_on, case form when 'BED' then ends_on - 1 else ends_on end as last_on,
            ends_on - starts_on + case form when 'BED' then 0 else 1 end as days
          from respite_stay where person_id = ${personId} and id is distinct from ${exceptStayId ?? null}::uuid
            and status in ('OFFERED', 'CONFIRMED', 'IN_STAY', 'COMPLETED')) s
      join stay_subsidy m on m.stay_id = s.id
      cross join generate_series(s.starts_on, s.last_on, interval '1 day') d (day)
    group by 1, 2`);
  const paid = new Map<string, Map<string, Fen>>();
  for (const { day, rule, paid: fen } of rows)
    for (const when of [day, monthOf(day)]) {
      const ofRule = paid.get(when) ?? new Map<string, Fen>();
      paid.set(when, ofRule.set(rule, (ofRule.get(rule) ?? 0) + fen));
    }
  return paid;
}
