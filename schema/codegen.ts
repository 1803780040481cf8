import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types the mini-program's operations against the contract and lists them for the server.
 *
 * Each document carries the hash of its text, so that the client sends hashes only and the server answers known ones.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'operations/**/*.graphql',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256', hashPropertyName: 'hash' },
      },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTimeISO: 'string',
          LocalDate: 'string',
          LocalTime: 'string',
          SafeInt: 'number',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
  },
};

export default config;
