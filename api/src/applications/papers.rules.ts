import type { PaperData } from '../policies/application-data.ts';
import { leavesOf, type Outcome } from '../policies/policy-pack.ts';

/** What the rules say of a member, by the record alone and with what the form says. */
export interface Known {
  recorded: Outcome;
  told: Outcome;
}

/** Whether a paper is to be brought, and why not. */
export type PaperNeed = 'NEEDED' | 'OPTIONAL' | 'KNOWN' | 'NOT_NEEDED';

/**
 * Whether a paper is to be brought for a member.
 *
 * One that proves a criterion is not asked for where the record itself says so already, nor where the criterion makes no
 * difference: in a branch that is not taken, or after a plain no.
 */
export function needOf({ proves, isOptional }: PaperData, known: Known | undefined): PaperNeed {
  if (isOptional) return 'OPTIONAL';
  if (!proves || !known) return 'NEEDED';
  if (leavesOf(known.recorded).find(({ code }) => code === proves)?.verdict === 'MET') return 'KNOWN';
  return leadersOf(known.told).has(proves) ? 'NEEDED' : 'NOT_NEEDED';
}

/** Codes of the criteria that lead, or may still lead, to a yes; of several ways that do, the first. */
function leadersOf({ code, verdict, joined, parts }: Outcome): Set<string> {
  if (verdict === 'UNMET') return new Set();
  if (parts.length === 0) return new Set([code]);
  const met = joined === 'ANY' ? parts.find((part) => part.verdict === 'MET') : undefined;
  const ways = met ? [met] : parts;
  return new Set(ways.flatMap((part) => [...leadersOf(part)]));
}
