import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Histogram, type Registry } from 'prom-client';
import type { Context } from './context.ts';
import type { KnownOperations } from './operations.ts';

/** What is counted, and how to show it at `/metrics`. Labels are names of ours only: no ids, no addresses, no free text. */
export function metrics(known: KnownOperations, register: Registry) {
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer an HTTP request.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
    registers: [register],
  });
  const operations = new Counter({
    name: 'graphql_operations_total',
    help: 'GraphQL operations by name and outcome.',
    labelNames: ['operation', 'outcome'],
    registers: [register],
  });

  const serve = (app: FastifyInstance) => {
    app.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none';
      requests.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
      done();
    });
    app.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));
  };

  const plugin: ApolloServerPlugin<Context> = {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ queryHash, operationName, errors }) {
          const operation = queryHash && known.has(queryHash) ? (operationName ?? 'unnamed') : 'other';
          operations.inc({ operation, outcome: errors ? 'error' : 'answered' });
          return Promise.resolve();
        },
      }),
  };
  /** Of an operation that was answered without Apollo. */
  const countAnswered = (operation: string) => operations.inc({ operation, outcome: 'answered' });
  return { serve, plugin, countAnswered };
}
