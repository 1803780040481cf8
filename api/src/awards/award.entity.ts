import { Collection, OptionalProps, type Opt, type Rel } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Index,
  ManyToOne,
  OneToMany,
  OneToOne,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy';
import { LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { Application } from '../applications/application.entity.ts';
import { Entitlement, GrantPeriod } from '../applications/entitlement.entity.ts';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { Fund } from '../subsidies/fund.entity.ts';
import { AwardEnd, AwardStatus } from './award.ts';
import { Instalment } from './instalment.entity.ts';

/** The right of a person to be paid what was granted, in parts that fall due each on its day (发放计划). */
@Entity()
@Index({ name: 'award_of', expression: 'create index award_of on award (person_id, id desc)' })
@Index({ name: 'award_of_fund', properties: ['fund', 'status'] })
@Check({ name: 'award_amount', expression: 'amount_fen > 0' })
@Check({
  name: 'award_stopped',
  expression: `case status when 'STOPPED' then stopped_at is not null when 'ACTIVE' then stopped_at is null else true end`,
})
@Check({
  name: 'award_ended',
  expression: `(ended_at is not null) = (ended_for is not null) and (ended_at is null or status = 'ENDED')`,
})
@ObjectType({ description: 'The right of a person to be paid what was granted, in parts (发放计划).' })
export class Award {
  [OptionalProps]?: 'status';

  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @ManyToOne(() => Application)
  application!: Rel<Application>;

  @OneToOne(() => Entitlement, { owner: true })
  entitlement!: Rel<Entitlement>;

  @Field(() => Fund, { description: 'Who pays.' })
  @ManyToOne(() => Fund)
  fund!: Rel<Fund>;

  @Property({ type: 'string', length: 80 })
  itemId!: string;

  /** The version of the pack under which it was granted, and will be paid. */
  @Property({ type: 'string', length: 64 })
  packHash!: string;

  /** Which reading of the document it is paid by. */
  @Property({ type: 'string', length: 60 })
  reading!: string;

  /** Of the reading. */
  @Property({ type: 'string', length: 3 })
  clauseId!: string;

  @Field(() => GrantPeriod, { description: 'Whether the amount is paid once, in parts, or each month or year.' })
  @Property({ type: 'string', length: 8 })
  per!: GrantPeriod;

  @Field(() => Int)
  @Property({ type: 'integer' })
  amountFen!: Fen;

  @Field(() => LocalDateResolver, { description: 'The day from which months are counted.' })
  @Property({ type: 'date' })
  countsFrom!: CivilDate;

  @Field(() => LocalDateResolver, { nullable: true, description: 'What falls due later is not paid.' })
  @Property({ type: 'date', nullable: true })
  endsOn?: CivilDate | undefined;

  @Field(() => AwardStatus)
  @Property({ type: 'string', length: 8 })
  status: AwardStatus = AwardStatus.ACTIVE;

  @Property({ type: 'datetime' })
  madeAt!: Date;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  madeBy!: Doer;

  @Property({ type: 'datetime', nullable: true })
  stoppedAt?: Date | undefined;

  @Property({ type: 'jsonb', nullable: true })
  stoppedBy?: Doer | undefined;

  /** Why it was stopped. */
  @SealedColumn({ nullable: true })
  stopWords?: Sealed<string> | undefined;

  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | undefined;

  @Field(() => AwardEnd, { nullable: true, description: 'Why it is over.' })
  @Property({ type: 'string', length: 8, nullable: true })
  endedFor?: AwardEnd | undefined;

  @OneToMany(() => Instalment, (instalment) => instalment.award, { orderBy: { number: 'asc' } })
  instalments = new Collection<Instalment>(this);

  /** It is over; that it stood still before is kept, for an end that was a mistake. */
  end(endedFor: AwardEnd, endedAt: Date): void {
    Object.assign(this, { status: AwardStatus.ENDED, endedFor, endedAt });
  }

  /** Something of it is to be paid after all, where all of it was done. */
  goOn(): void {
    if (this.endedFor === AwardEnd.DONE)
      Object.assign(this, { status: AwardStatus.ACTIVE, endedAt: null, endedFor: null });
  }
}
