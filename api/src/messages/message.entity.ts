import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';

/** What a message leads to. */
export enum MessageLink {
  MEAL_BOOKING = 'MEAL_BOOKING',
  DELEGATION = 'DELEGATION',
  DATA_REQUEST = 'DATA_REQUEST',
  APPLICATION = 'APPLICATION',
  RESPITE_STAY = 'RESPITE_STAY',
  ABSENCE = 'ABSENCE',
  STANDING_ORDER = 'STANDING_ORDER',
  /** For whoever asked. */
  TIME_TASK = 'TIME_TASK',
  /** For the volunteer. */
  TASK_CLAIM = 'TASK_CLAIM',
  HOURS = 'HOURS',
  AWARD = 'AWARD',
}
registerEnumType(MessageLink, { name: 'MessageLink', description: 'What a message leads to.' });

/** Something a person is told within the app, written together with what it tells of. Its table is divided by months. */
@Entity()
@Index({ name: 'message_of', expression: 'create index message_of on message (recipient_id, id desc)' })
@Index({ properties: ['about'] })
@ObjectType({ description: 'Something a person is told.' })
export class Message {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Person)
  recipient!: Rel<Person>;

  /** Whom it is about: the recipient, or somebody he acts for. */
  @ManyToOne(() => Person)
  about!: Rel<Person>;

  @Field(() => Scope, { nullable: true, description: 'The matter it belongs to; null for what concerns nobody else.' })
  @Property({ type: 'string', length: 20, nullable: true })
  matter?: Scope | undefined;

  /** Names people. */
  @SealedColumn()
  text!: Sealed<string>;

  @Field(() => MessageLink, { nullable: true })
  @Property({ type: 'string', length: 20, nullable: true })
  link?: MessageLink | undefined;

  @Field(() => ID, { nullable: true, description: 'Of what the link leads to.' })
  @Property({ type: 'uuid', nullable: true })
  linkId?: string | undefined;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  readAt?: Date | undefined;
}
