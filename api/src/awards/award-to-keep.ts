import { LockMode } from '@mikro-orm/core';
import { isFamily } from '../delegations/family.ts';
import { Staff } from '../identity/staff.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { NO_SUCH_AWARD } from './award.ts';
import { Award } from './award.entity.ts';
import { mayKeep } from '../subsidies/who-keeps.ts';
import { Instalment } from './instalment.entity.ts';

const noSuchAward = (field: string) => new Refusal(UserErrorCode.NOT_FOUND, NO_SUCH_AWARD, [field]);

/** An award that the viewer keeps as a fund officer, locked. Nobody decides on himself or on his family. */
export async function lockAwardToKeep(ctx: ViewerContext, awardId: string, field = 'awardId'): Promise<Award> {
  const { em, viewer } = ctx;
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const known = await em.findOne(Award, awardId, { populate: ['fund'] });
  if (!known || !mayKeep(staff, known.fund)) throw noSuchAward(field);
  await em.execute('select 1 from award where id = ? for no key update', [awardId]);
  const award = await em.findOneOrFail(Award, awardId, { refresh: true, populate: ['fund', 'person', 'entitlement'] });
  ctx.trail.about = { subjectId: award.person.id, ground: Ground.DUTY };
  const { personId } = staff;
  if (personId && (personId === award.person.id || (await isFamily(em, personId, [award.person.id]))))
    throw new Refusal(UserErrorCode.OWN_CASE, '这是您自己或您家里人的事，要由另一位同事来办。', [field]);
  return award;
}

/** A payment of such an award; the award is locked. */
export async function lockInstalmentToKeep(ctx: ViewerContext, instalmentId: string): Promise<Instalment> {
  const known = await ctx.em.findOne(Instalment, instalmentId);
  if (!known) throw noSuchAward('instalmentId');
  const award = await lockAwardToKeep(ctx, known.award.id, 'instalmentId');
  // Whoever puts it into a batch meanwhile is waited for.
  const instalment = await ctx.em.findOneOrFail(Instalment, instalmentId, {
    ...{ refresh: true, lockMode: LockMode.PESSIMISTIC_WRITE },
  });
  instalment.award = award;
  return instalment;
}
