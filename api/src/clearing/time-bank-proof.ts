import { sql } from '@mikro-orm/core';
import { DateTimeISOResolver, SafeIntResolver } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';

@ObjectType({
  description:
    'That all hours issued in the books of a region were served, and where they are. Sums alone, as of one moment.',
})
export class TimeBankProof {
  @Field(() => DateTimeISOResolver)
  asOf!: Date;

  @Field(() => String, { description: 'Whose books, 浙江省杭州市.' })
  place!: string;

  @Field(() => SafeIntResolver, { description: 'Served, by the confirmed services: counted apart from the books.' })
  servedMinutes!: number;

  @Field(() => SafeIntResolver, { description: 'Issued for it, by the books.' })
  issuedMinutes!: number;

  @Field(() => SafeIntResolver, { description: 'What people have and could spend.' })
  balanceMinutes!: number;

  @Field(() => SafeIntResolver, { description: 'Set aside for services that were asked for.' })
  heldMinutes!: number;

  @Field(() => SafeIntResolver, { description: 'In the common fund now.' })
  commonFundMinutes!: number;

  @Field(() => SafeIntResolver, { description: 'Spent on services received.' })
  spentMinutes!: number;

  @Field(() => SafeIntResolver, { description: 'Lapsed by a rule.' })
  expiredMinutes!: number;

  @Field(() => SafeIntResolver, {
    description:
      'Gone to the books of other cities and installations, less what came from there, with what is on its way; negative where more came.',
  })
  inTransitMinutes!: number;

  @Field(() => SafeIntResolver, {
    description: 'On its way to other installations, not there yet; a part of the sum above.',
  })
  sendingMinutes!: number;

  @Field(() => SafeIntResolver, { description: 'Gone to other installations; a part of the sum above.' })
  sentElsewhereMinutes!: number;

  @Field(() => SafeIntResolver, { description: 'Come from other installations; taken off the sum above.' })
  gotFromElsewhereMinutes!: number;

  @Field(() => SafeIntResolver, { description: 'Ever given to the common fund; a part of the sums above.' })
  donatedMinutes!: number;

  @Field(() => SafeIntResolver, {
    description:
      'By how much issued differs from served, and from where the hours are, and what went elsewhere from what is owed there: zero while the books are right.',
  })
  differenceMinutes!: number;
}

/** `clearingMinutes` is what the books owe other installations: what went there and came from there says the same. */
type Sums = Omit<TimeBankProof, 'asOf' | 'place' | 'differenceMinutes'> & { clearingMinutes: number };

/** The proof of the books of a region's city, or of all cities of a province. */
export async function timeBankProof(ctx: Context, regionCode: string): Promise<TimeBankProof> {
  const { em, regions, now } = ctx;
  await ctx.rateLimits.count('time-bank-proof', ctx.address);
  const books = regionCode.slice(0, 4);
  const region = regions.find(regionCode) && regions.find(books);
  if (!region) throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个地方。', ['regionCode']);
  const { clearingMinutes, ...sums } = await sumsOf(em, books);
  const { issuedMinutes, servedMinutes, balanceMinutes, heldMinutes, commonFundMinutes } = sums;
  const placed = balanceMinutes + heldMinutes + commonFundMinutes + sums.spentMinutes + sums.expiredMinutes;
  const differenceMinutes =
    Math.abs(issuedMinutes - servedMinutes) +
    Math.abs(issuedMinutes - placed - sums.inTransitMinutes) +
    Math.abs(sums.sentElsewhereMinutes - sums.gotFromElsewhereMinutes - clearingMinutes);
  return { asOf: now(), place: regions.fullNameOf(books), ...sums, differenceMinutes };
}

/** In one statement, so that all of it is as of one moment. */
async function sumsOf(em: Context['em'], books: string): Promise<Sums> {
  const prefix = `${books}%`;
  const [row] = await em.execute<[Record<keyof Sums, string>]>(sql`
    with accounts as (
      select id, kind, code, balance from ledger_account where unit = 'MINUTES' and region_code like ${prefix}
    ), sent as (
      select coalesce(sum(minutes) filter (where status = 'PREPARED'), 0) as sending,
        coalesce(sum(minutes) filter (where status = 'POSTED'), 0) as gone
      from hours_sent where book like ${prefix}
    )
    select
      coalesce(-sum(balance) filter (where kind = 'ISSUED'), 0) as "issuedMinutes",
      coalesce(sum(balance) filter (where kind = 'MEMBER'), 0) as "balanceMinutes",
      coalesce(sum(balance) filter (where kind = 'HELD'), 0) - (select sending from sent) as "heldMinutes",
      coalesce(sum(balance) filter (where kind = 'COMMON_FUND'), 0) as "commonFundMinutes",
      coalesce(sum(balance) filter (where kind = 'SPENT'), 0) as "spentMinutes",
      coalesce(sum(balance) filter (where kind = 'EXPIRED'), 0) as "expiredMinutes",
      coalesce(sum(balance) filter (where kind = 'CLEARING'), 0) + (select sending from sent) as "inTransitMinutes",
      coalesce(sum(balance) filter (where kind = 'CLEARING' and code like '%:%'), 0) as "clearingMinutes",
      (select sending from sent) as "sendingMinutes",
      (select gone from sent) as "sentElsewhereMinutes",
      (select coalesce(sum(arriving_minutes), 0) from hours_received
       where status = 'POSTED' and book like ${prefix}) as "gotFromElsewhereMinutes",
      (select coalesce(sum(entry.amount), 0)
       from accounts fund
       join ledger_entry entry on entry.account_id = fund.id
       join ledger_transfer transfer on transfer.id = entry.transfer_id
       left join ledger_transfer undone on undone.id = transfer.reverses_id
       where fund.kind = 'COMMON_FUND' and coalesce(undone.kind, transfer.kind) = 'DONATED') as "donatedMinutes",
      -- One that is disputed after it was confirmed is issued until the desk decides.
      (select coalesce(sum(claim.earned_minutes), 0)
       from task_claim claim join time_task task on task.id = claim.task_id
       where task.region_code like ${prefix} and claim.status in ('SETTLED', 'DISPUTED')
         and claim.confirmed_at is not null) as "servedMinutes"
    from accounts`);
  return Object.fromEntries(Object.entries(row).map(([name, sum]) => [name, Number(sum)])) as unknown as Sums;
}
