import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { Fen } from '@doorstep/shared/units';
import { MealBooking } from './meal-booking.entity.ts';

/** What one fund pays of one booked meal, and the rule it pays by. Written once; a cancelled booking's do not count. */
@Entity()
@Check({ name: 'meal_subsidy_amount', expression: 'amount_fen > 0' })
export class MealSubsidy {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => MealBooking)
  booking!: Rel<MealBooking>;

  /** Paying order within the booking. */
  @Property({ type: 'smallint' })
  place!: number;

  /** Code of the rule in its pack. */
  @Property({ type: 'string', length: 60 })
  rule!: string;

  @Property({ type: 'string', length: 400 })
  fund!: string;

  /** The condition as it was worded on the day. */
  @Property({ type: 'string', length: 400 })
  says!: string;

  @Property({ type: 'string', length: 3 })
  clauseId!: string;

  /** Version of the pack the rule stood in. */
  @Property({ type: 'string', length: 64 })
  packHash!: string;

  @Property({ type: 'boolean' })
  isSample!: boolean;

  @Property({ type: 'integer' })
  amountFen!: Fen;

  @Property({ type: 'boolean' })
  isLimitedByDailyCap!: boolean;

  @Property({ type: 'integer', nullable: true })
  dailyCapFen?: Fen | undefined;
}
