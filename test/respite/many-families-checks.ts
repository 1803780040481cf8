import { expect } from '@jest/globals';
import type { TestApp } from '../support/app.ts';
import { seed } from '../support/property.ts';
import { Chance } from './chance.ts';
import { ManyFamilies, type Size } from './many-families.ts';
import { deadlocks, standings, unsound } from './sound-houses.ts';
import { agrees } from './stays-model.ts';

/** A town of houses and families, by the seed of this run or one of its own. */
export async function givenManyFamilies(t: TestApp, size: Size, own = seed): Promise<ManyFamilies> {
  const families = new ManyFamilies(t, new Chance(own), size);
  await families.settle();
  return families;
}

/** Every answer was one that the model has, what each family knows is what PostgreSQL has, and no house is unsound. */
export async function expectNothingLost({ t, faults, families }: ManyFamilies): Promise<void> {
  // What failed inside the server, though it was done again before anybody saw it.
  expect(t.logged.filter((line) => line.includes('"err"'))).toEqual([]);
  expect(await deadlocks(t)).toBe(0);
  expect(faults.slice(0, 20)).toEqual([]);
  const kept = await standings(t);
  const lost = families.flatMap(({ placements }) =>
    placements.flatMap(({ stayIds, known }) => {
      const wrong = stayIds.filter((id) => !kept.has(id) || !agrees(known, kept.get(id)!));
      return wrong.map((id) => `known ${JSON.stringify(known)}, kept ${JSON.stringify(kept.get(id))}`);
    }),
  );
  expect(lost).toEqual([]);
  expect(kept.size).toBe(families.flatMap(({ placements }) => placements.flatMap(({ stayIds }) => stayIds)).length);
  expect(await unsound(t)).toEqual([]);
}

/** Prints how often each deed was answered how, what happened of it, and how many deadlocks PostgreSQL ended. */
export async function report({ t, door: { tally } }: ManyFamilies): Promise<void> {
  const events = await t.asOwner<{ kind: string; count: number }>(
    'select kind, count(*)::int as count from stay_event group by 1 order by 1',
  );
  const sent = [...tally.values()].reduce((sum, count) => sum + count, 0);
  const lines = [...tally].sort(([a], [b]) => a.localeCompare(b)).map(([what, count]) => `${what} ${count}`);
  const happened = events.map(({ kind, count }) => `${kind} ${count}`);
  process.stdout.write(
    `${sent} sent: ${lines.join(', ')}\nhappened: ${happened.join(', ')}\ndeadlocks in PostgreSQL: ${await deadlocks(t)}\n`,
  );
}
