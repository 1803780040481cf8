import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { nextSittingLoader, resolvers, say, typeDefs } from './canteens.js';

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  context: () => ({ loader: nextSittingLoader() }),
  logging: false,
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => say(`http://127.0.0.1:${server.address().port}/graphql`));
