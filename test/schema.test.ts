import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { connect } from '../api/src/platform/database.ts';
import { readKnownOperations } from '../api/src/platform/operations.ts';
import { printedSchema } from '../api/src/print-schema.ts';
import { schemaOf } from '../api/src/schema.ts';
import { send, startApp, type TestApp } from './support/app.ts';
import { administer, asOwnerOf } from './support/database.ts';

const SCHEMA = path.resolve(import.meta.dirname, '../schema');

/** What one may do without having signed in: sign in. */
const FOR_VISITORS = ['refreshSession', 'signInAsDemoPerson', 'signInAsStaff', 'signInWithWeChat'];

/** Lists that are short by nature. */
const SHORT = [
  'absencePreview', // What is booked ahead: two weeks of meals and places at most.
  'clearingBalances', // The pairs of cities of a region that ever gave to each other.
  'consents',
  'dataRequests',
  'delegations',
  'demoPeople',
  'entitlements',
  'hours',
  'hoursRelatives',
  'serviceCertificates',
  'findPeople',
  'fundsOf', // Of a region and those above and under it; 200 at most.
  'messageChoices',
  'oddServices', // 200 at most.
  'myStandingOrders', // No two may be of the same meal and weekday.
  'personCards',
  'pointAccounts', // One in use, and one that is to be checked.
  'policyParameters',
  'pushCredits',
  'respiteQuotas', // Of the few services of a place, each pair that used some.
  'ratioWarnings', // A hundred houses at most.
  'regions',
  'settlementPoints', // 200 at most.
  'sittings',
  'stuckHours', // 200 at most.
  'waitingLists',
];

/** What no client is ever told of a person, but for the birthday on his own profile. */
const NEVER =
  /\.(idNumber|phoneNumber|birthDate|homeAddress|facts|password.*|openId|sessionKey|failedSignIns|lockedUntil|.*hash)$/i;

describe('the contract', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => void (schema = buildSchema(await printedSchema())));

  const mutations = () => Object.values(schema.getMutationType()!.getFields());

  test('schema.graphql is what the code prints; "pnpm drift" prints it anew', async () => {
    expect(readFileSync(path.join(SCHEMA, 'schema.graphql'), 'utf8')).toBe(await printedSchema());
  });

  test('every mutation needs a sign-in, but for the few that are one', async () => {
    const t = await startApp();
    const codeFor = async ({ name, args }: (typeof fields)[number]) => {
      const given = args.map((arg) => `${arg.name}: ${someValue(arg.type)}`).join(', ');
      const { errors } = await send(
        t,
        undefined,
        `mutation { ${name}${given && `(${given})`} { userErrors { code } } }`,
      );
      return [name, errors?.[0]?.extensions.code] as const;
    };
    const fields = mutations();
    const codes = await Promise.all(fields.map(codeFor));
    await t.close();

    expect(
      codes
        .filter(([, code]) => code !== 'UNAUTHENTICATED')
        .map(([name]) => name)
        .sort(),
    ).toEqual(FOR_VISITORS);
    expect(codes.filter(([, code]) => code === 'GRAPHQL_VALIDATION_FAILED')).toEqual([]);
  });

  test('every mutation takes one input named after it, and answers a payload of its own with userErrors', () => {
    for (const { name, type, args } of mutations()) {
      const payload = isNonNullType(type) && isObjectType(type.ofType) ? type.ofType : undefined;
      const userErrors = payload?.getFields().userErrors?.type;
      expect(`${name}: ${String(userErrors)}`).toBe(`${name}: [UserError!]!`);
      expect(
        args.every((arg) => arg.name === 'input' && String(arg.type).toLowerCase() === `${name.toLowerCase()}input!`),
      ).toBe(true);
    }
  });

  test('every list that can grow comes in pages, of at most a hundred', () => {
    for (const { name, type, args } of Object.values(schema.getQueryType()!.getFields())) {
      const isConnection = String(type).endsWith('Connection!');
      expect(`${name}: ${args.some((arg) => arg.name === 'first')}`).toBe(`${name}: ${isConnection}`);
      const isList = isListType(isNonNullType(type) ? type.ofType : type);
      if (isList) expect(SHORT).toContain(name);
    }
  });

  test('no type has a field for what must not leave the server', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const name of Object.keys(type.getFields()))
        if (`${type.name}.${name}` !== 'Profile.birthDate') expect(`${type.name}.${name}`).not.toMatch(NEVER);
    }
  });

  test("in production the demo world's sign-in is missing, and nothing else", async () => {
    const production = await schemaOf({ isDemo: false });

    const fieldsOf = (of: GraphQLSchema) =>
      [of.getQueryType()!, of.getMutationType()!].flatMap((type) => Object.keys(type.getFields()));
    expect(
      fieldsOf(schema)
        .filter((name) => !fieldsOf(production).includes(name))
        .sort(),
    ).toEqual(['demoPeople', 'signInAsDemoPerson']);
  });
});

describe('the operations of our own clients', () => {
  const folder = path.join(SCHEMA, 'operations');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const operationsIn = (text: string) =>
    parse(text).definitions.flatMap((definition) => (definition.kind === 'OperationDefinition' ? [definition] : []));
  const written = files.flatMap((file) =>
    operationsIn(readFileSync(path.join(folder, file), 'utf8')).map(({ name }) => name!.value),
  );
  const known = [...readKnownOperations()];

  test('the manifest knows each that is written in schema/operations, once, and no other', () => {
    expect(known.flatMap(([, text]) => operationsIn(text).map(({ name }) => name!.value)).sort()).toEqual(
      [...written].sort(),
    );
    expect(new Set(written).size).toBe(written.length);
  });

  test.each(known)(
    '%s is the hash of its text, which is what was written, and fits the contract',
    async (hash, text) => {
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
      expect(validate(buildSchema(await printedSchema()), parse(text))).toEqual([]);
    },
  );

  test('the manifest was made from the files as they are now; "pnpm drift" makes it anew', () => {
    const sources = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const definitionsIn = (text: string) =>
      parse(text, { noLocation: true }).definitions.map((definition) => JSON.stringify(inAnyOrder(definition)));
    const now = new Set(sources.flatMap(definitionsIn));

    for (const [, text] of known) for (const definition of definitionsIn(text)) expect(now).toContain(definition);
  });
});

/** The same for two texts that differ in the order of fields only: the generator sorts them. */
function inAnyOrder(node: unknown): unknown {
  if (Array.isArray(node)) return node.map((part) => JSON.stringify(inAnyOrder(part))).sort();
  if (typeof node !== 'object' || node === null) return node;
  return Object.entries(node)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, inAnyOrder(value)]);
}

/** A value that fits an input type, whatever it means. */
function someValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields())
      .map((field) => `${field.name}: ${someValue(field.type)}`)
      .join(', ')} }`;
  return (
    {
      Int: '1',
      SafeInt: '1',
      Float: '1',
      Boolean: 'true',
      LocalDate: '"2026-11-22"',
      JSONObject: '{}',
      DateTimeISO: '"2026-11-22T04:00:00Z"',
    }[type.name] ?? '"x"'
  );
}

describe('the database', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  /** Columns, constraints and indexes in PostgreSQL's own words. The partitions of a table have its shape, or it would not take them. */
  const shapeOf = async (dbName: string): Promise<string[]> => {
    const rows = await asOwnerOf<{ line: string }>(
      { ...t.database, dbName },
      `select line from (
        select table_name, concat_ws(' ', table_name, column_name, data_type, character_maximum_length, is_nullable, column_default) as line from information_schema.columns where table_schema = 'public'
        union all select conrelid::regclass::text, concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace and contype <> 't' and conparentid = 0
        union all select tablename, replace(indexdef, ' ON ONLY ', ' ON ') from pg_indexes where schemaname = 'public'
      ) shape where table_name <> 'mikro_orm_migrations'
        and table_name not in (select relname from pg_class where relispartition and relkind = 'r') order by line`,
    );
    return rows.map(({ line }) => line);
  };

  test('after the migrations it is what the entities say: columns, constraints, indexes', async () => {
    const { host, port, user } = t.database;
    const dbName = `${t.database.dbName}_entities`;
    await administer(`CREATE DATABASE ${dbName}`);
    await asOwnerOf({ host, port, user, dbName }, 'create extension btree_gist'); // As a migration does.
    const made = await connect({ host, port, user, dbName });
    await made.schema.create();

    await made.close();
    const [migrated, fromEntities] = [await shapeOf(t.database.dbName), await shapeOf(dbName)];
    await administer(`DROP DATABASE ${dbName} WITH (FORCE)`);

    expect(migrated.length).toBeGreaterThan(100);
    expect(migrated).toEqual(fromEntities);
  });

  test('every migration is listed, and none is left to run', async () => {
    const files = readdirSync(path.resolve(import.meta.dirname, '../api/migrations')).filter((file) =>
      /^Migration\d+\.ts$/.test(file),
    );

    expect((await t.orm.migrator.getExecuted()).map(({ name }) => `${name}.ts`)).toEqual(files.sort());
    expect(await t.orm.migrator.getPending()).toEqual([]);
  });
});
