import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Bed } from '../../api/src/houses/bed.entity.ts';
import { BedUse } from '../../api/src/houses/bed-use.entity.ts';
import { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { givenAHouse } from '../houses/houses.ts';
import { startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { bedsOf, change, codeOf, givenAResident, givenAStay, givenItsOperator, usesOfBed } from './beds.ts';

describe('who lives in a house, and who looks after them', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  async function given() {
    const house = await givenAHouse(t, { regionCode: '330122', carers: 2 });
    const [bed] = (await bedsOf(t, house)) as [Bed];
    return { house, bed, operator: await givenItsOperator(t, house) };
  }

  const enter = (as: Sender, { id }: Bed, over: object = {}) =>
    change(t, as, 'enterResident', { bedId: id, startsOn: '2026-11-20', isSevere: true, ...over });
  const end = (as: Sender, { id }: Bed, useId: string, endsOn: string) =>
    change(t, as, 'endResidence', { bedId: id, useId, endsOn });
  const setCarers = (as: Sender, { id }: Pick<CareHouse, 'id'>, carers: number) =>
    change(t, as, 'setCarers', { houseId: id, carers });

  test('somebody is entered without a name; again changes at most whether he counts as severely disabled', async () => {
    const { bed, operator } = await given();

    expect(codeOf(await enter(operator, bed))).toBe('DONE');
    expect(codeOf(await enter(operator, bed, { isSevere: false }))).toBe('DONE');

    expect(await usesOfBed(t, bed)).toEqual(['RESIDENT 2026-11-20..']);
    expect(await t.orm.em.fork().findOneOrFail(BedUse, { bed: bed.id })).toMatchObject({ isSevere: false });
  });

  test('not into a bed that a guest will have, nor years ahead', async () => {
    const { house, bed, operator } = await given();
    await givenAStay(t, house, bed);

    expect(codeOf(await enter(operator, bed))).toBe('BED_IN_USE');
    expect(codeOf(await enter(operator, bed, { startsOn: '2028-11-20' }))).toBe('BAD_VALUE');
    expect(await usesOfBed(t, bed)).toEqual(['STAY 2026-11-27..2026-12-02']);
  });

  test('who leaves is written down, again without more; by mistake, nothing is left', async () => {
    const { bed, operator } = await given();
    const { id } = await givenAResident(t, bed);

    expect(codeOf(await end(operator, bed, id, '2026-12-01'))).toBe('DONE');
    expect(codeOf(await end(operator, bed, id, '2026-12-01'))).toBe('DONE');
    expect(await usesOfBed(t, bed)).toEqual(['RESIDENT 2026-01-01..2026-12-01']);

    expect(codeOf(await end(operator, bed, id, '2026-01-01'))).toBe('DONE');
    expect(await usesOfBed(t, bed)).toEqual([]);
  });

  test('nobody leaves before he came, nor stays on over a guest', async () => {
    const { house, bed, operator } = await given();
    const { id } = await givenAResident(t, bed);
    expect(codeOf(await end(operator, bed, id, '2025-12-31'))).toBe('BAD_VALUE');
    await end(operator, bed, id, '2026-11-25');
    await givenAStay(t, house, bed);

    expect(codeOf(await end(operator, bed, id, '2026-11-30'))).toBe('BED_IN_USE');
    expect(codeOf(await end(operator, bed, id, '2026-11-27'))).toBe('DONE');
  });

  test('the number of carers is what the house says', async () => {
    const { house, operator } = await given();

    expect([codeOf(await setCarers(operator, house, 7)), codeOf(await setCarers(operator, house, 7))]).toEqual([
      'DONE',
      'DONE',
    ]);

    expect(await t.orm.em.fork().findOneOrFail(CareHouse, house.id)).toMatchObject({ carers: 7 });
  });

  test.each([
    ['the operator of another house', 'NOT_FOUND', async () => givenItsOperator(t, await givenAHouse(t))],
    ['a reviewer of its county', 'FORBIDDEN', () => givenStaff(t, { regionCode: '330122' })],
    ['an elder', 'FORBIDDEN', () => givenAnElder(t)],
  ])('%s changes nothing of it: %s', async (_who, code, sender) => {
    const { house, bed } = await given();
    const { id } = await givenAResident(t, bed);
    const as = await sender();
    const tries = [() => enter(as, bed), () => end(as, bed, id, '2026-12-01'), () => setCarers(as, house, 7)];

    for (const attempt of tries) expect(await attempt().then(codeOf, String)).toContain(code);

    expect(await usesOfBed(t, bed)).toEqual(['RESIDENT 2026-01-01..']);
    expect(await t.orm.em.fork().findOneOrFail(CareHouse, house.id)).toMatchObject({ carers: 2 });
  });
});
