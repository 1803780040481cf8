import { readPacks } from '../../api/src/policies/load-policies.ts';
import { readFacts } from '../../api/src/policies/pack-file.ts';
import { PolicyLibrary } from '../../api/src/policies/policy-library.ts';

/** The packs with the made-up amounts of the demo world: the documents give none. */
export const loadSamplePolicies = (): PolicyLibrary => new PolicyLibrary(readPacks(true), readFacts());
