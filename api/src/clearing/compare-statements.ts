import { LockMode } from '@mikro-orm/core';
import { addDays, civilDate, instantOf } from '@doorstep/shared/civil-date';
import { v7 as uuidv7 } from 'uuid';
import { askPeer, NoAnswer } from './ask-peer.ts';
import { type ClearingContext, RefusedFor, type Reply, type StatementLine } from './clearing.ts';
import { ClearingStatement, type StatementDifference, StatementStatus } from './clearing-statement.entity.ts';
import { type Clearing, type Peer, peerOf } from './peers.ts';
import { type DayBetween, linesOf, summaryOf } from './statement-lines.ts';

/** After midnight whatever was posted on the day before is written on both sides, or waits for the network. */
const GRACE_MS = 3_600_000;

/** How far back a day is written anew, should something of it come late. */
const LOOKS_BACK_DAYS = 60;

const NEXT_TRY_MS = 30 * 60_000;
const LINES_AT_ONCE = 500;
const MOST_DIFFERENCES = 100;

/** The last day that is over. */
const lastDay = ({ now }: Pick<ClearingContext, 'now'>) => addDays(civilDate(new Date(now().getTime() - GRACE_MS)), -1);

/**
 * Writes what went each day between each two books, and compares it with the other side until both say the same; where that
 * does not answer, it is not asked for the next day at once. Safe to repeat, and beside other servers.
 */
export async function compareStatements(ctx: ClearingContext, peer: Peer): Promise<void> {
  for (const day of await daysOf(ctx, peer))
    await ctx.em.fork().transactional((em) => writeStatement({ ...ctx, em }, day));
  for (const { id } of await dueOf(ctx, peer)) if (!(await hasCompared(ctx, peer, id))) return;
}

/** Days on which something was posted, and of which what is written says less or is not agreed on. */
async function daysOf({ em, ...ctx }: ClearingContext, { id: peer }: Peer): Promise<DayBetween[]> {
  const until = lastDay(ctx);
  const since = instantOf(addDays(until, -LOOKS_BACK_DAYS), '00:00');
  const rows = await em.execute<Omit<DayBetween, 'peer'>[]>(
    `select line.book, line.other as "otherBook", line.day::text
     from (
       select book, to_book as other, (settled_at at time zone 'Asia/Shanghai')::date as day from hours_sent
       where status = 'POSTED' and peer = ? and settled_at >= ?
       union all
       select book, from_book, (settled_at at time zone 'Asia/Shanghai')::date from hours_received
       where status = 'POSTED' and peer = ? and settled_at >= ?
     ) line
     left join clearing_statement statement on statement.peer = ? and statement.book = line.book
       and statement.other_book = line.other and statement.day = line.day
     where line.day <= ?
     group by line.book, line.other, line.day, statement.id
     having statement.id is null or count(*) <> statement.sent_count + statement.received_count
     order by line.day, line.book, line.other`,
    [peer, since, peer, since, peer, until],
  );
  return rows.map((row) => ({ ...row, peer }));
}

/**
 * Writes a day from the rows as they are now, in the surrounding transaction, with what came of a comparison; without one,
 * what has changed is to be compared anew.
 */
async function writeStatement(
  { em, now }: Pick<ClearingContext, 'em' | 'now'>,
  between: DayBetween,
  compared?: StatementStatus,
): Promise<void> {
  const summary = summaryOf(await linesOf(em, between), between.book);
  await em.execute(
    `insert into clearing_statement (id, peer, book, other_book, day, sent_count, sent_minutes, received_count,
       received_minutes, hash, status, differences, next_try_at)
     values (?, ?, ?, ?, ?, 0, 0, 0, 0, '', 'OPEN', '[]', ?) on conflict do nothing`,
    [uuidv7(), between.peer, between.book, between.otherBook, between.day, now()],
  );
  const written = await em.findOneOrFail(ClearingStatement, between, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const isNew = written.hash !== summary.hash;
  Object.assign(written, summary);
  if (compared) Object.assign(written, { status: compared, comparedAt: now() });
  else if (isNew) Object.assign(written, { status: StatementStatus.OPEN, nextTryAt: now() });
  if (compared === StatementStatus.AGREED) written.differences = [];
}

const dueOf = ({ em, now }: ClearingContext, { id: peer }: Peer): Promise<ClearingStatement[]> =>
  em
    .fork()
    .find(
      ClearingStatement,
      { peer, status: { $ne: StatementStatus.AGREED }, nextTryAt: { $lte: now() } },
      { orderBy: { day: 'asc', id: 'asc' }, limit: 200 },
    );

/** Whether the other side answered. */
async function hasCompared(ctx: ClearingContext, peer: Peer, id: string): Promise<boolean> {
  const statement = await ctx.em.fork().findOneOrFail(ClearingStatement, id);
  const { day, book: from, otherBook: to, hash, sentCount, receivedCount } = statement;
  const found = await askPeer(ctx, peer, { kind: 'STATEMENT', day, from, to, hash, count: sentCount + receivedCount })
    .then((reply) => statusFrom(ctx, peer, statement, reply))
    .catch((error: unknown) => {
      if (error instanceof NoAnswer) return error;
      throw error;
    });
  const hasAnswered = !(found instanceof NoAnswer);
  await ctx.em.fork().transactional(async (em) => {
    const row = await em.findOneOrFail(ClearingStatement, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    row.nextTryAt = new Date(ctx.now().getTime() + NEXT_TRY_MS);
    // What was written anew meanwhile is compared the next time.
    if (hasAnswered && found && row.hash === hash) Object.assign(row, { ...found, comparedAt: ctx.now() });
  });
  return hasAnswered;
}

type Compared = Pick<ClearingStatement, 'status' | 'differences'>;

async function statusFrom(
  ctx: ClearingContext,
  peer: Peer,
  statement: ClearingStatement,
  { outcome }: Reply,
): Promise<Compared | undefined> {
  if (outcome === 'AGREED') return { status: StatementStatus.AGREED, differences: [] };
  if (outcome !== 'DIFFERS') return undefined;
  const own = await linesOf(ctx.em.fork(), statement);
  const theirs = await linesThere(ctx, peer, statement);
  return { status: StatementStatus.DIFFERS, differences: differencesOf(statement.book, own, theirs) };
}

async function linesThere(
  ctx: ClearingContext,
  peer: Peer,
  { day, book, otherBook }: DayBetween,
): Promise<StatementLine[]> {
  const lines: StatementLine[] = [];
  for (let after = ''; ; after = lines.at(-1)![0]) {
    const reply = await askPeer(ctx, peer, { kind: 'LINES', day, from: book, to: otherBook, after });
    if (reply.outcome !== 'LINES') throw new NoAnswer('BAD_REPLY');
    // Each page goes on where the last one ended, or it would never end.
    if (reply.lines.some(([id]) => id <= after)) throw new NoAnswer('BAD_REPLY');
    lines.push(...reply.lines);
    if (reply.lines.length < LINES_AT_ONCE) return lines;
  }
}

function differencesOf(
  book: string,
  own: readonly StatementLine[],
  theirs: readonly StatementLine[],
): StatementDifference[] {
  const [here, there] = [new Map(own.map((line) => [line[0], line])), new Map(theirs.map((line) => [line[0], line]))];
  const counted = (line: StatementLine | undefined) => line && (line[1] === book ? line[3] : line[4]);
  return [...new Set([...here.keys(), ...there.keys()])]
    .sort()
    .filter((id) => here.get(id)?.join(' ') !== there.get(id)?.join(' '))
    .slice(0, MOST_DIFFERENCES)
    .map((transferId) => ({
      transferId,
      minutesHere: counted(here.get(transferId)),
      minutesThere: counted(there.get(transferId)),
    }));
}

interface Asked {
  day: string;
  /** The asker's book, and ours. */
  from: string;
  to: string;
}

type Answering = Pick<ClearingContext, 'em' | 'now'> & { clearing: Clearing | undefined };

/** Whether a day is the same here as there; both sides keep what came of it. */
export async function answerStatement(
  ctx: Answering,
  peer: Peer,
  { day, from, to, hash }: Asked & { hash: string },
): Promise<Reply> {
  if (peerOf(ctx.clearing!, from)?.id !== peer.id || peerOf(ctx.clearing!, to))
    return { outcome: 'REFUSED', code: RefusedFor.NO_AGREEMENT };
  if (day > lastDay(ctx)) return { outcome: 'REFUSED', code: RefusedFor.NOT_YET };
  const between = { peer: peer.id, book: to, otherBook: from, day };
  const own = summaryOf(await linesOf(ctx.em, between), to);
  const isSame = own.hash === hash;
  await writeStatement(ctx, between, isSame ? StatementStatus.AGREED : StatementStatus.DIFFERS);
  return isSame
    ? { outcome: 'AGREED' }
    : { outcome: 'DIFFERS', count: own.sentCount + own.receivedCount, hash: own.hash };
}

/** The lines of a day, after one of them. */
export async function answerLines(
  ctx: Answering,
  peer: Peer,
  { day, from, to, after }: Asked & { after: string },
): Promise<Reply> {
  const page = { after, first: LINES_AT_ONCE };
  return { outcome: 'LINES', lines: await linesOf(ctx.em, { peer: peer.id, book: to, otherBook: from, day }, page) };
}
