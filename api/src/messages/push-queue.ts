import type { EntityManager } from '@mikro-orm/postgresql';
import type { MessageLink } from './message.entity.ts';
import type { PushKind } from './push-kind.ts';

/** A push that was taken to be sent, with what is known of its recipient now. */
export interface DuePush {
  /** Of its message. */
  id: string;
  kind: PushKind;
  what: string;
  status: string;
  /** This one included. */
  tries: number;
  recipientId: string;
  link: MessageLink | null;
  linkId: string | null;
  /** When it was written, as a clock counts. */
  createdAtMs: number;
  /** Whether the recipient has seen the message in the app meanwhile. */
  isRead: boolean;
  /** Whether he agreed to one more. */
  mayHave: boolean;
  /** By what WeChat knows him, if it does. */
  openId: string | null;
}

/**
 * Takes what is due: nobody else gets it for as long as it is held.
 *
 * It is held by its time and not by a lock, so that no transaction is open while WeChat is asked, and a try that ends
 * with its server counts as one.
 */
export function duePushes(
  em: EntityManager,
  { now, holdMs, most }: { now: Date; holdMs: number; most: number },
): Promise<DuePush[]> {
  return em.fork().execute<DuePush[]>(
    `with due as (
       select message_id from push where next_try_at <= ? order by next_try_at limit ? for update skip locked
     ), taken as (
       update push p set tries = tries + 1, next_try_at = ? from due where p.message_id = due.message_id returning p.*
     )
     select t.message_id as id, t.kind, t.what, t.status, t.tries, m.recipient_id as "recipientId", m.link,
       m.link_id as "linkId",
       (extract(epoch from m.created_at) * 1000)::float8 as "createdAtMs", m.read_at is not null as "isRead",
       coalesce(c.remaining > 0, false) as "mayHave",
       (select open_id from wechat_account a where a.person_id = m.recipient_id order by created_at desc limit 1) as "openId"
     from taken t join message m on m.id = t.message_id
       left join push_credit c on c.person_id = m.recipient_id and c.kind = t.kind
     order by t.message_id`,
    [now, most, new Date(now.getTime() + holdMs)],
  );
}

/** Leaves it for later. */
export const postponePush = (em: EntityManager, id: string, until: Date): Promise<unknown> =>
  em.fork().execute('update push set next_try_at = ? where message_id = ?', [until, id]);

/** Takes it out of the queue. What was sent uses up one of what the recipient agreed to; a no of WeChat's all. */
export async function endPush(
  em: EntityManager,
  { id, recipientId, kind, end }: { id: string; recipientId: string; kind: PushKind; end: string },
): Promise<void> {
  const left = { SENT: 'remaining - 1', NOT_SUBSCRIBED: '0' }[end];
  await em.fork().transactional(async (em) => {
    const [ended] = await em.execute<unknown[]>('delete from push where message_id = ? returning 1', [id]);
    // Another server that took it over may have counted it.
    if (!ended || left === undefined) return;
    await em.execute(`update push_credit set remaining = ${left} where person_id = ? and kind = ? and remaining > 0`, [
      recipientId,
      kind,
    ]);
  });
}
