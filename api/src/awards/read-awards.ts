import { readAbout } from '../delegations/authority.ts';
import { Scope } from '../identity/scope.ts';
import { Staff } from '../identity/staff.entity.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { recordReading, recordReadings } from '../platform/trail.ts';
import { mayKeep } from '../subsidies/who-keeps.ts';
import { AwardStatus, InstalmentStatus, NO_SUCH_AWARD } from './award.ts';
import { Award } from './award.entity.ts';
import { Instalment } from './instalment.entity.ts';

const OF_AWARD = ['fund', 'instalments'] as const;

/** What a person is paid and was paid, the newest award first. */
export async function awards(
  ctx: ViewerContext,
  { personId, first, after }: { personId: string; first: number; after?: string },
): Promise<Page<Award>> {
  const otherwise = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);
  await readAbout(ctx, personId, Scope.APPLICATIONS, otherwise);
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const rows = await ctx.em.find(
    Award,
    { person: personId, ...(id && { id: { $lt: id } }) },
    { orderBy: { id: 'desc' }, limit: first + 1, populate: OF_AWARD },
  );
  return pageOf(rows, first, (award) => [award.id]);
}

/** One award, for the fund officers of its fund. */
export async function awardToKeep(ctx: ViewerContext, id: string): Promise<Award> {
  const { em, viewer } = ctx;
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const award = await em.findOne(Award, id, { populate: [...OF_AWARD, 'person'] });
  if (!award || !mayKeep(staff, award.fund)) throw new Refusal(UserErrorCode.NOT_FOUND, NO_SUCH_AWARD, ['id']);
  await recordReading(ctx, 'award', { subjectId: award.person.id, ground: Ground.DUTY });
  return award;
}

/** Payments that wait for an answer or for money, of the funds that the viewer keeps; the longest waiting first. */
export async function heldInstalments(
  ctx: ViewerContext,
  { first, after }: { first: number; after?: string },
): Promise<Page<Instalment>> {
  const { em, viewer } = ctx;
  const { regionCode } = await em.findOneOrFail(Staff, viewer.staffId!);
  const [dueOn, id] = fromCursor(after, KEY.DAY, KEY.ID) ?? [];
  const rows = await em.find(
    Instalment,
    {
      status: InstalmentStatus.HELD_BACK,
      award: { status: { $ne: AwardStatus.STOPPED }, fund: { regionCode: { $like: `${regionCode}%` } } },
      ...(dueOn && { $or: [{ dueOn: { $gt: dueOn } }, { dueOn, id: { $gt: id! } }] }),
    },
    { orderBy: { dueOn: 'asc', id: 'asc' }, limit: first + 1, populate: ['award.fund', 'award.person'] },
  );
  const page = pageOf(rows, first, (instalment) => [instalment.dueOn, instalment.id]);
  const seen = page.edges.map(({ node }) => ({ subjectId: node.award.person.id, ground: Ground.DUTY }));
  await recordReadings(ctx, 'heldInstalments', seen);
  return page;
}
