import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { AbsenceReason } from './absence.ts';

/** Days on which a person is away from home (离家): what comes to him there is stopped, and starts again after them. */
@Entity()
@Unique({ name: 'absence_one_per_key', properties: ['actorId', 'idempotencyKey'] })
@Unique({ name: 'absence_one_per_stay', properties: ['stayId'] })
@Index({ properties: ['person', 'startsOn'] })
// What a family says has one answer for each day; a stay's absence may lie over it.
@Index({
  name: 'absence_once_a_day',
  expression: `alter table absence add constraint absence_once_a_day exclude using gist (person_id with =, daterange(starts_on, back_on) with &&) where (stay_id is null)`,
})
@Check({ name: 'absence_days', expression: 'back_on >= starts_on' })
@ObjectType({ description: 'Days on which a person is away from home (离家).' })
export class Absence {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => Person)
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => LocalDateResolver, { description: 'The first day away.' })
  @Property({ type: 'date' })
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, {
    nullable: true,
    description:
      'The day on which he is home again; null while nobody knows. The same as `startsOn` when he never went.',
  })
  @Property({ type: 'date', nullable: true })
  backOn?: CivilDate | undefined;

  @Field(() => AbsenceReason)
  @Property({ type: 'string', length: 20 })
  reason!: AbsenceReason;

  @Field(() => ID, { nullable: true, description: 'The respite stay it belongs to, and ends with.' })
  @Property({ type: 'uuid', nullable: true })
  stayId?: string | undefined;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  recordedBy!: Doer;

  /** The person or member of staff whose key it is. */
  @Property({ type: 'uuid' })
  actorId!: string;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Field(() => DateTimeISOResolver, {
    nullable: true,
    description: 'When somebody said that he is home, or never went.',
  })
  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | undefined;

  @Field(() => Doer, { nullable: true })
  @Property({ type: 'jsonb', nullable: true })
  endedBy?: Doer | undefined;
}
