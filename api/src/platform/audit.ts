import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Viewer } from './context.ts';
import { AuditEntry, type AuditOutcome } from './audit-entry.entity.ts';
import type { Ground } from './ground.ts';
import { insertion, rowOf, writeRows } from './write-rows.ts';

/** What {@link record} needs of a context. */
export interface AuditContext {
  em: EntityManager;
  viewer?: Viewer | undefined;
  requestId?: string | undefined;
  now(): Date;
}

/** What is to be kept of one act, reading or refusal. Ids and codes alone, never a personal value. */
export interface AuditRecord {
  /** The GraphQL field, `bookMeal`, or what the server itself did. */
  action: string;
  outcome: AuditOutcome;
  /** Why it was refused. */
  code?: string | undefined;
  /** The person it is about. */
  subjectId?: string | undefined;
  authority?: Ground | undefined;
  /** The delegation or the call that the authority rests on. */
  authorityId?: string | undefined;
  purpose?: string | undefined;
  /** The rows it touched, `meal_booking:<id>`. */
  touched?: readonly string[];
}

/** Notes in the audit log what happened; it is kept if, and only if, the surrounding transaction is. */
export function record(ctx: AuditContext, what: AuditRecord): void {
  ctx.em.persist(ctx.em.create(AuditEntry, valuesOf(ctx, what)));
}

/** {@link record} of much at once, by one statement. */
export const recordAll = (
  em: EntityManager,
  all: readonly { ctx: Omit<AuditContext, 'em'>; what: AuditRecord }[],
): Promise<void> =>
  writeRows(
    em,
    insertion(
      AuditEntry,
      all.map(({ ctx, what }) => rowOf(AuditEntry, { id: uuidv7(), ...valuesOf(ctx, what) })),
    ),
  );

const valuesOf = ({ viewer, requestId, now }: Omit<AuditContext, 'em'>, { touched = [], ...entry }: AuditRecord) => ({
  ...entry,
  at: now(),
  actorPersonId: viewer?.personId,
  actorStaffId: viewer?.staffId,
  sessionId: viewer?.sessionId,
  touched: [...touched],
  requestId,
});
