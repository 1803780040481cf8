import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ServicePoint } from '../../api/src/catalog/service-point.entity.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { Session } from '../../api/src/identity/session.entity.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { hashOf, PRODUCTION, sendKnown } from '../support/known-operations.ts';

const SIGN_IN = /* GraphQL */ `
  mutation ($input: SignInAsDemoPersonInput!) {
    signInAsDemoPerson(input: $input) {
      tokens {
        accessToken
      }
      viewer {
        id
        name
        roles
      }
      userErrors {
        code
        field
      }
    }
  }
`;

const DEMO_PEOPLE = '{ demoPeople { id name age introduction region { fullName } } }';

const DEMO_PERSON = { demoIntroduction: '独居，想试试订餐。' };

describe('signInAsDemoPerson', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const signIn = (personId: string) => send(t, undefined, SIGN_IN, { input: { personId } });

  test('a visitor chooses a person of the demo world and is signed in as her', async () => {
    const wang = await givenAnElder(t, DEMO_PERSON);

    const { tokens, viewer, userErrors } = (await signIn(wang.id)).data.signInAsDemoPerson;

    expect(userErrors).toEqual([]);
    expect(viewer).toEqual({ id: wang.id, name: '王秀兰', roles: ['CITIZEN'] });
    expect((await send(t, { token: tokens.accessToken }, '{ viewer { id } }')).data.viewer.id).toBe(wang.id);
  });

  test('somebody real is not found, nor is staff, nor who does not exist, and no session is opened', async () => {
    const [real, staff] = [await givenAnElder(t), await givenStaff(t)];
    const before = await t.orm.em.fork().count(Session);

    for (const id of [real.id, staff.id, randomUUID()]) {
      expect((await signIn(id)).data.signInAsDemoPerson).toEqual({
        tokens: null,
        viewer: null,
        userErrors: [{ code: 'NOT_FOUND', field: ['personId'] }],
      });
    }
    expect(await t.orm.em.fork().count(Session)).toBe(before);
  });

  test('an id that is none is told as wrong input', async () => {
    expect((await signIn('王秀兰')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('the list shows people of the demo world only, with age and place, and what to try', async () => {
    const [wang, real] = [await givenAnElder(t, DEMO_PERSON), await givenAnElder(t)];

    const { demoPeople } = (await send(t, undefined, DEMO_PEOPLE)).data;

    expect(demoPeople).toContainEqual({
      id: wang.id,
      name: '王秀兰',
      age: 82,
      introduction: DEMO_PERSON.demoIntroduction,
      region: { fullName: '青海省西宁市城东区' },
    });
    expect(demoPeople.map(({ id }: { id: string }) => id)).not.toContain(real.id);
  });

  test("in production neither exists, not even for a person of the demo world and by our own client's hash", async () => {
    const wang = await givenAnElder(t, DEMO_PERSON);
    const production = await startApp({ database: t.database, env: PRODUCTION });

    const mutation = await sendKnown(production, undefined, 'SignInAsDemoPerson', { input: { personId: wang.id } });
    const query = await sendKnown(production, undefined, 'DemoPeople');
    const { body } = await sendKnown(production, undefined, 'Viewer');
    await production.close();

    for (const answer of [mutation, query]) {
      expect(answer.status).toBe(400);
      expect(answer.body.data).toBeUndefined();
      expect(JSON.stringify(answer.body)).not.toContain('王秀兰');
    }
    expect(body.data.deployment.isDemo).toBe(false);
    expect(hashOf('SignInAsDemoPerson')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the demo world comes into an empty database only, once, and everybody in it can be chosen', async () => {
    const first = await startApp({ withDemoWorld: true });
    const second = await startApp({ database: first.database, withDemoWorld: true });
    const beside = await startApp({ database: t.database, withDemoWorld: true });

    const people = await first.orm.em
      .fork()
      .find(Person, { demoIntroduction: { $ne: null } }, { orderBy: { id: 'asc' } });
    const chosen = await Promise.all(
      people.map(({ id }) => send(second, undefined, SIGN_IN, { input: { personId: id } })),
    );
    const places = await beside.orm.em.fork().count(ServicePoint);
    for (const app of [beside, second, first]) await app.close();

    expect(people.length).toBeGreaterThan(0);
    expect(chosen.map(({ data }) => data.signInAsDemoPerson.viewer.id)).toEqual(people.map(({ id }) => id));
    expect(places).toBe(0);
  });
});
