import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Person } from '../identity/person.entity.ts';
import { Staff } from '../identity/staff.entity.ts';

/** Over what the two talk. */
export enum Channel {
  PHONE = 'PHONE',
  IN_PERSON = 'IN_PERSON',
}
registerEnumType(Channel, { name: 'Channel', description: 'By telephone (12349), or sitting together.' });

/** How the person was known for who he is. */
export enum Identification {
  PHONE_NUMBER = 'PHONE_NUMBER',
  NAME_AND_BIRTHDAY = 'NAME_AND_BIRTHDAY',
  CARD = 'CARD',
  ID_NUMBER = 'ID_NUMBER',
}
registerEnumType(Identification, { name: 'Identification', description: 'How the person was known for who he is.' });

/** One call to the hotline, or one visit to the community office, in which staff act by a person's voice. */
@Entity()
@Index({ properties: ['person'] })
@Index({
  name: 'assistance_open',
  expression: 'create index assistance_open on assistance (staff_id, person_id) where ended_at is null',
})
@ObjectType({
  description: 'One call to the hotline, or one visit to the office, in which staff do what a person asks them to do.',
})
export class Assistance {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Staff)
  staff!: Rel<Staff>;

  @Field(() => Person)
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => Channel)
  @Property({ type: 'string', length: 10 })
  channel!: Channel;

  @Field(() => Identification)
  @Property({ type: 'string', length: 20 })
  identifiedBy!: Identification;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  startedAt!: Date;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | undefined;
}
