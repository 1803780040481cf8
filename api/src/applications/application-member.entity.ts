import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Person } from '../identity/person.entity.ts';
import { Application } from './application.entity.ts';

/** Somebody in whose case an application is: the person himself, or each member of a household (老残一体). */
@Entity()
@Unique({ name: 'application_member_once', properties: ['application', 'code'] })
@Index({ properties: ['person'] })
@ObjectType({ description: 'Somebody in whose case an application is.' })
export class ApplicationMember {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Application)
  application!: Rel<Application>;

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => String, { description: 'What this member is in the case, as the item names it: "SELF", "CHILD".' })
  @Property({ type: 'string', length: 20 })
  code!: string;

  @Property({ type: 'smallint' })
  place!: number;
}
