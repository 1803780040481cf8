import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BedEquipment } from '../../api/src/houses/care.ts';
import type { Bed } from '../../api/src/houses/bed.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { Message } from '../../api/src/messages/message.entity.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { StayEvent } from '../../api/src/respite/stay-event.entity.ts';
import { StayStatus } from '../../api/src/respite/stay.ts';
import { FRIDAY, givenAHouse } from '../houses/houses.ts';
import { NOON, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { bedsOf, change, codeOf, givenAResident, givenAStay, givenItsOperator, stayNow, usesOfBed } from './beds.ts';

const WEEK = { startsOn: '2026-11-26', endsOn: '2026-12-10', reason: '换床垫' };

describe('takeBedOutOfService', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const takeOut = (as: Sender, { id }: Pick<Bed, 'id'>, over: object = {}) =>
    change(t, as, 'takeBedOutOfService', { bedId: id, ...WEEK, ...over }, 'bed { id } moved sentBack');

  async function given(over: Parameters<typeof givenAHouse>[1] = { beds: 2 }) {
    const house = await givenAHouse(t, { regionCode: '330122', ...over });
    const [bed, other] = (await bedsOf(t, house)) as [Bed, Bed];
    return { house, bed, other, operator: await givenItsOperator(t, house) };
  }

  const eventsOf = async (stay: string) =>
    (await t.orm.em.fork().find(StayEvent, { stay }, { orderBy: { id: 'asc' } })).map(({ kind }) => kind as string);

  async function toldTo(personId: string): Promise<string[]> {
    const messages = await t.orm.em.fork().find(Message, { recipient: personId }, { orderBy: { id: 'asc' } });
    return messages.map((message) => t.vault.open(message, 'text')!);
  }

  test('a bed that nobody has is out of service, and says why', async () => {
    const { bed, operator } = await given();

    const answer = await takeOut(operator, bed);

    expect(answer).toEqual({ bed: { id: bed.id }, moved: 0, sentBack: 0, userErrors: [] });
    expect(await usesOfBed(t, bed)).toEqual(['MAINTENANCE 2026-11-26..2026-12-10']);
  });

  test('who was promised it gets another one, pays no more for it, and is told', async () => {
    const { house, bed, other, operator } = await given();
    const stay = await givenAStay(t, house, bed);

    expect(await takeOut(operator, bed)).toMatchObject({ moved: 1, sentBack: 0 });

    const now = await stayNow(t, stay.id);
    expect(now).toMatchObject({ status: 'CONFIRMED', bed: { id: other.id }, listPriceFen: 100_000 });
    expect(await usesOfBed(t, other)).toEqual(['STAY 2026-11-27..2026-12-02']);
    expect(await eventsOf(stay.id)).toEqual(['MOVED']);
    expect(await toldTo(stay.personId)).toEqual([expect.stringContaining('换了一张床位')]);
  });

  test('a dearer bed costs the family no more', async () => {
    const { house, bed, other, operator } = await given({ beds: [{}, { nightlyPriceFen: 90_000 }] });
    const stay = await givenAStay(t, house, bed);

    await takeOut(operator, bed);

    expect(await stayNow(t, stay.id)).toMatchObject({ bed: { id: other.id }, ownShareFen: 100_000 });
  });

  test('for whom there is no other that fits asks the house anew, keeps nothing and is told what to do', async () => {
    const { house, bed, operator } = await given({ beds: [{ equipment: [BedEquipment.OXYGEN] }, {}] });
    const stay = await givenAStay(t, house, bed, { needs: { equipment: [BedEquipment.OXYGEN] } });

    expect(await takeOut(operator, bed)).toMatchObject({ moved: 0, sentBack: 1 });

    expect(await stayNow(t, stay.id)).toMatchObject({ status: 'REQUESTED', bed: null, listPriceFen: 0 });
    expect(await eventsOf(stay.id)).toEqual(['BED_LOST', 'REQUESTED']);
    expect((await toldTo(stay.personId))[0]).toMatch(/床位要停用.*12349/);
    expect(await usesOfBed(t, bed)).toEqual(['MAINTENANCE 2026-11-26..2026-12-10']);
  });

  test('of two who are placed together neither keeps a bed without the other', async () => {
    const { house, bed, other, operator } = await given();
    const parent = await givenAStay(t, house, bed);
    const child = await givenAStay(t, house, other, { placementId: parent.id });

    expect(await takeOut(operator, bed)).toMatchObject({ moved: 0, sentBack: 2 });

    expect(await stayNow(t, child.id)).toMatchObject({ status: 'REQUESTED', bed: null });
    expect(await usesOfBed(t, other)).toEqual([]);
  });

  test('who lies in it moves today; the nights before were slept in the old one', async () => {
    const { house, bed, other, operator } = await given();
    const days = { startsOn: '2026-11-20', endsOn: '2026-11-29' };
    const stay = await givenAStay(t, house, bed, { ...days, status: StayStatus.IN_STAY });

    expect(await takeOut(operator, bed, { startsOn: '2026-11-22' })).toMatchObject({ moved: 1 });

    expect(await stayNow(t, stay.id)).toMatchObject({ status: 'IN_STAY', bed: { id: other.id } });
    expect(await usesOfBed(t, other)).toEqual(['STAY 2026-11-22..2026-11-29']);
    expect(await usesOfBed(t, bed)).toEqual(['STAY 2026-11-20..2026-11-22', 'MAINTENANCE 2026-11-22..2026-12-10']);
  });

  test('as long as somebody lies in it for whom there is no other, nothing changes, and it says who', async () => {
    const { house, bed, other, operator } = await given();
    await givenAResident(t, other);
    const lying = await givenAStay(t, house, bed, {
      ...{ startsOn: '2026-11-20', endsOn: '2026-11-29', status: StayStatus.IN_STAY },
      person: { name: '赵桂芳' },
    });

    const refused = await takeOut(operator, bed, { startsOn: '2026-11-22' });

    expect(refused.userErrors).toEqual([
      { code: 'BED_IN_USE', message: expect.stringContaining('赵桂芳'), field: ['bedId'] },
    ]);
    expect(await usesOfBed(t, bed)).toEqual(['STAY 2026-11-20..2026-11-29']);
    expect(await eventsOf(lying.id)).toEqual([]);
    expect(await toldTo(lying.personId)).toEqual([]);
  });

  test('whoever lies in it comes before who was only offered it', async () => {
    const { house, bed, other, operator } = await given();
    const offered = await givenAStay(t, house, bed, { startsOn: '2026-11-28', status: StayStatus.OFFERED });
    const lying = await givenAStay(t, house, bed, {
      ...{ startsOn: '2026-11-20', endsOn: '2026-11-28', status: StayStatus.IN_STAY },
    });
    await givenAStay(t, house, other, { startsOn: '2026-11-29', endsOn: '2026-11-30' });

    expect(await takeOut(operator, bed)).toMatchObject({ moved: 1, sentBack: 1 });

    expect(await stayNow(t, lying.id)).toMatchObject({ bed: { id: other.id } });
    expect(await stayNow(t, offered.id)).toMatchObject({ status: 'REQUESTED' });
  });

  test.each([
    ['somebody lives in it', 'BED_IN_USE', {}, (bed: Bed) => givenAResident(t, bed)],
    ['it was to begin yesterday', 'BAD_VALUE', { startsOn: '2026-11-21' }, undefined],
    ['it ends before it begins', 'BAD_VALUE', { endsOn: '2026-11-26' }, undefined],
    ['it lasts for three years', 'BAD_VALUE', { endsOn: '2029-11-26' }, undefined],
  ])('refused where %s', async (_what, code, over, before) => {
    const { bed, operator } = await given();
    await before?.(bed);

    expect(codeOf(await takeOut(operator, bed, over))).toBe(code);
  });

  test('the same again changes nothing; other days first need it back in service', async () => {
    const { bed, operator } = await given();
    await takeOut(operator, bed);

    expect(codeOf(await takeOut(operator, bed))).toBe('DONE');
    expect(codeOf(await takeOut(operator, bed, { endsOn: '2026-12-12' }))).toBe('BED_IN_USE');

    expect(await usesOfBed(t, bed)).toEqual(['MAINTENANCE 2026-11-26..2026-12-10']);
    const done = { action: 'takeBedOutOfService', outcome: 'DONE', actorStaffId: operator.id };
    expect(await t.orm.em.fork().count(AuditEntry, done as object)).toBe(1);
  });

  test.each([
    ['the operator of another house', 'NOT_FOUND', async () => givenItsOperator(t, await givenAHouse(t))],
    ['a reviewer of its county', 'FORBIDDEN', () => givenStaff(t, { regionCode: '330122' })],
    ['a supervisor', 'FORBIDDEN', () => givenStaff(t, { roles: [Role.SUPERVISOR], regionCode: '33' })],
    ['an elder', 'FORBIDDEN', () => givenAnElder(t)],
  ])('%s may not: %s', async (_who, code, sender) => {
    const { bed } = await given();
    const answer = await takeOut(await sender(), bed).then(codeOf, String);

    expect(answer).toContain(code);
    expect(await usesOfBed(t, bed)).toEqual([]);
  });

  test('a bed that does not exist is not found', async () => {
    const { operator } = await given();

    expect(codeOf(await takeOut(operator, { id: randomUUID() }))).toBe('NOT_FOUND');
  });

  describe('returnBedToService', () => {
    const giveBack = (as: Sender, { id }: Bed, useId: string) =>
      change(t, as, 'returnBedToService', { bedId: id, useId });

    async function givenOut(startsOn: string) {
      const { bed, operator } = await given();
      await takeOut(operator, bed, { startsOn });
      const [row] = await t.asOwner<{ id: string }>('select id from bed_use where bed_id = $1', [bed.id]);
      return { bed, operator, useId: row!.id };
    }

    test('before it began nothing is left of it; sent again, nothing more happens', async () => {
      const { bed, operator, useId } = await givenOut('2026-11-26');

      expect([codeOf(await giveBack(operator, bed, useId)), codeOf(await giveBack(operator, bed, useId))]).toEqual([
        'DONE',
        'DONE',
      ]);
      expect(await usesOfBed(t, bed)).toEqual([]);
    });

    test('in the middle of it the days that are over stay on record', async () => {
      const { bed, useId } = await givenOut('2026-11-22');
      t.clock.now = new Date('2026-11-24T09:00:00+08:00');
      const [row] = await t.asOwner<{ point: string }>(
        'select h.service_point_id as point from care_house h join bed b on b.house_id = h.id where b.id = $1',
        [bed.id],
      );
      const later = await givenItsOperator(t, { servicePoint: { id: row!.point } as never });

      await giveBack(later, bed, useId);
      t.clock.now = NOON;

      expect(await usesOfBed(t, bed)).toEqual(['MAINTENANCE 2026-11-22..2026-11-24']);
    });

    test('only by who runs the house', async () => {
      const { bed, useId } = await givenOut(FRIDAY);
      const stranger = await givenItsOperator(t, await givenAHouse(t));

      expect(codeOf(await giveBack(stranger, bed, useId))).toBe('NOT_FOUND');
    });
  });
});
