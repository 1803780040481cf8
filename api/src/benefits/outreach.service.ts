import { LockMode, sql } from '@mikro-orm/core';
import { NIL } from 'uuid';
import { ageOn, civilDate } from '@doorstep/shared/civil-date';
import { doerOf } from '../identity/doer.ts';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { recordReading } from '../platform/trail.ts';
import { maySeeTo } from './benefits.access.ts';
import { Outreach, OutreachState } from './outreach.entity.ts';

/** Which rows to list; without states those with which something is left to do. */
export interface OutreachSearch {
  itemId?: string | undefined;
  states?: OutreachState[] | undefined;
  first: number;
  after?: string | undefined;
}

/** How somebody can be told. */
export interface OutreachContact {
  name: string;
  phone?: string | undefined;
  age?: number | undefined;
}

const LEFT_TO_DO = [OutreachState.NEW, OutreachState.CONTACTED];

const notFound = () =>
  new Refusal(UserErrorCode.NOT_FOUND, '这一条不在您负责的名单里了：可能已经申请，或者情况变了。请刷新名单再看。', [
    'outreachId',
  ]);

/** What holds of a row now, whatever the night's search found: alive, agreed to, and still not asked for. */
const HOLDS = sql`
  p.died_on is null and p.erased_at is null
  and not exists (
    select 1 from jsonb_array_elements_text(o.rests_on) needed(purpose) where not exists (
      select 1 from consent c where c.person_id = p.id and c.purpose = needed.purpose and c.withdrawn_at is null))
  and not exists (
    select 1 from application_member m join application a on a.id = m.application_id
    where m.person_id = p.id and a.item_id = o.item_id and a.submitted_at is not null)`;

/** Who lives where the viewer works, may have something and never asked for it; the one found first, first. */
export async function outreach(ctx: ViewerContext, search: OutreachSearch): Promise<Page<Outreach>> {
  const { em, viewer } = ctx;
  const { itemId = null, states = LEFT_TO_DO, first, after } = search;
  const { regionCode } = await em.findOneOrFail(Staff, viewer.staffId!);
  const [foundOn = '1900-01-01', id = NIL] = fromCursor(after, KEY.DAY, KEY.ID) ?? [];
  const rows = await em.execute<{ id: string }[]>(sql`
    select o.id from outreach o join person p on p.id = o.person_id
    where o.region_code like ${regionCode} || '%' and o.state = any(string_to_array(${states.join()}, ','))
      and (${itemId}::text is null or o.item_id = ${itemId}) and ${HOLDS}
      and (o.found_on, o.id) > (${foundOn}::date, ${id}::uuid)
    order by o.found_on, o.id limit ${first + 1}`);
  const found = await em.find(
    Outreach,
    { id: { $in: rows.map((row) => row.id) } },
    { orderBy: { foundOn: 'asc', id: 'asc' }, populate: ['person'] },
  );
  return pageOf(found, first, (row) => [row.foundOn, row.id]);
}

/** The name and the telephone of one of them; the person sees who looked. */
export async function outreachContact(ctx: ViewerContext, outreachId: string): Promise<OutreachContact> {
  const { vault, viewer, now } = ctx;
  await ctx.rateLimits.count('reveal', actorId(viewer));
  const { person } = await rowToSeeTo(ctx, outreachId);
  await recordReading(ctx, 'outreachContact', { subjectId: person.id, ground: Ground.DUTY });
  const birthDate = vault.open(person, 'birthDate');
  return {
    name: vault.open(person, 'name') ?? '',
    phone: vault.open(person, 'phone'),
    age: birthDate ? ageOn(birthDate, civilDate(now())) : undefined,
  };
}

export interface RecordOutreach {
  outreachId: string;
  state: OutreachState;
  note?: string | undefined;
}

/** Writes down what came of telling somebody. The same again changes nothing. */
export async function recordOutreach(
  ctx: ViewerContext,
  { outreachId, state, note }: RecordOutreach,
): Promise<Outreach> {
  const { vault, viewer, now } = ctx;
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    await em.findOne(Outreach, outreachId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const row = await rowToSeeTo(inside, outreachId);
    ctx.trail.about = { subjectId: row.person.id, ground: Ground.DUTY };
    if (row.state === state && vault.open(row, 'note') === note) return row;
    return em.assign(row, {
      state,
      note: note === undefined ? null : vault.seal(Outreach, row.id, 'note', note),
      recordedAt: now(),
      recordedBy: doerOf(viewer, { ground: Ground.DUTY }),
    });
  });
}

/** A row that still holds, of somebody who lives where the viewer works. */
async function rowToSeeTo({ em, viewer }: ViewerContext, outreachId: string): Promise<Outreach> {
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const row = await em.findOne(Outreach, outreachId, { populate: ['person'] });
  if (!row) throw notFound();
  const [holds] = await em.execute<unknown[]>(
    sql`select 1 from outreach o join person p on p.id = o.person_id where o.id = ${outreachId} and ${HOLDS}`,
  );
  if (!maySeeTo(staff, row) || !holds) throw notFound().concerning({ subjectId: row.person.id });
  return row;
}
