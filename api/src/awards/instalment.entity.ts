import { OptionalProps, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import type { RegisteredFacts } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { Award } from './award.entity.ts';
import { HeldFor, InstalmentStatus } from './award.ts';

/** One payment of an award, that falls due on a day (分期). */
@Entity()
@Unique({ name: 'instalment_one_of_a_number', properties: ['award', 'number'] })
@Index({
  name: 'instalment_coming',
  expression: `create index instalment_coming on instalment (due_on, id) where status in ('PLANNED', 'HELD_BACK')`,
})
@Index({
  name: 'instalment_owed',
  expression: `create index instalment_owed on instalment (award_id) where status in ('DUE', 'IN_PAYMENT')`,
})
@Check({ name: 'instalment_amount', expression: 'amount_fen > 0' })
@Check({ name: 'instalment_held_for', expression: `(status = 'HELD_BACK') = (held_for is not null)` })
@Check({
  name: 'instalment_posted',
  expression: `(transfer_id is not null) = (status in ('DUE', 'IN_PAYMENT', 'PAID', 'TAKEN_BACK', 'OWED_BACK', 'REPAID'))`,
})
@Check({
  name: 'instalment_asked_back',
  expression: `back_asked_by_id is null or status in ('PAID', 'OWED_BACK', 'REPAID')`,
})
@ObjectType({ description: 'One payment of an award (分期).' })
export class Instalment {
  [OptionalProps]?: 'status';

  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Award)
  award!: Rel<Award>;

  @Field(() => Int, { description: 'Counted from 1.' })
  @Property({ type: 'smallint' })
  number!: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  amountFen!: Fen;

  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  dueOn!: CivilDate;

  @Field(() => InstalmentStatus)
  @Property({ type: 'string', length: 10 })
  status: InstalmentStatus = InstalmentStatus.PLANNED;

  @Field(() => HeldFor, { nullable: true })
  @Property({ type: 'string', length: 10, nullable: true })
  heldFor?: HeldFor | undefined;

  /** What must be known, by the paths of `facts.yaml`. */
  @Property({ type: 'jsonb', nullable: true })
  missing?: string[] | undefined;

  /** Codes of the conditions that did not hold, where it is not paid for them. */
  @Property({ type: 'jsonb', nullable: true })
  unmet?: string[] | undefined;

  /** The day whose facts were asked last. */
  @Property({ type: 'date', nullable: true })
  judgedOn?: CivilDate | undefined;

  /** What an officer found out for this payment. */
  @SealedColumn({ nullable: true })
  told?: Sealed<RegisteredFacts> | undefined;

  /** Of the books: from the fund to what it owes the person. */
  @Property({ type: 'uuid', nullable: true })
  transferId?: string | undefined;

  /** When it was said that it will not be paid. */
  @Property({ type: 'datetime', nullable: true })
  cancelledAt?: Date | undefined;

  /** Who asked that it be given back, when it was paid; another officer must say the same. */
  @Property({ type: 'uuid', nullable: true })
  backAskedById?: string | undefined;

  /** Why it was taken back. */
  @SealedColumn({ nullable: true })
  backWords?: Sealed<string> | undefined;

  /** Nobody asks for it back any more. */
  dropAskedBack(): void {
    Object.assign(this, { backAskedById: null, backWords: null });
  }

  /** It will not be paid. What it waited for is kept, for an end that was a mistake. */
  cancel(cancelledAt: Date): void {
    Object.assign(this, { status: InstalmentStatus.CANCELLED, heldFor: null, cancelledAt });
  }

  /** It is still to be decided, as before it was cancelled. */
  restore(): void {
    const isLooked = Boolean(this.judgedOn);
    const status = isLooked ? InstalmentStatus.HELD_BACK : InstalmentStatus.PLANNED;
    const heldFor = isLooked ? (this.missing ? HeldFor.QUESTIONS : HeldFor.BUDGET) : null;
    Object.assign(this, { status, heldFor, judgedOn: null, cancelledAt: null });
  }
}
