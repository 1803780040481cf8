import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';

/** Where money for a person goes (收款账户). Another one takes its place; none is changed. */
@Entity()
@Index({
  name: 'bank_account_of',
  expression: 'create index bank_account_of on bank_account (person_id, id desc)',
})
@Unique({ name: 'bank_account_one_per_key', properties: ['actorId', 'idempotencyKey'] })
@Index({
  name: 'bank_account_of_person',
  expression: 'create unique index bank_account_of_person on bank_account (person_id) where ended_at is null',
})
@ObjectType({ description: 'Where money for a person goes (收款账户).' })
export class BankAccount {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @SealedColumn()
  holder!: Sealed<string>;

  @SealedColumn()
  bank!: Sealed<string>;

  @SealedColumn()
  number!: Sealed<string>;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  enteredAt!: Date;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  enteredBy!: Doer;

  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | undefined;

  /** The person or member of staff whose key it is. */
  @Property({ type: 'uuid' })
  actorId!: string;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;
}
