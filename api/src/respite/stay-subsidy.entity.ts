import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { Fen } from '@doorstep/shared/units';
import { RespiteStay } from './respite-stay.entity.ts';

/** What one fund pays of one stay, and the rule it pays by; written anew when the dates of a stay change. */
@Entity()
@Check({ name: 'stay_subsidy_amount', expression: 'amount_fen > 0' })
export class StaySubsidy {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => RespiteStay)
  stay!: Rel<RespiteStay>;

  /** Paying order within the stay. */
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

  /** Of the whole stay. */
  @Property({ type: 'integer' })
  amountFen!: Fen;
}
