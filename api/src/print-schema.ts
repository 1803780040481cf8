import { writeFileSync } from 'node:fs';
import { assertValidSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { schemaOf } from './schema.ts';

/** The contract as it is committed: all that the server can, the demo world's sign-in included. */
export async function printedSchema(): Promise<string> {
  const schema = await schemaOf({ isDemo: true });
  assertValidSchema(schema);
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (import.meta.main) {
  writeFileSync(new URL('../../schema/schema.graphql', import.meta.url), await printedSchema());
}
