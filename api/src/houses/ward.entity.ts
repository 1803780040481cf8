import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { CareHouse } from './care-house.entity.ts';

/** A part of a house with rooms and beds (照护单元). */
@Entity()
@Unique({ properties: ['house', 'name'] })
@ObjectType({ description: 'A part of a house with rooms and beds (照护单元).' })
export class Ward {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => CareHouse)
  house!: Rel<CareHouse>;

  @Field(() => String)
  @Property({ type: 'string', length: 40 })
  name!: string;
}
