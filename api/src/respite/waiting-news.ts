import { type RawQueryFragment, sql } from '@mikro-orm/core';
import { addDays, civilDate, dayWords } from '@doorstep/shared/civil-date';
import { tellInMatter } from '../delegations/recipients.ts';
import { SYSTEM } from '../identity/doer.ts';
import { Scope } from '../identity/scope.ts';
import { MessageLink } from '../messages/message.entity.ts';
import { PushKind } from '../messages/push-kind.ts';
import type { ServerContext } from '../platform/context.ts';
import { standing } from './waiting-order.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { WaitlistEventKind } from './waiting.ts';
import { noteOnList, rankedAs } from './waiting-events.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';

/** So many at once: few enough that nobody who needs one of them waits. */
const BATCH = 50;

/** So many days before it counts that somebody still waits, he is asked. */
const ASKED_AHEAD_DAYS = 14;

type Telling = (ctx: ServerContext, entry: WaitlistEntry) => string | Promise<string>;

/** Asks whoever was not heard of for long whether he still waits, and says what happens without an answer; how many. */
export const askContact = (ctx: ServerContext): Promise<number> => {
  const until = addDays(civilDate(ctx.now()), ASKED_AHEAD_DAYS);
  return tellEach(
    ctx,
    () => sql`select id from waitlist_entry where status = 'WAITING' and asked_at is null and fresh_until <= ${until}
        order by fresh_until, id limit ${BATCH} for no key update skip locked`,
    (inside, entry) => {
      entry.askedAt = inside.now();
      noteOnList(inside, entry, { kind: WaitlistEventKind.ASKED_CONTACT, by: SYSTEM });
      return `您还在排队等位置。请在${dayWords(entry.freshUntil)}以前点开，按“还在等”；过了这一天，有空位会先给后面的人，您的名次还留着。`;
    },
    '请确认',
  );
};

/** Tells whoever a change of the rules moved where he stood and stands; how many. */
export const tellMoved = (ctx: ServerContext): Promise<number> =>
  tellEach(
    ctx,
    () =>
      sql`select id from waitlist_entry where moved_from is not null order by id limit ${BATCH} for no key update skip locked`,
    async (inside, entry) => {
      const { before } = await standing(inside.em, entry.list.id, [{ id: entry.id, ...rankedAs(entry) }]);
      const was = entry.movedFrom;
      entry.movedFrom = null;
      return `轮候的规则改了，所有人按新规则重新排过：您原来是第${was}位，现在是第${before[0]! + 1}位。点开看为什么。`;
    },
    '名次有变',
  );

async function tellEach(
  ctx: ServerContext,
  due: () => RawQueryFragment,
  says: Telling,
  status: string,
): Promise<number> {
  for (let told = 0; ;) {
    const count = await ctx.em.fork().transactional(async (em) => {
      const inside = { ...ctx, em };
      const ids = (await em.execute<{ id: string }[]>(due())).map(({ id }) => id);
      const entries = await em.find(WaitlistEntry, { id: { $in: ids } }, { populate: ['list'], refresh: true });
      for (const entry of entries) await tellOne(inside, entry, await says(inside, entry), status);
      return ids.length;
    });
    told += count;
    if (count < BATCH) return told;
  }
}

async function tellOne(
  ctx: ServerContext,
  { placementId }: WaitlistEntry,
  text: string,
  status: string,
): Promise<void> {
  const stays = await ctx.em.find(RespiteStay, { placementId }, { orderBy: { id: 'asc' } });
  for (const { id, person } of stays)
    await tellInMatter(ctx, {
      ...{ aboutId: person.id, matter: Scope.RESPITE, text, link: MessageLink.RESPITE_STAY, linkId: id },
      push: { kind: PushKind.RESPITE, what: '照护排队', status },
    });
}
