import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { holdPlace, lockHouses, releasePlace } from '../../api/src/houses/hold-place.ts';
import { fiveNights, FRIDAY, givenAHouse } from '../houses/houses.ts';
import { RespiteStay } from '../../api/src/respite/respite-stay.entity.ts';
import { StayStatus } from '../../api/src/respite/stay.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { fc, withConcurrency } from '../support/property.ts';
import { bedsOf, change, givenAStay, givenItsOperator } from './beds.ts';

const MINUTE = 60_000;
const { CONFIRMED, REQUESTED } = StayStatus;

/** What somebody does meanwhile: takes a bed out, gives it back, or holds a place, and perhaps gives that back. */
type Step = [kind: 'OUT' | 'BACK' | 'HOLD' | 'RELEASE', bed: number, day: number];

const steps = fc.array(fc.tuple(fc.constantFrom('OUT', 'BACK', 'HOLD', 'HOLD', 'RELEASE'), fc.nat(2), fc.nat(10)), {
  minLength: 10,
  maxLength: 25,
});

describe('repairs against offers', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  test(
    'whatever is taken out, given back, held and released at once: whoever is promised a bed has it each night, and none is lost unheard',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          const house = await givenAHouse(t, { regionCode: '330122', beds: 3, cleaningDays: 1 });
          const beds = await bedsOf(t, house);
          const operator = await givenItsOperator(t, house);
          const promised = await givenAStay(t, house, beds[0]);
          const asking: { id: string }[] = [];
          for (const day of [0, 2, 4, 6])
            asking.push(await givenAStay(t, house, undefined, { startsOn: addDays(FRIDAY, day), status: REQUESTED }));

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
              } else await holdOrRelease(house, kind, asking[day % asking.length]!.id);
            }),
          );

          await expectSound([promised, ...asking].map(({ id }) => id));
        }),
        { numRuns: 12 },
      );
    },
    5 * MINUTE,
  );

  /** As offers do: with the house locked, and the stay read after that. */
  async function holdOrRelease({ id }: Pick<CareHouse, 'id'>, kind: Step[0], stayId: string): Promise<void> {
    await t.orm.em.fork().transactional(async (em) => {
      const [house] = await lockHouses(em, [id]);
      const stay = await em.findOneOrFail(RespiteStay, stayId, { refresh: true });
      if (kind === 'RELEASE' && stay.status === CONFIRMED) {
        await releasePlace(em, stayId);
        em.assign(stay, { status: REQUESTED, bed: null });
      } else if (kind === 'HOLD' && stay.status === REQUESTED) {
        const place = await holdPlace(em, house!, fiveNights({ stayId, startsOn: stay.startsOn }));
        if (place) em.assign(stay, { status: CONFIRMED, bed: place.bedId! });
      }
    });
  }

  /** What PostgreSQL says of it, apart from its own constraint: whoever is promised a bed has it each night, and nobody else. */
  async function expectSound(ids: string[]): Promise<void> {
    const stays = await t.asOwner<{ status: string; bed: string | null; uses: string[]; nights: number; told: number }>(
      `select status, bed_id as bed,
         (select coalesce(array_agg(distinct u.bed_id::text), '{}') from bed_use u where u.stay_id = s.id and u.kind = 'STAY') as uses,
         (select coalesce(sum(u.ends_on - u.starts_on), 0)::int from bed_use u where u.stay_id = s.id and u.kind = 'STAY') as nights,
         (select count(*)::int from stay_event e where e.stay_id = s.id and e.kind = 'BED_LOST') as told
       from respite_stay s where id = any($1::uuid[]) order by array_position($1::uuid[], id)`,
      [ids],
    );
    for (const stay of stays)
      expect(stay).toMatchObject(
        stay.status === 'CONFIRMED' ? { uses: [stay.bed], nights: 5 } : { bed: null, uses: [], nights: 0 },
      );
    // Nobody but a repair takes the promised bed away, and never unheard.
    expect(stays[0]!.status === 'CONFIRMED' || stays[0]!.told === 1).toBe(true);
  }
});
