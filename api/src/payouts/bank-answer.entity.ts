import { BigIntType, type Opt, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SafeIntResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { AnswerOutcome } from './payout.ts';
import { BankImport } from './bank-import.entity.ts';
import { PayoutLine } from './payout-line.entity.ts';

/** One line of a bank's file, and what became of it; only added, also where it was refused. */
@Entity()
@Index({ properties: ['import'] })
@Index({ properties: ['line'] })
@ObjectType({ description: "One line of a bank's file, and what became of it." })
export class BankAnswer {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => BankImport)
  import!: Rel<BankImport>;

  @Field(() => Int, { description: 'Of the file, its first line of titles counted.' })
  @Property({ type: 'integer' })
  fileLine!: number;

  @Field(() => String, { description: 'As the file has it; of what can be none the last digits.' })
  @Property({ type: 'string', length: 20 })
  paymentNumber!: string;

  @Field(() => SafeIntResolver, { nullable: true, description: 'As the file says; none where it says none.' })
  @Property({ type: new BigIntType('number'), nullable: true })
  amountFen?: number | undefined;

  @Field(() => AnswerOutcome)
  @Property({ type: 'string', length: 16 })
  outcome!: AnswerOutcome;

  /** The payment that it is about, where there is one. */
  @ManyToOne(() => PayoutLine, { nullable: true })
  line?: Rel<PayoutLine> | undefined;
}
