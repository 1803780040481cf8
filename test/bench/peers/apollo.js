import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { nextSittingLoader, resolvers, say, typeDefs } from './canteens.js';

// As its documentation begins, with a DataLoader a request.
const server = new ApolloServer({ typeDefs, resolvers });
const context = () => Promise.resolve({ loader: nextSittingLoader() });
const { url } = await startStandaloneServer(server, { context, listen: { port: 0, host: '127.0.0.1' } });
say(url);
