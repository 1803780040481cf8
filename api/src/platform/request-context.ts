import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context, Services } from './context.ts';
import { Trail } from './trail.ts';

/** One context a request: its own entity manager, and the viewer its token stands for. */
export async function requestContext(request: FastifyRequest, orm: MikroORM, services: Services): Promise<Context> {
  const em = orm.em.fork();
  const { authorization } = request.headers;
  const token = /^Bearer +(\S{1,200})$/i.exec(authorization ?? '')?.[1];
  const viewer = token ? await services.sessions.viewerOf(em, token, services.now()) : undefined;
  if (authorization && !viewer)
    throw new GraphQLError('登录已过期，请重新登录。', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  return {
    ...services,
    em,
    viewer,
    log: request.log,
    requestId: request.id,
    trail: new Trail(),
    address: request.ip,
  };
}

/** The same request's context as it is by now, for what goes on for long; without a viewer once the session is over. */
export async function contextNow(before: Context, orm: MikroORM, services: Services): Promise<Context> {
  const { sessions, now } = services;
  const viewer = before.viewer && (await sessions.viewerOfSession(orm.em, before.viewer.sessionId, now()));
  return { ...before, ...services, em: orm.em.fork(), viewer, trail: new Trail() };
}
