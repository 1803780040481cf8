import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { Person } from '../identity/person.entity.ts';
import type { Scope } from '../identity/scope.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { type Announced, announceEach } from '../platform/live.ts';
import { Message, type MessageLink } from './message.entity.ts';
import { Push } from './push.entity.ts';
import { whoAccepts } from './push-credits.ts';
import type { PushWords } from './push-words.ts';

/** What people are told of something that was done. */
export interface News {
  aboutId: string;
  matter?: Scope;
  /** In words for the recipient. */
  text: string;
  link?: MessageLink;
  linkId?: string;
  /** What is said of it outside the app; without it, it is told within the app alone. */
  push?: PushWords;
}

/**
 * Writes one message to each recipient, in the transaction of what it tells of, and whoever agreed to it is told in
 * WeChat once that is committed.
 */
export async function tell(
  ctx: Pick<Context, 'em' | 'vault' | 'now'>,
  recipientIds: readonly string[],
  news: News,
): Promise<void> {
  await tellEach(ctx, [{ recipientIds, news }]);
}

/** What is told, and to whom. */
export interface Told {
  recipientIds: readonly string[];
  news: News;
}

/** {@link tell} of several things, with the rows that were written for each. */
export async function tellEach(
  { em, vault, now }: Pick<Context, 'em' | 'vault' | 'now'>,
  all: readonly Told[],
): Promise<(Message | Push)[][]> {
  const written: (Message | Push)[][] = [];
  const announced: Announced[] = [];
  for (const { recipientIds, news } of all) {
    const { aboutId, matter, text, link, linkId, push } = news;
    const accepting = push ? await whoAccepts(em, recipientIds, push) : [];
    const rows = recipientIds.flatMap((recipientId) => {
      const id = uuidv7();
      const message = em.create(Message, {
        id,
        recipient: em.getReference(Person, recipientId),
        about: em.getReference(Person, aboutId),
        text: vault.seal(Message, id, 'text', text),
        createdAt: now(),
        ...{ matter, link, linkId },
      });
      announced.push({ id: recipientId, what: id });
      return push && accepting.includes(recipientId) ? [message, enqueue(em, message, push, now())] : [message];
    });
    written.push(rows);
  }
  await announceEach(em, 'message', announced);
  return written;
}

function enqueue(em: EntityManager, message: Message, { kind, what, status }: PushWords, nextTryAt: Date): Push {
  return em.create(Push, { message, kind, what, status, nextTryAt });
}

/** The viewer's messages, the newest first. */
export async function messages(
  { em, viewer }: ViewerContext,
  { first, after }: { first: number; after?: string },
): Promise<Page<Message>> {
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const rows = await em.find(
    Message,
    { recipient: viewer.personId!, ...(id && { id: { $lt: id } }) },
    // Version 7 ids are in the order of time.
    { orderBy: { id: 'desc' }, limit: first + 1 },
  );
  return pageOf(rows, first, (message) => [message.id]);
}

/** One of the viewer's messages. */
export async function oneMessage({ em, viewer }: ViewerContext, id: string): Promise<Message> {
  const message = await em.findOne(Message, { id, recipient: viewer.personId! });
  if (!message) throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这条消息，可能已经删除了。', ['id']);
  return message;
}

/** How many of the viewer's messages were not read yet. */
export const unreadMessages = ({ em, viewer }: ViewerContext): Promise<number> =>
  em.count(Message, { recipient: viewer.personId!, readAt: null });

/** Marks the viewer's messages as read, up to and with one. Reading what was read changes nothing. */
export async function readMessages({ em, viewer, now }: ViewerContext, upToId: string): Promise<number> {
  return em.nativeUpdate(
    Message,
    { recipient: viewer.personId!, readAt: null, id: { $lte: upToId } },
    { readAt: now() },
  );
}
