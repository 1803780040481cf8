import { addMonths, civilDate, instantOf, addDays, momentWords } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { isFamily } from '../delegations/family.ts';
import { isClosed } from '../identity/lock-person.ts';
import { Person } from '../identity/person.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { lockTask, noSuchTask, notNow } from './locked-task.ts';
import { rulesHere } from './rules-here.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { tellAsker } from './task-news.ts';
import type { TimeTask } from './time-task.entity.ts';
import { mayRunCentre } from './timebank.access.ts';
import { ClaimStatus, TaskStatus } from './timebank.ts';
import { brokenCeiling, LIVE, type Taken } from './timebank.rules.ts';
import type { Volunteer } from './volunteer.entity.ts';
import { lockVolunteer } from './volunteers.ts';

/** Takes a place of a task, if the viewer may and can. Claiming what one has claimed returns it. */
export const claimTimeTask = (ctx: ViewerContext, taskId: string): Promise<TaskClaim> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const task = await lockTask(em, taskId);
    if (!task) throw noSuchTask('taskId');
    const volunteer = await lockVolunteer(em, ctx.viewer.personId!);
    ctx.trail.about = { subjectId: volunteer.person.id, ground: Ground.SELF };
    const mine = task.claims.getItems().find((one) => one.volunteer.id === volunteer.person.id && isLive(one));
    if (mine) return mine;
    refuseUnlessOpen(task, ctx.now());
    refuseUnable(inside, task, volunteer);
    await refuseHousehold(inside, task, volunteer);
    await refuseOwnCentre(inside, task, volunteer);
    await refuseTooMuch(inside, task, volunteer);
    return take(inside, task, volunteer);
  });

const isLive = ({ status }: TaskClaim): boolean => LIVE.includes(status);

function refuseUnlessOpen({ status, startsAt }: TimeTask, now: Date): void {
  if (status === TaskStatus.CANCELLED) throw notNow('这个任务已经取消了，没有接成。请看看别的任务。', 'taskId');
  if (status !== TaskStatus.OPEN)
    throw new Refusal(UserErrorCode.TASK_TAKEN, '这个任务刚刚被别人接走了，没有接成。请看看别的任务。', ['taskId']);
  if (startsAt <= now) throw notNow('已经到开始的时间了，不能再接。请看看别的任务。', 'taskId');
}

function refuseUnable(ctx: ViewerContext, { training, regionCode }: TimeTask, volunteer: Volunteer): void {
  if (isClosed(volunteer.person)) throw new Refusal(UserErrorCode.RECORD_CLOSED, '登记已经停用，没有接成。');
  if (volunteer.suspendedAt)
    throw new Refusal(
      UserErrorCode.NOT_A_VOLUNTEER,
      `您暂时不能接新任务，没有接成。为什么、怎么恢复，请打${HOTLINE}。`,
    );
  if (!training || volunteer.hasTraining(training)) return;
  const title = rulesHere(ctx, regionCode).trainings.find(({ code }) => code === training)?.title ?? training;
  throw new Refusal(
    UserErrorCode.TRAINING_NEEDED,
    `接这个任务要先参加“${title}”培训，没有接成。参加培训请问社区，或打${HOTLINE}。`,
    ['taskId'],
  );
}

/** Nobody earns hours at home: for himself, for whom he acts for or who acts for him, or at his own address. */
async function refuseHousehold(
  { em, vault }: ViewerContext,
  { person }: TimeTask,
  volunteer: Volunteer,
): Promise<void> {
  if (!person) return;
  const own = vault.open(volunteer.person, 'homeAddress');
  const isOne =
    person.id === volunteer.person.id ||
    (await isFamily(em, volunteer.person.id, [person.id])) ||
    (own !== undefined && own === vault.openAt(Person, person.id, 'homeAddress', person.homeAddress));
  if (!isOne) return;
  throw new Refusal(UserErrorCode.OWN_HOUSEHOLD, '帮自己家里人不计时长，没有接成。您可以接别人家的任务。', ['taskId']);
}

/** Nor from the centre that he runs: he would show himself the code, and confirm what he served. */
async function refuseOwnCentre(
  { em }: ViewerContext,
  { servicePoint }: TimeTask,
  { person }: Volunteer,
): Promise<void> {
  const posts = servicePoint ? await em.find(Staff, { personId: person.id }) : [];
  if (!posts.some((post) => mayRunCentre(post, servicePoint!))) return;
  throw new Refusal(UserErrorCode.OWN_CASE, '这是您自己管的服务点发的任务，没有接成。您可以接别处的任务。', ['taskId']);
}

/** Refuses what overlaps with what he has taken on, or goes over what one may do in a day and in a month. */
async function refuseTooMuch(ctx: ViewerContext, task: TimeTask, volunteer: Volunteer): Promise<void> {
  const { startsAt, endsAt, plannedMinutes, regionCode } = task;
  const mine = { volunteer: volunteer.person.id, status: { $in: [...LIVE] } };
  const other = await ctx.em.findOne(TaskClaim, { ...mine, startsAt: { $lt: endsAt }, endsAt: { $gt: startsAt } });
  if (other)
    throw new Refusal(
      UserErrorCode.TIME_TAKEN,
      `这段时间您已经接了别的任务（${momentWords(other.startsAt)}），没有接成。请看看别的时间。`,
      ['taskId'],
    );
  const { ceilings } = rulesHere(ctx, regionCode);
  const broken = brokenCeiling(ceilings, await takenAlready(ctx, volunteer, startsAt), plannedMinutes);
  if (!broken) return;
  const limit = broken === 'DAY' ? `一天最多${ceilings.dailyMinutes}` : `一个月最多${ceilings.monthlyMinutes}`;
  throw new Refusal(UserErrorCode.CEILING_REACHED, `${limit}分钟，再接就超过了，没有接成。请注意休息。`, ['taskId']);
}

/** What he has taken on, on the day and in the month of an instant: what was served counts, otherwise what was planned. */
async function takenAlready({ em }: ViewerContext, { person }: Volunteer, at: Date): Promise<Taken> {
  const day = civilDate(at);
  const month = `${day.slice(0, 8)}01`;
  const [taken] = await em.execute<Taken[]>(
    `select coalesce(sum(minutes) filter (where starts_at >= ? and starts_at < ?), 0)::int as "dayMinutes",
            coalesce(sum(minutes), 0)::int as "monthMinutes"
     from (select starts_at, coalesce(counted_minutes, extract(epoch from ends_at - starts_at) / 60) as minutes
           from task_claim where volunteer_id = ? and starts_at >= ? and starts_at < ?
             and status in ('CLAIMED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'SETTLED', 'DISPUTED')) mine`,
    [
      ...[instantOf(day, '00:00'), instantOf(addDays(day, 1), '00:00'), person.id],
      ...[instantOf(month, '00:00'), instantOf(addMonths(month, 1), '00:00')],
    ],
  );
  return taken!;
}

async function take(ctx: ViewerContext, task: TimeTask, { person }: Volunteer): Promise<TaskClaim> {
  const { em, now } = ctx;
  const [pendingId, ...others] = task.freeHolds;
  task.freeHolds = others;
  const claim = em.create(TaskClaim, {
    ...{ task, volunteer: person, startsAt: task.startsAt, endsAt: task.endsAt, claimedAt: now() },
    ...(pendingId && { pendingId }),
    status: ClaimStatus.CLAIMED,
  });
  task.claims.add(claim);
  task.follow(now());
  await tellAsker(ctx, task, 'CLAIMED', { claim });
  return claim;
}
