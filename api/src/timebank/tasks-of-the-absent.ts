import { v7 as uuidv7 } from 'uuid';
import { civilDate, civilTime, instantOf } from '@doorstep/shared/civil-date';
import { AbsenceItemKind, AbsenceItemOutcome, isAmong, type AbsenceItem, type Days } from '../absences/absence.ts';
import type { AbsenceChange, AbsenceRule } from '../absences/absence-rule.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { setAside } from './ask-for-help.ts';
import { cancelTask } from './end-claims.ts';
import { lockTask } from './locked-task.ts';
import { kindTitle, rulesHere } from './rules-here.ts';
import { TimeTask } from './time-task.entity.ts';
import { type Payer, TaskEnd, TaskStatus } from './timebank.ts';
import { hasBegun } from './timebank.rules.ts';

const HAS_BEGUN = { code: UserErrorCode.CANCELLATION_CLOSED, why: '已经开始了，来不及停。' };
const IS_OVER = { code: UserErrorCode.DATES_NOT_POSSIBLE, why: '约好的时间已经过了，要的话请再发一次。' };

/**
 * Help that volunteers would bring to who is away: it is cancelled, they are told, and the hours are his again; home
 * after all, he asks for it anew by itself, and whoever has time takes it.
 */
export const tasksOfTheAbsent: AbsenceRule = {
  async preview(ctx, personId, days) {
    const tasks = await tasksOn(ctx, personId, [days]);
    return tasks.map((task) =>
      goesOn(ctx, task)
        ? itemOf(ctx, task, AbsenceItemOutcome.GOES_ON, HAS_BEGUN)
        : itemOf(ctx, task, AbsenceItemOutcome.STOPS),
    );
  },

  async apply(ctx, change) {
    return [...(await startAgain(ctx, change)), ...(await stop(ctx, change))];
  },

  async stopped(ctx, absenceIds) {
    const cancelled = await ctx.em.find(TimeTask, {
      ...{ absence: { $in: [...absenceIds] }, status: TaskStatus.CANCELLED },
    });
    const items = new Map<string, AbsenceItem[]>();
    for (const task of cancelled) {
      const own = items.get(task.absence!.id) ?? [];
      items.set(task.absence!.id, [...own, itemOf(ctx, task, AbsenceItemOutcome.STOPPED)]);
    }
    return items;
  },
};

/** What he asked for that is still to come, or goes on, on some of the days. */
function tasksOn({ em, now }: ServerContext, personId: string, days: readonly Days[]): Promise<TimeTask[]> {
  const among = days.map(({ from, until }) => ({
    startsAt: { $gte: instantOf(from, '00:00'), ...(until && { $lt: instantOf(until, '00:00') }) },
  }));
  const open = { person: personId, status: { $in: [TaskStatus.OPEN, TaskStatus.CLAIMED, TaskStatus.IN_SERVICE] } };
  const wanted = { $and: [open, { endsAt: { $gt: now() } }, { $or: among }] };
  return em.find(TimeTask, wanted, { orderBy: { id: 'asc' }, populate: ['claims'] });
}

/** Its time has come, or a volunteer came before it. */
const goesOn = ({ now }: ServerContext, { startsAt, claims }: TimeTask): boolean =>
  startsAt <= now() || claims.getItems().some(hasBegun);

async function stop(ctx: ServerContext, { absence, added, by }: AbsenceChange): Promise<AbsenceItem[]> {
  if (added.length === 0) return [];
  const items: AbsenceItem[] = [];
  for (const { id } of await tasksOn(ctx, absence.person.id, added)) {
    const task = (await lockTask(ctx.em, id))!;
    if (task.status === TaskStatus.CANCELLED) continue;
    if (goesOn(ctx, task)) {
      items.push(itemOf(ctx, task, AbsenceItemOutcome.GOES_ON, HAS_BEGUN));
      continue;
    }
    await cancelTask(ctx, task, TaskEnd.ABSENCE, by);
    task.absence = absence;
    items.push(itemOf(ctx, task, AbsenceItemOutcome.STOPPED));
  }
  return items;
}

async function startAgain(ctx: ServerContext, { absence, released, stillAway }: AbsenceChange): Promise<AbsenceItem[]> {
  const today = instantOf(civilDate(ctx.now()), '00:00');
  const stopped = released.length
    ? await ctx.em.find(TimeTask, { absence, startsAt: { $gte: today } }, { orderBy: { id: 'asc' } })
    : [];
  const items: AbsenceItem[] = [];
  for (const { id, startsAt } of stopped) {
    const on = civilDate(startsAt);
    if (!released.some((days) => isAmong(on, days))) continue;
    const task = (await lockTask(ctx.em, id))!;
    const other = stillAway(on);
    task.absence = other ?? null!;
    if (!other) items.push(await askAgain(ctx, task));
  }
  return items;
}

/** The same task is open again, with the hours set aside as before, where they still are there. */
async function askAgain(ctx: ServerContext, task: TimeTask): Promise<AbsenceItem> {
  if (task.startsAt <= ctx.now()) return itemOf(ctx, task, AbsenceItemOutcome.NOT_STARTED_AGAIN, IS_OVER);
  const { em } = ctx;
  await em.execute('savepoint again'); // PostgreSQL goes on after a refusal of its own from here alone.
  try {
    const rules = rulesHere(ctx, task.regionCode);
    const payer = task.payer as Payer.OWN | Payer.COMMON_FUND; // A person's task: a centre is never away.
    // The same absence may stop it and let it go more than once: each time is another hold.
    task.freeHolds = await setAside(ctx, task, rules, payer, `again:${uuidv7()}:`);
    await em.execute('release savepoint again');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await em.execute('rollback to savepoint again');
    return itemOf(ctx, task, AbsenceItemOutcome.NOT_STARTED_AGAIN, { code: error.code, why: error.message });
  }
  Object.assign(task, { status: TaskStatus.OPEN, endReason: null });
  return itemOf(ctx, task, AbsenceItemOutcome.STARTED_AGAIN);
}

const itemOf = (
  ctx: ServerContext,
  { id, kind, regionCode, startsAt }: TimeTask,
  outcome: AbsenceItemOutcome,
  more: Pick<AbsenceItem, 'code' | 'why'> = {},
): AbsenceItem => ({
  ...{ id, outcome, kind: AbsenceItemKind.VOLUNTEER, on: civilDate(startsAt), startsTime: civilTime(startsAt) },
  place: kindTitle(ctx, regionCode, kind),
  ...more,
});
