import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from './context.ts';
import { Refusal, UserErrorCode } from './errors.ts';
import { codeOf, formatError, isUnexpected } from './graphql-errors.ts';
import { noteRefusal } from './refusals.ts';

/** The status that tells of a code; of other refusals 422, of other mistakes 400. */
const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  [UserErrorCode.NOT_FOUND]: 404,
  [UserErrorCode.IDEMPOTENCY_KEY_REUSED]: 409,
  [UserErrorCode.FILE_TOO_LARGE]: 413,
  [UserErrorCode.FILE_TYPE_NOT_ALLOWED]: 415,
  [UserErrorCode.TOO_MANY_TRIES]: 429,
  BUSY: 503,
};

/** By what status an error is answered outside GraphQL. */
export const statusOf = (error: unknown): number =>
  isUnexpected(error)
    ? 500
    : (STATUS[String(codeOf(error))] ?? (unwrapResolverError(error) instanceof Refusal ? 422 : 400));

/** Does what a request outside GraphQL asks for, under a name of its own; a refusal is recorded as a mutation's is. */
export async function inTrouble<T>(ctx: Context, action: string, work: () => Promise<T>): Promise<T> {
  ctx.trail.begin(action);
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) await noteRefusal(ctx, action, error.code, error.about ?? ctx.trail.about);
    throw error;
  }
}

/** Answers what went wrong outside GraphQL as GraphQL would: a code, and words fit to show. */
export function answerTrouble(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const { status, ...body } = troubleOf(error);
  if (status === 500) request.log.error({ err: error }, 'unexpected error');
  void reply.code(status).send(status === 500 ? { ...body, requestId: request.id } : body);
}

function troubleOf(error: Error): { status: number; code: string; message: string } {
  const { message, extensions } = formatError({ message: error.message }, error);
  return { status: statusOf(error), code: String(extensions?.code), message };
}
