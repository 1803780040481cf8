import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { Fen } from '@doorstep/shared/units';

/** What one fund pays of one meal or one stay, and the rule it pays by (补助). */
@Entity({ abstract: true })
export abstract class FundShare {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  /** Paying order among those of the same meal or stay. */
  @Property({ type: 'smallint' })
  place!: number;

  /** Code of the rule in its pack. */
  @Property({ type: 'string', length: 60 })
  rule!: string;

  @Property({ type: 'string', length: 400 })
  fund!: string;

  /** The same fund in the books; of what was booked before there were any, where it could not be told any more, none. */
  @Property({ type: 'uuid', nullable: true })
  fundId?: string | undefined;

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

  /** Whether it would be more if the fund had more left. */
  @Property({ type: 'boolean' })
  isLimitedByBudget: boolean & Opt = false;

  /** The transfer that holds it in the books; or that paid it, where it was booked before there were any. */
  @Property({ type: 'uuid', nullable: true })
  transferId?: string | undefined;
}
