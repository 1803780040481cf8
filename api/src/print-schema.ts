import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schemaOf } from './schema.ts';

/** The contract as it is committed: all that the server can, the demo world's sign-in included. */
export const printedSchema = async (): Promise<string> =>
  `${printSchema(lexicographicSortSchema(await schemaOf({ isDemo: true })))}\n`;

if (import.meta.main) {
  writeFileSync(new URL('../../schema/schema.graphql', import.meta.url), await printedSchema());
}
