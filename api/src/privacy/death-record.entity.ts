import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Person } from '../identity/person.entity.ts';
import { Staff } from '../identity/staff.entity.ts';

/** What a record of a death rests on. */
export enum DeathPaper {
  DEATH_CERTIFICATE = 'DEATH_CERTIFICATE',
  CREMATION_CERTIFICATE = 'CREMATION_CERTIFICATE',
  HOUSEHOLD_CANCELLATION = 'HOUSEHOLD_CANCELLATION',
  COURT_DECLARATION = 'COURT_DECLARATION',
}
registerEnumType(DeathPaper, {
  name: 'DeathPaper',
  description:
    'What a record of a death rests on: 死亡证明, 火化证明, 户口注销证明, or a court’s declaration (宣告死亡).',
});

/** That a person died, who entered it and by what paper. A mistake is revoked, and stays as the record that it was made. */
@Entity()
@Index({
  name: 'death_record_of_person',
  expression: 'create index death_record_of_person on death_record (person_id, recorded_at desc, id desc)',
})
@Index({
  name: 'death_record_one_live',
  expression: 'create unique index death_record_one_live on death_record (person_id) where revoked_at is null',
})
@ObjectType({ description: 'That a person died, and the paper by which it was entered.' })
export class DeathRecord {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  diedOn!: CivilDate;

  @Field(() => DeathPaper)
  @Property({ type: 'string', length: 24 })
  paper!: DeathPaper;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Rel<Staff>;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When it was found to be a mistake.' })
  @Property({ type: 'datetime', nullable: true })
  revokedAt?: Date | undefined;

  @ManyToOne(() => Staff, { nullable: true })
  revokedBy?: Rel<Staff> | undefined;
}
