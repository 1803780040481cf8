import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { readAbout } from '../delegations/authority.ts';
import { Scope } from '../identity/scope.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { Context, ServerContext, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { isAmong, type AbsenceItem, type Days } from './absence.ts';
import { Absence } from './absence.entity.ts';
import { problemOfDays } from './absences.rules.ts';
import { daysOf, inOrder } from './change-absence.ts';

const noSuchPerson = () => new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);

/** A person's absences, the latest first. */
export async function absences(
  ctx: ViewerContext,
  { personId, first, after }: { personId: string; first: number; after?: string },
): Promise<Page<Absence>> {
  await readAbout(ctx, personId, Scope.RESPITE, noSuchPerson());
  const [startsOn, id] = fromCursor(after, KEY.DAY, KEY.ID) ?? [];
  const rest = startsOn && { $or: [{ startsOn: { $lt: startsOn } }, { startsOn, id: { $lt: id } }] };
  const rows = await ctx.em.find(
    Absence,
    { $and: [{ person: personId }, ...(rest ? [rest] : [])] },
    { orderBy: { startsOn: 'desc', id: 'desc' }, populate: ['person'], limit: first + 1 },
  );
  return pageOf(rows, first, ({ startsOn, id }) => [startsOn, id]);
}

/**
 * What an absence of these days would stop, thing by thing, and what it could not stop any more. What it stops belongs
 * to the matter of absences: whoever may say that somebody is away may see it.
 */
export async function absencePreview(
  ctx: ViewerContext,
  personId: string,
  { from, until }: Days,
): Promise<AbsenceItem[]> {
  await readAbout(ctx, personId, Scope.RESPITE, noSuchPerson());
  if (problemOfDays({ from, until }, civilDate(ctx.now()))) return [];
  const items: AbsenceItem[] = [];
  for (const rule of ctx.absenceRules) items.push(...(await rule.preview(ctx, personId, { from, until })));
  return inOrder(items);
}

/** Whether a person is away from home on a day, as far as anybody said. */
export async function isAwayOn({ em }: Pick<Context, 'em'>, personId: string, day: CivilDate): Promise<boolean> {
  const count = await em.count(Absence, {
    person: personId,
    startsOn: { $lte: day },
    $or: [{ backOn: null }, { backOn: { $gt: day } }],
  });
  return count > 0;
}

/** What each of these absences has stopped and keeps stopped, in the order of days. */
export async function stoppedBy(ctx: ServerContext, ids: readonly string[]): Promise<AbsenceItem[][]> {
  const kept: ReadonlyMap<string, AbsenceItem[]>[] = [];
  for (const rule of ctx.absenceRules) kept.push(await rule.stopped(ctx, ids));
  return ids.map((id) => inOrder(kept.flatMap((byAbsence) => byAbsence.get(id) ?? [])));
}

/** Whether somebody is away by this absence now. */
export const isUnderway = (absence: Absence, today: CivilDate): boolean => isAmong(today, daysOf(absence));
