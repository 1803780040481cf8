import { readAbout } from '../delegations/authority.ts';
import { Scope } from '../identity/scope.ts';
import { Staff } from '../identity/staff.entity.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { noteDailyReading } from '../platform/daily-readings.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { recordReading } from '../platform/trail.ts';
import { noSuchTask } from './locked-task.ts';
import { runCentre } from './post-centre-task.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { TimeTask } from './time-task.entity.ts';
import { ClaimStatus } from './timebank.ts';
import type { VisitedPerson } from './timebank.types.ts';
import { Volunteer } from './volunteer.entity.ts';

interface Paging {
  first: number;
  after?: string | undefined;
}

const WHOLE = ['claims', 'claims.volunteer', 'person', 'servicePoint'] as const;
const OF_CLAIM = ['volunteer', 'task', 'task.person', 'task.servicePoint'] as const;

/** A task for whoever asked for it. */
export async function timeTask(ctx: ViewerContext, id: string): Promise<TimeTask> {
  const task = await ctx.em.findOne(TimeTask, id, { populate: WHOLE });
  if (!task) throw noSuchTask('id');
  if (task.person) await readAbout(ctx, task.person.id, Scope.TIME_BANK, noSuchTask('id'));
  else await runCentre(ctx, task.servicePoint!.id, 'id');
  return task;
}

/** What a person asked for, the newest first. */
export async function myTimeTasks(
  ctx: ViewerContext,
  { personId, ...paging }: Paging & { personId: string },
): Promise<Page<TimeTask>> {
  const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);
  await readAbout(ctx, personId, Scope.TIME_BANK, notFound);
  return tasksWhere(ctx, { person: personId }, paging);
}

/** What a centre asked for, the newest first. */
export async function centreTasks(
  ctx: ViewerContext,
  { servicePointId, ...paging }: Paging & { servicePointId: string },
): Promise<Page<TimeTask>> {
  await runCentre(ctx, servicePointId, 'servicePointId');
  return tasksWhere(ctx, { servicePoint: servicePointId }, paging);
}

async function tasksWhere({ em }: ViewerContext, where: object, { first, after }: Paging): Promise<Page<TimeTask>> {
  const [id] = fromCursor(after, KEY.ID) ?? [];
  // Version 7 ids are in the order of time.
  const newest = { orderBy: { id: 'desc' }, limit: first + 1, populate: WHOLE } as const;
  const rows = await em.find(TimeTask, { ...where, ...(id && { id: { $lt: id } }) }, newest);
  return pageOf(rows, first, (task) => [task.id]);
}

/** What the viewer took on, the newest first. */
export async function myVisits({ em, viewer }: ViewerContext, { first, after }: Paging): Promise<Page<TaskClaim>> {
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const rows = await em.find(
    TaskClaim,
    { volunteer: viewer.personId!, ...(id && { id: { $lt: id } }) },
    { orderBy: { id: 'desc' }, limit: first + 1, populate: OF_CLAIM },
  );
  return pageOf(rows, first, (claim) => [claim.id]);
}

/** One of the viewer's own claims. */
export async function myVisit({ em, viewer }: ViewerContext, id: string): Promise<TaskClaim> {
  const claim = await em.findOne(TaskClaim, { id, volunteer: viewer.personId! }, { populate: OF_CLAIM });
  if (!claim) throw noSuchTask('id');
  return claim;
}

const VISITING: readonly ClaimStatus[] = [ClaimStatus.CLAIMED, ClaimStatus.IN_SERVICE];

/** Whom the viewer visits, with the address: his own claim, until he has left. The person can see that it was read. */
export async function visitedPerson(ctx: ViewerContext, claim: TaskClaim): Promise<VisitedPerson | undefined> {
  const { viewer, vault } = ctx;
  const { task } = claim;
  if (viewer.personId !== claim.volunteer.id || !VISITING.includes(claim.status)) return undefined;
  const needs = vault.open(task, 'needs');
  if (!task.person) return { name: task.servicePoint!.name, address: task.servicePoint!.address, needs };
  await recordReading(ctx, Scope.TIME_BANK, { subjectId: task.person.id, ground: Ground.DUTY });
  return { name: vault.open(task.person, 'name') ?? '', address: vault.open(task.person, 'homeAddress'), needs };
}

/** Disputes where the viewer works, the oldest first. That they were read is recorded. */
export async function serviceDisputes(ctx: ViewerContext, { first, after }: Paging): Promise<Page<TaskClaim>> {
  const { em, viewer } = ctx;
  const { regionCode } = await em.findOneOrFail(Staff, viewer.staffId!);
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const rows = await em.find(
    TaskClaim,
    {
      status: ClaimStatus.DISPUTED,
      task: { regionCode: { $like: `${regionCode}%` } },
      ...(id && { id: { $gt: id } }),
    },
    { orderBy: { id: 'asc' }, limit: first + 1, populate: OF_CLAIM },
  );
  const seen = rows.flatMap(({ id: claimId, volunteer, task }) =>
    [volunteer.id, ...(task.person ? [task.person.id] : [])].map((subjectId) => ({
      subjectId,
      touched: `task_claim:${claimId}`,
    })),
  );
  await noteDailyReading(ctx, 'serviceDisputes', seen);
  return pageOf(rows, first, (claim) => [claim.id]);
}

/** The volunteers who live where the viewer works, the newest first. That they were read is recorded. */
export async function volunteers(ctx: ViewerContext, { first, after }: Paging): Promise<Page<Volunteer>> {
  const { em, viewer } = ctx;
  const { regionCode } = await em.findOneOrFail(Staff, viewer.staffId!);
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const where = { person: { residenceRegion: { $like: `${regionCode}%` } }, ...(id && { id: { $lt: id } }) };
  const newest = { orderBy: { id: 'desc' }, limit: first + 1, populate: ['person'] } as const;
  const rows = await em.find(Volunteer, where, newest);
  const seen = rows.map((row) => ({ subjectId: row.person.id, touched: `volunteer:${row.id}` }));
  await noteDailyReading(ctx, 'volunteers', seen);
  return pageOf(rows, first, (volunteer) => [volunteer.id]);
}

/** The viewer as a volunteer, where he is one. */
export const myVolunteering = ({ em, viewer }: ViewerContext): Promise<Volunteer | null> =>
  em.findOne(Volunteer, { person: viewer.personId! }, { populate: ['person'] });
