import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import type { Allergen, DietNeed } from './diet.ts';

/** What is known of a person beyond name and age, by the paths of `policies/facts.yaml`; a missing one is unknown. */
export type RegisteredFacts = Record<string, string | number | boolean | string[]>;

/** What a person eats and must not eat. */
export interface Diet {
  needs: DietNeed[];
  allergens: Allergen[];
}

/** Anyone served: elder, disabled person, child, caregiver, volunteer. What is personal lies sealed; the vault opens it. */
@Entity()
@Index({
  name: 'person_of_the_demo_world',
  expression: 'create index person_of_the_demo_world on person (id) where demo_introduction is not null',
})
@ObjectType({ description: 'Anyone served: elder, disabled person, child, caregiver, volunteer.' })
export class Person {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @SealedColumn()
  name!: Sealed<string>;

  @SealedColumn({ nullable: true })
  birthDate?: Sealed<CivilDate> | undefined;

  /** GB 11643. */
  @SealedColumn({ nullable: true })
  idNumber?: Sealed<string> | undefined;

  @SealedColumn({ nullable: true })
  phone?: Sealed<string> | undefined;

  /** Where meals are delivered. */
  @SealedColumn({ nullable: true })
  homeAddress?: Sealed<string> | undefined;

  @SealedColumn({ nullable: true })
  facts?: Sealed<RegisteredFacts> | undefined;

  @SealedColumn({ nullable: true })
  diet?: Sealed<Diet> | undefined;

  /** Keyed hashes, to find a person by what only lies sealed. */
  @Unique()
  @Property({ type: 'string', length: 64, nullable: true })
  idNumberHash?: string | undefined;

  /** A phone may be shared by a couple. */
  @Index()
  @Property({ type: 'string', length: 64, nullable: true })
  phoneHash?: string | undefined;

  @Index()
  @Property({ type: 'string', length: 64, nullable: true })
  nameAndBirthdayHash?: string | undefined;

  /** 户籍: region code. */
  @Property({ type: 'string', length: 12, nullable: true })
  householdRegion?: string | undefined;

  /** 居住地: region code. */
  @Index()
  @Property({ type: 'string', length: 12, nullable: true })
  residenceRegion?: string | undefined;

  @Property({ type: 'date', nullable: true })
  diedOn?: CivilDate | undefined;

  /** When everything personal was removed at the person's wish. */
  @Property({ type: 'datetime', nullable: true })
  erasedAt?: Date | undefined;

  /** Set for people of the demo world only: the sentence that introduces them. */
  @Property({ type: 'string', length: 200, nullable: true })
  demoIntroduction?: string | undefined;

  @Field(() => Boolean, { description: 'Whether a home address is on record, so that meals can be delivered.' })
  get hasHomeAddress(): boolean & Opt {
    return Boolean(this.homeAddress);
  }
}
