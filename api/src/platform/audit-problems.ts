import { sealOf, type AuditKey } from './audit-chain.ts';

/** What is wrong with the audit log. */
export type AuditProblemKind =
  /** The entry is not what was sealed. */
  | 'CHANGED'
  /** Entries that were sealed are gone. */
  | 'REMOVED'
  /** The entry was sealed at another position. */
  | 'REORDERED'
  /** An entry that no server sealed. */
  | 'UNSEALED'
  /** A seal, or the head of the chain, that no server made. */
  | 'FORGED';

/** One thing that is wrong, and where. */
export interface AuditProblem {
  kind: AuditProblemKind;
  position?: number;
  /** The last position of several. */
  until?: number;
  entryId?: string;
}

/** A seal that does not follow from its entry and the seal before it. */
export interface BrokenLink {
  position: number;
  entryId: string;
  content: string;
  /** The seal before. */
  previous: string;
  /** The seal as it stands. */
  mac: string;
  /** The seal as it should be. */
  expected: string;
  /** Whether the head of the chain speaks of another seal at this position. */
  isDenied?: boolean;
}

/** Tells what happened to links that do not hold. A link that is broken only because the one before is, is no problem. */
export function explain(key: AuditKey, broken: readonly BrokenLink[]): AuditProblem[] {
  const moved = findMoved(key, broken);
  const next = new Map(broken.map((link) => [link.position - 1, link]));
  return broken.flatMap((link): AuditProblem[] => {
    const { position, entryId, isDenied, expected } = link;
    if (moved.has(position)) return [{ kind: 'REORDERED', position, entryId }];
    if (broken.some((other) => other !== link && follows(key, other, link))) return [];
    const after = next.get(position);
    const isForged = isDenied || (after && sealOf(key, after.position, expected, after.content) === after.mac);
    return [{ kind: isForged ? 'FORGED' : 'CHANGED', position, entryId }];
  });
}

/** Whether a link would hold if the one before it did. */
const follows = (key: AuditKey, before: BrokenLink, { position, content, mac }: BrokenLink): boolean =>
  [before.mac, before.expected].some((previous) => sealOf(key, position, previous, content) === mac);

/** The positions whose entry, or whose seal, stands at another of them. */
function findMoved(key: AuditKey, broken: readonly BrokenLink[]): Set<number> {
  const macs = new Set(broken.map(({ mac }) => mac));
  const moved = broken.flatMap(({ position, previous }) =>
    broken
      .filter((other) => other.position !== position && macs.has(sealOf(key, position, previous, other.content)))
      .flatMap((other) => [position, other.position]),
  );
  return new Set(moved);
}
