import { maskName } from '@doorstep/shared/id-number';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { civilDate, civilTime } from '@doorstep/shared/civil-date';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { readAbout } from '../delegations/authority.ts';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { LedgerAccount } from '../ledger/ledger-account.entity.ts';
import { type StatementLine, statementOf } from '../ledger/statement.ts';
import { fromCursor, KEY, type Page, pageOf } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { csvOf } from '../platform/csv.ts';
import type { DataExport } from '../platform/data-export.ts';
import { HoursMove, placeOf } from './credits.ts';
import { noSuchPerson } from './my-hours.ts';

@ObjectType({ description: 'A line of a statement of hours: what came or went, why, and what was left.' })
export class HoursLine {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeISOResolver)
  at!: Date;

  @Field(() => HoursMove)
  kind!: HoursMove;

  @Field(() => Int, { description: 'Negative where it went.' })
  minutes!: number;

  @Field(() => Int, { description: 'After it.' })
  balanceMinutes!: number;

  @Field(() => String, { nullable: true, description: 'Who gave or got it, masked.' })
  otherName?: string | undefined;

  @Field(() => Doer)
  doneBy!: Doer;

  number!: number;
}

/** Whose statement, of which book, as of the end of which day. */
export interface StatementAsked {
  personId: string;
  book: string;
  on?: CivilDate | undefined;
}

/** A person's hours in a book, the latest line first. */
export async function hoursStatement(
  ctx: ViewerContext,
  asked: StatementAsked & { first: number; after?: string },
): Promise<Page<HoursLine>> {
  await readAbout(ctx, asked.personId, Scope.TIME_BANK, noSuchPerson());
  const [before] = fromCursor(asked.after, KEY.NUMBER) ?? [];
  const lines = await linesOf(ctx, asked, { first: asked.first + 1, before: before ? Number(before) : undefined });
  return pageOf(lines, asked.first, ({ number }) => [number]);
}

/** Nobody has as many; what is older stands in the statement as of an earlier day. */
const MOST_LINES = 10_000;

/** The same as a file for a spreadsheet. */
export async function hoursStatementFile(ctx: ViewerContext, asked: StatementAsked): Promise<DataExport> {
  await readAbout(ctx, asked.personId, Scope.TIME_BANK, noSuchPerson());
  const lines = await linesOf(ctx, asked, { first: MOST_LINES });
  const rows = lines.map(({ at, kind, minutes, balanceMinutes, otherName }) => ({
    ...{ on: civilDate(at), time: civilTime(at), what: KIND_WORDS[kind], other: otherName ?? '' },
    ...{ minutes, balanceMinutes, place: placeOf(ctx.regions, asked.book) },
  }));
  const titles = {
    ...{ on: '日期', time: '时间', what: '事由', other: '对方', minutes: '分钟（支出为负）' },
    ...{ balanceMinutes: '结余（分钟）', place: '账册' },
  };
  const fileName = `hours-${asked.book}-${asked.on ?? civilDate(ctx.now())}.csv`;
  return { fileName, mediaType: 'text/csv', content: csvOf(titles, rows) };
}

const MOVES = new Map<string, HoursMove>(Object.values(HoursMove).map((move) => [move, move]));

/** What the moves are called in a file. */
const KIND_WORDS: Record<HoursMove, string> = {
  [HoursMove.EARNED]: '服务所得',
  [HoursMove.ASKED]: '申请服务，先留出',
  [HoursMove.SERVED]: '服务结束，没用完的退回',
  [HoursMove.GIVEN_BACK]: '没有用上，退回',
  [HoursMove.GIVEN]: '赠送',
  [HoursMove.DONATED]: '捐给公益时长',
  [HoursMove.LAPSED]: '到期失效',
  [HoursMove.REVERSED]: '更正',
  [HoursMove.DISPUTED]: '有异议，先留着',
  [HoursMove.SENDING]: '送往别的平台',
};

async function linesOf(
  ctx: ViewerContext,
  { personId, book, on }: StatementAsked,
  page: { first: number; before?: number | undefined },
): Promise<HoursLine[]> {
  const where = { unit: LedgerUnit.MINUTES, kind: AccountKind.MEMBER, personId, regionCode: book };
  const account = await ctx.em.findOne(LedgerAccount, where);
  if (!account) return [];
  const lines = await statementOf(ctx.em, { accountId: account.id, on, ...page });
  const others = await otherNames(ctx, personId, lines);
  return lines.map(({ number, at, kind, amount, balance, doneBy, about }) => ({
    ...{ id: `${account.id}:${number}`, number, at, minutes: amount, balanceMinutes: balance },
    // What nobody used in time was released by the books themselves.
    kind: MOVES.get(kind) ?? HoursMove.GIVEN_BACK,
    doneBy: Object.assign(new Doer(), doneBy),
    otherName: about && kind === HoursMove.GIVEN ? others.get(about) : undefined,
  }));
}

/** Of gifts, by what they are about: who is on the other side. */
async function otherNames(
  { em, vault }: ViewerContext,
  personId: string,
  lines: readonly StatementLine[],
): Promise<Map<string, string>> {
  const gifts = lines.flatMap(({ kind, about }) => (about && kind === HoursMove.GIVEN ? [about] : []));
  if (gifts.length === 0) return new Map();
  const rows = await em.execute<{ about: string; personId: string }[]>(
    `select transfer.about, account.person_id as "personId"
     from ledger_transfer transfer
     join ledger_entry entry on entry.transfer_id = transfer.id
     join ledger_account account on account.id = entry.account_id
     where transfer.about in (${gifts.map(() => '?').join(', ')}) and account.kind = 'MEMBER' and account.person_id <> ?`,
    [...gifts, personId],
  );
  const people = await em.find(Person, { id: { $in: rows.map((row) => row.personId) } });
  const names = new Map(people.map((person) => [person.id, maskName(vault.open(person, 'name') ?? '')]));
  return new Map(rows.map((row) => [row.about, names.get(row.personId) ?? '']));
}
