import { expect } from '@jest/globals';
import { has, HANGZHOU, IN_HANGZHOU, IN_JINGZHOU, JINGZHOU, serves } from '../credits/hours.ts';
import { SOUND } from '../ledger/books.ts';
import { fc } from '../support/property.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';
import type { Weather } from './bridge.ts';
import {
  between,
  type Installation,
  later,
  numberOf,
  sends,
  soundBoth,
  tick,
  type TwoInstallations,
} from './two-installations.ts';

/** One of two families with somebody on either side; each gives to the other. */
export interface Family {
  son: SignedInPerson;
  sonsNumber: string;
  mother: SignedInPerson;
  mothersNumber: string;
}

const EACH_HAS = 2_000;

/** Somebody on either side who has served, each with a number that the other one knows. */
export async function aFamily({ zhejiang, hubei }: TwoInstallations): Promise<Family> {
  const son = await givenAnElder(zhejiang.t, { ...IN_HANGZHOU, name: '陈志强' });
  const mother = await givenAnElder(hubei.t, { ...IN_JINGZHOU, name: '王秀兰' });
  await serves(zhejiang.t, son, EACH_HAS);
  await serves(hubei.t, mother, EACH_HAS, { book: JINGZHOU });
  const [sonsNumber, mothersNumber] = [await numberOf(zhejiang.t, son), await numberOf(hubei.t, mother)];
  return { son, sonsNumber, mother, mothersNumber };
}

/** What happens next. */
export type Event =
  | { what: 'SEND'; way: 'THERE' | 'BACK'; minutes: number; isGone: boolean }
  | { what: 'TICK' | 'CRASH'; side: 'zhejiang' | 'hubei' }
  | { what: 'WEATHER'; side: 'zhejiang' | 'hubei'; forecast: Weather[] }
  | { what: 'WAIT'; minutes: number }
  | { what: 'LATE' };

const side = fc.constantFrom('zhejiang' as const, 'hubei' as const);
const weather = fc.constantFrom<Weather>('CALM', 'CUT_BEFORE', 'CUT_AFTER', 'TWICE', 'LATE');

export const randomEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ what: fc.constant('SEND' as const), way: fc.constantFrom('THERE' as const, 'BACK' as const) },
      ...{ minutes: fc.integer({ min: 1, max: 90 }), isGone: fc.integer({ min: 0, max: 9 }).map((n) => n === 0) },
    }),
  },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('TICK' as const), side }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('CRASH' as const), side }) },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ what: fc.constant('WEATHER' as const), side, forecast: fc.array(weather, { minLength: 1, maxLength: 4 }) },
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('WAIT' as const), minutes: fc.integer({ min: 1, max: 90 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('LATE' as const) }) },
);

/** A number that is right and that nobody has. */
const NOBODYS = { THERE: '4210000000000185', BACK: '3301000000000142' };

/** Lets it happen. */
export async function happen(two: TwoInstallations, family: Family, event: Event): Promise<void> {
  if (event.what === 'SEND') return give(two, family, event);
  if (event.what === 'TICK') return tick(two[event.side]);
  if (event.what === 'CRASH') return crash(two, event.side);
  if (event.what === 'WEATHER') return void two[event.side].bridge.forecast.push(...event.forecast);
  if (event.what === 'WAIT') return later(two, event.minutes * 60_000);
  for (const { bridge } of [two.zhejiang, two.hubei]) await bridge.deliverLate().catch(() => undefined);
}

async function give(
  { zhejiang, hubei }: TwoInstallations,
  { son, sonsNumber, mother, mothersNumber }: Family,
  { way, minutes, isGone }: Extract<Event, { what: 'SEND' }>,
): Promise<void> {
  const number = isGone ? NOBODYS[way] : way === 'THERE' ? mothersNumber : sonsNumber;
  const { code, errors } =
    way === 'THERE'
      ? await sends(zhejiang.t, son, number, { minutes })
      : await sends(hubei.t, mother, number, { minutes });
  expect(errors).toBeUndefined();
  expect([undefined, 'NOT_ENOUGH', 'OVER_LIMIT', 'TOO_MANY_TRIES']).toContain(code);
}

/** The clock comes by while all connections of one database are cut: whatever was not committed is as if it never was. */
async function crash(two: TwoInstallations, side: 'zhejiang' | 'hubei'): Promise<void> {
  const ticking = Promise.allSettled([tick(two.zhejiang), tick(two.hubei)]);
  await cutConnections(two[side]);
  await ticking;
  await noticed(two[side]);
}

const cutConnections = ({ t }: Installation): Promise<unknown> =>
  t.asOwner(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = 'doorstep_app' and pid <> pg_backend_pid()`,
  );

/** Until nobody is handed a connection that is dead: a server that starts anew has none. */
async function noticed({ t }: Installation): Promise<void> {
  for (;;) {
    const asked = Array.from({ length: 16 }, () => t.orm.em.fork().execute('select 1'));
    const answers = await Promise.allSettled(asked);
    if (answers.every(({ status }) => status === 'fulfilled')) return;
  }
}

/** The network is calm again and the clocks come by, until nothing is under way. */
export async function recover(two: TwoInstallations): Promise<void> {
  for (const { bridge } of [two.zhejiang, two.hubei]) {
    bridge.forecast = [];
    await bridge.deliverLate().catch(() => undefined);
  }
  for (let i = 0; i < 5; i++) await later(two);
}

/** Nothing was lost, nothing came twice, and both books say the same. */
export async function expectAgreement(two: TwoInstallations, families: readonly Family[]): Promise<void> {
  const { zhejiang, hubei } = two;
  expect(await soundBoth(two)).toMatchObject([SOUND, SOUND]);
  const books = await between(two);
  expect(books.zhejiang + books.hubei).toBe(0);
  let all = 0;
  for (const { son, mother } of families)
    all += (await has(zhejiang.t, son, HANGZHOU)) + (await has(hubei.t, mother, JINGZHOU));
  expect(all).toBe(families.length * 2 * EACH_HAS);
  for (const [one, other] of [
    [zhejiang, hubei],
    [hubei, zhejiang],
  ] as const) {
    const sent = await one.t.asOwner<{ id: string; status: string; minutes: number; known: boolean }>(
      'select id, status, minutes, acknowledged_at is not null as known from hours_sent order by id',
    );
    expect(sent.filter(({ known }) => !known)).toEqual([]);
    const got = await other.t.asOwner(
      'select transfer_id as id, minutes from hours_received where status = $1 order by 1',
      ['POSTED'],
    );
    expect(got).toEqual(sent.filter(({ status }) => status === 'POSTED').map(({ id, minutes }) => ({ id, minutes })));
  }
}
