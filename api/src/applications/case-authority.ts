import { LockMode } from '@mikro-orm/core';
import { actFor, authorityOver, type Authority } from '../delegations/authority.ts';
import { doerOf, type Doer } from '../identity/doer.ts';
import { Scope } from '../identity/scope.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { recordReading } from '../platform/trail.ts';
import { Application } from './application.entity.ts';

/** The refusal for a case that is not there, or not the viewer's to see: the two cannot be told apart. */
export const noSuchApplication = (field = 'applicationId'): Refusal =>
  new Refusal(UserErrorCode.NOT_FOUND, '没有找到这份申请。请回到列表再看，或打电话问。', [field]);

/** An application of somebody the viewer acts for, locked until the transaction ends, and who the viewer is in it. */
export async function lockedApplication(
  ctx: ViewerContext,
  id: string,
): Promise<{ application: Application; doer: Doer }> {
  const application = await ctx.em.findOne(Application, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!application) throw noSuchApplication();
  await ctx.em.populate(application, ['members.person', 'person']);
  const authority = await actFor(ctx, application.person.id, Scope.APPLICATIONS, noSuchApplication());
  return { application, doer: doerOf(ctx.viewer, authority) };
}

/** Whoever begins or hands in a case of several people acts for every one of them; the first is whom it is about. */
export async function actForAll(
  ctx: ViewerContext,
  personIds: readonly string[],
  otherwise: () => Refusal,
): Promise<Authority> {
  const [first, ...others] = personIds;
  for (const id of others) await actFor(ctx, id, Scope.APPLICATIONS, otherwise());
  return actFor(ctx, first!, Scope.APPLICATIONS, otherwise());
}

/** Lets read whoever may act for a member of the case; each reading about another is recorded. */
export async function mayReadAsMember(ctx: ViewerContext, memberIds: readonly string[]): Promise<boolean> {
  for (const subjectId of memberIds) {
    const authority = await authorityOver(ctx, subjectId, Scope.APPLICATIONS);
    if (!authority) continue;
    await recordReading(ctx, Scope.APPLICATIONS, { subjectId, ...authority });
    return true;
  }
  return false;
}
