import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import type { Ranking } from './ranking.rules.ts';
import { WaitingStatus } from './waiting.ts';
import { WaitingList } from './waiting-list.entity.ts';

/** The place of one person, or of two who are placed together, on a waiting list. */
@Entity()
@Unique({ properties: ['placementId'] })
@Index({
  name: 'waitlist_entry_order',
  expression: `create index waitlist_entry_order on waitlist_entry (list_id, class_rank, points desc, applied_at, draw, id) where status in ('WAITING', 'OFFERED')`,
})
@Index({
  name: 'waitlist_entry_moved',
  expression: 'create index waitlist_entry_moved on waitlist_entry (id) where moved_from is not null',
})
@Check({ name: 'waitlist_entry_numbers', expression: 'class_rank >= 0 and refusals >= 0' })
export class WaitlistEntry {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => WaitingList)
  list!: Rel<WaitingList>;

  /** Of the stay, or the two stays, that wait. */
  @Property({ type: 'uuid' })
  placementId!: string;

  @Property({ type: 'string', length: 10 })
  status: WaitingStatus & Opt = WaitingStatus.WAITING;

  /** Which priority class, 0 for the first one. */
  @Property({ type: 'smallint' })
  classRank!: number;

  @Property({ type: 'integer' })
  points!: number;

  /** When he asked; later, where an unanswered offer cost him his place. */
  @Property({ type: 'datetime' })
  appliedAt!: Date;

  /** The lot: SHA-256 of the list's seed and the entry's id. */
  @Property({ type: 'string', length: 64 })
  draw!: string;

  /** Each rule with what it said. It tells of health and hardship. */
  @SealedColumn()
  ranking!: Sealed<Ranking>;

  /** Offers declined or left unanswered. */
  @Property({ type: 'smallint' })
  refusals: number & Opt = 0;

  /** Until when it counts that he still wants it; asked before, and passed over after. */
  @Property({ type: 'date' })
  freshUntil!: CivilDate;

  /** When he was last asked whether he still wants it. */
  @Property({ type: 'datetime', nullable: true })
  askedAt?: Date | undefined;

  /** Where he stood before the rules changed, until he is told. */
  @Property({ type: 'integer', nullable: true })
  movedFrom?: number | null | undefined;
}
