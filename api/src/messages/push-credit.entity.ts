import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Person } from '../identity/person.entity.ts';
import { PushKind } from './push-kind.ts';

/** How many messages of one kind a person lets us send to his WeChat. WeChat counts too, and has the last word. */
@Entity()
@Unique({ name: 'push_credit_one_per_kind', properties: ['person', 'kind'] })
@Check({ name: 'push_credit_not_negative', expression: 'remaining >= 0' })
@ObjectType({ description: 'How many messages of one kind the viewer has agreed to get outside the app.' })
export class PushCredit {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => PushKind)
  @Property({ type: 'string', length: 20 })
  kind!: PushKind;

  @Field(() => Int)
  @Property({ type: 'integer' })
  remaining!: number;

  @Property({ type: 'datetime' })
  acceptedAt!: Date;
}
