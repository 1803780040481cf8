import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { FundShare } from '../subsidies/fund-share.entity.ts';
import { RespiteStay } from './respite-stay.entity.ts';

/** What one fund pays of one stay, as a whole; written anew when its dates change. */
@Entity()
@Check({ name: 'stay_subsidy_amount', expression: 'amount_fen > 0' })
@Index({
  name: 'stay_subsidy_not_in_the_books',
  expression: 'create index stay_subsidy_not_in_the_books on stay_subsidy (id) where transfer_id is null',
})
export class StaySubsidy extends FundShare {
  @ManyToOne(() => RespiteStay)
  stay!: Rel<RespiteStay>;
}
