import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { Confirmation, DelegationKind, DelegationPurpose, DelegationStatus, GuardianshipPaper } from './delegation.ts';
import { Relation } from '../identity/relation.ts';
import { Scope } from '../identity/scope.ts';

/** Leave for one person to act for another in some matters until a day (代办授权), asked for, granted, ended. */
@Entity()
@Unique({ name: 'delegation_one_per_key', properties: ['delegate', 'idempotencyKey'] })
@Index({ properties: ['person', 'delegate'] })
@Index({ properties: ['delegate'] })
@Check({ name: 'delegation_not_to_oneself', expression: 'person_id <> delegate_id' })
@Check({
  name: 'delegation_granted_by_somebody',
  expression: 'granted_at is null or (person_id is not null and confirmation is not null)',
})
@Check({
  name: 'guardianship_rests_on_a_paper',
  expression: `granted_at is null or kind <> 'GUARDIANSHIP' or paper is not null`,
})
@ObjectType({ description: 'Leave for one person to act for another in some matters until a day (代办授权).' })
export class Delegation {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  /** Whom it is about; empty when nobody was found under the name and number that were given. */
  @ManyToOne(() => Person, { nullable: true })
  person?: Rel<Person> | undefined;

  @ManyToOne(() => Person)
  delegate!: Rel<Person>;

  @Field(() => DelegationKind)
  @Property({ type: 'string', length: 12 })
  kind!: DelegationKind;

  @Field(() => [Scope])
  @Property({ type: 'jsonb' })
  scopes!: Scope[];

  @Field(() => DelegationPurpose)
  @Property({ type: 'string', length: 20 })
  purpose!: DelegationPurpose;

  @Field(() => Relation, { description: 'What the delegate is to the person.' })
  @Property({ type: 'string', length: 20 })
  relation!: Relation;

  /** The name the asker gave: all she sees until the person says yes. */
  @SealedColumn()
  soughtName!: Sealed<string>;

  @Field(() => LocalDateResolver, { description: 'The last day on which it holds.' })
  @Property({ type: 'date' })
  endsOn!: CivilDate;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  requestedAt!: Date;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  grantedAt?: Date | undefined;

  @Field(() => Confirmation, { nullable: true, description: 'How the person said yes.' })
  @Property({ type: 'string', length: 10, nullable: true })
  confirmation?: Confirmation | undefined;

  @ManyToOne(() => Staff, { nullable: true })
  grantedByStaff?: Rel<Staff> | undefined;

  @Field(() => GuardianshipPaper, { nullable: true, description: 'What a guardianship rests on.' })
  @Property({ type: 'string', length: 24, nullable: true })
  paper?: GuardianshipPaper | undefined;

  /** Number of that paper. */
  @SealedColumn({ nullable: true })
  paperNumber?: Sealed<string> | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When it was declined, withdrawn or revoked.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | undefined;

  @Property({ type: 'jsonb', nullable: true })
  endedBy?: Doer | undefined;

  /** What has become of it by a day. */
  statusOn(today: CivilDate): DelegationStatus {
    if (this.endedAt) return this.grantedAt ? DelegationStatus.REVOKED : DelegationStatus.DECLINED;
    if (this.endsOn < today) return DelegationStatus.EXPIRED;
    return this.grantedAt ? DelegationStatus.LIVE : DelegationStatus.REQUESTED;
  }
}
