import { hoursWords } from '@doorstep/shared/hours-words';
import { placeOf } from '../credits/credits.ts';
import { tellOfHours } from '../credits/hours-news.ts';
import type { Context } from '../platform/context.ts';
import { RefusedFor } from './clearing.ts';
import type { HoursReceived } from './hours-received.entity.ts';
import type { HoursSent } from './hours-sent.entity.ts';

type Telling = Pick<Context, 'em' | 'vault' | 'now' | 'regions'>;

/** "王*兰（存入号尾号1234）", as far as it is known. */
export function toWhom({ vault }: Pick<Context, 'vault'>, sent: HoursSent): string {
  const name = vault.open(sent, 'recipientName');
  const number = `存入号尾号${sent.numberEnd}`;
  return name ? `${name}（${number}）` : number;
}

/** Tells the giver that it is under way, so that nobody sends in his name unseen. */
export const tellSending = (ctx: Telling, sent: HoursSent): Promise<void> =>
  tellOfHours(
    ctx,
    sent.person.id,
    `正在把${hoursWords(sent.minutes)}时长送到${placeOf(ctx.regions, sent.toBook)}，给${toWhom(ctx, sent)}。送到了再告诉您。`,
  );

/** Tells the giver that it is there. */
export const tellArrived = (ctx: Telling, sent: HoursSent): Promise<void> =>
  tellOfHours(
    ctx,
    sent.person.id,
    `给${toWhom(ctx, sent)}的${hoursWords(sent.minutes)}时长已经送到${placeOf(ctx.regions, sent.toBook)}，在那里算${hoursWords(sent.arrivingMinutes)}。`,
  );

/** Tells the giver that it came back, and what he can do. */
export const tellReturned = (ctx: Telling, sent: HoursSent): Promise<void> =>
  tellOfHours(
    ctx,
    sent.person.id,
    `给${toWhom(ctx, sent)}的${hoursWords(sent.minutes)}时长没有送成，已经全部退回。${whyReturned(sent.refusedFor)}`,
  );

/** Tells who got hours from elsewhere. Of whom is not known here. */
export const tellReceived = (ctx: Telling, received: HoursReceived): Promise<void> =>
  tellOfHours(
    ctx,
    received.personId!,
    `从${placeOf(ctx.regions, received.fromBook)}送来了${hoursWords(received.arrivingMinutes)}时长，在${placeOf(ctx.regions, received.book)}可以用。`,
  );

/** Why something came back, and what to do, in words. */
export const whyReturned = (why: RefusedFor | undefined): string =>
  (why && WHY[why]) ?? '请过些天再试，或者打电话问社区。';

const WHY: Partial<Record<RefusedFor, string>> = {
  [RefusedFor.NUMBER_UNKNOWN]: '那边没有这个存入号，或者已经换了新号。请问一问对方。',
  [RefusedFor.OVER_LIMIT]: '两地之间的往来到了上限。请明天再试。',
  [RefusedFor.STORE_FULL]: '对方现在收不下这么多。请少送一些。',
  [RefusedFor.TOO_LITTLE]: '时长太少，折算过去不足一分钟。请多送一些。',
  [RefusedFor.NOT_ANSWERED]: '对方平台一直没有答复。请过些天再试。',
};
