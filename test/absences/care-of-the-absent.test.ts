import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { CareForm } from '../../api/src/houses/care.ts';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { RespiteStay } from '../../api/src/respite/respite-stay.entity.ts';
import { givenAHouse } from '../houses/houses.ts';
import { givenItsOperator } from '../respite/beds.ts';
import { codeOf, givenASettledStay, to, type GivenStay } from '../respite/lived.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { signedInAgain } from '../applications/cases.ts';
import { givenAnElder } from '../support/givens.ts';
import { end, givenAnAbsence, preview, record } from './cast.ts';

const TODAY = civilDate(NOON);
const day = (n: number) => addDays(TODAY, n);

interface Item {
  on: string;
  kind: string;
  place: string;
  outcome: string;
  code: string | null;
}

describe('day places and help at home of who is away', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());
  beforeEach(() => void (t.clock.now = NOON));

  const byDay = (house: CareHouse, over: object = {}) =>
    givenASettledStay(t, house, { form: CareForm.DAY_PLACE, startsOn: day(1), endsOn: day(5), ...over });

  const atHome = (house: CareHouse, over: object = {}) =>
    givenASettledStay(t, house, {
      ...{ form: CareForm.HOME_HOURS, startsOn: day(0), endsOn: day(3), startsTime: '14:00', hours: 2, ...over },
    });

  const said = (items: readonly Item[]) => items.map(({ on, outcome }) => `${on} ${outcome}`);

  /** The days, and the hours, for which somebody has something in a house. */
  const taken = async (house: CareHouse) =>
    (
      await t.asOwner<{ at: string }>(
        `select held_on || ' ' || starts_time as at from care_slot where house_id = $1 and taken > 0 order by 1`,
        [house.id],
      )
    ).map(({ at }) => at);

  const priceOf = async ({ id }: GivenStay) => (await t.orm.em.fork().findOneOrFail(RespiteStay, id)).listPriceFen;

  test('who goes to hospital gives his day places back, pays nothing for them, and has them again when he is home', async () => {
    const house = await givenAHouse(t, { dayPlaces: 1 });
    const stay = await byDay(house);
    const { person } = stay;
    expect(
      said((await preview(t, person, person.id, { startsOn: day(2), backOn: day(4) })).data.absencePreview),
    ).toEqual([`${day(2)} STOPS`, `${day(3)} STOPS`]);

    const { absence, items } = await record(t, person, person.id, { startsOn: day(2), backOn: day(4) });

    expect(items).toMatchObject([
      { on: day(2), kind: 'DAY_PLACE', place: '青竹托养中心', outcome: 'STOPPED' },
      { on: day(3), kind: 'DAY_PLACE', place: '青竹托养中心', outcome: 'STOPPED' },
    ]);
    expect(absence.stopped.map(({ on }: Item) => on)).toEqual([day(2), day(3)]);
    expect(await taken(house)).toEqual([1, 4, 5].map((n) => `${day(n)} 08:00`));
    expect(await priceOf(stay)).toBe(3 * 8_000);

    expect(said((await end(t, person, absence.id, day(3))).items)).toEqual([`${day(3)} STARTED_AGAIN`]);
    expect(await taken(house)).toEqual([1, 3, 4, 5].map((n) => `${day(n)} 08:00`));
    expect(await priceOf(stay)).toBe(4 * 8_000);
  });

  test('help at home stops from the first visit that has not begun; all hours of a visit go together, past midnight too', async () => {
    const house = await givenAHouse(t, { caregivers: 3 });
    const { person } = await atHome(house, { startsTime: '10:00', hours: 3 });

    const { items } = await record(t, person, person.id, { startsOn: day(0), backOn: day(2) });

    expect(items).toMatchObject([
      { on: day(0), kind: 'HOME_HOURS', outcome: 'GOES_ON', code: 'CANCELLATION_CLOSED' },
      { on: day(1), kind: 'HOME_HOURS', outcome: 'STOPPED' },
    ]);
    expect(await taken(house)).toEqual(
      [0, 2, 3].flatMap((n) => ['10:00', '11:00', '12:00'].map((hour) => `${day(n)} ${hour}`)),
    );
  });

  test('a place that somebody else has by now is not had again, and says so', async () => {
    const house = await givenAHouse(t, { dayPlaces: 1 });
    const { person } = await byDay(house);
    const absence = await givenAnAbsence(t, person, { startsOn: day(2), backOn: day(4) });
    await byDay(house, { startsOn: day(2), endsOn: day(2) });

    const { items } = await end(t, person, absence.id, day(2));

    expect(items).toMatchObject([
      { on: day(2), outcome: 'NOT_STARTED_AGAIN', code: 'HOUSE_FULL' },
      { on: day(3), outcome: 'STARTED_AGAIN' },
    ]);
  });

  test('days on which he is away count against no quota', async () => {
    const house = await givenAHouse(t, { dayPlaces: 1 });
    const { person } = await byDay(house, { person: await givenAnElder(t, { residenceRegion: '330122' }) });
    const used = async () => {
      const query = 'query ($id: ID!) { respiteQuotas(personId: $id) { used item { id } } }';
      const { data } = await send(t, person, query, { id: person.id });
      return data.respiteQuotas.find(({ item }: { item: { id: string } }) => item.id === '33/day-shelter').used;
    };
    const before = await used();

    await givenAnAbsence(t, person, { startsOn: day(2), backOn: day(4) });

    expect([before, await used()]).toEqual([5, 3]);
  });

  test('a day stays stopped until the last absence of it ends', async () => {
    const house = await givenAHouse(t, { dayPlaces: 1 });
    const { person } = await byDay(house);
    const first = await givenAnAbsence(t, person, { startsOn: day(2), backOn: day(4) });
    // A stay's absence may lie over what the family has said.
    await t.asOwner(
      `insert into absence (id, person_id, starts_on, back_on, reason, stay_id, recorded_by, actor_id, idempotency_key, recorded_at)
       values (gen_random_uuid(), $1, $2, $3, 'RESPITE_STAY', gen_random_uuid(), '{"ground":"SELF"}', $1, gen_random_uuid(), now())`,
      [person.id, day(3), day(5)],
    );

    const { items } = await end(t, person, first.id, day(2));

    expect(said(items)).toEqual([`${day(2)} STARTED_AGAIN`]);
    expect(await taken(house)).not.toContain(`${day(3)} 08:00`);
  });

  test('a stay that gets other days keeps the stopped ones stopped, and forgets those that are none of its days any more', async () => {
    const house = await givenAHouse(t, { dayPlaces: 1 });
    const stay = await byDay(house);
    const { person } = stay;
    const absence = await givenAnAbsence(t, person, { startsOn: day(2), backOn: day(6) });

    expect(await codeOf(t, person, 'changeRespiteStay', to(stay.id, day(1), day(3)))).toBe('OK');

    expect(await taken(house)).toEqual([`${day(1)} 08:00`]);
    expect(said((await end(t, person, absence.id, day(2))).items)).toEqual([
      `${day(2)} STARTED_AGAIN`,
      `${day(3)} STARTED_AGAIN`,
    ]);
    expect(await taken(house)).toEqual([1, 2, 3].map((n) => `${day(n)} 08:00`));
  });

  test('the house does not expect who is away today', async () => {
    const house = await givenAHouse(t, { dayPlaces: 1 });
    const { person } = await byDay(house);
    await givenAnAbsence(t, person, { startsOn: day(2), backOn: day(3) });
    const guestsOn = async (n: number) => {
      t.clock.now = new Date(`${day(n)}T12:00:00+08:00`);
      const operator = await givenItsOperator(t, house);
      const query = 'query ($id: ID!) { houseToday(houseId: $id) { dayGuests { id } } }';
      return (await send(t, operator, query, { id: house.id })).data.houseToday.dayGuests.length;
    };

    expect([await guestsOn(1), await guestsOn(2), await guestsOn(3)]).toEqual([1, 0, 1]);
  });

  test('a place that is given back goes to who asks for it, while he who is away keeps the others', async () => {
    const house = await givenAHouse(t, { dayPlaces: 1 });
    const { person } = await byDay(house);
    await givenAnAbsence(t, person, { startsOn: day(2), backOn: day(4) });

    await expect(byDay(house, { startsOn: day(2), endsOn: day(4) })).rejects.toThrow('full');
    await byDay(house, { startsOn: day(2), endsOn: day(3) });

    const again = await signedInAgain(t, person.id);
    expect(await codeOf(t, again, 'cancelRespiteStay', { stayId: (await theirs(person.id)).id })).toBe('OK');
    expect(await taken(house)).toEqual([2, 3].map((n) => `${day(n)} 08:00`));
  });

  const theirs = (personId: string) => t.orm.em.fork().findOneOrFail(RespiteStay, { person: personId });
});
