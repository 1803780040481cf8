import { GraphQLError } from 'graphql';
import type { AuthCheckerFn, MiddlewareFn } from 'type-graphql';
import type { Role } from '../identity/role.ts';
import type { Context, ViewerContext } from './context.ts';
import { Refusal } from './errors.ts';
import { recordRefusal, type About } from './trail.ts';

/**
 * Turns a {@link Refusal} thrown under a mutation into its payload's `userErrors`, under a query into an error with its code.
 * Every one is recorded.
 */
export const refusalsToUserErrors: MiddlewareFn<Context> = async ({ info, context }, next) => {
  const isMutation = info.parentType.name === 'Mutation';
  if (isMutation) context.trail.begin(info.fieldName);
  try {
    return (await next()) as unknown;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, field, payload, about = isMutation ? context.trail.about : undefined } = error;
    await noteRefusal(context, info.fieldName, code, about);
    if (isMutation) return { ...payload, userErrors: [{ code, message, field }] };
    throw new GraphQLError(message, { extensions: { code } });
  }
};

/** `@Authorized()` asks for a signed-in viewer; `@Authorized(Role.X)` for one who holds X. Who is known and may not is recorded. */
export const authChecker: AuthCheckerFn<Context, Role> = async ({ context, info }, roles) => {
  const { viewer } = signedIn(context);
  if (roles.length === 0 || roles.some((role) => viewer.roles.includes(role))) return true;
  await noteRefusal(context, info.fieldName, 'FORBIDDEN');
  throw new GraphQLError('您没有做这件事的权限。', { extensions: { code: 'FORBIDDEN' } });
};

/** The same context, of somebody who has signed in; a visitor is told to. */
export function signedIn(ctx: Context): ViewerContext {
  const { viewer } = ctx;
  if (!viewer) throw new GraphQLError('请先登录。', { extensions: { code: 'UNAUTHENTICATED' } });
  return { ...ctx, viewer };
}

/** Records a refusal, unless its caller has been refused so often that he only fills the log. */
export async function noteRefusal(ctx: Context, action: string, code: string, about?: About): Promise<void> {
  try {
    await ctx.rateLimits.count('noted-refusals', ctx.viewer?.sessionId ?? ctx.address);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return ctx.log.warn({ action, code }, 'refused too often to be recorded each time');
  }
  await recordRefusal(ctx, action, code, about);
}
