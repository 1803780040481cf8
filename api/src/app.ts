import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin, type ApolloFastifyContextFunction } from '@as-integrations/fastify';
import compress, { type FastifyCompressOptions } from '@fastify/compress';
import cors from '@fastify/cors';
import underPressure from '@fastify/under-pressure';
import type { MikroORM } from '@mikro-orm/postgresql';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { ABSENCE_RULES } from './absence-rules.ts';
import { addAttachment } from './applications/add-attachment.ts';
import { clearingFrom } from './clearing/peers.ts';
import { serveClearing } from './clearing/serve-clearing.ts';
import type { Config } from './config.ts';
import { addHousePicture, housePicture } from './houses/house-pictures.ts';
import { noSessionHints, redisSessionHints } from './identity/session-hints.ts';
import { Sessions } from './identity/sessions.ts';
import { weChatClient } from './identity/wechat-client.ts';
import { protectBrowsers } from './platform/browser-protection.ts';
import type { Context, Services } from './platform/context.ts';
import { compilingGateway } from './platform/executor.ts';
import { filesOf } from './platform/files/files.ts';
import { serveAttachments } from './platform/files/serve-attachments.ts';
import { formatError, unexpectedErrors } from './platform/graphql-errors.ts';
import { serveHealth } from './platform/health.ts';
import { Live } from './platform/live.ts';
import { loggerOptions, logRequests } from './platform/log.ts';
import { metrics } from './platform/metrics.ts';
import {
  operationGate,
  parseOptions,
  readKnownOperations,
  refuseUnknownText,
  type KnownOperations,
} from './platform/operations.ts';
import { keepPublicAnswers } from './platform/public-answers.ts';
import { rateLimits } from './platform/rate-limits.ts';
import type { Redis } from './platform/redis.ts';
import { requestContext } from './platform/request-context.ts';
import { serveSubscriptions } from './platform/subscriptions.ts';
import { serveWebApp } from './platform/web-app.ts';
import type { Prepared } from './prepare.ts';
import { readAttachment } from './reviews/read-attachment.ts';
import { schemaOf } from './schema.ts';

/** What an app is made of; tests bring their own clock and database. */
export interface AppParts extends Prepared {
  config: Config;
  orm: MikroORM;
  redis?: Redis | undefined;
  /** Of everything that is counted. */
  register: Registry;
  now(): Date;
  log: FastifyBaseLogger;
}

/** Nothing a person types is longer; a body beyond it is refused unread. */
const BODY_LIMIT_BYTES = 100_000;

/** Builds the whole server, ready to listen. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { config, orm, redis, now, log, regions, policies, vault } = parts;
  const files = filesOf(config);
  const services: Services = {
    regions,
    // Read once for each request, with all else that is here: it answers under one version of the packs.
    get policies() {
      return policies.current;
    },
    sessions: new Sessions(redis ? redisSessionHints(redis, log) : noSessionHints),
    weChat: weChatClient(config.weChat),
    pushTemplates: config.weChat.templates,
    rateLimits: rateLimits(redis),
    vault,
    files,
    absenceRules: ABSENCE_RULES,
    clearing: config.clearing && clearingFrom(config.clearing, config.isProduction),
    live: new Live(),
    isDemo: !config.isProduction,
    dataRequestDays: config.dataRequestDays,
    now,
  };
  const app = Fastify({
    ...loggerOptions(log),
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: trusting(config.trustProxy),
    genReqId: ({ headers }) => requestIdFrom(headers['x-request-id']),
    forceCloseConnections: 'idle',
    // A photo over a weak signal in the mountains takes its time; what comes before it does not.
    requestTimeout: 180_000,
    http: { headersTimeout: 30_000 },
  });
  logRequests(app);
  protectBrowsers(app, {
    contentSecurityPolicy: { directives: CONTENT_SECURITY },
    strictTransportSecurity: config.isProduction,
  });
  await app.register(compress, COMPRESSION);
  await app.register(cors, { origin: config.corsOrigins, methods: ['POST'], maxAge: 600 });
  await app.register(underPressure, {
    maxEventLoopDelay: config.overloadedAfterMs,
    retryAfter: 5,
    message: '现在人太多，请过几秒钟再试。',
  });
  serveHealth(app, orm, redis);
  vault.follow(orm.em, (err) => log.error({ err }, 'the keys could not be read'));
  app.addHook('onClose', () => vault.stop());
  await serveGraphql(app, parts, services);
  await serveAttachments(app, {
    orm,
    services,
    attachments: { accept: addAttachment, fetch: readAttachment },
    pictures: { accept: addHousePicture, fetch: housePicture },
  });
  serveClearing(app, orm, services);
  await serveWebApp(app, config.webRoot);
  return app;
}

/** The app itself, nothing from elsewhere; Taro sets styles on elements. */
const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'"],
  upgradeInsecureRequests: null,
};

/**
 * Whatever is longer than a packet, but no stream of events. How long an answer gets tells nobody a secret beside a text of his
 * own (BREACH): no other page can have a browser ask as somebody, for tokens are no cookies.
 */
const COMPRESSION: FastifyCompressOptions = {
  encodings: ['br', 'gzip'],
  threshold: 1_400,
  // In one go, without the cost of a stream.
  syncThreshold: 200_000,
  globalDecompression: false,
};

async function serveGraphql(
  app: FastifyInstance,
  { config, orm, register }: AppParts,
  services: Services,
): Promise<void> {
  const known = readKnownOperations();
  const schema = await schemaOf(services);
  const { serve, plugin, countAnswered } = metrics(known, register);
  serve(app);
  const texts = {
    get: (key: string) => Promise.resolve(known.get(key.replace(/^apq:/, ''))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
  const server = new ApolloServer<Context>({
    gateway: compilingGateway(schema, known),
    persistedQueries: { cache: texts },
    parseOptions,
    introspection: !config.isProduction,
    hideSchemaDetailsFromClientErrors: config.isProduction,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    logger: app.log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      operationGate(known, config.isProduction),
      unexpectedErrors(app.log),
      plugin,
    ],
  });
  await server.start();
  await app.register(async (graphql) => {
    keepPublicAnswers(graphql, known, countAnswered);
    await graphql.register(fastifyApollo(server), {
      path: '/graphql',
      method: ['GET', 'POST'],
      context: contextOf(orm, services, config.isProduction ? known : undefined),
    });
  });
  serveSubscriptions(app, { config, orm, services, register, schema, known });
}

/** The request's context; in production no text is read that is not known. */
const contextOf =
  (orm: MikroORM, services: Services, onlyKnown: KnownOperations | undefined): ApolloFastifyContextFunction<Context> =>
  (request) => {
    if (onlyKnown) refuseUnknownText(onlyKnown, request.body);
    return requestContext(request, orm, services);
  };

/** Of several proxies in a row the nearest ones are ours. */
const trusting = (trusted: Config['trustProxy']) =>
  typeof trusted === 'number' ? (_address: string, hop: number) => hop < trusted : trusted;

/** A caller's own request id is kept when it is one, so that a request can be followed over several machines. */
const requestIdFrom = (header: string | string[] | undefined): string =>
  typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : randomUUID();
