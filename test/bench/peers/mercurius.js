import Fastify from 'fastify';
import mercurius from 'mercurius';
import { nextSittings, resolvers, say, typeDefs } from './canteens.js';

const app = Fastify();
await app.register(mercurius, {
  schema: typeDefs,
  resolvers: { Query: resolvers.Query },
  // Its own form of a DataLoader.
  loaders: { ServicePoint: { nextSitting: (queries) => nextSittings(queries.map(({ obj }) => obj.id)) } },
  jit: 1,
});
say(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
