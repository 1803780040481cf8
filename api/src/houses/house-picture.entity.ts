import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { CareHouse } from './care-house.entity.ts';

/** A picture of a house, which anybody may see; in the order in which they came. */
@Entity()
@Unique({ name: 'house_picture_one_per_key', properties: ['actorId', 'idempotencyKey'] })
@Index({ name: 'house_picture_of', properties: ['house', 'id'] })
@ObjectType({ description: 'A picture of a house; fetched from `/pictures/<id>`.' })
export class HousePicture {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => CareHouse)
  house!: Rel<CareHouse>;

  @Field(() => String, { description: 'What is on it, for who cannot see it.' })
  @Property({ type: 'string', length: 200 })
  words!: string;

  @Property({ type: 'string', length: 40 })
  mediaType!: string;

  @Property({ type: 'blob', lazy: true })
  bytes!: Uint8Array;

  /** The member of staff whose key it is. */
  @Property({ type: 'uuid', nullable: true })
  actorId?: string | undefined;

  @Property({ type: 'uuid', nullable: true })
  idempotencyKey?: string | undefined;
}
