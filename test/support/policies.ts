import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadPolicies, readPacks } from '../../api/src/policies/load-policies.ts';
import { readFacts, readTimeBank } from '../../api/src/policies/pack-file.ts';
import { PolicyLibrary } from '../../api/src/policies/policy-library.ts';
import type { FactCatalog, LoadedPack } from '../../api/src/policies/policy-pack.ts';
import type { TimeBankFile } from '../../api/src/policies/timebank-data.ts';

/** The environment variable that tells test files where the packs of this run lie, read and checked. */
const PACKS = 'DOORSTEP_TEST_PACKS';

interface CheckedPacks {
  withSamples: LoadedPack[];
  withoutSamples: LoadedPack[];
  facts: FactCatalog;
  timeBank: TimeBankFile;
}

/** Reads and checks the packs for all test files: each server of a test would need half a second for it. */
export function writeCheckedPacks(folder: string): void {
  const checked: CheckedPacks = {
    withSamples: readPacks(true),
    withoutSamples: readPacks(false),
    facts: readFacts(),
    timeBank: readTimeBank(),
  };
  process.env[PACKS] = path.join(folder, 'packs.json'); // Workers inherit the environment.
  writeFileSync(process.env[PACKS], JSON.stringify(checked));
}

const libraries = new Map<boolean, PolicyLibrary>();

function checkedLibrary(withSamples: boolean): PolicyLibrary {
  const packs = JSON.parse(readFileSync(process.env[PACKS]!, 'utf8')) as CheckedPacks;
  const samples = withSamples ? packs.withSamples : packs.withoutSamples;
  const library = new PolicyLibrary(samples, packs.facts, undefined, packs.timeBank);
  libraries.set(withSamples, library);
  return library;
}

/** As the server loads policies, but the packs of this repository as they were checked once; their versions lie in the template. */
export const loadCheckedPolicies: typeof loadPolicies = (em, now, which) =>
  which.folder === undefined
    ? Promise.resolve(libraries.get(which.withSamples) ?? checkedLibrary(which.withSamples))
    : loadPolicies(em, now, which);

/** The packs with the made-up amounts of the demo world: the documents give none. */
export const loadSamplePolicies = (): PolicyLibrary => libraries.get(true) ?? checkedLibrary(true);
