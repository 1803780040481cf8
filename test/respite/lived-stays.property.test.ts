import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, daysBetween } from '@doorstep/shared/civil-date';
import { FRIDAY, givenAHouse } from '../houses/houses.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { fc, withConcurrency } from '../support/property.ts';
import { givenItsOperator } from './beds.ts';
import { ADMISSION, codeOf, DISCHARGE, givenASettledStay, to, type GivenStay } from './lived.ts';

const BEDS = 3;
const RUNS = 4;

/** What each one may answer to whom it reaches too late, or where there is no room. */
const ANSWERS = [
  'OK',
  'HOUSE_FULL',
  'DATES_NOT_POSSIBLE',
  'NOT_AT_THIS_STAGE',
  'BED_IN_USE',
  'ALREADY_STAYING',
  'OVER_QUOTA',
];

type Move =
  { do: 'change'; who: number; from: number; nights: number } | { do: 'cancel' | 'admit' | 'discharge'; who: number };

const who = fc.nat(BEDS * 2 - 1);
const moves = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('change' as const), who, from: fc.nat(12), nights: fc.integer({ min: 1, max: 8 }) }),
    fc.record({ do: fc.constantFrom('cancel' as const, 'admit' as const, 'discharge' as const), who }),
  ),
  { minLength: 10, maxLength: 24 },
) as fc.Arbitrary<Move[]>;

describe('stays that are changed, given up, begun and ended at once', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
    t.clock.now = new Date(`${FRIDAY}T12:00:00+08:00`);
  });
  afterAll(() => t?.close());

  test('each night of a live stay is in one bed and no other, and no bed has two', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (some) => {
        const house = await givenAHouse(t, { beds: BEDS });
        const operator = await givenItsOperator(t, house);
        const stays: GivenStay[] = [];
        for (let i = 0; i < BEDS * 2; i += 1)
          stays.push(await givenASettledStay(t, house, { startsOn: addDays(FRIDAY, i < BEDS ? 0 : 5) }));

        const codes = await withConcurrency(
          6,
          some.map((move) => () => make(t, operator, stays[move.who]!, move)),
        );

        expect(codes.filter((code) => !ANSWERS.includes(code))).toEqual([]);
        await expectEveryNightHeldOnce(t, house.id);
      }),
      { numRuns: RUNS },
    );
  });
});

function make(t: TestApp, operator: { token: string }, { id: stayId, person }: GivenStay, move: Move): Promise<string> {
  if (move.do === 'change') {
    const from = addDays(FRIDAY, move.from);
    return codeOf(t, person, 'changeRespiteStay', to(stayId, from, addDays(from, move.nights)));
  }
  if (move.do === 'cancel') return codeOf(t, person, 'cancelRespiteStay', { stayId });
  if (move.do === 'admit') return codeOf(t, operator, 'admitToStay', { stayId, checks: ADMISSION });
  return codeOf(t, operator, 'dischargeFromStay', { stayId, checks: DISCHARGE });
}

async function expectEveryNightHeldOnce(t: TestApp, houseId: string): Promise<void> {
  const stays = await t.asOwner<{
    id: string;
    status: string;
    from: string;
    until: string;
    bed: string;
    held: number;
    fen: number;
  }>(
    `select s.id, s.status, s.starts_on::text as from, s.ends_on::text as until, s.list_price_fen as fen,
       coalesce((select sum(u.ends_on - u.starts_on) from bed_use u where u.stay_id = s.id and u.kind = 'STAY'
         and u.starts_on >= s.starts_on and u.ends_on <= s.ends_on), 0)::int as held
     from respite_stay s where s.house_id = $1`,
    [houseId],
  );
  for (const { status, from, until, held, fen } of stays) {
    const nights = status === 'CANCELLED' ? 0 : daysBetween(from, until);
    expect({ status, held }).toEqual({ status, held: nights });
    if (status !== 'CANCELLED') expect(fen).toBe(nights * 20_000);
  }
  const [strays] = await t.asOwner<{ count: number }>(
    `select count(*)::int as count from bed_use u join bed b on b.id = u.bed_id left join respite_stay s on s.id = u.stay_id
     where b.house_id = $1 and (s.id is null or s.status = 'CANCELLED')`,
    [houseId],
  );
  expect(strays).toEqual({ count: 0 });
}
