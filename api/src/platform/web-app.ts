import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves the built H5 app at `/`, if it was built. */
export async function serveWebApp(app: FastifyInstance, webRoot: string): Promise<void> {
  if (!existsSync(webRoot)) {
    app.get('/', (_request, reply) =>
      reply.code(404).send({ message: 'The web app is not built; GraphQL is at /graphql.' }),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: webRoot,
    setHeaders(reply, path) {
      // Built files carry a hash in their names; the page that names them must be asked for anew.
      reply.header('cache-control', path.endsWith('.html') ? 'no-cache' : 'public, max-age=86400');
    },
  });
}
