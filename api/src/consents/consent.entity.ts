import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';

/** What sensitive data may be used for, each asked for by itself. */
export enum ConsentPurpose {
  HEALTH_FOR_MEALS = 'HEALTH_FOR_MEALS',
  HEALTH_FOR_ELIGIBILITY = 'HEALTH_FOR_ELIGIBILITY',
  CHILD_DATA = 'CHILD_DATA',
}
registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description:
    'What sensitive data may be used for: diet and allergies to warn at meals; health to see what one may have; anything at all about a child under 14.',
});

/** A person's yes to one use of sensitive data; withdrawn, it stays as the record that it was given. */
@Entity()
@Index({
  name: 'consent_of_person',
  expression: 'create index consent_of_person on consent (person_id, id desc)',
})
@Index({
  name: 'consent_one_live',
  expression: 'create unique index consent_one_live on consent (person_id, purpose) where withdrawn_at is null',
})
@ObjectType({ description: "A person's yes to one use of sensitive data." })
export class Consent {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => ConsentPurpose)
  @Property({ type: 'string', length: 30 })
  purpose!: ConsentPurpose;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  givenAt!: Date;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  givenBy!: Doer;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  withdrawnAt?: Date | undefined;

  @Field(() => Doer, { nullable: true })
  @Property({ type: 'jsonb', nullable: true })
  withdrawnBy?: Doer | undefined;
}
