import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Allergen, DietNeed } from './diet.ts';

/** What is known of a person beyond name and age, by the paths of `policies/facts.yaml`; a missing one is unknown. */
export type RegisteredFacts = Record<string, string | number | boolean | string[]>;

/** Anyone served: elder, disabled person, child, caregiver, volunteer. */
@Entity()
@ObjectType({ description: 'Anyone served: elder, disabled person, child, caregiver, volunteer.' })
export class Person {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => String)
  @Property({ type: 'string', length: 40 })
  name!: string;

  @Property({ type: 'date', nullable: true })
  birthDate?: CivilDate | undefined;

  /** 户籍: region code. */
  @Property({ type: 'string', length: 12, nullable: true })
  householdRegion?: string | undefined;

  /** 居住地: region code. */
  @Property({ type: 'string', length: 12, nullable: true })
  residenceRegion?: string | undefined;

  @Property({ type: 'jsonb' })
  facts: RegisteredFacts & Opt = {};

  @Field(() => [DietNeed])
  @Property({ type: 'jsonb' })
  dietNeeds: DietNeed[] & Opt = [];

  @Field(() => [Allergen])
  @Property({ type: 'jsonb' })
  allergens: Allergen[] & Opt = [];

  /** Where meals are delivered. Never leaves the server. */
  @Property({ type: 'string', length: 200, nullable: true })
  homeAddress?: string | undefined;

  /** Set for people of the demo world only: the sentence that introduces them. */
  @Property({ type: 'string', length: 200, nullable: true })
  demoIntroduction?: string | undefined;

  @Field(() => Boolean, { description: 'Whether a home address is on record, so that meals can be delivered.' })
  get hasHomeAddress(): boolean & Opt {
    return Boolean(this.homeAddress);
  }
}
