import request from 'supertest';
import { readKnownOperations } from '../../api/src/platform/operations.ts';
import type { Sender, TestApp } from './app.ts';

/** What {@link startApp} needs to be a server in production. */
export const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://unused',
  WECHAT_APP_ID: 'wx-doorstep',
  WECHAT_APP_SECRET: 'secret',
};

/** The hash by which our own clients ask for an operation. */
export function hashOf(operation: string): string {
  const known = [...readKnownOperations()].find(([, text]) =>
    new RegExp(`\\b(query|mutation|subscription) ${operation}\\b`).test(text),
  );
  if (!known) throw new Error(`No operation ${operation} in schema/operations.`);
  return known[0];
}

/** Sends an operation of our own clients as they do, by its hash alone. */
export function sendKnown({ url }: TestApp, as: Sender, operation: string, variables: object = {}): request.Test {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(operation) } };
  const call = request(url).post('/graphql').send({ extensions, variables });
  return as ? call.set('authorization', `Bearer ${as.token}`) : call;
}
