import { civilDate } from '@doorstep/shared/civil-date';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeISOResolver } from 'graphql-scalars';
import { placeOf } from '../credits/credits.ts';
import { Staff } from '../identity/staff.entity.ts';
import { fromCursor, KEY, type Page, pageOf } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { ClearingStatement } from './clearing-statement.entity.ts';

/** The books of a region: staff of a district see none, for books are a city's. */
async function booksOf({ em, viewer }: ViewerContext): Promise<string> {
  const { regionCode } = await em.findOneOrFail(Staff, viewer.staffId!);
  return `${regionCode}%`;
}

/** What went each day between books where the viewer works and other installations', the latest day first. */
export async function clearingStatements(
  ctx: ViewerContext,
  { first, after }: { first: number; after?: string },
): Promise<Page<ClearingStatement>> {
  const [day, id] = fromCursor(after, KEY.DAY, KEY.ID) ?? [];
  const rows = await ctx.em.find(
    ClearingStatement,
    {
      book: { $like: await booksOf(ctx) },
      ...(day && id && { $or: [{ day: { $lt: day } }, { day, id: { $gt: id } }] }),
    },
    { orderBy: { day: 'desc', id: 'asc' }, limit: first + 1 },
  );
  return pageOf(rows, first, (row) => [row.day, row.id]);
}

@ObjectType({ description: 'How two books stand to each other, of this installation or of two.' })
export class ClearingBalance {
  @Field(() => ID)
  book!: string;

  @Field(() => String, { description: 'Whose book it is, 浙江省杭州市.' })
  place!: string;

  @Field(() => ID)
  otherBook!: string;

  @Field(() => String)
  otherPlace!: string;

  @Field(() => String, { nullable: true, description: 'Which installation keeps the other one, where it is not this.' })
  platform?: string | undefined;

  @Field(() => Int, { description: 'What it owes the other one; negative where it is owed. As they count here.' })
  owedMinutes!: number;

  @Field(() => Int, { description: 'Of this day, after both ways were set off.' })
  todayMinutes!: number;
}

/** Hours that a book owes others or is owed, all that ever were, and how much of it is of today. */
export async function clearingBalances(ctx: ViewerContext): Promise<ClearingBalance[]> {
  const rows = await ctx.em.execute<{ book: string; code: string; owed: string; today: string }[]>(
    `select account.region_code as book, account.code, account.balance as owed,
       account.balance - ledger_balance_at(account.id, ?) as today
     from ledger_account account
     where account.unit = 'MINUTES' and account.kind = 'CLEARING' and account.region_code like ? and account.entries > 0
     order by account.region_code, account.code limit 1000`,
    [`${civilDate(ctx.now())}T00:00:00+08:00`, await booksOf(ctx)],
  );
  return rows.map(({ book, code, owed, today }) => {
    const [otherBook = '', peer] = code.split(':').reverse();
    return {
      ...{ book, place: placeOf(ctx.regions, book), otherBook, otherPlace: placeOf(ctx.regions, otherBook) },
      platform: peer && titleOf(ctx, peer),
      ...{ owedMinutes: Number(owed), todayMinutes: Number(today) },
    };
  });
}

/** What an installation is called; its id where it is listed no more. */
export const titleOf = ({ clearing }: Pick<Context, 'clearing'>, peer: string): string =>
  clearing?.peers.get(peer)?.title ?? peer;

/** Which way hours go. */
export enum StuckWay {
  SENT = 'SENT',
  RECEIVED = 'RECEIVED',
}
registerEnumType(StuckWay, { name: 'StuckWay', description: 'Whether hours were sent from here or are to come here.' });

@ObjectType({ description: 'Hours under way between installations for longer than they should be.' })
export class StuckHours {
  @Field(() => ID)
  id!: string;

  @Field(() => StuckWay)
  way!: StuckWay;

  @Field(() => String)
  place!: string;

  @Field(() => String)
  otherPlace!: string;

  @Field(() => String)
  platform!: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => String, { description: 'PREPARED, ACCEPTED, POSTED or VOIDED.' })
  status!: string;

  @Field(() => DateTimeISOResolver)
  since!: Date;

  @Field(() => Int)
  tries!: number;

  @Field(() => String, { nullable: true, description: 'What went wrong at the last try, in a word.' })
  problem?: string | undefined;
}

/** What should take seconds and has taken so long. */
const STUCK_AFTER_MS = 15 * 60_000;

/** What hangs between books where the viewer works and other installations', the oldest first. */
export async function stuckHours(ctx: ViewerContext): Promise<StuckHours[]> {
  const before = new Date(ctx.now().getTime() - STUCK_AFTER_MS);
  const books = await booksOf(ctx);
  const rows = await ctx.em.execute<(StuckHours & { book: string; other: string; peer: string })[]>(
    `select id, 'SENT' as way, book, to_book as other, peer, minutes, status, sent_at as since, tries, problem
     from hours_sent where acknowledged_at is null and sent_at < ? and book like ?
     union all
     select id, 'RECEIVED', book, from_book, peer, arriving_minutes, status, accepted_at, 0, null
     from hours_received where status = 'ACCEPTED' and accepted_at < ? and book like ?
     order by since, id limit 200`,
    [before, books, before, books],
  );
  return rows.map(({ book, other, peer, ...row }) => ({
    ...row,
    ...{ since: new Date(row.since), platform: titleOf(ctx, peer) },
    ...{ place: placeOf(ctx.regions, book), otherPlace: placeOf(ctx.regions, other) },
  }));
}
