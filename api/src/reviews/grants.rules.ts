import type { Fen } from '@doorstep/shared/units';
import type { GrantData } from '../policies/application-data.ts';
import { valueAt } from '../policies/condition.ts';
import type { Facts } from '../policies/policy-pack.ts';

/** What an officer enters where no document sets it. */
export interface EnteredGrant {
  amountFen?: Fen | undefined;
  quota?: number | undefined;
}

/** What is wrong with a grant, or what it comes to. */
export type Settled = { problem: 'AMOUNT_NEEDED' | 'AMOUNT_SET' | 'QUOTA_NEEDED' | 'QUOTA_SET' } | EnteredGrant;

/**
 * What an approval comes to: by the rule where there is one, which nobody may change by hand; else as entered.
 * A table over a fact that is not known leaves it to the officer.
 */
export function settledGrant(grant: GrantData, facts: Facts, entered: EnteredGrant): Settled {
  const amountFen = grant.amountFen ?? byTable(grant, facts);
  if (grant.kind === 'AMOUNT') {
    if (amountFen !== undefined && entered.amountFen !== undefined && entered.amountFen !== amountFen)
      return { problem: 'AMOUNT_SET' };
    const settled = amountFen ?? entered.amountFen;
    return settled === undefined ? { problem: 'AMOUNT_NEEDED' } : { amountFen: settled };
  }
  if (grant.kind === 'QUOTA') {
    if (grant.quota !== undefined && entered.quota !== undefined && entered.quota !== grant.quota)
      return { problem: 'QUOTA_SET' };
    const quota = grant.quota ?? entered.quota;
    return quota === undefined ? { problem: 'QUOTA_NEEDED' } : { quota };
  }
  return {};
}

function byTable({ amountBy }: GrantData, facts: Facts): Fen | undefined {
  const value = amountBy && valueAt(facts, amountBy.fact);
  return typeof value === 'string' || typeof value === 'number' ? amountBy?.fen[value] : undefined;
}
