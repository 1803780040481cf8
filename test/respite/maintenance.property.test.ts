import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { holdPlace, lockHouses, releasePlace } from '../../api/src/houses/hold-place.ts';
import { fiveNights, FRIDAY, givenAHouse } from '../houses/houses.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { fc, withConcurrency } from '../support/property.ts';
import { bedsOf, change, givenAStay, givenItsOperator } from './beds.ts';

const MINUTE = 60_000;

/** What somebody does meanwhile: takes a bed out, gives it back, or holds a place, and perhaps gives that back. */
type Step = [kind: 'OUT' | 'BACK' | 'HOLD' | 'RELEASE', bed: number, day: number];

const steps = fc.array(
  fc.tuple(fc.constantFrom('OUT', 'BACK', 'HOLD', 'HOLD', 'RELEASE'), fc.nat(2), fc.nat(10)) as fc.Arbitrary<Step>,
  { minLength: 10, maxLength: 25 },
);

describe('repairs against offers', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  test(
    'whatever is taken out, given back, held and released at once: no bed is taken twice, and no stay that was promised a bed loses it unheard',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          const house = await givenAHouse(t, { regionCode: '330122', beds: 3, cleaningDays: 1 });
          const beds = await bedsOf(t, house);
          const operator = await givenItsOperator(t, house);
          const promised = await givenAStay(t, house, beds[0]);
          const held: string[] = [];

          await withConcurrency(
            8,
            all.map(([kind, bed, day]) => async () => {
              const bedId = beds[bed]!.id;
              const startsOn = addDays(FRIDAY, day);
              if (kind === 'OUT') {
                const input = { bedId, startsOn, endsOn: addDays(startsOn, 4), reason: '检修' };
                await change(t, operator, 'takeBedOutOfService', input);
              } else if (kind === 'BACK') {
                const [use] = await t.asOwner<{ id: string }>(
                  `select id from bed_use where bed_id = $1 and kind = 'MAINTENANCE' limit 1`,
                  [bedId],
                );
                await change(t, operator, 'returnBedToService', { bedId, useId: use?.id ?? randomUUID() });
              } else await holdOrRelease(house, kind, startsOn, held);
            }),
          );

          await expectSound(promised.id);
        }),
        { numRuns: 12 },
      );
    },
    5 * MINUTE,
  );

  /** As offers do: with the house locked. */
  async function holdOrRelease(
    { id }: Pick<CareHouse, 'id'>,
    kind: Step[0],
    startsOn: string,
    held: string[],
  ): Promise<void> {
    await t.orm.em.fork().transactional(async (em) => {
      const [house] = await lockHouses(em, [id]);
      if (kind === 'RELEASE') return releasePlace(em, held.pop() ?? randomUUID());
      const stayId = randomUUID();
      if (await holdPlace(em, house!, fiveNights({ stayId, startsOn }))) held.push(stayId);
    });
  }

  /** What PostgreSQL says of it, apart from its own constraint: overlaps, and whether the promised stay has its bed or was told. */
  async function expectSound(stayId: string): Promise<void> {
    const twice = await t.asOwner(
      `select 1 from bed_use a join bed_use b on a.bed_id = b.bed_id and a.id < b.id and a.nights && b.nights`,
    );
    expect(twice).toEqual([]);
    const [stay] = await t.asOwner<{
      status: string;
      bed: string | null;
      uses: string[];
      nights: number;
      told: number;
    }>(
      `select status, bed_id as bed,
         (select coalesce(array_agg(distinct u.bed_id::text), '{}') from bed_use u where u.stay_id = s.id and u.kind = 'STAY') as uses,
         (select coalesce(sum(u.ends_on - u.starts_on), 0)::int from bed_use u where u.stay_id = s.id and u.kind = 'STAY') as nights,
         (select count(*)::int from stay_event e where e.stay_id = s.id and e.kind = 'BED_LOST') as told
       from respite_stay s where id = $1`,
      [stayId],
    );
    if (stay!.status === 'CONFIRMED') expect(stay).toMatchObject({ uses: [stay!.bed], nights: 5 });
    else expect(stay).toMatchObject({ status: 'REQUESTED', bed: null, uses: [], told: 1 });
  }
});
