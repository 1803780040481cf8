import { v7 as uuidv7 } from 'uuid';
import { Person } from '../identity/person.entity.ts';
import type { Scope } from '../identity/scope.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Message, type MessageLink } from './message.entity.ts';

/** What people are told of something that was done. */
export interface News {
  aboutId: string;
  matter?: Scope;
  /** In words for the recipient. */
  text: string;
  link?: MessageLink;
  linkId?: string;
}

/** Writes one message to each recipient, in the transaction of what it tells of. */
export function tell(
  { em, vault, now }: Pick<Context, 'em' | 'vault' | 'now'>,
  recipientIds: readonly string[],
  news: News,
): void {
  const { aboutId, matter, text, link, linkId } = news;
  for (const recipientId of recipientIds) {
    const id = uuidv7();
    em.create(Message, {
      id,
      recipient: em.getReference(Person, recipientId),
      about: em.getReference(Person, aboutId),
      text: vault.seal(Message, id, 'text', text),
      createdAt: now(),
      ...{ matter, link, linkId },
    });
  }
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
