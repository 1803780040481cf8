import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { readKnownOperations } from '../../api/src/platform/operations.ts';
import { publicOperations } from '../../api/src/platform/public-answers.ts';
import { schemaOf } from '../../api/src/schema.ts';
import { RULES } from '../access/rules.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenACanteen } from '../support/givens.ts';
import { hashOf, sendKnown } from '../support/known-operations.ts';

const NEAR = { near: { latitude: 36.61, longitude: 101.79 }, first: 20 };

describe('answers that are the same for everybody', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const namesNear = async (variables: object = NEAR, as?: { token: string }) => {
    const { body } = await sendKnown(t, as, 'MealPoints', variables);
    return body.data.servicePoints.edges.map(({ node }: { node: { name: string } }) => node.name);
  };

  test('are kept for a second, and then say what has changed', async () => {
    const { id } = await givenACanteen(t, { name: '清江社区食堂' });
    expect(await namesNear()).toEqual(['清江社区食堂']);

    await t.asOwner(`update service_point set name = '清江新食堂' where id = $1`, [id]);

    expect(await namesNear()).toEqual(['清江社区食堂']);
    expect(await namesNear({ ...NEAR, first: 19 })).toEqual(['清江新食堂']); // Another question is asked anew.
    await pause(1_050);
    expect(await namesNear()).toEqual(['清江新食堂']);
  });

  test('are made once for all who ask at the same moment, signed in or not', async () => {
    const elder = await givenAnElder(t);
    const asked = { ...NEAR, first: 7 };
    const before = t.logged.length;

    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => namesNear(asked, i % 2 ? elder : undefined)),
    );

    expect(new Set(answers.map(String)).size).toBe(1);
    expect(t.logged.slice(before).filter((line) => line.includes('"answered"'))).toHaveLength(30);
  });

  test('are not kept where something was wrong with the question', async () => {
    const wrong = { ...NEAR, first: 1_000 };
    for (let i = 0; i < 2; i += 1)
      expect((await sendKnown(t, undefined, 'MealPoints', wrong)).body.errors).toHaveLength(1);
    expect(await namesNear()).toHaveLength(1);
  });

  test('are those of operations that ask for nothing but what everybody may have', async () => {
    const schema = await schemaOf({ isDemo: true });
    const known = readKnownOperations();
    const kept = [...publicOperations(known)].map((hash) => known.get(hash)!);
    expect(kept).toContain(known.get(hashOf('MealPoints')));

    const asked = new Set<string>();
    for (const text of kept) {
      const info = new TypeInfo(schema);
      const note = () => asked.add(`${String(getNamedType(info.getParentType()!))}.${info.getFieldDef()!.name}`);
      visit(parse(text), visitWithTypeInfo(info, { Field: () => void note() }));
    }

    const rules = [...asked]
      .filter((field) => !field.endsWith('.__typename'))
      .map((field) => {
        const [type, name] = field.split('.') as [string, string];
        return [field, RULES[type]?.[name]];
      });
    expect(rules.filter(([, rule]) => rule !== 'PUBLIC')).toEqual([]);
  });
});
