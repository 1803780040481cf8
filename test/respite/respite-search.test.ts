import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import { BedEquipment, BedKind, RoomSex } from '../../api/src/houses/care.ts';
import { DietNeed } from '../../api/src/identity/diet.ts';
import { ServicePointKind } from '../../api/src/catalog/service-point.entity.ts';
import { FRIDAY, givenAHouse as givenAnyHouse } from '../houses/houses.ts';
import { cardOf, givenTaken, search } from '../houses/search-support.ts';
import { startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, type GivenPerson } from '../support/givens.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { fc } from '../support/property.ts';
import { statementsOf } from '../support/statements.ts';

const GONGSHU = '330105';

/** An institution for disabled people in 拱墅区. */
const givenAHouse = (t: TestApp, over: Parameters<typeof givenAnyHouse>[1] = {}) =>
  givenAnyHouse(t, { regionCode: GONGSHU, ...over });

/** A severely disabled man of 拱墅区 whose record says all that the item asks. */
const XIAOQIANG: GivenPerson = {
  householdRegion: GONGSHU,
  residenceRegion: GONGSHU,
  birthDate: '1990-05-01',
  facts: {
    'person.disability.hasCertificate': true,
    'person.disability.severe': true,
    'person.disability.grade': 1,
    'person.disability.category': 'INTELLECTUAL',
    'person.needsCare': true,
    'person.willing': true,
    'household.canCare': true,
    'person.hardship': ['DIBAO'],
  },
};
const WOMAN = '330122196503154528';
const MAN = '330122199005014534';

describe('respiteSearch', () => {
  let t: TestApp;
  let son: Sender & { id: string };
  beforeAll(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
    son = await givenAnElder(t, { ...XIAOQIANG, idNumber: MAN });
  });
  afterAll(() => t?.close());

  const card = (house: Awaited<ReturnType<typeof givenAHouse>>, over: object = {}, person = son) =>
    cardOf(t, person, person.id, house, over);
  const kinds = ({ misfits }: { misfits: { kind: string }[] }) => misfits.map(({ kind }) => kind);

  test('five nights from Friday: what is free, what it costs, what each fund pays, and the own share', async () => {
    const house = await givenAHouse(t, { beds: 3 });

    const found = await card(house);

    expect(found).toMatchObject({
      ...{ form: 'BED', startsOn: FRIDAY, endsOn: addDays(FRIDAY, 5), days: 5, bedKind: 'SHORT_STAY' },
      ...{ freePlaces: 3, fits: true, misfits: [], verdict: 'MET', nextStartsOn: null },
      quote: { listPriceFen: 100_000, ownShareFen: 30_000 },
      ownShareADayFen: 6_000,
    });
    expect(found.quote.subsidies.filter(({ amountFen }: { amountFen: number }) => amountFen > 0)).toEqual([
      { code: 'ZHEJIANG_DISABILITY_HARDSHIP', amountFen: 40_000, isSample: true },
      { code: 'ZHEJIANG_DISABILITY_SEVERE', amountFen: 20_000, isSample: true },
      { code: 'ZHEJIANG_WELFARE_LOTTERY', amountFen: 10_000, isSample: true },
    ]);
  });

  test('a room of the other sex does not fit; whose sex is not known is asked, and meanwhile only shown rooms for anybody', async () => {
    const house = await givenAHouse(t, { beds: [{ roomSex: RoomSex.FEMALE }] });
    const unknown = await givenAnElder(t, XIAOQIANG);
    const woman = await givenAnElder(t, { ...XIAOQIANG, idNumber: WOMAN });

    expect(await card(house)).toMatchObject({
      fits: false,
      freePlaces: 0,
      quote: null,
      misfits: [{ kind: 'ROOM_SEX' }],
    });
    expect(await card(house, {}, woman)).toMatchObject({ fits: true });
    expect((await search(t, unknown, unknown.id, { houseIds: [house.id] })).data.respiteSearch).toMatchObject({
      asksRoomSex: true,
      cards: [{ fits: false, misfits: [{ kind: 'ROOM_SEX' }] }],
    });
    expect(await card(house, { roomSex: 'FEMALE' }, unknown)).toMatchObject({ fits: true });
  });

  test('the kind of bed, and all that must stand at it, must be there', async () => {
    const house = await givenAHouse(t, { beds: [{ equipment: [BedEquipment.OXYGEN] }, { kind: BedKind.NURSING }] });

    expect(await card(house, { equipment: ['OXYGEN'] })).toMatchObject({ fits: true, freePlaces: 1 });
    expect(await card(house, { equipment: ['OXYGEN', 'HOIST'] })).toMatchObject({
      misfits: [{ kind: 'EQUIPMENT', says: '合适的房间里，没有带吸氧、移位机的床位。' }],
    });
    expect(await card(house, { bedKind: 'NURSING' })).toMatchObject({ fits: true, bedKind: 'NURSING' });
    expect(kinds(await card(house, { bedKind: 'BASIC' }))).toEqual(['BED_KIND']);
  });

  test('beds of those who lose their way are only for whoever asks for one', async () => {
    const house = await givenAHouse(t, { beds: [{ kind: BedKind.DEMENTIA }] });

    expect(kinds(await card(house))).toEqual(['BED_KIND']);
    expect(await card(house, { bedKind: 'DEMENTIA' })).toMatchObject({ fits: true });
  });

  test('the kitchen must cook as the person must eat, if he agreed that it is used', async () => {
    const house = await givenAHouse(t, { diets: [DietNeed.SOFT_FOOD] });
    const diet = { needs: [DietNeed.HALAL, DietNeed.SOFT_FOOD], allergens: [] };
    const eater = await givenAnElder(t, { ...XIAOQIANG, idNumber: '330122199005014470', diet });
    const silent = await givenAnElder(t, { ...XIAOQIANG, diet, consents: [] });

    expect(await card(house, {}, eater)).toMatchObject({ misfits: [{ kind: 'DIET', says: '厨房不做清真饮食。' }] });
    expect(kinds(await card(house, {}, silent))).toEqual([]);
    expect(kinds(await card(house, { diets: ['VEGETARIAN'] }))).toEqual(['DIET']);
  });

  test('whoever says what he would pay a day is told which is more', async () => {
    const house = await givenAHouse(t);

    expect(await card(house, { greatestOwnShareADayFen: 6_000 })).toMatchObject({ fits: true });
    expect(await card(house, { greatestOwnShareADayFen: 5_999 })).toMatchObject({
      fits: false,
      misfits: [{ kind: 'OVER_BUDGET', says: '每天自付60元，超过了您说的59.99元。' }],
    });
  });

  test('longer than the house allows does not fit, and it says until when', async () => {
    const house = await givenAHouse(t, { maxDays: 4 });

    expect(await card(house)).toMatchObject({
      fits: false,
      misfits: [{ kind: 'TOO_LONG', says: '这家一次最多4晚，要在12月1日或以前结束。' }],
    });
    expect(await card(house, { days: 4 })).toMatchObject({ fits: true });
  });

  test('whoever may not have it by what is on record is told why; what is not known is not held against him', async () => {
    const house = await givenAHouse(t);
    const healthy = await givenAnElder(t, {
      ...XIAOQIANG,
      facts: {
        ...XIAOQIANG.facts,
        'person.disability.severe': false,
        'person.disability.grade': 4,
        'person.disability.category': 'HEARING',
      },
    });
    const unknown = await givenAnElder(t, { ...XIAOQIANG, facts: {} });

    expect(await card(house, {}, healthy)).toMatchObject({
      fits: false,
      verdict: 'UNMET',
      misfits: [{ kind: 'NOT_ELIGIBLE' }],
    });
    expect(await card(house, {}, unknown)).toMatchObject({ fits: true, verdict: 'UNKNOWN' });
  });

  test('a house that no document lets take people in so is not shown', async () => {
    const canteen = await givenAHouse(t, { kind: ServicePointKind.CANTEEN });

    expect((await search(t, son, son.id, { houseIds: [canteen.id] })).data.respiteSearch.cards).toEqual([]);
  });

  test('what fits first, then the nearest; beyond reach nothing', async () => {
    const at = (km: number): [number, number] => [28.5 + km / 111.195, 119];
    const near = await givenAHouse(t, { at: at(1), maxDays: 3 });
    const far = await givenAHouse(t, { at: at(4) });
    await givenAHouse(t, { at: at(6) });
    const here = { near: { latitude: 28.5, longitude: 119 }, withinMetres: 5000 };

    const { cards, measuredFrom } = (await search(t, son, son.id, here)).data.respiteSearch;

    expect(cards.map((one: { house: { id: string } }) => one.house.id)).toEqual([far.id, near.id]);
    expect(cards[0].distanceMetres).toBe(4000);
    expect(measuredFrom).toBeNull();
  });

  test('day places on open days, hours of a caregiver each day, and none where she does not come', async () => {
    const sent = await givenAHouse(t, { caregivers: 1, at: [26, 118] });
    const shelter = await givenAHouse(t, { dayPlaces: 2, kind: ServicePointKind.DISABILITY_HOME });
    const visits = { forms: ['HOME_HOURS'], days: 2, startsTime: '09:00', hours: 3 };

    expect(await card(sent, visits)).toMatchObject({
      ...{ fits: true, startsOn: FRIDAY, endsOn: addDays(FRIDAY, 1), days: 2, freePlaces: 1 },
      quote: { listPriceFen: 24_000 },
    });
    expect(kinds(await card(sent, { ...visits, startsTime: '17:00' }))).toEqual(['NOT_ON_THESE_DAYS']);
    expect(kinds(await card(sent, { ...visits, near: { latitude: 26.2, longitude: 118 } }))).toEqual(['TOO_FAR']);
    expect(await card(shelter, { forms: ['DAY_PLACE'], days: 3 })).toMatchObject({
      ...{ fits: true, endsOn: addDays(FRIDAY, 2), days: 3, freePlaces: 2 },
      quote: { listPriceFen: 24_000 },
    });
  });

  test('where it is full the next dates are right, whatever is taken', async () => {
    const cleaningDays = 1;
    const taken = fc.array(
      fc.record({ bed: fc.nat(1), from: fc.integer({ min: -5, max: 40 }), nights: fc.integer({ min: 1, max: 15 }) }),
      { maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(taken, fc.integer({ min: 1, max: 9 }), async (uses, days) => {
        const house = await givenAHouse(t, { beds: 2, cleaningDays });
        const nights = [new Set<number>(), new Set<number>()];
        for (const { bed, from, nights: length } of uses) {
          const wanted = Array.from({ length }, (_, i) => from + i);
          if (wanted.some((night) => nights[bed]!.has(night))) continue;
          wanted.forEach((night) => nights[bed]!.add(night));
          await givenTaken(t, house, from, from + length, bed);
        }
        const freeFrom = (start: number) =>
          nights.filter(
            (held) =>
              !Array.from({ length: days + cleaningDays }, (_, i) => start + i).some((night) => held.has(night)),
          ).length;
        const next = Array.from({ length: 60 }, (_, i) => i + 1).find((start) => freeFrom(start) > 0);

        const found = await card(house, { days });

        expect(found.freePlaces).toBe(freeFrom(0));
        expect(kinds(found)).toEqual(freeFrom(0) > 0 ? [] : ['FULL']);
        expect(found.nextStartsOn).toBe(freeFrom(0) > 0 ? null : addDays(FRIDAY, next!));
      }),
      { numRuns: 25 },
    );
  });

  test('a bed in which somebody lives for good is never free, and says so', async () => {
    const house = await givenAHouse(t);
    await givenTaken(t, house, -100, undefined);

    expect(await card(house)).toMatchObject({ fits: false, misfits: [{ kind: 'FULL' }], nextStartsOn: null });
  });

  test('another person’s search is refused, and looks like one of nobody', async () => {
    const stranger = await givenAnElder(t);

    for (const personId of [son.id, '00000000-0000-4000-8000-000000000000'])
      expect((await search(t, stranger, personId)).errors?.[0]).toMatchObject({
        message: '没有找到这个人。',
        extensions: { code: 'NOT_FOUND' },
      });
    expect((await search(t, undefined, son.id)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test.each([
    ['ends before it starts', { days: undefined, endsOn: addDays(FRIDAY, -1) }, /结束的日子/],
    ['ends on the day it starts', { days: undefined, endsOn: FRIDAY }, /结束的日子/],
    ['began in the past', { startsOn: '2026-11-21' }, /已经过去/],
    ['is years ahead', { startsOn: '2028-01-01' }, /太远/],
    ['says neither how long nor until when', { days: undefined }, /哪天为止/],
    ['says both', { endsOn: addDays(FRIDAY, 3) }, /选一样/],
  ])('whoever %s is told so', async (_what, over, says) => {
    const { errors } = await search(t, son, son.id, over);

    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(says),
      extensions: { code: 'DATES_NOT_POSSIBLE' },
    });
  });

  test('thirty houses cost as many statements as one', async () => {
    for (let i = 0; i < 30; i += 1) await givenAHouse(t, { at: [27 + i / 1000, 118] });
    const near = { latitude: 27, longitude: 118 };
    const few = await statementsOf(t, () => search(t, son, son.id, { near, withinMetres: 150 }));
    const many = await statementsOf(t, () => search(t, son, son.id, { near, withinMetres: 20_000 }));

    expect(few.answer.data.respiteSearch.cards.length).toBeLessThan(3);
    expect(many.answer.data.respiteSearch).toMatchObject({ moreCount: 10 });
    expect(many.statements.length).toBe(few.statements.length);
  });
});
