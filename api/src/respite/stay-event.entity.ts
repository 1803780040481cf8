import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { Doer } from '../identity/doer.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import type { StayEventKind } from './stay.ts';

/** Something that happened to a stay; never changed (办理记录). */
@Entity()
@Index({ name: 'stay_event_of', properties: ['stay', 'id'] })
export class StayEvent {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => RespiteStay)
  stay!: Rel<RespiteStay>;

  @Property({ type: 'string', length: 20 })
  kind!: StayEventKind;

  @Property({ type: 'datetime' })
  at!: Date;

  @Property({ type: 'jsonb' })
  doneBy!: Doer;

  /** What the one wrote to the other. */
  @SealedColumn({ nullable: true })
  words?: Sealed<string> | undefined;
}
