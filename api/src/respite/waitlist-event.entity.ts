import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { Doer } from '../identity/doer.ts';
import type { WaitlistEventKind } from './waiting.ts';
import { WaitingList } from './waiting-list.entity.ts';

/** What decides a place in the order, as it was from then on. */
export interface RankedAs {
  classRank: number;
  points: number;
  appliedAt: string;
  draw: string;
}

/** Something that happened on a waiting list. Only added: from these rows alone its order of any moment can be told again. */
@Entity()
@Index({ name: 'waitlist_event_of_list', properties: ['list', 'at', 'id'] })
@Index({ name: 'waitlist_event_of_entry', properties: ['entryId', 'id'] })
@Index({
  name: 'waitlist_event_of_places',
  expression: `create index waitlist_event_of_places on waitlist_event (house_id, seq) where kind in ('OFFERED', 'OFFER_DECLINED', 'OFFER_EXPIRED')`,
})
@Index({
  name: 'waitlist_event_of_moves',
  expression: `create index waitlist_event_of_moves on waitlist_event (list_id, at) where kind in ('PLACED', 'LEFT')`,
})
export class WaitlistEvent {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  /** Counted by PostgreSQL: of two of one entry the later one has the greater, whatever the servers' clocks say. */
  @Property({ columnType: 'bigserial', autoincrement: true, lazy: true })
  seq!: string & Opt;

  @ManyToOne(() => WaitingList)
  list!: Rel<WaitingList>;

  /** None for what concerns the whole list. */
  @Property({ type: 'uuid', nullable: true })
  entryId?: string | undefined;

  @Property({ type: 'string', length: 18 })
  kind!: WaitlistEventKind;

  @Property({ type: 'datetime' })
  at!: Date;

  @Property({ type: 'jsonb' })
  doneBy!: Doer;

  /** Of JOINED and RANKED, and where an offer cost a place. */
  @Property({ type: 'jsonb', nullable: true })
  ranked?: RankedAs | undefined;

  /** The house that was offered or passed over. */
  @Property({ type: 'uuid', nullable: true })
  houseId?: string | undefined;

  /** Why somebody was passed over, or left. */
  @Property({ type: 'string', length: 20, nullable: true })
  why?: string | undefined;
}
