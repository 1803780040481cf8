import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { everyQuery, MUTATIONS } from '../access/calls.ts';
import { aWorld, VIEWERS, type World } from '../access/world.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { readingOf } from '../support/statements.ts';
import { STAY_SMALL, unservedOf } from '../support/unserved.ts';

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));

/** Whom the app is made for, and who serves them; others are answered by the same statements, or not at all. */
const SOMEBODY = VIEWERS.filter((viewer) =>
  /^the (person|volunteer)$|(REVIEWER|OPERATOR|AGENT|OFFICER) here$|visitor$/.test(viewer),
);

let t: TestApp;
let world: World;
/** The operation that first sent each statement. Statements that differ in their values alone are one. */
const sent = new Map<string, { statement: string; by: string }>();

beforeAll(async () => {
  t = await startApp();
  world = await aWorld(t);
  for (const viewer of SOMEBODY) {
    for (const [field, text] of everyQuery(schema, world)) await note(field, viewer, text);
    for (const [field, inputOf] of Object.entries(MUTATIONS)) {
      const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
      const text = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename userErrors { code } } }`;
      await note(field, viewer, text, { input: inputOf(world) });
    }
  }
}, 900_000);
afterAll(() => t?.close());

async function note(field: string, viewer: (typeof SOMEBODY)[number], text: string, variables?: object): Promise<void> {
  const statements = await readingOf(t, () => send(t, world.viewers[viewer], text, variables));
  for (const statement of statements) {
    const shape = statement.replaceAll(/'(?:[^']|'')*'|\b\d+\b/g, '?');
    if (!sent.has(shape)) sent.set(shape, { statement, by: field });
  }
}

test('an index serves every statement that an operation sends, however many people there are', async () => {
  const byStatement = new Map([...sent.values()].map(({ statement, by }) => [statement, by]));

  const found = await unservedOf(t.database, byStatement.keys());

  expect(byStatement.size).toBeGreaterThan(300);
  expect(
    found.map(({ statement, table }) => `${byStatement.get(statement)} looks through ${table}: ${statement}`),
  ).toEqual([]);
}, 120_000);

test('and one that none serves is found', async () => {
  const statement = `select id from person where died_on = '2026-11-22'`;

  expect(await unservedOf(t.database, [statement])).toEqual([{ statement, table: 'person' }]);
});

test('tables that stay small are there', async () => {
  const rows = await t.asOwner<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`);

  expect(STAY_SMALL.filter((table) => !rows.some(({ name }) => name === table))).toEqual([]);
});
