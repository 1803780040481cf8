import { OptionalProps, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { SpokenLanguage } from './timebank.ts';

/** A training that somebody went through, by its code in the rules. */
export interface DoneTraining {
  code: string;
  doneOn: CivilDate;
}

/** A verified person who serves in the time bank (志愿者). */
@Entity()
@Check({ name: 'volunteer_radius', expression: 'radius_metres between 100 and 100000' })
@ObjectType({ description: 'A verified person who serves in the time bank (志愿者).' })
export class Volunteer {
  [OptionalProps]?: 'trainings';

  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @OneToOne(() => Person, { unique: true })
  person!: Rel<Person>;

  @Field(() => [SpokenLanguage])
  @Property({ type: 'jsonb' })
  languages!: SpokenLanguage[];

  @Field(() => [String], { description: 'Codes of the kinds of service he offers; all of them where there are none.' })
  @Property({ type: 'jsonb' })
  kinds!: string[];

  @Property({ type: 'jsonb' })
  trainings: DoneTraining[] = [];

  @Field(() => Int, { description: 'How far he goes, in a straight line.' })
  @Property({ type: 'integer' })
  radiusMetres!: number;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  registeredBy!: Doer;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  registeredAt!: Date;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'Since when he may claim nothing.' })
  @Property({ type: 'datetime', nullable: true })
  suspendedAt?: Date | undefined;

  /** Why, in words for him. */
  @SealedColumn({ nullable: true })
  suspendedWords?: Sealed<string> | undefined;

  hasTraining(code: string): boolean {
    return this.trainings.some((training) => training.code === code);
  }
}
