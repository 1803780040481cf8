import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { Ground } from './ground.ts';

/** What came of it. */
export enum AuditOutcome {
  DONE = 'DONE',
  READ = 'READ',
  REFUSED = 'REFUSED',
}

/**
 * One thing that was done, read or refused: who, about whom, by what right. It never holds a personal value.
 *
 * It refers by plain ids, not by foreign keys: the log outlives what it is about. Its table is divided by quarters.
 */
@Entity()
@Index({
  name: 'audit_entry_about',
  expression: 'create index audit_entry_about on audit_entry (subject_id, at desc, id desc)',
})
@Index({ properties: ['transaction', 'id'] })
@Index({ properties: ['actorPersonId'] })
@Check({ name: 'audit_entry_outcome', expression: `outcome in ('DONE', 'READ', 'REFUSED')` })
export class AuditEntry {
  @PrimaryKey({ type: 'uuid' })
  readonly id: string & Opt = uuidv7();

  @Property({ type: 'datetime' })
  readonly at!: Date;

  /** The GraphQL field, `bookMeal`, or what the server itself did. */
  @Property({ type: 'string', length: 60 })
  readonly action!: string;

  @Property({ type: 'string', length: 10 })
  readonly outcome!: AuditOutcome;

  /** Why it was refused. */
  @Property({ type: 'string', length: 40, nullable: true })
  readonly code?: string | undefined;

  @Property({ type: 'uuid', nullable: true })
  readonly actorPersonId?: string | undefined;

  @Property({ type: 'uuid', nullable: true })
  readonly actorStaffId?: string | undefined;

  @Property({ type: 'uuid', nullable: true })
  readonly sessionId?: string | undefined;

  /** The person it is about. */
  @Property({ type: 'uuid', nullable: true })
  readonly subjectId?: string | undefined;

  @Property({ type: 'string', length: 20, nullable: true })
  readonly authority?: Ground | undefined;

  /** The delegation or the call that the authority rests on. */
  @Property({ type: 'uuid', nullable: true })
  readonly authorityId?: string | undefined;

  @Property({ type: 'string', length: 40, nullable: true })
  readonly purpose?: string | undefined;

  /** The rows it touched, `meal_booking:<id>`. */
  @Property({ type: 'json' })
  readonly touched!: string[];

  @Property({ type: 'string', length: 64, nullable: true })
  readonly requestId?: string | undefined;

  /** The transaction that wrote it, by which the sealer knows what is new. PostgreSQL alone sets it. */
  @Property({ type: 'string', columnType: 'xid8', defaultRaw: 'pg_current_xact_id()', lazy: true })
  readonly transaction!: string & Opt;
}
