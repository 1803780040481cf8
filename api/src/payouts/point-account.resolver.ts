import { IsUUID, Length, Matches } from 'class-validator';
import {
  Arg,
  ArgsType,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { staffLoader } from '../identity/doer.ts';
import { Role } from '../identity/role.ts';
import { IsId, IsWords } from '../platform/args.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { FundOfMonthType } from '../subsidies/subsidies.types.ts';
import { tailOf } from './bank-account.rules.ts';
import { InstalmentPayment } from './payout-batch.resolver.ts';
import { lastPaymentOfSettlement } from './last-payment.ts';
import { PointAccount } from './point-account.entity.ts';
import { checkPointAccount, enterPointAccount, pointAccounts } from './point-accounts.ts';

@ArgsType()
class PointAccountsArgs {
  @Field(() => ID)
  @IsId()
  servicePointId!: string;
}

@InputType()
class EnterPointAccountInput {
  @Field(() => ID)
  @IsId()
  servicePointId!: string;

  @Field(() => String)
  @Length(1, 60, { message: '户名请写1到60个字。' })
  @IsWords()
  holder!: string;

  @Field(() => String)
  @Length(2, 60, { message: '开户行请写2到60个字。' })
  @IsWords()
  bank!: string;

  @Field(() => String)
  @Matches(/^[\d\s]{9,40}$/, { message: '账号只有数字，请对照开户许可再看一遍。' })
  number!: string;

  @Field(() => ID, { description: 'Made once by the client and sent again on every retry.' })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType()
class CheckPointAccountInput {
  @Field(() => ID)
  @IsId()
  accountId!: string;

  @Field(() => String, { description: 'As it stands on the paper, whole: it must be the one that was entered.' })
  @Matches(/^[\d\s]{9,40}$/, { message: '账号只有数字，请对照材料再看一遍。' })
  number!: string;
}

@ObjectType()
class EnterPointAccountPayload extends Payload {
  @Field(() => PointAccount, { nullable: true })
  account?: PointAccount;
}

@ObjectType()
class CheckPointAccountPayload extends Payload {
  @Field(() => PointAccount, { nullable: true })
  account?: PointAccount;
}

@Resolver(() => PointAccount)
export class PointAccountResolver {
  @Authorized(Role.FUND_OFFICER, Role.PROVIDER_OPERATOR)
  @Query(() => [PointAccount], {
    description: 'Where a service point is paid to: the account in use, and one that is to be checked.',
  })
  pointAccounts(@Args() { servicePointId }: PointAccountsArgs, @Ctx() ctx: ViewerContext): Promise<PointAccount[]> {
    return pointAccounts(ctx, servicePointId);
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => EnterPointAccountPayload, {
    description: 'Enter where a service point is paid to; an officer checks it before anything is.',
  })
  async enterPointAccount(
    @Arg('input') input: EnterPointAccountInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<EnterPointAccountPayload> {
    return { account: await enterPointAccount(ctx, input), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => CheckPointAccountPayload, { description: 'Check an account that somebody else entered.' })
  async checkPointAccount(
    @Arg('input') input: CheckPointAccountInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<CheckPointAccountPayload> {
    return { account: await checkPointAccount(ctx, input), userErrors: [] };
  }

  @FieldResolver(() => String)
  holder(@Root() account: PointAccount, @Ctx() { vault }: Context): string {
    return vault.open(account, 'holder')!;
  }

  @FieldResolver(() => String)
  bank(@Root() account: PointAccount, @Ctx() { vault }: Context): string {
    return vault.open(account, 'bank')!;
  }

  @FieldResolver(() => String, { description: 'The last four digits.' })
  tail(@Root() account: PointAccount, @Ctx() { vault }: Context): string {
    return tailOf(vault.open(account, 'number')!);
  }

  @FieldResolver(() => String, { description: 'Name of who entered it.' })
  async enteredBy(@Root() { enteredById }: PointAccount, @Ctx() ctx: Context): Promise<string> {
    return (await staffLoader(ctx).load(enteredById)).name;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the officer who checked it.' })
  async checkedBy(@Root() { checkedById }: PointAccount, @Ctx() ctx: Context): Promise<string | undefined> {
    return checkedById ? (await staffLoader(ctx).load(checkedById)).name : undefined;
  }
}

@Resolver(() => FundOfMonthType)
export class SettlementPaymentResolver {
  @FieldResolver(() => InstalmentPayment, { nullable: true, description: 'None before it stood in a batch.' })
  async payment(@Root() { closed }: FundOfMonthType, @Ctx() ctx: Context): Promise<InstalmentPayment | undefined> {
    return closed ? lastPaymentOfSettlement(ctx).load(closed.id) : undefined;
  }
}
