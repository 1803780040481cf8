import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aFamily, expectAgreement, type Family, happen, randomEvent, recover } from '../clearing/random-clearing.ts';
import { startTwo, type TwoInstallations } from '../clearing/two-installations.ts';
import { fc, seed } from '../support/property.ts';

const TRANSFERS = Number(process.env.TRANSFERS ?? 1_000);
/** A family after the other: nobody may send more often in a day than some twenty times. */
const EVENTS_EACH = 80;
const AGREEMENT = { dailyMinutes: 10_000_000, limitMinutes: 10_000_000 };

/** `BENCH=1 npx -y pnpm@12 test clearing.bench`: `TRANSFERS` for fewer, `SEED` for the same again. */
describe('two installations, between which the network is cut and whose databases drop them', () => {
  let two: TwoInstallations;
  beforeAll(async () => {
    two = await startTwo({ agreement: AGREEMENT });
  });
  afterAll(() => two?.close());

  test('agree on every one of 1,000 transfers, nothing twice and nothing lost', async () => {
    const families: Family[] = [];
    const began = Date.now();
    let sent: Counted[] = [];
    for (let more = 0; count(sent) < TRANSFERS; more += 1) {
      const family = await aFamily(two);
      families.push(family);
      for (const event of fc.sample(randomEvent, { numRuns: EVENTS_EACH, seed: seed + more }))
        await happen(two, family, event);
      await recover(two);
      await expectAgreement(two, families);
      sent = await bothSent(two);
    }
    process.stdout.write(
      `${JSON.stringify(sent)}, ${families.length} families, ${Math.round((Date.now() - began) / 1000)} s\n`,
    );
    expect(sent.map(({ status }) => status).toSorted()).toEqual(['POSTED', 'VOIDED']);
  }, 7_200_000);
});

interface Counted {
  status: string;
  transfers: number;
  /** Letters of theirs that had to be sent again. */
  repeated: number;
}

const count = (sent: readonly Counted[]): number => sent.reduce((sum, { transfers }) => sum + transfers, 0);

async function bothSent({ zhejiang, hubei }: TwoInstallations): Promise<Counted[]> {
  const all = new Map<string, Counted>();
  for (const { t } of [zhejiang, hubei]) {
    const rows = await t.asOwner<Counted>(
      `select status, count(*)::int as transfers, sum(tries)::int as repeated from hours_sent group by status`,
    );
    for (const { status, transfers, repeated } of rows) {
      const before = all.get(status) ?? { status, transfers: 0, repeated: 0 };
      all.set(status, {
        status,
        transfers: before.transfers + transfers,
        repeated: before.repeated + repeated,
      });
    }
  }
  return [...all.values()];
}
