import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import type { Context } from '../platform/context.ts';
import type { InPack, PolicyLibrary } from './policy-library.ts';
import type { Outcome, ParameterData } from './policy-pack.ts';
import type { Criterion } from './policies.types.ts';

/** The numbers that the documents set for a region, its own and those of the regions above it. */
export function policyParameters(
  { policies, regions, now }: Context,
  { regionCode, keyPrefix, asOf }: { regionCode: string; keyPrefix?: string; asOf?: CivilDate },
): InPack<ParameterData>[] {
  const chain = regions.chainOf(regionCode).map(({ code }) => code);
  return policies.parametersOf(chain, asOf ?? civilDate(now())).filter(({ key }) => key.startsWith(keyPrefix ?? ''));
}

/** An outcome with its clauses written out. */
export const criterionOf = (policies: PolicyLibrary, { clause, parts, ...outcome }: Outcome): Criterion => ({
  ...outcome,
  clause: clause ? policies.clause(clause) : undefined,
  parts: parts.map((part) => criterionOf(policies, part)),
});
