import { IsUUID, Length, Matches } from 'class-validator';
import { DateTimeISOResolver, LocalDateResolver, SafeIntResolver } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { IsId, IsWords } from '../platform/args.ts';
import { Connection } from '../platform/connection.ts';
import { Payload } from '../platform/errors.ts';
import { Fund } from './fund.entity.ts';
import { FundBudget } from './fund-budget.entity.ts';

const IsMonth = () => Matches(/^\d{4}-(0[1-9]|1[0-2])$/, { message: '月份写成 2026-11 这样。' });

@ArgsType()
export class FundsArgs {
  @Field(() => String)
  @Matches(/^\d{2,12}$/)
  regionCode!: string;
}

@ArgsType()
export class SettlementArgs {
  @Field(() => ID)
  @IsId()
  servicePointId!: string;

  @Field(() => String, { description: '2026-11' })
  @IsMonth()
  month!: string;
}

@ObjectType('FundMonth', { description: 'What a fund has paid, or come to owe, in a month.' })
export class FundMonthType {
  @Field(() => String, { description: '2026-11' })
  month!: string;

  @Field(() => SafeIntResolver)
  spentFen!: number;
}

@ObjectType('FundStanding', { description: 'A fund with what the books say of it just now.' })
export class FundStandingType {
  @Field(() => Fund)
  fund!: Fund;

  @Field(() => Boolean, { description: 'Whether the viewer may give it a budget.' })
  mayChange!: boolean;

  @Field(() => Boolean)
  hasBudget!: boolean;

  @Field(() => SafeIntResolver, { description: 'All its budgets.' })
  appropriatedFen!: number;

  @Field(() => SafeIntResolver, { description: 'Promised, and not yet had.' })
  heldFen!: number;

  @Field(() => SafeIntResolver, { description: 'Paid, or owed.' })
  spentFen!: number;

  @Field(() => SafeIntResolver, { nullable: true, description: 'None where no budget was entered.' })
  leftFen?: number | undefined;

  @Field(() => [FundMonthType], {
    description: 'The latest twelve, the earliest first; those without a payment are left out.',
  })
  months!: FundMonthType[];
}

@ObjectType('ClosedSettlement', { description: 'That what a fund owes for a month is fixed.' })
export class ClosedSettlementType {
  @Field(() => ID)
  id!: string;

  @Field(() => SafeIntResolver)
  amountFen!: number;

  @Field(() => DateTimeISOResolver)
  closedAt!: Date;
}

@ObjectType('FundOfMonth', { description: 'What one fund owes a service point for a month.' })
export class FundOfMonthType {
  @Field(() => Fund, { nullable: true, description: 'None of what is not in the books yet.' })
  fund?: Fund | undefined;

  @Field(() => Int, { description: 'Meals and stays.' })
  items!: number;

  @Field(() => SafeIntResolver, { description: 'Counted from what was handed out.' })
  amountFen!: number;

  @Field(() => SafeIntResolver, { description: 'What the books say for the same.' })
  postedFen!: number;

  @Field(() => ClosedSettlementType, { nullable: true })
  closed?: ClosedSettlementType | undefined;
}

@ObjectType('SettlementShare')
export class SettlementShareType {
  @Field(() => String)
  fund!: string;

  @Field(() => String)
  rule!: string;

  @Field(() => Int)
  amountFen!: number;
}

@ObjectType('SettlementLine', { description: 'One meal or stay behind the sums; whose it was is not said.' })
export class SettlementLineType {
  @Field(() => ID, { description: 'Of the booking or the stay.' })
  id!: string;

  @Field(() => LocalDateResolver)
  onDay!: string;

  @Field(() => String, { description: 'BREAKFAST, LUNCH, DINNER or STAY.' })
  what!: string;

  @Field(() => Int, {
    description: 'What the person and the funds pay together: of a meal that was brought, with the way.',
  })
  listPriceFen!: number;

  @Field(() => Int)
  ownShareFen!: number;

  @Field(() => [SettlementShareType])
  shares!: SettlementShareType[];
}

@ObjectType()
export class SettlementLineConnection extends Connection(SettlementLineType, 'SettlementLine') {}

@ObjectType('MonthOfPoint', { description: "A service point's month." })
export class MonthOfPointType {
  @Field(() => ServicePoint)
  servicePoint!: ServicePoint;

  @Field(() => String)
  month!: string;

  @Field(() => Int, { description: 'Meals handed out, and stays lived.' })
  items!: number;

  @Field(() => SafeIntResolver, {
    description: 'What the people and the funds pay together: of a meal that was brought, with the way.',
  })
  listPriceFen!: number;

  @Field(() => SafeIntResolver, { description: 'What the people paid themselves.' })
  ownShareFen!: number;

  @Field(() => [FundOfMonthType])
  funds!: FundOfMonthType[];

  @Field(() => Boolean, { description: 'Whether the viewer may close it now.' })
  mayClose!: boolean;
}

@InputType()
export class AddToBudgetInput {
  @Field(() => ID)
  @IsId()
  fundId!: string;

  @Field(() => SafeIntResolver)
  amountFen!: number;

  @Field(() => String, { description: 'By which document.' })
  @Length(1, 200, { message: '拨款依据请写1到200个字。' })
  @IsWords()
  words!: string;

  @Field(() => ID)
  @IsUUID()
  idempotencyKey!: string;
}

@InputType()
export class ConfirmBudgetInput {
  @Field(() => ID)
  @IsId()
  budgetId!: string;
}

@InputType()
export class RefuseBudgetInput {
  @Field(() => ID)
  @IsId()
  budgetId!: string;
}

@InputType()
export class CloseSettlementInput {
  @Field(() => ID)
  @IsId()
  servicePointId!: string;

  @Field(() => String, { description: '2026-11' })
  @IsMonth()
  month!: string;
}

@InputType()
export class CloseSettlementsInput {
  @Field(() => String)
  @Matches(/^\d{2,12}$/)
  regionCode!: string;

  @Field(() => String, { description: '2026-11' })
  @IsMonth()
  month!: string;
}

@ObjectType()
export class AddToBudgetPayload extends Payload {
  @Field(() => FundBudget, { nullable: true })
  budget?: FundBudget;
}

@ObjectType()
export class ConfirmBudgetPayload extends Payload {
  @Field(() => FundBudget, { nullable: true })
  budget?: FundBudget;
}

@ObjectType()
export class RefuseBudgetPayload extends Payload {
  @Field(() => FundBudget, { nullable: true })
  budget?: FundBudget;
}

@ObjectType()
export class CloseSettlementPayload extends Payload {
  @Field(() => MonthOfPointType, { nullable: true })
  settlement?: MonthOfPointType;
}

@ObjectType()
export class CloseSettlementsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Service points whose month was closed now.' })
  closed?: number;

  @Field(() => Int, { nullable: true, description: 'Those at which something has to be looked into first.' })
  differing?: number;
}
