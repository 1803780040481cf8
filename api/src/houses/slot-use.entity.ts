import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { CareSlot } from './care-slot.entity.ts';

/** One place of a slot, held for a stay. Given back, it is removed. */
@Entity()
@Index({ name: 'slot_use_of_stay', properties: ['stayId'] })
export class SlotUse {
  [PrimaryKeyProp]?: ['slot', 'stayId'];

  @ManyToOne(() => CareSlot, { primary: true })
  slot!: Rel<CareSlot>;

  @Property({ type: 'uuid', primary: true })
  stayId!: string;
}
