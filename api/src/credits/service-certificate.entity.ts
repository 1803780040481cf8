import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Person } from '../identity/person.entity.ts';

/** What somebody served in a period (服务证明), as it stood when it was issued. Anybody who has its number can verify it, until he is forgotten. */
@Entity()
@ObjectType({ description: 'What somebody served in a period, as it stood when it was issued.' })
@Index({ properties: ['person'] })
@Check({ name: 'service_certificate_period', expression: 'starts_on <= ends_on' })
export class ServiceCertificate {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => ID, { description: 'Sixteen digits, which nobody guesses: whoever has them can verify it.' })
  @Unique({ name: 'service_certificate_number' })
  @Property({ type: 'string', length: 16 })
  number!: string;

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  endsOn!: CivilDate;

  @Field(() => Int)
  @Property({ type: 'integer' })
  minutes!: number;

  @Field(() => Int, { description: 'How many services.' })
  @Property({ type: 'integer' })
  services!: number;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  issuedAt!: Date;
}
