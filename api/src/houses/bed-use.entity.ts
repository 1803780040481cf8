import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Bed } from './bed.entity.ts';
import { BedUseKind } from './care.ts';

/** What a bed is taken by, for which nights. Two never share a night, says PostgreSQL; what is given back is removed. */
@Entity()
@Check({ name: 'bed_use_dates', expression: 'ends_on is null or ends_on > starts_on' })
@Check({ name: 'bed_use_of_stay', expression: `(kind in ('STAY', 'CLEANING')) = (stay_id is not null)` })
@Index({
  name: 'bed_use_once_a_night',
  expression:
    'alter table bed_use add constraint bed_use_once_a_night exclude using gist (bed_id with =, nights with &&)',
})
// As uses never overlap, the last one that begins before a day says alone whether a bed is taken then: by index alone.
@Index({ name: 'bed_use_by_day', properties: ['bed', 'startsOn', 'endsOn'] })
@Index({ name: 'bed_use_of_stay_id', properties: ['stayId'] })
@ObjectType({ description: 'What a bed is taken by, for which nights.' })
export class BedUse {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Bed)
  bed!: Rel<Bed>;

  @Field(() => BedUseKind)
  @Property({ type: 'string', length: 12 })
  kind!: BedUseKind;

  /** The first night. */
  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, { nullable: true, description: 'The day of leaving; none for who lives there.' })
  @Property({ type: 'date', nullable: true })
  endsOn?: CivilDate | undefined;

  /** From the two days, by PostgreSQL. */
  @Property({ columnType: 'daterange', generated: `(daterange(starts_on, ends_on, '[)')) stored`, lazy: true })
  nights?: string & Opt;

  /** The stay that it is for, or is cleaned after. */
  @Property({ type: 'uuid', nullable: true })
  stayId?: string | undefined;

  @Field(() => Boolean, {
    description: 'Of a RESIDENT: whether he counts as severely disabled in the ratio of carers.',
  })
  @Property({ type: 'boolean' })
  isSevere: boolean & Opt = false;

  /** Of MAINTENANCE: what for. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 100, nullable: true })
  reason?: string | undefined;
}
