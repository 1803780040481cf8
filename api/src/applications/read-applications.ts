import { readAbout } from '../delegations/authority.ts';
import { Scope } from '../identity/scope.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Application } from './application.entity.ts';
import { mayReadAsMember, noSuchApplication } from './case-authority.ts';
import { caseFiles } from './case-file.ts';
import { Entitlement } from './entitlement.entity.ts';

const noSuchPerson = () => new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);

/** The applications of a person, also those in which he is a member of the household; the newest first. */
export async function applications(
  ctx: ViewerContext,
  { personId, first, after }: { personId: string; first: number; after?: string },
): Promise<Page<Application>> {
  await readAbout(ctx, personId, Scope.APPLICATIONS, noSuchPerson());
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const rows = await ctx.em.find(
    Application,
    { members: { person: personId }, ...(id && { id: { $lt: id } }) },
    // Version 7 ids are in the order of time.
    { orderBy: { id: 'desc' }, limit: first + 1 },
  );
  return pageOf(rows, first, (application) => [application.id]);
}

/** One application, for whoever may act for a member of it. */
export async function application(ctx: ViewerContext, id: string): Promise<Application> {
  const file = await caseFiles(ctx).load(id);
  if (!file) throw noSuchApplication('id');
  const { application: found, members } = file;
  const isLetIn = await mayReadAsMember(
    ctx,
    members.map(({ person }) => person.id),
  );
  if (isLetIn) return found;
  throw noSuchApplication('id').concerning({ subjectId: found.person.id });
}

/** Watches one application from here on, for whoever may read it. */
export async function watchApplication(ctx: ViewerContext, id: string): Promise<AsyncIterable<string>> {
  if (!KEY.ID.test(id)) throw noSuchApplication('id');
  await application(ctx, id);
  return ctx.live.subscribe('application', id);
}

/** What a person was granted, the newest first. */
export async function entitlements(ctx: ViewerContext, personId: string): Promise<Entitlement[]> {
  await readAbout(ctx, personId, Scope.APPLICATIONS, noSuchPerson());
  return ctx.em.find(Entitlement, { person: personId }, { orderBy: { id: 'desc' }, limit: 100 });
}
