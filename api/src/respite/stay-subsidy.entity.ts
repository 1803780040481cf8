import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { FundShare } from '../subsidies/fund-share.entity.ts';
import { RespiteStay } from './respite-stay.entity.ts';

/** What one fund pays of one stay, as a whole; written anew when its dates change. */
@Entity()
@Index({
  name: 'stay_subsidy_of_stay',
  expression: 'create index stay_subsidy_of_stay on stay_subsidy (stay_id, place)',
})
@Check({ name: 'stay_subsidy_amount', expression: 'amount_fen > 0' })
@Index({
  name: 'stay_subsidy_not_in_the_books',
  expression: 'create index stay_subsidy_not_in_the_books on stay_subsidy (id) where transfer_id is null',
})
export class StaySubsidy extends FundShare {
  @ManyToOne(() => RespiteStay)
  stay!: Rel<RespiteStay>;
}
