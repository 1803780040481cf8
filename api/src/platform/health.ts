import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Redis } from './redis.ts';

/** `/healthz`: the process lives. `/readyz`: it can serve, which needs PostgreSQL; Redis only makes it faster. */
export function serveHealth(app: FastifyInstance, orm: MikroORM, redis: Redis | undefined): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const isConnected = await orm.checkConnection().then(
      ({ ok }) => ok,
      () => false,
    );
    const redisStatus = redis ? (redis.isReady ? 'ok' : 'away') : 'not used';
    return reply
      .code(isConnected ? 200 : 503)
      .send({ status: isConnected ? 'ok' : 'not ready', postgresql: isConnected ? 'ok' : 'away', redis: redisStatus });
  });
}
