import { LockMode } from '@mikro-orm/core';
import { addDays, civilDate, type CivilDate, dayWords } from '@doorstep/shared/civil-date';
import { actFor } from '../delegations/authority.ts';
import { doerOf, type Doer } from '../identity/doer.ts';
import { isClosed, lockPerson } from '../identity/lock-person.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import type { ServerContext, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { AbsenceItem } from './absence.ts';
import { Absence } from './absence.entity.ts';
import { tellOfAbsence } from './absence-news.ts';
import { overlap } from './absences.rules.ts';
import { changeDays, daysOf } from './change-absence.ts';
import type { AbsenceWithItems } from './record-absence.ts';

/** Nobody plans further. */
const AHEAD_DAYS = 366;

/**
 * Says on which day somebody is home: earlier, and what was stopped from that day on is had again where it still can be;
 * later, and what comes in the days between is stopped too; on the very first day, and he never went.
 *
 * Saying the same again changes nothing.
 */
export async function endAbsence(
  ctx: ViewerContext,
  { absenceId, backOn }: { absenceId: string; backOn: CivilDate },
): Promise<AbsenceWithItems> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这次离家，没有改成。', ['absenceId']);
    const known = await em.findOne(Absence, absenceId);
    if (!known) throw notFound;
    const authority = await actFor(inside, known.person.id, Scope.RESPITE, notFound);
    const person = await lockPerson(em, known.person.id);
    const absence = await em.findOneOrFail(Absence, absenceId, { refresh: true });
    if (absence.backOn === backOn || isClosed(person)) return { absence, items: [] };
    if (absence.stayId)
      throw new Refusal(
        UserErrorCode.ENDS_WITH_STAY,
        '这次离家是短住，跟着短住走，没有改。要早回家或晚回家，请到“短住”里改日期。',
        ['absenceId'],
      );
    refuseBadDay(absence, backOn, civilDate(ctx.now()));
    await refuseOthersDays(inside, absence, backOn);
    const by = doerOf(ctx.viewer, authority);
    return { absence, items: await changeAndTell(inside, absence, { startsOn: absence.startsOn, backOn }, by) };
  });
}

function refuseBadDay({ startsOn, backOn }: Absence, wanted: CivilDate, today: CivilDate): void {
  const refuse = (message: string) => {
    throw new Refusal(UserErrorCode.DATES_NOT_POSSIBLE, message, ['backOn']);
  };
  if (wanted < startsOn) refuse('回家的日子不能早于离家的日子，没有改。没有去成的，请选离家的那一天。');
  if (backOn && backOn < today) refuse('这次离家已经过去了，没有改。又要离家的，请再登记一次。');
  if (wanted > addDays(today, AHEAD_DAYS)) refuse('日子太远了，没有改。请选一年以内的日期。');
}

/** Later than planned, he may come into days for which another absence is known. */
async function refuseOthersDays(
  { em }: ServerContext,
  { id, person, startsOn }: Absence,
  backOn: CivilDate,
): Promise<void> {
  const others = await em.find(Absence, { person, id: { $ne: id }, stayId: null }, { orderBy: { startsOn: 'asc' } });
  const other = others.find((one) => overlap(daysOf(one), daysOf({ startsOn, backOn })));
  if (!other) return;
  throw new Refusal(
    UserErrorCode.ALREADY_AWAY,
    `${dayWords(other.startsOn)}起已经登记过另一次离家，没有改。最晚可以改到那一天回家。`,
    ['backOn'],
  );
}

/**
 * Ends the absence of a stay that is shortened, cancelled or left early: he is home on `backOn`, which is its first day
 * if he never went. Gives what could be had again, and what could not; nothing when the stay has no absence.
 */
export async function endAbsenceOfStay(
  ctx: ServerContext,
  stayId: string,
  backOn: CivilDate,
  by: Doer,
): Promise<AbsenceItem[]> {
  const absence = await lockedAbsenceOf(ctx, stayId);
  if (!absence) return [];
  const home = backOn < absence.startsOn ? absence.startsOn : backOn;
  if (absence.backOn && absence.backOn <= home) return [];
  return changeAndTell(ctx, absence, { startsOn: absence.startsOn, backOn: home }, by);
}

/** Moves the absence of a stay to the stay's other days; what follows is done for the days that came and those that went. */
export async function moveAbsenceOfStay(
  ctx: ServerContext,
  stayId: string,
  days: { startsOn: CivilDate; backOn: CivilDate },
  by: Doer,
): Promise<AbsenceItem[]> {
  const absence = await lockedAbsenceOf(ctx, stayId);
  if (!absence || (absence.startsOn === days.startsOn && absence.backOn === days.backOn)) return [];
  return changeAndTell(ctx, absence, days, by);
}

/** In the surrounding transaction, the person first. */
async function lockedAbsenceOf({ em }: ServerContext, stayId: string): Promise<Absence | null> {
  const known = await em.findOne(Absence, { stayId });
  if (!known) return null;
  const person = await lockPerson(em, known.person.id);
  return isClosed(person) ? null : em.findOneOrFail(Absence, known.id, { refresh: true });
}

async function changeAndTell(
  ctx: ServerContext,
  absence: Absence,
  { startsOn, backOn }: { startsOn: CivilDate; backOn: CivilDate },
  by: Doer,
): Promise<AbsenceItem[]> {
  const isOver = backOn <= civilDate(ctx.now()) || backOn === startsOn;
  ctx.em.assign(absence, isOver ? { endedAt: ctx.now(), endedBy: by } : { endedAt: null, endedBy: null });
  const items = await changeDays(ctx, absence, { startsOn, backOn }, by);
  await tellOfAbsence(ctx, absence, 'CHANGED', { by, items });
  return items;
}

/** Ends what goes on or lies ahead of a person's absences, and starts nothing again: he has died. He is locked by the caller. */
export async function closeAbsencesOf(
  { em, now }: Pick<ServerContext, 'em' | 'now'>,
  personId: string,
  by: Doer,
): Promise<void> {
  const today = civilDate(now());
  const open = await em.find(
    Absence,
    { person: personId, $or: [{ backOn: null }, { backOn: { $gt: today } }] },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  for (const absence of open)
    em.assign(absence, {
      backOn: absence.startsOn > today ? absence.startsOn : today,
      endedAt: now(),
      endedBy: by,
    });
}
