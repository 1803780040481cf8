import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { Person } from '../identity/person.entity.ts';
import { Application } from './application.entity.ts';

export enum GrantKind {
  AMOUNT = 'AMOUNT',
  QUOTA = 'QUOTA',
  PLACE = 'PLACE',
  SERVICE = 'SERVICE',
}
registerEnumType(GrantKind, { name: 'GrantKind', description: 'What an approval grants.' });

export enum GrantUnit {
  DAY = 'DAY',
  HOUR = 'HOUR',
  SESSION = 'SESSION',
  TIME = 'TIME',
}
registerEnumType(GrantUnit, { name: 'GrantUnit', description: 'What a quota counts.' });

export enum GrantPeriod {
  ONCE = 'ONCE',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}
registerEnumType(GrantPeriod, { name: 'GrantPeriod', description: 'For how long an amount or a quota is meant.' });

/** What an approved application grants a person: an amount, a quota, a place, a service; for a time (待遇). */
@Entity()
@Unique({ name: 'entitlement_one_per_member', properties: ['application', 'person'] })
@Index({ name: 'entitlement_of', expression: 'create index entitlement_of on entitlement (person_id, id desc)' })
@Index({
  name: 'entitlement_ending',
  expression: 'create index entitlement_ending on entitlement (ends_on, id) where ends_on is not null',
})
@Check({ name: 'entitlement_amounts', expression: 'amount_fen is null or amount_fen > 0' })
@Check({ name: 'entitlement_use', expression: 'used >= 0 and (quota is null or used <= quota)' })
@Check({ name: 'entitlement_lasts', expression: 'ends_on is null or ends_on >= starts_on' })
@ObjectType({ description: 'What an approved application grants (待遇).' })
export class Entitlement {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @ManyToOne(() => Application)
  application!: Rel<Application>;

  @Property({ type: 'string', length: 80 })
  itemId!: string;

  @Property({ type: 'string', length: 64 })
  packHash!: string;

  @Field(() => GrantKind)
  @Property({ type: 'string', length: 8 })
  kind!: GrantKind;

  @Field(() => String, { description: 'What one gets, in words.' })
  @Property({ type: 'string', length: 200 })
  says!: string;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  amountFen?: Fen | undefined;

  @Field(() => Int, { nullable: true, description: 'How many of `unit`, each period.' })
  @Property({ type: 'integer', nullable: true })
  quota?: number | undefined;

  @Field(() => GrantUnit, { nullable: true })
  @Property({ type: 'string', length: 8, nullable: true })
  unit?: GrantUnit | undefined;

  @Field(() => GrantPeriod, { nullable: true })
  @Property({ type: 'string', length: 8, nullable: true })
  per?: GrantPeriod | undefined;

  @Field(() => Int, { description: 'How much of the quota is used in the current period.' })
  @Property({ type: 'integer' })
  used: number & Opt = 0;

  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, {
    nullable: true,
    description: 'The last day; none for what lasts until it is ended.',
  })
  @Property({ type: 'date', nullable: true })
  endsOn?: CivilDate | undefined;

  @Field(() => LocalDateResolver, { nullable: true, description: 'From this day on it can be applied for anew.' })
  @Property({ type: 'date', nullable: true })
  renewableFrom?: CivilDate | undefined;

  @Property({ type: 'datetime', nullable: true })
  renewalToldAt?: Date | undefined;

  isLiveOn(today: CivilDate): boolean {
    return !this.endsOn || this.endsOn >= today;
  }
}
