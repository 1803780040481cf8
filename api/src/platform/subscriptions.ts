import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createSourceEventStream, execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Registry } from 'prom-client';
import type { Config } from '../config.ts';
import type { Context, Services } from './context.ts';
import { Refusal } from './errors.ts';
import { formatError, isUnexpected } from './graphql-errors.ts';
import { statusOf } from './http-errors.ts';
import { Listener } from './listener.ts';
import { subscriptionIn, type KnownOperations, type Subscribing } from './operations.ts';
import { noteRefusal } from './refusals.ts';
import { contextNow, requestContext } from './request-context.ts';
import { Streams, type Stream } from './streams.ts';

/** What subscriptions need of the server. */
export interface SubscriptionParts {
  config: Config;
  orm: MikroORM;
  services: Services;
  register: Registry;
  schema: GraphQLSchema;
  known: KnownOperations;
}

type Open = SubscriptionParts & { listener: Listener; streams: Streams };

const unauthenticated = () => new GraphQLError('登录已过期，请重新登录。', { extensions: { code: 'UNAUTHENTICATED' } });

/**
 * Answers subscriptions at `/graphql/stream` as server-sent events, one stream for each (the "distinct connections" of
 * graphql-sse). Behind the same check of tokens and operations as `/graphql`.
 */
export function serveSubscriptions(app: FastifyInstance, parts: SubscriptionParts): void {
  const { config, orm, services, register } = parts;
  const { databaseListenUrl: url } = config;
  const address = url ? { connectionString: url } : orm.em.getConnection().getConnectionOptions();
  const listener = new Listener(address, services.live, app.log);
  const streams = new Streams(
    register,
    (sessionIds) => services.sessions.liveAmong(orm.em, sessionIds, services.now()),
    (err) => app.log.error({ err }, 'the streams could not be checked'),
  );
  const handler = createHandler<{ reply: FastifyReply }>({
    authenticate: () => null, // No reserved streams.
    async onSubscribe({ raw, context: { reply } }) {
      try {
        return await open({ ...parts, listener, streams }, raw, reply);
      } catch (error) {
        const status = { status: statusOf(error), statusText: '' };
        const headers = { 'content-type': 'application/json; charset=utf-8' };
        return [JSON.stringify({ errors: [shown(raw, error)] }), { ...status, headers }];
      }
    },
  });
  app.post('/graphql/stream', async (request, reply) => {
    reply.header('x-accel-buffering', 'no'); // Or nginx keeps events until it has enough of them.
    reply.hijack(); // The handler answers by itself, also somebody who has gone meanwhile.
    await handler(request, reply).catch((err: unknown) => {
      app.log.error({ err }, 'a stream broke');
      reply.raw.destroy();
    });
  });
  app.addHook('preClose', () => streams.stop());
  app.addHook('onClose', () => listener.stop());
}

/** Lets a viewer watch what he asks for, if he may, from this moment on. */
async function open(parts: Open, request: FastifyRequest, reply: FastifyReply) {
  const { config, orm, services, schema, known, listener, streams } = parts;
  const subscribing = { schema, ...subscriptionIn(request.body, schema, known, config.isProduction) };
  const contextValue = await requestContext(request, orm, services);
  const { viewer } = contextValue;
  if (!viewer) throw unauthenticated();
  const source = await createSourceEventStream({ ...subscribing, contextValue });
  if (!(Symbol.asyncIterator in source)) throw await refusalIn(source, contextValue);
  const events = source[Symbol.asyncIterator]();
  const stream: Stream = { viewer, openedAt: performance.now(), end: () => void events.return?.() };
  function leave(): void {
    stream.end();
    streams.leave(stream);
  }
  reply.raw.once('close', leave);
  streams.admit(stream);
  if (reply.raw.destroyed) leave(); // Who has gone meanwhile does not go once more.
  // Last, so that nothing is missed between what the client asks then and what it is told from here on.
  await listener.ready().catch((error: unknown) => {
    throw new GraphQLError('', { originalError: error as Error, extensions: { code: 'BUSY' } });
  });
  return answers(parts, events, { ...subscribing, contextValue, request });
}

/** Why nothing can be watched; that somebody may not is recorded. */
async function refusalIn({ errors: [error] = [] }: ExecutionResult, ctx: Context): Promise<Error> {
  const refusal = error?.originalError;
  if (refusal instanceof Refusal) await noteRefusal(ctx, String(error?.path?.[0]), refusal.code, refusal.about);
  return error ?? new Error('Neither events nor an error.');
}

/** What each event is answered by. */
interface Answering extends Subscribing {
  schema: GraphQLSchema;
  contextValue: Context;
  request: FastifyRequest;
}

/** The answer to each event; one that cannot be given ends the stream. */
async function* answers(
  parts: SubscriptionParts,
  events: AsyncIterator<unknown, unknown>,
  answering: Answering,
): AsyncGenerator<ExecutionResult> {
  for (;;) {
    const { done, value } = await events.next();
    if (done) return;
    const result = await answerOf(parts, value, answering).catch((error: unknown) => ({ errors: [inGraphQL(error)] }));
    const { errors } = result;
    yield errors
      ? { errors: errors.map((error) => shown(answering.request, error)) as unknown as GraphQLError[] }
      : result;
    if (errors) return;
  }
}

/** One event, for the viewer as he is by now. */
async function answerOf(
  { orm, services }: SubscriptionParts,
  rootValue: unknown,
  { contextValue: before, schema, document, variableValues }: Answering,
): Promise<ExecutionResult> {
  const contextValue = await contextNow(before, orm, services);
  if (!contextValue.viewer) throw unauthenticated();
  return execute({ schema, document, variableValues, rootValue, contextValue });
}

/** An error as the client sees it; what nobody expected goes to the log whole. */
function shown({ log, id }: FastifyRequest, error: unknown) {
  const whole = inGraphQL(error);
  const formatted = formatError(whole.toJSON(), whole);
  if (!isUnexpected(whole)) return formatted;
  log.error({ err: whole.originalError ?? whole }, 'unexpected error of a subscription');
  return { ...formatted, extensions: { ...formatted.extensions, requestId: id } };
}

const inGraphQL = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
