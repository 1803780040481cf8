import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOtherProcess, type OtherProcess } from '../support/other-process.ts';
import { fc } from '../support/property.ts';
import { passTo } from '../timebank/tasks.ts';
import { aFamily, expectAgreement, type Family, happen, randomEvent, recover } from './random-clearing.ts';
import { sends, startTwo, type TwoInstallations } from './two-installations.ts';
import type { Weather } from './bridge.ts';

const RUNS = 4;
const EVENTS = 40;

describe('two installations, whatever the network does and whoever crashes when', () => {
  let two: TwoInstallations;
  const families: Family[] = [];
  beforeAll(async () => {
    two = await startTwo({ agreement: { dailyMinutes: 100_000, limitMinutes: 100_000 } });
  });
  afterAll(() => two?.close());

  test('agree on every hour once the network is calm again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomEvent, { minLength: EVENTS, maxLength: EVENTS }), async (events) => {
        families.push(await aFamily(two));
        for (const event of events) await happen(two, families.at(-1)!, event);
        await recover(two);
        await expectAgreement(two, families);
      }),
      { numRuns: RUNS },
    );
    const sent = await two.zhejiang.t.asOwner<{ status: string }>('select distinct status from hours_sent order by 1');
    // Whether one of so few comes to nothing is left to chance: `send-hours.test.ts` sees to that.
    expect(sent).toContainEqual({ status: 'POSTED' });
    expect(sent.filter(({ status }) => status !== 'POSTED' && status !== 'VOIDED')).toEqual([]);
  }, 300_000);
});

describe('an installation that is killed with -9 while it sends', () => {
  let two: TwoInstallations;
  let sender: OtherProcess | undefined;
  afterAll(async () => {
    sender?.child.kill('SIGKILL');
    await two?.close();
  });

  test('goes on where it was: after each question, before and after it was answered', async () => {
    two = await startTwo();
    const { zhejiang, hubei } = two;
    for (const { t } of [zhejiang, hubei]) await passTo(t, new Date());
    const family = await aFamily(two);
    await sends(zhejiang.t, family.son, family.mothersNumber);

    const ends: Weather[] = ['KILL_BEFORE', 'KILL_AFTER', 'CALM', 'KILL_BEFORE', 'KILL_AFTER'];
    hubei.bridge.forecast = ends;
    for (let kills = 0; kills < 4; kills++) {
      hubei.t.clock.now = new Date();
      await zhejiang.t.asOwner('update hours_sent set next_try_at = now()');
      const killed = new Promise<void>((done) => {
        hubei.bridge.kill = () => {
          sender?.child.kill('SIGKILL');
          done();
        };
      });
      sender = await startOtherProcess(zhejiang.t, zhejiang.env);
      await killed;
    }
    for (const { t } of [zhejiang, hubei]) await passTo(t, new Date());
    await recover(two);

    expect(ends).toEqual([]);
    await expectAgreement(two, [family]);
    expect(await zhejiang.t.asOwner('select status, tries >= 4 as tried from hours_sent')).toEqual([
      { status: 'POSTED', tried: true },
    ]);
  }, 300_000);
});
