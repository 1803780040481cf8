import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { allocateDue } from '../../api/src/respite/allocate.ts';
import { expireOffers } from '../../api/src/respite/expire-offers.ts';
import { serverOf } from '../applications/cases.ts';
import { unsound } from '../respite/sound-houses.ts';
import { askFor, givenAHouseHere, givenAnEligible } from '../respite/stays.ts';
import { sendFast, startApp, type TestApp } from '../support/app.ts';
import type { SignedInPerson } from '../support/givens.ts';
import { type OtherProcess, startOtherProcess } from '../support/other-process.ts';
import { withConcurrency } from '../support/property.ts';

const PEOPLE = 36;
const ENOUGH = 40;
const CALLERS = 12;
const STAY = 'stay { id status } userErrors { code }';

type Stay = { id: string; status: string };

/** Somebody who asks, and what he was answered. */
interface Asking {
  man: SignedInPerson;
  input: ReturnType<typeof askFor>;
  answered: Stay[];
}

describe('an API process killed with -9 while beds are asked for, offered, accepted, given up and given on', () => {
  let t: TestApp;
  let other: OtherProcess | undefined;
  beforeEach(async () => {
    t = await startApp();
    t.clock.now = new Date(); // The other process has no clock but the real one.
  });
  afterEach(async () => {
    other?.child.kill('SIGKILL');
    await t?.close();
  });

  const send = async (url: string, { man }: Asking, verb: string, input: object): Promise<Stay | undefined> => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${STAY} } }`;
    try {
      return (await sendFast({ ...t, url }, man, text, { input })).data?.[verb]?.stay;
    } catch {
      return undefined; // The server has gone.
    }
  };

  const statusOf = ({ man }: Asking) =>
    t.asOwner<Stay>('select id, status from respite_stay where person_id = $1', [man.id]);

  const serve = async () => {
    const server = await serverOf(t);
    while ((await expireOffers(server)) + (await allocateDue(server)) > 0);
  };

  test('loses nothing that was answered, holds nothing for ever, and gives no bed to two', async () => {
    const day = addDays(civilDate(t.clock.now), 20);
    const houses = [await givenAHouseHere(t, { beds: 4 }), await givenAHouseHere(t, { beds: 4, cleaningDays: 1 })];
    const all: Asking[] = [];
    for (let i = 0; i < PEOPLE; i += 1) {
      const man = await givenAnEligible(t);
      const dates = { startsOn: addDays(day, i % 3), endsOn: addDays(day, 4 + (i % 3)) };
      const wishes = i % 2 ? houses : houses.toReversed();
      all.push({ man, input: askFor(man.id, wishes, { ...dates, whenFull: 'WAIT' }), answered: [] });
    }
    other = await startOtherProcess(t);
    const { child, url } = other;

    let answers = 0;
    const tell = async (one: Asking, verb: string, input: object) => {
      const stay = await send(url, one, verb, input);
      if (!stay) return undefined;
      one.answered.push(stay);
      if ((answers += 1) === ENOUGH) child.kill('SIGKILL');
      return stay;
    };
    await withConcurrency(
      CALLERS,
      all.map((one, i) => async () => {
        const asked = await tell(one, 'requestRespiteStay', one.input);
        if (asked?.status !== 'OFFERED') return;
        const stayId = asked.id;
        if (i % 4 === 0) {
          await tell(one, 'declineOffer', { stayId });
          return;
        }
        const taken = await tell(one, 'acceptOffer', { stayId, agreedOwnShareFen: 100_000_000 });
        if (taken && i % 4 === 1) await tell(one, 'cancelRespiteStay', { stayId });
      }),
    );

    expect(answers).toBeGreaterThanOrEqual(ENOUGH);
    expect(all.some(({ answered }) => answered.length === 0)).toBe(true);
    await serve(); // Another server goes on where that one was killed.
    expect(await unsound(t)).toEqual([]);
    for (const one of all) {
      const kept = await statusOf(one);
      const last = one.answered.at(-1);
      if (last) expect(kept.map(({ id }) => id)).toEqual([last.id]);
      // What was settled or given up stays so, unless it went on although nobody heard.
      if (last?.status === 'CONFIRMED') expect(['CONFIRMED', 'CANCELLED']).toContain(kept[0]!.status);
      if (last?.status === 'CANCELLED') expect(kept[0]!.status).toBe('CANCELLED');
    }

    for (const one of all.filter(({ answered }) => answered.length === 0)) {
      const again = await send(t.url, one, 'requestRespiteStay', one.input);
      expect((await statusOf(one)).map(({ id }) => id)).toEqual([again!.id]);
    }
    t.clock.now = new Date(t.clock.now.getTime() + 15 * 24 * 3_600_000);
    const [{ held } = { held: 0 }] = await t.asOwner<{ held: number }>(
      `select count(*)::int as held from respite_stay where status = 'OFFERED' and offer_ends_at <= $1`,
      [t.clock.now],
    );
    await serve();
    expect(held).toBeGreaterThan(0);
    expect(await unsound(t)).toEqual([]);
  }, 180_000);
});
