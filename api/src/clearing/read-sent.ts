import { hoursWords } from '@doorstep/shared/hours-words';
import { bookOfReceivingNumber } from '@doorstep/shared/receiving-number';
import { placeOf } from '../credits/credits.ts';
import { noSuchPerson } from '../credits/my-hours.ts';
import { readAbout } from '../delegations/authority.ts';
import { Scope } from '../identity/scope.ts';
import { fromCursor, KEY, type Page, pageOf } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { SentStatus } from './clearing.ts';
import { HoursSent } from './hours-sent.entity.ts';
import { toWhom, whyReturned } from './hours-sent-news.ts';
import { agreementOf, peerOf } from './peers.ts';
import { goodNumber } from './send-hours.ts';

/** What somebody sent to other installations, the latest first. */
export async function hoursSent(
  ctx: ViewerContext,
  { personId, first, after }: { personId: string; first: number; after?: string },
): Promise<Page<HoursSent>> {
  await readAbout(ctx, personId, Scope.TIME_BANK, noSuchPerson());
  const [before] = fromCursor(after, KEY.ID) ?? [];
  const where = { person: personId, ...(before && { id: { $lt: before } }) };
  const rows = await ctx.em.find(HoursSent, where, { orderBy: { id: 'desc' }, limit: first + 1 });
  return pageOf(rows, first, ({ id }) => [id]);
}

/** How it stands, in a sentence. */
export function saysOf(ctx: Pick<Context, 'vault' | 'regions'>, sent: HoursSent): string {
  const { minutes, arrivingMinutes, toBook, status, acknowledgedAt, refusedFor } = sent;
  const what = `${hoursWords(minutes)}，给${toWhom(ctx, sent)}`;
  const place = placeOf(ctx.regions, toBook);
  if (status === SentStatus.VOIDED) return `${what}：没有送成，已经全部退回。${whyReturned(refusedFor)}`;
  if (status === SentStatus.POSTED && acknowledgedAt)
    return `${what}：已经送到${place}，在那里算${hoursWords(arrivingMinutes)}。`;
  return `${what}：正在送往${place}。`;
}

/** Where a receiving number belongs. */
export interface Destination {
  place: string;
  isElsewhere: boolean;
  percent?: number | undefined;
}

/** Where hours would go, and what a minute of a book counts there: to be seen before they are sent. */
export function hoursDestination(
  { clearing, regions }: Pick<Context, 'clearing' | 'regions'>,
  { number, book }: { number: string; book: string },
): Destination {
  const to = bookOfReceivingNumber(goodNumber(number));
  const place = placeOf(regions, to);
  const peer = clearing && peerOf(clearing, to);
  if (!peer) return { place, isElsewhere: false };
  const agreement = agreementOf(peer, book, to);
  return { place, isElsewhere: true, percent: agreement && (agreement.percentThere ?? 100) };
}
