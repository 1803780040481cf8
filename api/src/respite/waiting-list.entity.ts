import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { CareForm } from '../houses/care.ts';

/**
 * The one ordered list of a region for one service in one form, across its houses (统筹轮候). Its row is locked by whoever gives
 * places to those on it.
 */
@Entity()
@Unique({ name: 'waiting_list_one_of_a_kind', properties: ['regionCode', 'itemId', 'form'] })
@ObjectType({ description: 'The one ordered list of a region for one service, across its houses (统筹轮候).' })
export class WaitingList {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => String)
  @Property({ type: 'string', length: 12 })
  regionCode!: string;

  @Property({ type: 'string', length: 80 })
  itemId!: string;

  @Field(() => CareForm)
  @Property({ type: 'string', length: 10 })
  form!: CareForm;

  @Field(() => Boolean, { description: 'Whether one can join it.' })
  @Property({ type: 'boolean' })
  isOpen: boolean & Opt = true;

  /** By which lots are drawn among those who are otherwise equal, stored so that anybody can draw them again. */
  @Field(() => String, { description: 'By which lots are drawn among equals; anybody can draw them again.' })
  @Property({ type: 'string', length: 64 })
  drawSeed!: string;

  /** Version of the pack whose rules ranked it. */
  @Property({ type: 'string', length: 64 })
  packHash!: string;
}
