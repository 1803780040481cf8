import { SafeIntResolver } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Connection } from '../platform/connection.ts';
import { Payload } from '../platform/errors.ts';
import { Fund } from '../subsidies/fund.entity.ts';
import { BankAccount } from './bank-account.entity.ts';
import { BankImport } from './bank-import.entity.ts';
import { Difference } from './difference.entity.ts';
import { PayoutBatch } from './payout-batch.entity.ts';
import { PayoutLine } from './payout-line.entity.ts';

@ObjectType('FundDue', { description: 'A fund with what can be paid out of it now.' })
export class FundDueType {
  @Field(() => Fund)
  fund!: Fund;

  @Field(() => Int)
  payments!: number;

  @Field(() => SafeIntResolver)
  amountFen!: number;

  @Field(() => Int, { description: 'How many wait because nobody entered an account.' })
  withoutAccount!: number;

  @Field(() => Int, { description: 'How many failed, and were not put right yet.' })
  toRepair!: number;
}

@ObjectType()
export class FundDueConnection extends Connection(FundDueType, 'FundDue') {}

@ObjectType()
export class PayoutBatchConnection extends Connection(PayoutBatch, 'PayoutBatch') {}

@ObjectType()
export class PayoutLineConnection extends Connection(PayoutLine, 'PayoutLine') {}

@ObjectType()
export class DifferenceConnection extends Connection(Difference, 'Difference') {}

@ObjectType('BankFile', { description: 'A file for the bank.' })
export class BankFileType {
  @Field(() => String)
  fileName!: string;

  @Field(() => String, { description: 'CSV in UTF-8.' })
  content!: string;
}

@ObjectType()
export class MakePayoutBatchPayload extends Payload {
  @Field(() => PayoutBatch, { nullable: true })
  batch?: PayoutBatch;
}

@ObjectType()
export class ApprovePayoutBatchPayload extends Payload {
  @Field(() => PayoutBatch, { nullable: true })
  batch?: PayoutBatch;
}

@ObjectType()
export class CancelPayoutBatchPayload extends Payload {
  @Field(() => PayoutBatch, { nullable: true })
  batch?: PayoutBatch;
}

@ObjectType()
export class RemovePaymentPayload extends Payload {
  @Field(() => PayoutBatch, { nullable: true })
  batch?: PayoutBatch;
}

@ObjectType()
export class ExportPayoutBatchPayload extends Payload {
  @Field(() => PayoutBatch, { nullable: true })
  batch?: PayoutBatch;

  @Field(() => BankFileType, { nullable: true })
  file?: BankFileType;
}

@ObjectType()
export class ImportBankAnswersPayload extends Payload {
  @Field(() => BankImport, { nullable: true })
  taken?: BankImport;
}

@ObjectType()
export class RepairPaymentPayload extends Payload {
  @Field(() => PayoutLine, { nullable: true })
  line?: PayoutLine;
}

@ObjectType()
export class SettleDifferencePayload extends Payload {
  @Field(() => Difference, { nullable: true })
  difference?: Difference;
}

@ObjectType()
export class EnterBankAccountPayload extends Payload {
  @Field(() => BankAccount, { nullable: true })
  account?: BankAccount;
}
