import { civilDate, dayWords, type CivilDate } from '@doorstep/shared/civil-date';
import { actFor } from '../delegations/authority.ts';
import { doerOf, type Doer } from '../identity/doer.ts';
import { isClosed, lockPerson } from '../identity/lock-person.ts';
import type { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import { actorId, type ServerContext, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { AbsenceReason, type AbsenceItem } from './absence.ts';
import { Absence } from './absence.entity.ts';
import { tellOfAbsence } from './absence-news.ts';
import { overlap, problemOfDays } from './absences.rules.ts';
import { changeDays, daysOf } from './change-absence.ts';

export interface RecordAbsence {
  personId: string;
  startsOn: CivilDate;
  backOn?: CivilDate | undefined;
  reason: AbsenceReason;
  idempotencyKey: string;
}

/** An absence, and what became of each thing that it touched. */
export interface AbsenceWithItems {
  absence: Absence;
  items: AbsenceItem[];
}

/**
 * Records that somebody is away, and stops what comes to him in that time, all in one transaction. Safe to repeat: the
 * same key from the same viewer returns the first absence with what it keeps stopped.
 */
export async function recordAbsence(ctx: ViewerContext, input: RecordAbsence): Promise<AbsenceWithItems> {
  const { viewer, now } = ctx;
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人，没有登记。', ['personId']);
    const authority = await actFor(inside, input.personId, Scope.RESPITE, notFound);
    const person = await lockPerson(em, input.personId);
    const earlier = await em.findOne(Absence, {
      actorId: actorId(viewer),
      idempotencyKey: input.idempotencyKey,
    });
    if (earlier) return sameRequestOrRefuse(inside, earlier, input);
    refuseBadDays(input, civilDate(now()));
    if (input.reason === AbsenceReason.RESPITE_STAY)
      throw new Refusal(UserErrorCode.BAD_VALUE, '短住由“短住”那里登记，没有另外登记。请到“短住”里办理。', ['reason']);
    await refuseAlreadyAway(inside, person, input);
    return recordAbsenceWithin(inside, {
      ...input,
      person,
      by: doerOf(viewer, authority),
      actorId: actorId(viewer),
    });
  });
}

/** What {@link recordAbsenceWithin} is told. */
export interface AbsenceToRecord extends RecordAbsence {
  /** Locked by the caller. */
  person: Person;
  /** A stay has one absence. */
  stayId?: string | undefined;
  by: Doer;
  actorId: string;
}

/**
 * Records an absence in the surrounding transaction, such as that of a stay whose offer is accepted, and tells of it.
 *
 * The caller has locked the person, and every row that the rules lock before meals (of respite: the houses in which the
 * person holds something on these days); where he has moved what funds pay, his meals before that. Another absence on some of the days is no hindrance: who is in hospital until
 * noon goes into a stay on the same day, and what is stopped on a day stays so until the last absence of that day ends.
 */
export async function recordAbsenceWithin(
  ctx: ServerContext,
  { person, startsOn, backOn, reason, stayId, by, actorId, idempotencyKey }: AbsenceToRecord,
): Promise<AbsenceWithItems> {
  if (isClosed(person))
    throw new Refusal(UserErrorCode.RECORD_CLOSED, '他的登记已经停用，没有登记离家。', ['personId']);
  const { em, now } = ctx;
  const absence = em.create(Absence, {
    ...{ person, startsOn, backOn, reason, stayId, actorId, idempotencyKey },
    recordedBy: by,
    recordedAt: now(),
  });
  em.persist(absence);
  const none = { from: startsOn, until: startsOn };
  const items = await changeDays(ctx, absence, { startsOn, backOn, before: none }, by);
  await tellOfAbsence(ctx, absence, 'RECORDED', { by, items });
  return { absence, items };
}

async function sameRequestOrRefuse(
  ctx: ServerContext,
  earlier: Absence,
  { personId, startsOn, reason }: RecordAbsence,
): Promise<AbsenceWithItems> {
  if (earlier.person.id !== personId || earlier.startsOn !== startsOn || earlier.reason !== reason)
    throw new Refusal(
      UserErrorCode.IDEMPOTENCY_KEY_REUSED,
      '这次请求和上一次的重复了，没有登记。请回到上一页再登记一次。',
      ['idempotencyKey'],
    );
  const kept = await Promise.all(ctx.absenceRules.map((rule) => rule.stopped(ctx, [earlier.id])));
  return { absence: earlier, items: kept.flatMap((byAbsence) => byAbsence.get(earlier.id) ?? []) };
}

const DAY_PROBLEMS = {
  TOO_EARLY: ['离家的日子太早了，最多能补登记一个月以前的，没有登记。请再看一看日期。', 'startsOn'],
  TOO_LATE: ['日子太远了，没有登记。请选一年以内的日期。', 'startsOn'],
  ENDS_FIRST: ['回家的日子要在离家的日子以后，没有登记。请再看一看日期。', 'backOn'],
  OVER: ['这几天已经过去了，没有什么可以停的，不用登记。', 'backOn'],
} as const;

function refuseBadDays({ startsOn, backOn }: Pick<Absence, 'startsOn' | 'backOn'>, today: CivilDate): void {
  const problem = problemOfDays(daysOf({ startsOn, backOn }), today);
  if (!problem) return;
  const [message, field] = DAY_PROBLEMS[problem];
  throw new Refusal(UserErrorCode.DATES_NOT_POSSIBLE, message, [field]);
}

/** One answer to somebody who is away already: which days are known, and what to do instead. */
async function refuseAlreadyAway(
  { em }: ServerContext,
  person: Person,
  days: Pick<Absence, 'startsOn' | 'backOn'>,
): Promise<void> {
  const known = await em.find(Absence, { person }, { orderBy: { startsOn: 'asc', id: 'asc' } });
  const other = known.find((absence) => overlap(daysOf(absence), daysOf(days)));
  if (!other) return;
  const until = other.backOn ? `到${dayWords(other.backOn)}回家` : '还没有定哪天回家';
  const instead = other.stayId ? '要改的话，请到“短住”里改日期。' : '要改的话，请在那一次离家里改回家的日子。';
  throw new Refusal(
    UserErrorCode.ALREADY_AWAY,
    `这几天已经登记过离家了：${dayWords(other.startsOn)}起，${until}。没有再登记，该停的已经停了。${instead}`,
    ['startsOn'],
  );
}
