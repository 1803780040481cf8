import type { ServerContext } from '../platform/context.ts';
import { fundIdOf } from './fund.ts';
import { lockFunds } from './fund-accounts.ts';

/** Locks every fund that may pay in these regions, for whoever moves several things one after the other. */
export function lockFundsOf(
  { em, policies, regions }: Pick<ServerContext, 'em' | 'policies' | 'regions'>,
  regionCodes: readonly string[],
): Promise<void> {
  const chains = regionCodes.flatMap((regionCode) => regions.chainOf(regionCode).map(({ code }) => code));
  return lockFunds(em, policies.fundsOf(chains).map(fundIdOf));
}
