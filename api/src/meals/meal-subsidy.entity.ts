import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Fen } from '@doorstep/shared/units';
import { FundShare } from '../subsidies/fund-share.entity.ts';
import { MealBooking } from './meal-booking.entity.ts';

/** What one fund pays of one booked meal. Written once; a cancelled booking's do not count. */
@Entity()
@Index({
  name: 'meal_subsidy_of_booking',
  expression: 'create index meal_subsidy_of_booking on meal_subsidy (booking_id, place)',
})
@Check({ name: 'meal_subsidy_amount', expression: 'amount_fen > 0' })
@Index({
  name: 'meal_subsidy_not_in_the_books',
  expression: 'create index meal_subsidy_not_in_the_books on meal_subsidy (id) where transfer_id is null',
})
export class MealSubsidy extends FundShare {
  @ManyToOne(() => MealBooking)
  booking!: Rel<MealBooking>;

  @Property({ type: 'boolean' })
  isLimitedByDailyCap!: boolean;

  @Property({ type: 'integer', nullable: true })
  dailyCapFen?: Fen | undefined;

  @Property({ type: 'boolean' })
  isLimitedByMonthlyCap: boolean & Opt = false;

  @Property({ type: 'integer', nullable: true })
  monthlyCapFen?: Fen | undefined;
}
