import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { BedEquipment, BedKind, RoomSex } from './care.ts';
import { CareHouse } from './care-house.entity.ts';
import { Ward } from './ward.entity.ts';

/** One bed (床位). */
@Entity()
@Unique({ properties: ['ward', 'room', 'label'] })
@Index({ name: 'bed_of_house', properties: ['house'] })
@Check({ name: 'bed_price', expression: 'nightly_price_fen >= 0' })
@ObjectType({ description: 'One bed (床位).' })
export class Bed {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  /** The ward's own. */
  @ManyToOne(() => CareHouse)
  house!: Rel<CareHouse>;

  @Field(() => Ward)
  @ManyToOne(() => Ward)
  ward!: Rel<Ward>;

  @Field(() => String)
  @Property({ type: 'string', length: 20 })
  room!: string;

  @Field(() => String, { description: 'Within the room.' })
  @Property({ type: 'string', length: 10 })
  label!: string;

  @Field(() => BedKind)
  @Property({ type: 'string', length: 12 })
  kind!: BedKind;

  @Field(() => RoomSex)
  @Property({ type: 'string', length: 8 })
  roomSex!: RoomSex;

  @Field(() => [BedEquipment])
  @Property({ type: 'jsonb' })
  equipment!: BedEquipment[];

  @Field(() => Int, { description: 'Of one night, before any subsidy.' })
  @Property({ type: 'integer' })
  nightlyPriceFen!: Fen;

  /** From this day on it is no bed any more. */
  @Property({ type: 'date', nullable: true })
  retiredOn?: CivilDate | undefined;
}
