import type { MikroORM } from '@mikro-orm/postgresql';
import { ABSENCE_RULES } from './absence-rules.ts';
import { loadAwards } from './demo/load-awards.ts';
import { hasDemoWorld, isEmpty, loadDemoWorld } from './demo/load-demo-world.ts';
import { loadTimeBank } from './demo/load-time-bank.ts';
import { sealOldPeople } from './identity/seal-old-people.ts';
import { openSittings } from './meals/open-sittings.ts';
import type { KeySettings } from './platform/data-keys.ts';
import { migrate, onlyOneAtATime } from './platform/database.ts';
import { Vault } from './platform/vault.ts';
import { loadPolicies } from './policies/load-policies.ts';
import { PolicyShelf } from './policies/policy-shelf.ts';
import { loadRegions } from './regions/load-regions.ts';
import { RegionTree } from './regions/region-tree.ts';
import { keepFunds } from './subsidies/keep-funds.ts';

/** What is read from the database once and then held in memory. */
export interface Prepared {
  regions: RegionTree;
  policies: PolicyShelf;
  vault: Vault;
}

interface Preparing {
  keys: KeySettings;
  withDemoWorld: boolean;
  /** Where the policy packs stand, unless in this repository. */
  policiesDir?: string | undefined;
  /** How they are read, each time they are asked for. */
  loading?: typeof loadPolicies | undefined;
  say(what: string): void;
}

/** Brings a database to where the app can serve: tables, regions, packs, the next days' sittings; a demo world into an empty one. */
export async function prepare(
  orm: MikroORM,
  now: Date,
  { keys, withDemoWorld, policiesDir, loading = loadPolicies, say }: Preparing,
): Promise<Prepared> {
  say('Bringing the tables up to date …');
  await migrate(orm);
  await sealOldPeople(orm.em, keys);
  return onlyOneAtATime(orm.em, async () => {
    await loadRegions(orm.em);
    const vault = await Vault.load(orm.em, keys);
    const isNew = withDemoWorld && (await isEmpty(orm.em));
    if (isNew) {
      say('The database is empty: loading the demo world …');
      await loadDemoWorld(orm.em, vault, now);
    }
    await openSittings(orm.em, now);
    say('Reading and checking the policy packs …');
    const which = { withSamples: await hasDemoWorld(orm.em), folder: policiesDir };
    const policies = await PolicyShelf.filledBy((at) => loading(orm.em, at, which), now);
    await keepFunds(orm.em.fork(), policies.current.fundsOf());
    const regions = await RegionTree.load(orm.em);
    // By the rules, which are read by now.
    if (isNew) {
      const ctx = {
        em: orm.em,
        vault,
        now: () => now,
        policies: policies.current,
        regions,
        absenceRules: ABSENCE_RULES,
      };
      await loadTimeBank(ctx);
      await loadAwards(ctx);
    }
    return { regions, policies, vault };
  });
}
