import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { Role } from '../../api/src/identity/role.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';

const VIEWER = /* GraphQL */ `
  {
    viewer {
      id
      name
      roles
      person {
        name
        age
        hasHomeAddress
        residence {
          fullName
        }
      }
      staff {
        name
        region {
          code
        }
      }
    }
  }
`;

const MINUTE_MS = 60_000;

describe('viewer', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  /** What comes back over the bare wire. */
  const ask = async (authorization?: string) => {
    const call = request(t.url).post('/graphql').send({ query: VIEWER });
    const { status, body } = await (authorization === undefined ? call : call.set('authorization', authorization));
    return { status, body };
  };

  test('a visitor is nobody, which is no error', async () => {
    expect(await ask()).toEqual({ status: 200, body: { data: { viewer: null } } });
  });

  test('an elder sees herself; where she lives exactly is not repeated', async () => {
    const elder = await givenAnElder(t, { householdRegion: '3101' });

    const { body } = await ask(`Bearer ${elder.token}`);

    expect(body.data.viewer).toEqual({
      id: elder.id,
      name: '王秀兰',
      roles: ['CITIZEN'],
      staff: null,
      person: {
        name: '王秀兰',
        age: 82,
        hasHomeAddress: true,
        residence: { fullName: '青海省西宁市城东区' },
      },
    });
    expect(JSON.stringify(body)).not.toContain('清江社区');
  });

  test('of somebody who has only just come nothing is known, and nothing is made up', async () => {
    const nobody = await givenAnElder(t, {
      birthDate: null,
      householdRegion: null,
      residenceRegion: null,
      homeAddress: null,
    });

    expect((await send(t, nobody, VIEWER)).data.viewer.person).toMatchObject({
      age: null,
      residence: null,
      hasHomeAddress: false,
    });
  });

  test.each([
    ['2026-11-22T23:59:59+08:00', 81],
    ['2026-11-23T00:00:00+08:00', 82],
  ])('an elder grows older at midnight in China: at %s she is %i', async (instant, age) => {
    t.clock.now = new Date(instant);
    const elder = await givenAnElder(t, { birthDate: '1944-11-23' });

    const { data } = await send(t, elder, VIEWER);
    t.clock.now = NOON;

    expect(data.viewer.person.age).toBe(age);
  });

  test('staff see their own work place and roles', async () => {
    const staff = await givenStaff(t, { roles: [Role.SUPERVISOR], regionCode: '33' });

    expect((await send(t, staff, VIEWER)).data.viewer).toEqual({
      id: staff.id,
      name: '马文静',
      roles: ['SUPERVISOR'],
      person: null,
      staff: { name: '马文静', region: { code: '33' } },
    });
  });

  test.each([
    ['a word', 'nonsense'],
    ['very long', 'x'.repeat(200)],
    ['SQL', "'or+1=1--"],
  ])('a token that is none (%s) is refused with 401, not taken for a visitor', async (_what, token) => {
    const { status, body } = await ask(`Bearer ${token}`);

    expect(status).toBe(401);
    expect(body.errors).toMatchObject([
      { message: '登录已过期，请重新登录。', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(JSON.stringify(body)).not.toContain(token);
  });

  test('an empty header is a visitor', async () => {
    expect(await ask('')).toEqual({ status: 200, body: { data: { viewer: null } } });
  });

  test.each(['Basic d2FuZzpsYW4=', 'Bearer', 'Bearer two words', `Bearer ${'x'.repeat(300)}`])(
    'who sends something that is no bearer token is told so, not taken for a visitor: "%.20s"',
    async (authorization) => {
      expect(await ask(authorization)).toMatchObject({ status: 401 });
    },
  );

  test('the name of the scheme may be written in small letters', async () => {
    const elder = await givenAnElder(t);

    expect(await ask(`bearer ${elder.token}`)).toMatchObject({
      status: 200,
      body: { data: { viewer: { id: elder.id } } },
    });
  });

  test('a token is good for thirty minutes by the clock', async () => {
    const elder = await givenAnElder(t);
    const statusAt = async (minutes: number, ms = 0) => {
      t.clock.now = new Date(NOON.getTime() + minutes * MINUTE_MS + ms);
      const { status } = await ask(`Bearer ${elder.token}`);
      t.clock.now = NOON;
      return status;
    };

    expect([await statusAt(0), await statusAt(30, -1), await statusAt(30)]).toEqual([200, 200, 401]);
  });

  test('who asks with a dead token gets nothing done by it, not even what a visitor may', async () => {
    const answer = await send(t, { token: 'dead' }, '{ regions { code } }');

    expect(answer.data).toBeUndefined();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
