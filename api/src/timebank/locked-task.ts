import { actFor } from '../delegations/authority.ts';
import { doerOf, type Doer } from '../identity/doer.ts';
import { Scope } from '../identity/scope.ts';
import { Staff } from '../identity/staff.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { runCentre } from './post-centre-task.ts';
import { type TaskClaim } from './task-claim.entity.ts';
import { TimeTask } from './time-task.entity.ts';

type EntityManager = ViewerContext['em'];

export const noSuchTask = (field: string) =>
  new Refusal(UserErrorCode.NOT_FOUND, '没有找到这次任务，没有办成。请回到上一页再看。', [field]);

export const notNow = (message: string, field = 'claimId') =>
  new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, message, [field]);

const WHOLE = ['claims', 'claims.volunteer', 'person', 'servicePoint'] as const;

/** A task with its claims as they stand now, locked until the transaction ends: whatever changes any of them waits here. */
export async function lockTask(em: EntityManager, id: string): Promise<TimeTask | null> {
  await em.execute('select 1 from time_task where id = ? for update', [id]);
  return em.findOne(TimeTask, id, { populate: WHOLE, refresh: true });
}

/** A claim of a locked task. */
export interface LockedClaim {
  task: TimeTask;
  claim: TaskClaim;
}

async function lockClaim(em: EntityManager, claimId: string): Promise<LockedClaim | undefined> {
  const [known] = await em.execute<{ taskId: string }[]>('select task_id as "taskId" from task_claim where id = ?', [
    claimId,
  ]);
  const task = known && (await lockTask(em, known.taskId));
  const claim = task?.claims.getItems().find(({ id }) => id === claimId);
  return task && claim ? { task, claim } : undefined;
}

/** A claim of the viewer's own, locked. */
export async function lockOwnClaim(ctx: ViewerContext, claimId: string): Promise<LockedClaim> {
  const locked = await lockClaim(ctx.em, claimId);
  if (!locked || !ctx.viewer.personId || locked.claim.volunteer.id !== ctx.viewer.personId) throw noSuchTask('claimId');
  ctx.trail.about = { subjectId: ctx.viewer.personId, ground: Ground.SELF };
  return locked;
}

/** A claim on what the viewer may answer for as the asker, locked. Nobody answers so for what he served himself. */
export async function lockAskedClaim(ctx: ViewerContext, claimId: string): Promise<LockedClaim & { by: Doer }> {
  const locked = await lockClaim(ctx.em, claimId);
  if (!locked) throw noSuchTask('claimId');
  const by = await actForAsker(ctx, locked.task, 'claimId');
  await refuseOwnService(ctx, locked.claim);
  return { ...locked, by };
}

async function refuseOwnService({ em, viewer }: ViewerContext, { volunteer }: TaskClaim): Promise<void> {
  const personId = viewer.personId ?? (await em.findOneOrFail(Staff, viewer.staffId!)).personId;
  if (personId !== volunteer.id) return;
  throw new Refusal(UserErrorCode.OWN_CASE, '这是您自己去服务的，要由求助的人或同事来说，没有登记。', ['claimId']);
}

/** A claim by either side, locked; staff decide on it by their post. */
export async function lockAnyClaim(ctx: ViewerContext, claimId: string): Promise<LockedClaim> {
  const locked = await lockClaim(ctx.em, claimId);
  if (!locked) throw noSuchTask('claimId');
  return locked;
}

/** The viewer as who asked: himself, who acts for him, the desk that assists him; of a centre's task, who runs the centre. */
export async function actForAsker(ctx: ViewerContext, task: TimeTask, field: string): Promise<Doer> {
  if (!task.person) {
    await runCentre(ctx, task.servicePoint!.id, field);
    return doerOf(ctx.viewer, { ground: Ground.DUTY });
  }
  return doerOf(ctx.viewer, await actFor(ctx, task.person.id, Scope.TIME_BANK, noSuchTask(field)));
}
