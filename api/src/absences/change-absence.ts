import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { Absence } from './absence.entity.ts';
import { isAmong, type AbsenceItem, type Days } from './absence.ts';
import { without } from './absences.rules.ts';

/** The days of an absence. */
export const daysOf = ({ startsOn, backOn }: Pick<Absence, 'startsOn' | 'backOn'>): Days => ({
  from: startsOn,
  until: backOn ?? undefined,
});

/**
 * Gives an absence other days, and has every rule do what follows from the days that came and went. The person is
 * locked by the caller.
 */
export async function changeDays(
  ctx: ServerContext,
  absence: Absence,
  { startsOn, backOn, before }: { startsOn: CivilDate; backOn?: CivilDate | undefined; before?: Days },
  by: Doer,
): Promise<AbsenceItem[]> {
  const { em, absenceRules } = ctx;
  const [old, next] = [before ?? daysOf(absence), { from: startsOn, until: backOn }];
  em.assign(absence, { startsOn, backOn: backOn ?? null });
  await em.flush();
  const others = await em.find(Absence, { person: absence.person.id, id: { $ne: absence.id } });
  const change = {
    absence,
    added: without(next, old),
    released: without(old, next),
    stillAway: (day: CivilDate) => others.find((other) => isAmong(day, daysOf(other))),
    by,
  };
  const items: AbsenceItem[] = [];
  for (const rule of absenceRules) {
    items.push(...(await rule.apply(ctx, change)));
    await em.flush();
  }
  return inOrder(items);
}

/** By day and time, whichever rule they came from. */
export const inOrder = (items: readonly AbsenceItem[]): AbsenceItem[] =>
  [...items].sort((a, b) => `${a.on} ${a.startsTime} ${a.id}`.localeCompare(`${b.on} ${b.startsTime} ${b.id}`));
