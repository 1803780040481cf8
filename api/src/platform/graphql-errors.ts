import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { HOTLINE } from '@doorstep/shared/hotline';
import type { Context } from './context.ts';
import { Refusal, UserErrorCode } from './errors.ts';

/** Codes whose message was written by us, for whoever reads it. */
const OUR_CODES = new Set<unknown>([
  ...Object.values(UserErrorCode),
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'UNKNOWN_OPERATION',
  'OPERATION_TOO_LARGE',
]);

/** Mistakes of a client's developer; the words of the library help most. */
const DEVELOPER_CODES = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
]);

const BAD_INPUT = '填写的内容有一处不对，请检查后再试。';
const INTERNAL = `我们这边出了点问题，没有办成。请稍后再试，或打${HOTLINE}请人帮您办。`;
const BUSY = '现在人太多，没有办成。请过几秒钟再试。';
const MOST_DETAIL = 300;

/** What the pool says when every connection was in use for too long. */
const NO_CONNECTION = /timeout exceeded when trying to connect/;

/** What a client sees of an error: its code and a message fit to show; never a stack, a value of another's, or SQL. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(error);
  const { message, path } = formatted;
  const at = path ? { path } : {};
  if (OUR_CODES.has(code)) return { message: withoutPrefix(message), ...at, extensions: { code } };
  if (code === 'BUSY') return { message: BUSY, ...at, extensions: { code } };
  if (DEVELOPER_CODES.has(code)) return { message: message.slice(0, MOST_DETAIL), ...at, extensions: { code } };
  if (code === 'BAD_USER_INPUT') return { ...badInput(message, error), ...at };
  return { message: INTERNAL, ...at, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** A place in the request but no path: no resolver ran, the request itself is wrong, such as a variable that is no date. */
export function codeOf(error: unknown): unknown {
  const original = unwrapResolverError(error);
  if (original instanceof ArgumentValidationError) return 'BAD_USER_INPUT';
  if (original instanceof Refusal) return original.code;
  if (NO_CONNECTION.test((original as Error | undefined)?.message ?? '')) return 'BUSY';
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  if (error.message === 'provided sha does not match query') return 'BAD_REQUEST';
  const code = error.extensions.code;
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return code;
  return error.path === undefined && error.locations !== undefined ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}

/** Whether nobody expected it: it is logged whole. */
export const isUnexpected = (error: unknown): boolean => codeOf(error) === 'INTERNAL_SERVER_ERROR';

function badInput(detail: string, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const problems = original instanceof ArgumentValidationError ? original.extensions.validationErrors : [];
  const said = problems
    .flatMap(({ constraints = {} }) => Object.values(constraints))
    .find((words) => /\p{Script=Han}/u.test(words));
  const fields = problems.map(({ property }) => property);
  return {
    message: said ?? BAD_INPUT,
    extensions: { code: 'BAD_USER_INPUT', detail: detail.slice(0, MOST_DETAIL), ...(fields.length > 0 && { fields }) },
  };
}

const withoutPrefix = (message: string) => message.replace(/^Context creation failed: /, '');

/** Logs what nobody expected, whole, and gives its answer the request id to ask about. */
export const unexpectedErrors = (log: FastifyBaseLogger): ApolloServerPlugin<Context> => ({
  contextCreationDidFail({ error }) {
    if (!(error instanceof GraphQLError)) log.error({ err: error }, 'unexpected error before the request was read');
    return Promise.resolve();
  },
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ errors, contextValue: { log }, operationName }) {
        for (const error of errors) {
          if (isUnexpected(error)) log.error({ err: unwrapResolverError(error), operationName }, 'unexpected error');
        }
        return Promise.resolve();
      },
      willSendResponse({ response, contextValue: { requestId } }) {
        if (response.body.kind !== 'single') return Promise.resolve();
        for (const error of response.body.singleResult.errors ?? []) {
          if (error.extensions?.code === 'INTERNAL_SERVER_ERROR') Object.assign(error.extensions, { requestId });
        }
        return Promise.resolve();
      },
    }),
});
