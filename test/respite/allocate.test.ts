import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, civilDate } from '@doorstep/shared/civil-date';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { StayStatus } from '../../api/src/respite/stay.ts';
import { liveOrder, replayedOrder } from '../../api/src/respite/waiting-order.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { fc } from '../support/property.ts';
import { codeOf, DISCHARGE, givenASettledStay } from './lived.ts';
import { accept, change, givenAHouseHere, givenAnEligible, givenAnOperator, outcome, read, request } from './stays.ts';
import {
  allocateOnTwo,
  endTheOffer,
  entryOfWait,
  freeABed,
  givenAFullHouse,
  givenAWait,
  logOfWait,
  stayOf,
  TOGETHER,
  type Waits,
} from './waiting.ts';

const NEEDY = { 'household.canCare': false };

describe('what comes free', () => {
  let t: TestApp;
  beforeAll(async () => void (t = await startApp()));
  afterAll(() => t?.close());

  test('goes to whoever has more points, not to who asked first; who declines waits on, and the next one has it', async () => {
    const house = await givenAFullHouse(t);
    const early = await givenAWait(t, [house]);
    const needy = await givenAWait(t, [house], { facts: NEEDY });

    await freeABed(t, house);
    await allocateOnTwo(t);

    expect((await stayOf(t, needy)).status).toBe(StayStatus.OFFERED);
    expect((await stayOf(t, early)).status).toBe(StayStatus.WAITLISTED);

    await endTheOffer(t, needy, 'OFFER_DECLINED');
    await allocateOnTwo(t);

    expect((await stayOf(t, needy)).status).toBe(StayStatus.WAITLISTED);
    expect((await stayOf(t, early)).status).toBe(StayStatus.OFFERED);
    expect(await logOfWait(t, needy)).toEqual(['JOINED', 'OFFERED', 'OFFER_DECLINED', 'SKIPPED LET_GO']);
  });

  test('is improved while it is only offered, and the lesser place goes on to the next', async () => {
    const [dear, lesser] = [await givenAFullHouse(t), await givenAFullHouse(t)];
    const first = await givenAWait(t, [dear, lesser]);
    const second = await givenAWait(t, [lesser], { requestedAt: new Date(t.clock.now.getTime() + 60_000) });

    await freeABed(t, lesser);
    await allocateOnTwo(t);
    expect((await stayOf(t, first)).house.id).toBe(lesser.id);

    await freeABed(t, dear);
    await allocateOnTwo(t);

    expect(await stayOf(t, first)).toMatchObject({ status: StayStatus.OFFERED, house: { id: dear.id } });
    expect(await stayOf(t, second)).toMatchObject({ status: StayStatus.OFFERED, house: { id: lesser.id } });
  });

  test.each([
    ['he gives it up', true, 'cancelRespiteStay', {}],
    ['its house refuses it', false, 'refuseStay', { words: '这几天接不了。' }],
  ])(
    'is offered to who waits for it once a stay of his own in another county no longer stands in the way: %s',
    async (_, offersAtOnce, verb, how) => {
      const full = await givenAFullHouse(t, { regionCode: '330106' });
      const near = await givenAHouseHere(t, { offersAtOnce });
      const person = await givenAnEligible(t);
      const { stay: wait } = await request(t, person, person.id, [full], { whenFull: 'WAIT' });
      const { stay: other } = await request(t, person, person.id, [near]);
      if (offersAtOnce) await accept(t, person, other.id);
      await freeABed(t, full);
      await allocateOnTwo(t);
      expect((await read(t, person, wait.id)).status).toBe(StayStatus.WAITLISTED);

      const whoSays = offersAtOnce ? person : await givenAnOperator(t, near);
      expect(outcome(await change(t, whoSays, verb, { stayId: other.id, ...how }))).toBe('OK');

      expect((await read(t, person, wait.id)).status).toBe(StayStatus.OFFERED);
    },
  );

  test('is offered to who leaves a house on his first day, and waits for a bed in another county from the same night on', async () => {
    const today = civilDate(t.clock.now);
    const full = await givenAFullHouse(t, { regionCode: '330106' });
    const near = await givenAHouseHere(t);
    const person = await givenAnEligible(t);
    const nights = { startsOn: today, endsOn: addDays(today, 5) };
    const { stay: wait } = await request(t, person, person.id, [full], { ...nights, whenFull: 'WAIT' });
    const oneNight = { startsOn: today, endsOn: addDays(today, 1) };
    const { id: stayId } = await givenASettledStay(t, near, { person, status: StayStatus.IN_STAY, ...oneNight });
    await freeABed(t, full);
    await allocateOnTwo(t);
    expect((await read(t, person, wait.id)).status).toBe(StayStatus.WAITLISTED);

    const leaves = { stayId, checks: DISCHARGE };
    expect(await codeOf(t, await givenAnOperator(t, near), 'dischargeFromStay', leaves)).toBe('OK');

    expect((await read(t, person, wait.id)).status).toBe(StayStatus.OFFERED);
  });

  test('passes over who did not say for long that he still waits, and the log says so', async () => {
    const house = await givenAFullHouse(t);
    const silent = await givenAWait(t, [house], { facts: NEEDY });
    const next = await givenAWait(t, [house]);
    await t.asOwner(`update waitlist_entry set fresh_until = '2026-11-21' where placement_id = $1`, [
      silent.placementId,
    ]);

    await freeABed(t, house);
    await allocateOnTwo(t);

    expect((await stayOf(t, next)).status).toBe(StayStatus.OFFERED);
    expect(await logOfWait(t, silent)).toEqual(['JOINED', 'SKIPPED NOT_IN_CONTACT']);
  });

  test('two who go together get two beds in one house, or wait for both', async () => {
    const house = await givenAFullHouse(t, { beds: 2 });
    const pair = await givenAWait(t, [house], { facts: NEEDY, isPair: true });
    await freeABed(t, house);
    await allocateOnTwo(t);
    expect((await stayOf(t, pair)).status).toBe(StayStatus.WAITLISTED);

    await freeABed(t, house);
    await allocateOnTwo(t);

    const rows = await t.orm.em
      .fork()
      .execute<{ status: string; bed: string }[]>(
        'select status, bed_id as bed from respite_stay where placement_id = ? order by id',
        [pair.placementId],
      );
    expect(rows.map(({ status }) => status)).toEqual(['OFFERED', 'OFFERED']);
    expect(new Set(rows.map(({ bed }) => bed)).size).toBe(2);
  });

  test('is his again who let one go, once that went on to somebody, on whichever list of the house he stood', async () => {
    const house = await givenAFullHouse(t, { beds: 3 });
    const choosy = await givenAWait(t, [house], { facts: NEEDY });
    await freeABed(t, house);
    await allocateOnTwo(t);
    await endTheOffer(t, choosy, 'OFFER_DECLINED');
    await freeABed(t, house);
    await freeABed(t, house);
    await allocateOnTwo(t);
    expect((await stayOf(t, choosy)).status).toBe(StayStatus.WAITLISTED);

    const parentAndSon = await givenAWait(t, [house], { isPair: true, itemId: TOGETHER });
    await allocateOnTwo(t);

    expect((await stayOf(t, parentAndSon)).status).toBe(StayStatus.OFFERED);
    expect((await stayOf(t, choosy)).status).toBe(StayStatus.OFFERED);
  });

  test('what stays unanswered a second time costs the place in line, as was shown before', async () => {
    const house = await givenAFullHouse(t);
    const waits = await givenAWait(t, [house]);
    await freeABed(t, house);
    for (let i = 0; i < 2; i += 1) {
      await t.asOwner('delete from waitlist_event where kind = $1 and entry_id = $2', [
        'OFFER_EXPIRED',
        (await entryOfWait(t, waits)).id,
      ]);
      await allocateOnTwo(t);
      t.clock.now = new Date(t.clock.now.getTime() + 60_000);
      await endTheOffer(t, waits, 'OFFER_EXPIRED');
    }

    expect(await entryOfWait(t, waits)).toMatchObject({ refusals: 2, appliedAt: t.clock.now });
  });

  test('the order can be told again from what happened alone; nobody writes into its past', async () => {
    await expect(t.orm.em.fork().execute('delete from waitlist_event')).rejects.toThrow(/permission denied/);
    const lists = await t.orm.em.fork().execute<{ id: string }[]>('select id from waiting_list');
    for (const { id } of lists) await expectReplayed(t, id);
  });
});

async function expectReplayed(t: TestApp, listId: string): Promise<void> {
  const all = { first: 1000, after: 0 };
  const live = await liveOrder(t.orm.em.fork(), listId, all);
  const replayed = await replayedOrder(t.orm.em.fork(), listId, new Date('2027-01-01'), all);
  expect(replayed).toEqual(live.map(({ status: _, ...placed }) => placed));
}

type Move =
  | { kind: 'JOIN'; wishes: number[]; isNeedy: boolean; isPair: boolean }
  | { kind: 'FREE'; house: number }
  | { kind: 'DECLINE' | 'EXPIRE'; who: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('JOIN' as const),
      wishes: fc.shuffledSubarray([0, 1, 2], { minLength: 1 }),
      isNeedy: fc.boolean(),
      isPair: fc.nat(4).map((n) => n === 0),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('FREE' as const), house: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('DECLINE' as const, 'EXPIRE' as const), who: fc.nat(9) }) },
);

describe('whatever happens on a list', () => {
  test('nobody is passed over for what he wished dearer, nothing that fits lies idle, and the order can be told again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 8, maxLength: 16 }), async (moves) => {
        const t = await startApp();
        try {
          const houses = [
            await givenAFullHouse(t, { beds: 2 }),
            await givenAFullHouse(t, { beds: 2 }),
            await givenAFullHouse(t),
          ];
          const waits: Waits[] = [];
          for (const one of moves) {
            t.clock.now = new Date(t.clock.now.getTime() + 1_000);
            await make(t, one, houses, waits);
            await allocateOnTwo(t);
            await expectStable(t, houses);
          }
          const [list] = await t.orm.em.fork().execute<{ id: string }[]>('select id from waiting_list');
          if (list) await expectReplayed(t, list.id);
        } finally {
          await t.close();
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 3) },
    );
  }, 300_000);
});

async function make(t: TestApp, one: Move, houses: readonly CareHouse[], waits: Waits[]): Promise<void> {
  if (one.kind === 'FREE') return freeABed(t, houses[one.house]!);
  if (one.kind === 'JOIN') {
    const { wishes, isNeedy, isPair } = one;
    waits.push(
      await givenAWait(
        t,
        wishes.map((i) => houses[i]!),
        { isPair, facts: isNeedy ? NEEDY : {} },
      ),
    );
    return;
  }
  const offered: Waits[] = [];
  for (const wait of waits) if ((await stayOf(t, wait)).status === StayStatus.OFFERED) offered.push(wait);
  const who = offered[one.who % Math.max(1, offered.length)];
  if (who) await endTheOffer(t, who, one.kind === 'DECLINE' ? 'OFFER_DECLINED' : 'OFFER_EXPIRED');
}

interface Held {
  id: string;
  size: number;
  wishes: string[];
  holds: string | null;
  letGo: string[];
}

/** All want the same nights here: a house has room for somebody who holds nothing, or less, only if he let it go. */
async function expectStable(t: TestApp, houses: readonly CareHouse[]): Promise<void> {
  const em = t.orm.em.fork();
  const line = await em.execute<Held[]>(`
    select e.id, count(*)::int as size, (array_agg(s.house_ids))[1] as wishes,
      max(case when s.status = 'OFFERED' then s.house_id::text end) as holds,
      (select coalesce(jsonb_agg(r.house_id), '[]') from waitlist_event r where r.entry_id = e.id
         and r.kind in ('OFFER_DECLINED', 'OFFER_EXPIRED') and not exists (select 1 from waitlist_event l
           where l.kind = 'OFFERED' and l.house_id = r.house_id and l.entry_id <> e.id and l.seq > r.seq)) as "letGo"
    from waitlist_entry e join respite_stay s on s.placement_id = e.placement_id
    where e.status in ('WAITING', 'OFFERED') group by e.id
    having count(distinct s.status) = 1`);
  const [{ entries }] = (await em.execute<{ entries: number }[]>(
    `select count(*)::int as entries from waitlist_entry where status in ('WAITING', 'OFFERED')`,
  )) as [{ entries: number }];
  expect(line).toHaveLength(entries); // Two who go together stand alike.
  const free = new Map<string, number>();
  for (const { id } of houses) {
    const [row] = await em.execute<{ free: number }[]>(
      `select count(*)::int as free from bed b where house_id = ?
         and not exists (select 1 from bed_use u where u.bed_id = b.id and u.nights && daterange('2026-11-27', '2026-12-02'))`,
      [id],
    );
    free.set(id, row!.free);
  }
  for (const { size, wishes, holds, letGo } of line) {
    const dearer = wishes.slice(0, holds ? wishes.indexOf(holds) : wishes.length).filter((id) => !letGo.includes(id));
    for (const house of dearer) expect(free.get(house)!).toBeLessThan(size);
  }
  await expectInOrder(t);
}

/** Of each offer: whoever came before, wished for that house dearer than for what he had, and fits alone, is told in the log why not. */
async function expectInOrder(t: TestApp): Promise<void> {
  const wrong = await t.orm.em.fork().execute<object[]>(
    `
    with line as (
      select e.*, s.house_ids, s.status as stay_status, s.house_id, (select count(*) from respite_stay x where x.placement_id = e.placement_id) as size,
        row_number() over (order by class_rank, points desc, applied_at, draw, e.id) as place
      from waitlist_entry e join respite_stay s on s.placement_id = e.placement_id and s.id = (select min(x.id::text)::uuid from respite_stay x where x.placement_id = e.placement_id)
      where e.status in ('WAITING', 'OFFERED')
    )
    select b.id from line b join line w on w.place > b.place and w.stay_status = 'OFFERED' and b.size = 1
    where b.stay_status = 'WAITLISTED' and b.house_ids @> to_jsonb(w.house_id::text)
      and not exists (select 1 from waitlist_event o where o.entry_id = b.id and o.kind in ('JOINED', 'OFFER_DECLINED', 'OFFER_EXPIRED')
        and o.seq > (select max(x.seq) from waitlist_event x where x.entry_id = w.id and x.kind = 'OFFERED' and x.house_id = w.house_id))
      and not exists (select 1 from waitlist_event k where k.entry_id = b.id and k.kind = 'SKIPPED' and k.house_id = w.house_id)
      and not exists (select 1 from waitlist_event k where k.entry_id = w.id and k.kind in ('OFFER_DECLINED', 'OFFER_EXPIRED'))`,
  );
  expect(wrong).toEqual([]);
}
