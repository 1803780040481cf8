import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate, CivilTime } from '@doorstep/shared/civil-date';
import type { CareForm } from './care.ts';
import { CareHouse } from './care-house.entity.ts';

/** The places of one day session, or the caregivers of one hour. Written when the first of them is held. */
@Entity()
@Unique({ name: 'care_slot_once', properties: ['house', 'form', 'heldOn', 'startsTime'] })
@Check({ name: 'care_slot_taken', expression: 'taken between 0 and capacity' })
export class CareSlot {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => CareHouse)
  house!: Rel<CareHouse>;

  @Property({ type: 'string', length: 10 })
  form!: CareForm;

  @Property({ type: 'date' })
  heldOn!: CivilDate;

  @Property({ type: 'string', length: 5 })
  startsTime!: CivilTime;

  @Property({ type: 'integer' })
  capacity!: number;

  @Property({ type: 'integer' })
  taken: number & Opt = 0;
}
