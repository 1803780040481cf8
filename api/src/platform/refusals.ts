import { GraphQLError } from 'graphql';
import type { AuthCheckerFn, MiddlewareFn } from 'type-graphql';
import type { Role } from '../identity/role.ts';
import type { Context } from './context.ts';
import { Refusal } from './errors.ts';

/** Turns a {@link Refusal} thrown under a mutation into its payload's `userErrors`, under a query into an error with its code. */
export const refusalsToUserErrors: MiddlewareFn<Context> = async ({ info }, next) => {
  try {
    return (await next()) as unknown;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, field, payload } = error;
    if (info.parentType.name === 'Mutation') return { ...payload, userErrors: [{ code, message, field }] };
    throw new GraphQLError(message, { extensions: { code } });
  }
};

/** `@Authorized()` asks for a signed-in viewer; `@Authorized(Role.X)` for one who holds X. */
export const authChecker: AuthCheckerFn<Context, Role> = ({ context: { viewer } }, roles) => {
  if (!viewer) throw new GraphQLError('请先登录。', { extensions: { code: 'UNAUTHENTICATED' } });
  if (roles.length === 0 || roles.some((role) => viewer.roles.includes(role))) return true;
  throw new GraphQLError('您没有做这件事的权限。', { extensions: { code: 'FORBIDDEN' } });
};
