import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilTime } from '@doorstep/shared/civil-date';
import { openingWords, walkMinutes } from './catalog.rules.ts';

/** What a service point is. */
export enum ServicePointKind {
  CANTEEN = 'CANTEEN',
  ELDER_CARE_CENTRE = 'ELDER_CARE_CENTRE',
  DAY_CARE = 'DAY_CARE',
  SHORT_STAY_HOME = 'SHORT_STAY_HOME',
  CARE_HOME = 'CARE_HOME',
  DISABILITY_HOME = 'DISABILITY_HOME',
  DISABILITY_CARE_INSTITUTION = 'DISABILITY_CARE_INSTITUTION',
  MUTUAL_HELP_POINT = 'MUTUAL_HELP_POINT',
  TIME_BANK_BRANCH = 'TIME_BANK_BRANCH',
  HEALTH_STATION = 'HEALTH_STATION',
  REHABILITATION_CENTRE = 'REHABILITATION_CENTRE',
  NURSERY = 'NURSERY',
  PARENTING_STATION = 'PARENTING_STATION',
  TRAINING_CENTRE = 'TRAINING_CENTRE',
  SERVICE_WINDOW = 'SERVICE_WINDOW',
}
registerEnumType(ServicePointKind, {
  name: 'ServicePointKind',
  description: 'What a service point is.',
  valuesConfig: {
    CANTEEN: { description: '助餐点' },
    ELDER_CARE_CENTRE: { description: '社区养老服务中心' },
    DAY_CARE: { description: '日间照护' },
    SHORT_STAY_HOME: { description: '长者照护之家' },
    CARE_HOME: { description: '养老院' },
    DISABILITY_HOME: { description: '残疾人之家' },
    DISABILITY_CARE_INSTITUTION: { description: '残疾人集中托养机构' },
    MUTUAL_HELP_POINT: { description: '互助点' },
    TIME_BANK_BRANCH: { description: '时间银行网点' },
    HEALTH_STATION: { description: '社区卫生服务站' },
    REHABILITATION_CENTRE: { description: '康复机构' },
    NURSERY: { description: '托育场所、宝宝屋' },
    PARENTING_STATION: { description: '科学育儿指导站' },
    TRAINING_CENTRE: { description: '培训点' },
    SERVICE_WINDOW: { description: '社区服务窗口' },
  },
});

/** A place where a provider serves people: a canteen, a day-care centre (服务点). */
@Entity()
@Index({ properties: ['latitude', 'longitude'] })
@Index({
  name: 'service_point_place',
  expression: 'create index service_point_place on service_point using gist (point(longitude, latitude))',
})
@Check({ name: 'service_point_position', expression: 'latitude between -90 and 90 and longitude between -180 and 180' })
@ObjectType({ description: 'A place where a provider serves people: a canteen, a day-care centre (服务点).' })
export class ServicePoint {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => String)
  @Property({ type: 'string', length: 80 })
  name!: string;

  @Field(() => ServicePointKind)
  @Property({ type: 'string', length: 40 })
  kind!: ServicePointKind;

  @Field(() => String)
  @Property({ type: 'string', length: 200 })
  address!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 30, nullable: true })
  phone?: string | undefined;

  @Property({ type: 'double' })
  latitude!: number;

  @Property({ type: 'double' })
  longitude!: number;

  @Index()
  @Property({ type: 'string', length: 12 })
  regionCode!: string;

  /** 1 for Monday … 7 for Sunday. */
  @Property({ type: 'jsonb' })
  openWeekdays!: number[];

  @Property({ type: 'string', length: 5 })
  opensTime!: CivilTime;

  @Property({ type: 'string', length: 5 })
  closesTime!: CivilTime;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  isBarrierFree!: boolean;

  @Field(() => Boolean, { description: 'Whether it belongs to the demo world.' })
  @Property({ type: 'boolean' })
  isSample: boolean & Opt = false;

  @Field(() => Int, { nullable: true, description: 'Straight line, when a position was given.' })
  @Property({ type: 'integer', persist: false })
  distanceMetres?: number | undefined;

  @Field(() => String, { description: 'As on the door, "周一至周六 10:30–18:00".' })
  get openingWords(): string & Opt {
    return openingWords(this);
  }

  @Field(() => Int, { nullable: true, description: 'At the pace of an old person, when a position was given.' })
  get walkMinutes(): number | undefined {
    return this.distanceMetres === undefined ? undefined : walkMinutes(this.distanceMetres);
  }
}
