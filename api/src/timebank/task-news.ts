import { momentWords } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { tellInMatter } from '../delegations/recipients.ts';
import { Scope } from '../identity/scope.ts';
import { MessageLink } from '../messages/message.entity.ts';
import { tell } from '../messages/messages.service.ts';
import type { Context } from '../platform/context.ts';
import { kindTitle } from './rules-here.ts';
import type { TaskClaim } from './task-claim.entity.ts';
import type { TimeTask } from './time-task.entity.ts';

export type Telling = Pick<Context, 'em' | 'vault' | 'now' | 'policies'>;

interface Said {
  /** 「11月27日（周五）下午3点的陪伴聊天」 */
  what: string;
  volunteer: string;
  minutes: number;
  extra: string;
}

/** What the side that asked is told. */
const TO_ASKER = {
  ASKED: ({ what }: Said) => `${what}已经发出去了。有人来帮，会告诉您。`,
  CLAIMED: ({ what, volunteer }: Said) => `${volunteer}接了${what}。到时候请把六位数字的暗号给对方看。`,
  GIVEN_BACK: ({ what, volunteer }: Said) => `对不起，${volunteer}来不了了，${what}又在等人接。`,
  CHECKED_IN: ({ what, volunteer }: Said) => `${volunteer}到了：${what}。`,
  CHECKED_OUT: ({ what, volunteer, minutes, extra }: Said) =>
    `${what}结束了，${volunteer}服务了${minutes}分钟。请点开确认，或者说哪里不对；到${extra}没有回话，就算确认。`,
  CONFIRMED_BY_RULE: ({ what, minutes }: Said) =>
    `${what}过了答复的日子，按规定算作确认，${minutes > 0 ? `用了${minutes}分钟` : '没有用掉时长'}。不对的话，30天内还可以提出来。`,
  NO_SHOW: ({ what }: Said) => `对不起，约好的人没有来：${what}。时长已经退回，可以再发一次，或打${HOTLINE}。`,
  NOBODY_CAME: ({ what }: Said) =>
    `对不起，${what}一直没有人接，时间到了。时长已经退回，可以换个时间再发，或打${HOTLINE}。`,
  CANCELLED: ({ what }: Said) => `${what}已经取消，时长退回了。`,
  DISPUTED: ({ what, volunteer }: Said) => `${volunteer}说${what}记得不对。请点开说一说当时的情况，由工作人员来定。`,
  DECIDED: ({ what, minutes }: Said) => `${what}的事工作人员定下来了：算${minutes}分钟。点开看为什么。`,
} as const;

/** What the volunteer is told. */
const TO_VOLUNTEER = {
  CANCELLED: ({ what }: Said) => `${what}被取消了，您不用去了。谢谢您。`,
  CONFIRMED: ({ what, minutes }: Said) => `${what}已经确认，存进${minutes}分钟。谢谢您。`,
  CONFIRMED_BY_RULE: ({ what, minutes }: Said) => `${what}过了答复的日子，按规定算作确认，存进${minutes}分钟。谢谢您。`,
  NO_SHOW: ({ what }: Said) => `${what}记为没有去。记错了请打${HOTLINE}。`,
  DISPUTED: ({ what }: Said) =>
    `对方说${what}记得不对。请点开说一说当时的情况，由工作人员来定；已经存进的时长先留着，定了再用。`,
  DECIDED: ({ what, minutes }: Said) => `${what}的事工作人员定下来了：存进${minutes}分钟。点开看为什么。`,
  CHECKED_OUT_BY_RULE: ({ what }: Said) => `${what}没有登记离开，按约定的结束时间记了。记得不对，可以提出来。`,
} as const;

/** What happened, of which a side is told. */
export type AskerNews = keyof typeof TO_ASKER;
export type VolunteerNews = keyof typeof TO_VOLUNTEER;

interface Details {
  claim?: TaskClaim | undefined;
  minutes?: number | undefined;
  extra?: string | undefined;
}

function saidOf(ctx: Telling, task: TimeTask, { claim, minutes = 0, extra = '' }: Details): Said {
  const title = kindTitle(ctx, task.regionCode, task.kind);
  const volunteer = (claim && ctx.vault.open(claim.volunteer, 'name')) ?? '';
  return { what: `${momentWords(task.startsAt)}的${title}`, volunteer, minutes, extra };
}

/** Tells whoever the person chose; a centre looks at its list. */
export async function tellAsker(ctx: Telling, task: TimeTask, news: AskerNews, details: Details = {}): Promise<void> {
  if (!task.person) return;
  const text = TO_ASKER[news](saidOf(ctx, task, details));
  const link = { link: MessageLink.TIME_TASK, linkId: task.id };
  await tellInMatter(ctx, { aboutId: task.person.id, matter: Scope.TIME_BANK, text, ...link });
}

/** Tells the volunteer of a claim. */
export async function tellVolunteer(
  ctx: Telling,
  task: TimeTask,
  claim: TaskClaim,
  news: VolunteerNews,
  minutes = 0,
): Promise<void> {
  const text = TO_VOLUNTEER[news](saidOf(ctx, task, { claim, minutes }));
  const { id: aboutId } = claim.volunteer;
  await tell(ctx, [aboutId], { aboutId, text, link: MessageLink.TASK_CLAIM, linkId: claim.id });
}
