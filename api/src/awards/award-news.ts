import { HOTLINE } from '@doorstep/shared/hotline';
import { yuan } from '@doorstep/shared/units';
import { tellInMatter } from '../delegations/recipients.ts';
import { Scope } from '../identity/scope.ts';
import { MessageLink } from '../messages/message.entity.ts';
import { PushKind } from '../messages/push-kind.ts';
import type { ServerContext } from '../platform/context.ts';
import { HeldFor, InstalmentStatus as Status } from './award.ts';
import type { Award } from './award.entity.ts';
import type { Instalment } from './instalment.entity.ts';
import type { AwardRules } from './reading-of.ts';

interface Said {
  title: string;
  sum: string;
  asks: string;
}

/** What the person is told of a payment; of what stands nowhere here nothing. */
const NEWS: Partial<Record<Status | HeldFor, (said: Said) => string>> = {
  [Status.DUE]: ({ title, sum }) =>
    `“${title}”这一次的${sum}元已经核准，接下来发到您的收款账户。还没有登记账户的，请先登记。`,
  [HeldFor.QUESTIONS]: ({ title, sum, asks }) =>
    `“${title}”这一次的${sum}元先留着，还要弄清楚：${asks}请带上证明到社区，或打${HOTLINE}。`,
  [HeldFor.BUDGET]: ({ title, sum }) => `“${title}”这一次的${sum}元要等资金拨到以后再发，不会少您的。`,
  [Status.NOT_MET]: ({ title, sum }) =>
    `“${title}”这一次的${sum}元没有发：条件不符合。点开看是哪一条。有不同意见，请打${HOTLINE}。`,
  [Status.TAKEN_BACK]: ({ title, sum }) =>
    `“${title}”的一笔${sum}元收回了，还没有发出。点开看原因；有疑问请打${HOTLINE}。`,
  [Status.OWED_BACK]: ({ title, sum }) =>
    `“${title}”发给您的一笔${sum}元要退回。点开看原因和怎么退；有不同意见，请打${HOTLINE}。`,
  [Status.REPAID]: ({ title, sum }) => `您退回的${sum}元已经收到（“${title}”）。`,
  [Status.PAID]: ({ title, sum }) => `“${title}”的${sum}元，银行已经付到您的账户。`,
};

/** Tells the person, or whom he chose, how it stands with a payment; in the surrounding transaction. */
export async function tellOfInstalment(
  ctx: ServerContext,
  award: Award,
  { status, heldFor, missing, amountFen }: Instalment,
  { item: { title } }: AwardRules,
): Promise<void> {
  const words = NEWS[heldFor ?? status];
  if (!words) return;
  const asks = (missing ?? []).map((path) => ctx.policies.questionOf(path)).join('');
  await tellOfAward(ctx, award, words({ title, sum: yuan(amountFen), asks }));
}

/** Tells of an award in words of one's own. */
export const tellOfAward = (
  ctx: ServerContext,
  { person, id }: Award,
  text: string,
  status = '有进展',
): Promise<void> =>
  tellInMatter(ctx, {
    ...{ aboutId: person.id, matter: Scope.APPLICATIONS, text, link: MessageLink.AWARD, linkId: id },
    push: { kind: PushKind.APPLICATION, what: '您的补贴', status },
  });
