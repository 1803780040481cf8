import js from '@eslint/js';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const operations = graphqlPlugin.configs['flat/operations-recommended'].rules;

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/.wireit/', '.cache/', 'coverage/', 'schema/src/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{js,ts,tsx}'], extends: [js.configs.recommended] },
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'miniprogram/tsconfig.json', 'test/miniprogram/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Numbers and booleans read well in messages; objects do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `a ? b() : c()` and `a && b()` as statements, and arrow functions that hand on a void call.
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // What comes out of a database or a list by index is known to the writer, who says so with one sign.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `({ now }: Context)` takes a function along on purpose, and object types are answered with plain objects.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The contract's enums are strings to one side and enums to the other.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Decorated classes hold only methods, and some only a name.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Answers come as JSON without types, and a test that reads them wrongly fails.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // `t?.close()` ends a test whose start failed.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    files: ['miniprogram/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['schema/operations/**/*.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: {
        graphQLConfig: { schema: 'schema/schema.graphql', documents: 'schema/operations/**/*.graphql' },
      },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    // Operations are known to the server and written by us: no depth is a danger.
    rules: { ...operations, '@graphql-eslint/selection-set-depth': 'off' },
  },
);
