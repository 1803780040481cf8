import { recordReading } from '../platform/trail.ts';
import { Ground } from '../platform/ground.ts';
import { namedPerson } from '../identity/named-person.ts';
import { Staff } from '../identity/staff.entity.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { mayKeepList } from './waiting.access.ts';
import { entryViews } from './waiting-desk.ts';
import type { WaitingEntryInFull } from './waiting-entry.resolver.ts';
import { standing } from './waiting-order.ts';
import { LIVE } from './waiting.ts';
import { logOfEntry, rulesOf } from './waiting-place.ts';
import { rankedAs } from './waiting-events.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';

/** One who waits on a list of the viewer's region, with his name and what each rule says of him; who looked is recorded. */
export async function waitingEntry(ctx: ViewerContext, id: string): Promise<WaitingEntryInFull> {
  const { em, vault, viewer } = ctx;
  await ctx.rateLimits.count('reveal', actorId(viewer));
  const post = await em.findOneOrFail(Staff, viewer.staffId!);
  const entry = await em.findOne(WaitlistEntry, { id, status: { $in: [...LIVE] } }, { populate: ['list'] });
  if (!entry || !mayKeepList(post, entry.list))
    throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到名单上的这个人，也许已经不在排队了。请回到名单再选。', ['id']);
  const stays = await em.find(
    RespiteStay,
    { placementId: entry.placementId },
    { orderBy: { id: 'asc' }, populate: ['person'] },
  );
  for (const { person } of stays)
    await recordReading(ctx, 'waitingEntry', { subjectId: person.id, ground: Ground.DUTY });
  const { before } = await standing(em, entry.list.id, [{ id, ...rankedAs(entry) }]);
  const [view] = await entryViews(ctx, entry.list, [{ ...rankedAs(entry), entryId: id, position: before[0]! + 1 }]);
  return Object.assign(view!, {
    listId: entry.list.id,
    people: stays.map(({ person }) => namedPerson(vault, person)),
    rules: rulesOf(ctx, vault.open(entry, 'ranking')!),
    log: await logOfEntry(ctx, id),
  });
}
