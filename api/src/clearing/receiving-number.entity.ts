import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Person } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';

/** By what somebody is sent hours from anywhere (存入号), without saying who he is. Another one takes its place; none is changed. */
@Entity()
@Index({
  name: 'receiving_number_of',
  expression: 'create index receiving_number_of on receiving_number (person_id, id desc)',
})
@Index({
  name: 'receiving_number_of_person',
  expression: 'create unique index receiving_number_of_person on receiving_number (person_id) where ended_at is null',
})
@ObjectType({ description: 'By what somebody is sent hours from anywhere (存入号), without saying who he is.' })
export class ReceivingNumber {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  /** Into which hours come. */
  @Property({ type: 'string', length: 4 })
  book!: string;

  @SealedColumn()
  number!: Sealed<string>;

  @Unique({ name: 'receiving_number_hash' })
  @Property({ type: 'string', length: 64 })
  numberHash!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  issuedAt!: Date;

  @Field(() => LocalDateResolver, { description: 'The last day on which something can be sent to it.' })
  @Property({ type: 'date' })
  expiresOn!: CivilDate;

  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | undefined;
}
