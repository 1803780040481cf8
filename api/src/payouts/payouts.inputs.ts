import { IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { SafeIntResolver } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IsId, IsWords } from '../platform/args.ts';
import { PageArgs } from '../platform/connection.ts';

const IsMonth = () => Matches(/^20\d\d-(0[1-9]|1[0-2])$/, { message: '月份要写成2026-12这样。' });

@ArgsType()
export class PayableFundsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '2026-12; this month without it.' })
  @Matches(/^20\d\d-(0[1-9]|1[0-2])$/)
  month?: string;
}

@ArgsType()
export class DifferencesArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: true, description: 'Only those that nobody has settled yet.' })
  isOpen!: boolean;
}

@InputType()
export class MakePayoutBatchInput {
  @Field(() => ID)
  @IsId()
  fundId!: string;

  @Field(() => String, { description: '2026-12' })
  @IsMonth()
  month!: string;

  @Field(() => ID, { description: 'Made once by the client and sent again on every retry.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType()
export class ApprovePayoutBatchInput {
  @Field(() => ID)
  @IsId()
  batchId!: string;

  @Field(() => Int, { description: 'As the checker has read it: if it changed meanwhile, it is refused.' })
  @Min(0)
  payments!: number;

  @Field(() => SafeIntResolver, { description: 'As the checker has read it.' })
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  totalFen!: number;
}

@InputType()
export class CancelPayoutBatchInput {
  @Field(() => ID)
  @IsId()
  batchId!: string;
}

@InputType()
export class ExportPayoutBatchInput {
  @Field(() => ID)
  @IsId()
  batchId!: string;
}

@InputType()
export class RemovePaymentInput {
  @Field(() => ID)
  @IsId()
  lineId!: string;
}

@InputType()
export class RepairPaymentInput {
  @Field(() => ID)
  @IsId()
  lineId!: string;
}

@InputType()
export class ImportBankAnswersInput {
  @Field(() => ID)
  @IsId()
  batchId!: string;

  @Field(() => String, {
    description: 'The CSV file as it is, with the columns 付款号, 金额, 结果 (成功, 失败 or 退汇), 原因.',
  })
  @Length(1, 90_000, { message: '文件是空的，或者太大了。太大的请分几次导入。' })
  @IsWords()
  content!: string;
}

@InputType()
export class SettleDifferenceInput {
  @Field(() => ID)
  @IsId()
  differenceId!: string;

  @Field(() => String, { description: 'How it was settled.' })
  @Length(1, 300, { message: '请写1到300个字，说清楚怎么处理的。' })
  @IsWords()
  words!: string;
}

@InputType()
export class EnterBankAccountInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => String)
  @Length(1, 40, { message: '户名请写1到40个字。' })
  @IsWords()
  holder!: string;

  @Field(() => String)
  @Length(2, 60, { message: '开户行请写2到60个字。' })
  @IsWords()
  bank!: string;

  @Field(() => String)
  @Matches(/^[\d\s]{9,40}$/, { message: '账号只有数字，请对照银行卡再看一遍。' })
  number!: string;

  @Field(() => ID, { description: 'Made once by the client and sent again on every retry.' })
  @IsUUID()
  idempotencyKey!: string;
}
