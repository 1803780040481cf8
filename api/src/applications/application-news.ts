import { dayWords } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { tellInMatter } from '../delegations/recipients.ts';
import { Scope } from '../identity/scope.ts';
import { MessageLink } from '../messages/message.entity.ts';
import { PushKind } from '../messages/push-kind.ts';
import { ApplicationEventKind as Kind } from './application.ts';
import type { Application } from './application.entity.ts';
import type { Happening } from './happened.ts';
import { itemOf } from './applicable-item.ts';

interface Said {
  title: string;
  name: string;
  closesOn: string;
  appealUntil: string;
}

/** What the people of a case are told; of what stands nowhere here they are told nothing. */
const NEWS: Partial<Record<Kind, (said: Said) => string>> = {
  [Kind.SUBMITTED]: ({ title, name }) => `${name}的“${title}”申请已经提交，办到哪一步都能在这里看到。`,
  [Kind.RETURNED]: ({ title, name, closesOn }) =>
    `${name}的“${title}”申请还缺材料，请在${closesOn}前补上。点开看缺什么、为什么。`,
  [Kind.RESUBMITTED]: ({ title, name }) => `${name}的“${title}”补充的材料已经收到。`,
  [Kind.CLAIMED]: ({ title, name }) => `工作人员开始审核${name}的“${title}”申请了。`,
  [Kind.PASSED]: ({ title, name }) => `${name}的“${title}”申请通过了一步，转到下一步了。`,
  [Kind.ESCALATED]: ({ title, name }) => `${name}的“${title}”申请超过了办理时间，已经转给上一级来办。`,
  [Kind.APPROVED]: ({ title, name }) => `${name}的“${title}”申请批准了。点开看能得到什么、从哪天开始。`,
  [Kind.REJECTED]: ({ title, name, appealUntil }) =>
    `${name}的“${title}”申请没有批准。点开看为什么、接下来怎么办${appealUntil && `；不同意的话，可以在${appealUntil}前请人复核`}。`,
  [Kind.APPEALED]: ({ title, name }) => `已经收到对${name}的“${title}”申请的复核请求，由另一级来看。`,
  [Kind.WITHDRAWN]: ({ title, name }) => `${name}的“${title}”申请已经撤回。`,
  [Kind.WARNED]: ({ title, name, closesOn }) => `${name}的“${title}”申请在等您，${closesOn}以后会自动关闭。`,
  [Kind.LAPSED]: ({ title, name }) =>
    `${name}的“${title}”申请太久没有动，已经关闭。还需要的话可以重新申请，或打${HOTLINE}请人帮您办。`,
  [Kind.RATING_ANSWERED]: ({ title }) => `您对“${title}”办理的意见，工作人员答复了。点开看答复。`,
};

/** The same in a word, for outside the app. What is applied for may say that somebody is ill or poor: it stays within. */
const STATUS_WORDS: Partial<Record<Kind, string>> = {
  [Kind.SUBMITTED]: '已提交',
  [Kind.RETURNED]: '请补材料',
  [Kind.RESUBMITTED]: '已收到',
  [Kind.CLAIMED]: '开始审核',
  [Kind.PASSED]: '通过一步',
  [Kind.ESCALATED]: '转给上级',
  [Kind.APPROVED]: '已经批准',
  [Kind.REJECTED]: '没有批准',
  [Kind.APPEALED]: '开始复核',
  [Kind.WITHDRAWN]: '已经撤回',
  [Kind.WARNED]: '快要关闭',
  [Kind.LAPSED]: '已经关闭',
  [Kind.RATING_ANSWERED]: '已有答复',
};

/** What asks something of people, or decides. */
const WEIGHTY: readonly Kind[] = [Kind.RETURNED, Kind.APPROVED, Kind.REJECTED, Kind.WARNED, Kind.LAPSED];

/** Tells whoever the person chose of what happened to the application. */
export async function tellOfApplication(ctx: Happening, application: Application, kind: Kind): Promise<void> {
  const says = NEWS[kind];
  if (!says) return;
  const { person, closesOn, appealableUntil } = application;
  const { title } = await itemOf(ctx, application);
  const text = says({
    title,
    name: ctx.vault.open(person, 'name') ?? '',
    closesOn: closesOn ? dayWords(closesOn) : '',
    appealUntil: appealableUntil ? dayWords(appealableUntil) : '',
  });
  await tellInMatter(ctx, {
    aboutId: person.id,
    matter: Scope.APPLICATIONS,
    text,
    link: MessageLink.APPLICATION,
    linkId: application.id,
    push: {
      kind: PushKind.APPLICATION,
      what: '您的服务申请',
      status: STATUS_WORDS[kind] ?? '有新进展',
      isMinor: !WEIGHTY.includes(kind),
    },
  });
}
