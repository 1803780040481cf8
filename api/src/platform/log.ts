import { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { pino, type DestinationStream } from 'pino';

/**
 * The server's log. It holds what happened and how long it took; never a body, a variable, a query string, a token
 * or an address. Of an error it keeps name, message and stack: PostgreSQL's `detail` would repeat a row.
 */
export const createLog = (level: string, to: DestinationStream = pino.destination(1)) =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req', 'res', '*.authorization'],
      serializers: { err: errorWithoutData },
    },
    to,
  );

function errorWithoutData(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const [message] = error.message.split('\n');
  // Only the calls: the lines before them repeat the whole message, whose second line is PostgreSQL's detail.
  const calls = error.stack?.split('\n').filter((line) => /^ {4}at .*(:\d+\)?|<anonymous>\)?)$/.test(line));
  return { type: error.name, message, stack: calls?.slice(0, 11).join('\n') };
}

/** Fastify's part of it: our own line for each answer instead of its two. */
export const loggerOptions = (log: FastifyBaseLogger) => ({
  loggerInstance: log,
  logController: new LogController({ disableRequestLogging: true }),
});

/** One line for each answer, and the request id on it. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    request.log.info(
      { method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
    done();
  });
}
