import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';

/** The five levels of the tree. */
export enum RegionLevel {
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  COUNTY = 'COUNTY',
  TOWNSHIP = 'TOWNSHIP',
  COMMUNITY = 'COMMUNITY',
}
registerEnumType(RegionLevel, { name: 'RegionLevel', description: 'The five levels of the region tree.' });

@ObjectType({ description: 'A point on the earth, in degrees.' })
export class Position {
  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;
}

/** A node of the tree province → city → county → township → community (行政区划). */
@Entity()
@ObjectType({ description: 'A node of the tree province → city → county → township → community (行政区划).' })
export class Region {
  /** A child's code starts with its parent's; so "under" is a prefix. */
  @Field(() => ID, { description: "GB/T 2260 style: 2, 4, 6, 9 or 12 digits; starts with its parent's." })
  @PrimaryKey({ type: 'string', length: 12 })
  code!: string;

  @Field(() => String)
  @Property({ type: 'string', length: 60 })
  name!: string;

  @Field(() => RegionLevel)
  @Property({ type: 'string', length: 12 })
  level!: RegionLevel;

  @Index()
  @Property({ type: 'string', length: 12, nullable: true })
  parentCode?: string | undefined;

  @Field(() => Boolean, { description: 'Whether it belongs to the demo world.' })
  @Property({ type: 'boolean' })
  isSample: boolean & Opt = false;

  @Property({ type: 'double', nullable: true })
  latitude?: number | undefined;

  @Property({ type: 'double', nullable: true })
  longitude?: number | undefined;
}
