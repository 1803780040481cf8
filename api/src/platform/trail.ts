import type { EntityManager } from '@mikro-orm/postgresql';
import { record, recordAll, type AuditContext, type AuditRecord } from './audit.ts';
import { AuditOutcome } from './audit-entry.entity.ts';
import { Ground } from './ground.ts';

/** Whom an act is about, and on what ground it is done. */
export interface About {
  subjectId: string;
  ground?: Ground;
  /** The delegation, guardianship or assistance it rests on. */
  groundId?: string;
  /** Why it is looked at, where that must be said. */
  purpose?: string;
}

/**
 * What a request does, for the audit: which mutation runs now, and whom it is about.
 *
 * Mutations of one operation run one after the other, so one of each is enough.
 */
export class Trail {
  action = '';
  about: About | undefined;
  /** Set where something must be written though the act is refused, such as a failed sign-in that is counted. */
  isRefused = false;
  readonly #reads = new Set<string>();

  begin(action: string): void {
    this.action = action;
    this.about = undefined;
    this.isRefused = false;
  }

  /** Whether this reading is the request's first of its kind: one entry tells of all of them. */
  isFirstRead(of: string): boolean {
    if (this.#reads.has(of)) return false;
    this.#reads.add(of);
    return true;
  }
}

type Tracked = AuditContext & { trail: Trail };

const inAudit = ({ subjectId, ground, groundId, purpose }: About) => ({
  subjectId,
  authority: ground,
  authorityId: groundId,
  purpose,
});

/** Records what a mutation did to which rows, within its transaction. */
export const recordDoing = (ctx: Tracked, touched: readonly string[]): void => record(ctx, doing(ctx.trail, touched));

/** The same of several calls whose transaction it is. */
export const recordDoings = (
  em: EntityManager,
  doings: readonly { ctx: Omit<Tracked, 'em'>; touched: readonly string[] }[],
): Promise<void> =>
  recordAll(
    em,
    doings.map(({ ctx, touched }) => ({ ctx, what: doing(ctx.trail, touched) })),
  );

const doing = ({ action, about }: Trail, touched: readonly string[]): AuditRecord => ({
  action,
  outcome: AuditOutcome.DONE,
  touched,
  ...(about && inAudit(about)),
});

/** Records at once that somebody read about another person; what one reads about oneself is nobody's business. */
export const recordReading = (ctx: Tracked, what: string, about: About): Promise<void> =>
  recordReadings(ctx, what, [about]);

/** {@link recordReading} of several people who were read about in one list. */
export async function recordReadings(ctx: Tracked, what: string, all: readonly About[]): Promise<void> {
  const fresh = all.filter(
    ({ ground, subjectId, purpose }) =>
      ground !== Ground.SELF && ctx.trail.isFirstRead(`${what} ${subjectId} ${purpose ?? ''}`),
  );
  if (fresh.length === 0) return;
  await recordNow(ctx, (em) => {
    for (const about of fresh) record({ ...ctx, em }, { action: what, outcome: AuditOutcome.READ, ...inAudit(about) });
  });
}

/** Records at once that something was refused, whatever was rolled back with it. */
export const recordRefusal = (ctx: Tracked, action: string, code: string, about?: About): Promise<void> =>
  recordNow(ctx, (em) =>
    record({ ...ctx, em }, { action, outcome: AuditOutcome.REFUSED, code, ...(about && inAudit(about)) }),
  );

async function recordNow({ em }: Tracked, entry: (em: AuditContext['em']) => void): Promise<void> {
  const own = em.fork();
  entry(own);
  await own.flush();
}
