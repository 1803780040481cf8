import {
  GraphQLError,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { AuthCheckerFn } from 'type-graphql';
import type { Role } from '../identity/role.ts';
import type { Context, ViewerContext } from './context.ts';
import { Refusal } from './errors.ts';
import { recordRefusal, type About } from './trail.ts';

/**
 * Turns a {@link Refusal} thrown under a mutation into its payload's `userErrors`, under anything else into an error with its
 * code. Every one is recorded.
 *
 * It stands before the fields that a function of ours answers, and waits only for what must be waited for: a list of
 * canteens has a thousand fields.
 */
export function tellRefusals(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (field.resolve) field.resolve = telling(field.resolve);
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, Context>;

const telling =
  (resolve: Resolve): Resolve =>
  (root, args, context, info) => {
    if (isMutation(info)) context.trail.begin(info.fieldName);
    try {
      const answer = resolve(root, args, context, info);
      return isPromise(answer) ? answer.catch((error: unknown) => told(error, context, info)) : answer;
    } catch (error) {
      return told(error, context, info);
    }
  };

const isMutation = ({ parentType }: GraphQLResolveInfo): boolean => parentType.name === 'Mutation';

const isPromise = (answer: unknown): answer is Promise<unknown> =>
  typeof (answer as Partial<Promise<unknown>> | null | undefined)?.then === 'function';

async function told(error: unknown, context: Context, info: GraphQLResolveInfo): Promise<object> {
  if (!(error instanceof Refusal)) throw error;
  const { code, message, field, payload, about = isMutation(info) ? context.trail.about : undefined } = error;
  await noteRefusal(context, info.fieldName, code, about);
  if (isMutation(info)) return { ...payload, userErrors: [{ code, message, field }] };
  throw new GraphQLError(message, { extensions: { code } });
}

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
