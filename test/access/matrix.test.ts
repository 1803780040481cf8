import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { send, startApp, type Answer, type TestApp } from '../support/app.ts';
import { everyQuery, MUTATIONS, QUERIES } from './calls.ts';
import { RULES, type Rule } from './rules.ts';
import { fieldsOf } from './schema-fields.ts';
import { aWorld, CANARY, VIEWERS, type ViewerName, type World } from './world.ts';

const schema: GraphQLSchema = buildSchema(
  readFileSync(path.resolve(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'),
);

/** What is said in full, to whoever may have it. */
const SAID_IN_FULL = [
  'personalValue',
  'myData',
  'dataRequests',
  'dataRequestQueue',
  'dataRequestValues',
  'healthRecord',
  'outreachContact',
  'waitingEntry',
];

/** What a case holds is what somebody wrote into its form or about it: no number of a card, no diagnosis. */
const WRITTEN = ['note', 'phone', 'homeAddress'];

/** Of these, to whoever may have them, only so much. */
const SAID_IN_PART: Record<string, readonly string[]> = {
  application: WRITTEN,
  applications: WRITTEN,
  award: ['note'],
  awards: ['note'],
  heldInstalments: ['note'],
  differences: ['note'],
  benefitsFor: WRITTEN,
  outreach: ['note'],
  myRespiteStays: ['note'],
  respiteStay: ['note'],
  hoursSent: ['note'],
  myTimeTasks: ['note'],
  myVisit: ['note', 'homeAddress'],
  myVisits: ['note', 'homeAddress'],
  serviceDisputes: ['note'],
  timeTask: ['note'],
  reviewCase: WRITTEN,
  ratingsToAnswer: ['note'],
  recomputeDecision: ['note'],
};

const REFUSED = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'];

/** Lists and trials that whoever holds the post has of his own place. */
const FOR_ALL_OF_THE_POST = [
  'settlementPoints',
  'waitingLists',
  'findPeople',
  'dataRequestQueue',
  'reviewQueue',
  'ratingsToAnswer',
  'simulatePolicy',
  'outreach',
  'myCareHouses',
  'ratioWarnings',
  'volunteers',
  'serviceDisputes',
  'oddServices',
  'clearingStatements',
  'clearingBalances',
  'stuckHours',
  'differences',
  'heldInstalments',
  'payableFunds',
  'payoutBatches',
];

/** What is asked by citizens about themselves. */
const FOR_CITIZENS = ['messages', 'unreadMessages', 'pushCredits', 'tasksNearMe', 'myVisits', 'myVolunteering'];

const CLOSE: ViewerName[] = ['the person', 'the guardian', 'staff who assist'];

/** Whether a rule lets a viewer to the person of the world. */
function allows(rule: Rule, viewer: ViewerName): boolean {
  if (rule === 'PUBLIC') return true;
  if (rule === 'OWN') return viewer !== 'a visitor';
  if (rule === 'IN_PERSON') return CLOSE.includes(viewer);
  if (rule === 'VOLUNTEER') return viewer === 'the volunteer';
  if (rule === 'COUNTER') return viewer === 'a PROVIDER_OPERATOR here';
  if (rule.startsWith('POST:')) return onPost(rule.slice('POST:'.length).split(','), viewer);
  return CLOSE.includes(viewer) || viewer === `a delegate for ${rule}`;
}

/** Staff who assist are a reviewer of the place, too. */
const onPost = (roles: string[], viewer: ViewerName): boolean =>
  roles.some((role) => viewer === `a ${role} here` || viewer === `an ${role} here`) ||
  (viewer === 'staff who assist' && roles.includes('REVIEWER'));

/** Who has learned the name in a way of his own: from the person himself, or by having typed it. */
const knowsName = (viewer: ViewerName) => CLOSE.includes(viewer) || /^(a delegate|one |the volunteer)/.test(viewer);

const codeOf = ({ data, errors }: Answer, field: string): string | undefined =>
  errors?.[0]?.extensions.code ?? data?.[field]?.userErrors?.[0]?.code;

describe('the matrix of who may have what', () => {
  let t: TestApp;
  let world: World;
  beforeAll(async () => {
    t = await startApp();
    world = await aWorld(t);
  }, 120_000);
  afterAll(() => t?.close());

  const ruleOf = (type: string, field: string): Rule | undefined =>
    RULES[type]?.[field] ?? (/Payload$/.test(type) ? 'WITHIN' : undefined);

  test('every field of the schema has a rule', () => {
    const without = fieldsOf(schema).filter(({ type, field }) => !ruleOf(type, field));

    expect(without.map(({ type, field }) => `${type}.${field}`)).toEqual([]);
    const known = new Set(fieldsOf(schema).map(({ type, field }) => `${type}.${field}`));
    const ruled = Object.entries(RULES).flatMap(([type, fields]) =>
      Object.keys(fields).map((field) => `${type}.${field}`),
    );
    expect(ruled.filter((coordinate) => !known.has(coordinate))).toEqual([]);
  });

  test('every query and every mutation is tried, but for those about oneself', () => {
    const queries = Object.keys(schema.getQueryType()!.getFields());
    const mutations = Object.keys(schema.getMutationType()!.getFields());

    expect(Object.keys(QUERIES).sort()).toEqual(queries.sort());
    expect(mutations.filter((name) => !['PUBLIC', 'OWN'].includes(RULES.Mutation![name]!)).sort()).toEqual(
      Object.keys(MUTATIONS).sort(),
    );
  });

  test.each(VIEWERS)('%s sees what the rules say, and no more', async (viewer) => {
    const wrong: string[] = [];
    for (const [field, text] of everyQuery(schema, world)) {
      const rule = RULES.Query![field]!;
      const answer = await send(t, world.viewers[viewer], text);
      if (isAskedTooOften(field, answer)) continue;
      const isAnswered = !answer.errors;
      const isExpected =
        allows(rule, viewer) ||
        isForAllOfThePost(field, rule, viewer) ||
        (field === 'viewer' && viewer === 'a visitor');
      if (isAnswered !== (isExpected && !isForCitizens(field, viewer)))
        wrong.push(`${field}: ${codeOf(answer, field) ?? 'answered'}`);
      wrong.push(...leaksIn(JSON.stringify(answer), field, rule, viewer));
      if (!isAnswered && !REFUSED.includes(codeOf(answer, field)!)) wrong.push(`${field}: ${codeOf(answer, field)}`);
    }
    expect(wrong).toEqual([]);
  });

  /** Messages are for citizens. */
  const isForCitizens = (field: string, viewer: ViewerName) =>
    FOR_CITIZENS.includes(field) && /here$|elsewhere$|staff|visitor/.test(viewer);

  /** Where an application stands may be asked without signing in, and only so often, whoever asks. */
  const isAskedTooOften = (field: string, answer: Answer) =>
    field === 'applicationStatus' && codeOf(answer, field) === 'TOO_MANY_TRIES';

  /** Whoever holds the post elsewhere has a list too: without this person, as {@link leaksIn} sees to. */
  const isForAllOfThePost = (field: string, rule: Rule, viewer: ViewerName) =>
    FOR_ALL_OF_THE_POST.includes(field) &&
    /elsewhere$/.test(viewer) &&
    onPost(rule.slice('POST:'.length).split(','), viewer.replace('elsewhere', 'here') as ViewerName);

  function leaksIn(text: string, field: string, rule: Rule, viewer: ViewerName): string[] {
    const { name, ...secrets } = CANARY;
    const isTold = (what: string) =>
      allows(rule, viewer) && (SAID_IN_FULL.includes(field) || (SAID_IN_PART[field] ?? []).includes(what));
    const leaked = Object.entries(secrets).filter(([what, value]) => text.includes(value) && !isTold(what));
    const isNamed = text.includes(name) && !allows(rule, viewer) && !knowsName(viewer);
    return [...leaked.map(([what]) => `${field} tells the ${what}`), ...(isNamed ? [`${field} tells the name`] : [])];
  }

  test.each(VIEWERS)('%s decides about a service for the person only in the matter of applications', async (viewer) => {
    const answer = await send(
      t,
      world.viewers[viewer],
      `{ serviceItems(regionCode: "630102", first: 1) { edges { node { eligibility(personId: "${world.person.id}") { verdict } } } } }`,
    );

    expect(!answer.errors).toBe(allows('APPLICATIONS', viewer));
  });

  test('whoever may not, changes nothing, whatever he tries', async () => {
    const before = await everythingKept();
    const wrong: string[] = [];
    for (const [field, inputOf] of Object.entries(MUTATIONS)) {
      const rule = RULES.Mutation![field]!;
      const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
      for (const viewer of VIEWERS.filter((name) => !allows(rule, name) && !mayOtherwise(field, name))) {
        const answer = await send(
          t,
          world.viewers[viewer],
          `mutation ($input: ${type}!) { ${field}(input: $input) { __typename userErrors { code } } }`,
          { input: inputOf(world) },
        );
        const code = codeOf(answer, field);
        if (!REFUSED.includes(code!)) wrong.push(`${viewer}, ${field}: ${code}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await everythingKept()).toEqual(before);
  });

  /** A delegate may always give his own delegation back, either side of a service speaks, and one registers oneself. */
  const mayOtherwise = (field: string, viewer: ViewerName) =>
    (field === 'revokeDelegation' && viewer === 'a delegate for MEALS') ||
    (['disputeService', 'answerDispute'].includes(field) && viewer === 'the volunteer') ||
    (field === 'registerVolunteer' && viewer === 'the person');

  /** All rows of all tables but the log, the sessions and what only counts tries. */
  async function everythingKept(): Promise<Record<string, string>> {
    const em = t.orm.em.fork();
    const tables = await em.execute<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public'
         and table_name !~ '^(audit_|session|data_key|mikro_orm)' order by 1`,
    );
    const kept = tables.map(async ({ name }) => {
      const [row] = await em.execute<{ hash: string }[]>(
        `select coalesce(md5(string_agg(md5(x::text), '' order by md5(x::text))), '') as hash from "${name}" x`,
      );
      return [name, row!.hash] as const;
    });
    return Object.fromEntries(await Promise.all(kept));
  }
});
