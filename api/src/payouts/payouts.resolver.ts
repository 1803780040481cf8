import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Role } from '../identity/role.ts';
import { IdArgs, PersonArgs } from '../platform/args.ts';
import { PageArgs, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { BankAccount } from './bank-account.entity.ts';
import { approveBatch, cancelBatch, removePayment } from './check-batch.ts';
import type { Difference } from './difference.entity.ts';
import { enterBankAccount } from './enter-bank-account.ts';
import { exportBatch } from './export-batch.ts';
import { importAnswers } from './import-answers.ts';
import { makeBatch } from './make-batch.ts';
import { PayoutBatch } from './payout-batch.entity.ts';
import * as inputs from './payouts.inputs.ts';
import * as types from './payouts.types.ts';
import {
  bankAccount,
  differences,
  type FundDue,
  payableFunds,
  payoutBatch,
  payoutBatches,
  settleDifference,
} from './read-payouts.ts';
import { repairPayment } from './repair-payment.ts';

@Resolver()
export class PayoutsResolver {
  @Authorized()
  @Query(() => BankAccount, {
    nullable: true,
    description: 'Where a person is paid to; needs the scope APPLICATIONS.',
  })
  bankAccount(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<BankAccount | null> {
    return bankAccount(ctx, personId);
  }

  @Authorized(Role.FUND_OFFICER)
  @Query(() => types.FundDueConnection, {
    description: 'The funds from which the viewer pays, with what can be paid up to the end of a month.',
  })
  payableFunds(
    @Args() { month, ...paging }: inputs.PayableFundsArgs,
    @Ctx() ctx: ViewerContext,
  ): Promise<Page<FundDue>> {
    return payableFunds(ctx, paging, month);
  }

  @Authorized(Role.FUND_OFFICER)
  @Query(() => types.PayoutBatchConnection, { description: 'The batches of these funds, the newest first.' })
  payoutBatches(@Args() args: PageArgs, @Ctx() ctx: ViewerContext): Promise<Page<PayoutBatch>> {
    return payoutBatches(ctx, args);
  }

  @Authorized(Role.FUND_OFFICER)
  @Query(() => PayoutBatch)
  payoutBatch(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<PayoutBatch> {
    return payoutBatch(ctx, id);
  }

  @Authorized(Role.FUND_OFFICER)
  @Query(() => types.DifferenceConnection, {
    description: 'In what the books, the payments and the bank differ, for these funds; the newest first.',
  })
  differences(@Args() args: inputs.DifferencesArgs, @Ctx() ctx: ViewerContext): Promise<Page<Difference>> {
    return differences(ctx, args);
  }

  @Authorized()
  @Mutation(() => types.EnterBankAccountPayload, {
    description: 'Enter where a person is paid to; another one in its place only by himself or with him.',
  })
  async enterBankAccount(
    @Arg('input') input: inputs.EnterBankAccountInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<types.EnterBankAccountPayload> {
    return { account: await enterBankAccount(ctx, input), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => types.MakePayoutBatchPayload, { description: 'Put together what a fund owes.' })
  async makePayoutBatch(
    @Arg('input') input: inputs.MakePayoutBatchInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<types.MakePayoutBatchPayload> {
    return { batch: await makeBatch(ctx, input), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => types.RemovePaymentPayload, {
    description: 'Take a payment out of a batch that nobody approved yet.',
  })
  async removePayment(
    @Arg('input') { lineId }: inputs.RemovePaymentInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<types.RemovePaymentPayload> {
    return { batch: await removePayment(ctx, lineId), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => types.ApprovePayoutBatchPayload, { description: 'Approve a batch that a colleague made.' })
  async approvePayoutBatch(
    @Arg('input') input: inputs.ApprovePayoutBatchInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<types.ApprovePayoutBatchPayload> {
    return { batch: await approveBatch(ctx, input), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => types.CancelPayoutBatchPayload, { description: 'Call a batch off that was not sent yet.' })
  async cancelPayoutBatch(
    @Arg('input') { batchId }: inputs.CancelPayoutBatchInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<types.CancelPayoutBatchPayload> {
    return { batch: await cancelBatch(ctx, batchId), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => types.ExportPayoutBatchPayload, {
    description: 'Send an approved batch: the file for the bank. The same file again whenever it is asked for.',
  })
  async exportPayoutBatch(
    @Arg('input') { batchId }: inputs.ExportPayoutBatchInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<types.ExportPayoutBatchPayload> {
    const { batch, ...file } = await exportBatch(ctx, batchId);
    return { batch, file, userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => types.ImportBankAnswersPayload, {
    description: 'Take in what the bank answered. What fits no payment that waits moves nothing, and is kept.',
  })
  async importBankAnswers(
    @Arg('input') input: inputs.ImportBankAnswersInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<types.ImportBankAnswersPayload> {
    return { taken: await importAnswers(ctx, input), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => types.RepairPaymentPayload, {
    description: 'Say that what made a payment fail was put right: it comes into the next batch.',
  })
  async repairPayment(
    @Arg('input') { lineId }: inputs.RepairPaymentInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<types.RepairPaymentPayload> {
    return { line: await repairPayment(ctx, lineId), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => types.SettleDifferencePayload, { description: 'Say how a difference was settled.' })
  async settleDifference(
    @Arg('input') input: inputs.SettleDifferenceInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<types.SettleDifferencePayload> {
    return { difference: await settleDifference(ctx, input), userErrors: [] };
  }
}
