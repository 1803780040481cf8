import { dayWords } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { MessageLink } from '../messages/message.entity.ts';
import { PushKind } from '../messages/push-kind.ts';
import { tell } from '../messages/messages.service.ts';
import type { Context } from '../platform/context.ts';
import { FIELD_WORDS } from './correction.rules.ts';
import { DataRequestKind, DataRequestReason, DataRequestStatus } from './data-request.ts';
import type { DataRequest } from './data-request.entity.ts';

const REASON_WORDS: Record<DataRequestReason, string> = {
  [DataRequestReason.NOT_PROVEN]: '还缺证明材料',
  [DataRequestReason.ALREADY_RIGHT]: '登记的没有错',
  [DataRequestReason.IDENTITY_UNCLEAR]: '还不能确认是本人要求的',
  [DataRequestReason.MUST_BE_KEPT]: '依照规定必须保留',
  [DataRequestReason.OTHER]: '原因见说明',
};

const STATUS_WORDS: Record<DataRequestStatus, string> = {
  [DataRequestStatus.OPEN]: '已收到',
  [DataRequestStatus.WITHDRAWN]: '已撤回',
  [DataRequestStatus.DONE]: '已办好',
  [DataRequestStatus.REFUSED]: '没有办成',
};

/** Tells the person, and whoever asked for him, what has become of a request; of who was removed only whoever asked. */
export async function tellOfDataRequest(
  ctx: Pick<Context, 'em' | 'vault' | 'now'>,
  request: DataRequest,
): Promise<void> {
  const { person, askedBy, status } = request;
  const recipients = new Set([person.id, ...(askedBy.personId ? [askedBy.personId] : [])]);
  if (person.diedOn || person.erasedAt) recipients.delete(person.id);
  await tell(ctx, [...recipients], {
    aboutId: person.id,
    text: person.erasedAt ? '您要求删除的资料已经删除。' : wordsOf(ctx, request),
    link: MessageLink.DATA_REQUEST,
    linkId: request.id,
    push: { kind: PushKind.DATA_REQUEST, what: '个人资料申请', status: STATUS_WORDS[status] },
  });
}

function wordsOf({ vault }: Pick<Context, 'vault'>, request: DataRequest): string {
  const { kind, field, person, status, reason, dueOn } = request;
  const name = vault.open(person, 'name') ?? '';
  const matter = kind === DataRequestKind.DELETION ? `删除${name}资料` : `更正${name}的${FIELD_WORDS[field!]}`;
  const words = vault.open(request, 'words') ?? '';
  const says: Record<DataRequestStatus, string> = {
    [DataRequestStatus.OPEN]: `收到${matter}的申请，最晚${dayWords(dueOn)}答复。在这之前可以撤回。`,
    [DataRequestStatus.WITHDRAWN]: `${matter}的申请已经撤回。`,
    [DataRequestStatus.DONE]: `已经${matter}。${words}不是您要求的，请打${HOTLINE}。`,
    [DataRequestStatus.REFUSED]: `${matter}的申请没有办成：${reason ? REASON_WORDS[reason] : ''}。${words}有疑问请打${HOTLINE}。`,
  };
  return says[status];
}
