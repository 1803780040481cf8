import { SafeIntResolver } from 'graphql-scalars';
import { Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Instalment } from '../awards/instalment.entity.ts';
import { authorityOver, IN_PERSON_ONLY } from '../delegations/authority.ts';
import { personLoader, staffLoader } from '../identity/doer.ts';
import { PageArgs, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { BankAccount } from './bank-account.entity.ts';
import { tailOf } from './bank-account.rules.ts';
import { BankAnswer } from './bank-answer.entity.ts';
import { BankImport } from './bank-import.entity.ts';
import { answersLoader, totalLoader } from './batch-sums.ts';
import { Difference } from './difference.entity.ts';
import { PayoutLineStatus } from './payout.ts';
import { PayoutBatch } from './payout-batch.entity.ts';
import { PayoutLine } from './payout-line.entity.ts';
import { lastPaymentOfInstalment } from './last-payment.ts';
import { PayoutLineConnection } from './payouts.types.ts';
import { importsOf, paymentsOf } from './read-payouts.ts';

@Resolver(() => PayoutBatch)
export class PayoutBatchResolver {
  @FieldResolver(() => Int)
  async payments(@Root() { id }: PayoutBatch, @Ctx() ctx: Context): Promise<number> {
    return (await totalLoader(ctx).load(id)).payments;
  }

  @FieldResolver(() => SafeIntResolver)
  async totalFen(@Root() { id }: PayoutBatch, @Ctx() ctx: Context): Promise<number> {
    return (await totalLoader(ctx).load(id)).totalFen;
  }

  @FieldResolver(() => String, { description: 'Name of the officer who made it.' })
  async madeBy(@Root() { madeById }: PayoutBatch, @Ctx() ctx: Context): Promise<string> {
    return (await staffLoader(ctx).load(madeById)).name;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the officer who approved it.' })
  async approvedBy(@Root() { approvedById }: PayoutBatch, @Ctx() ctx: Context): Promise<string | undefined> {
    return approvedById ? (await staffLoader(ctx).load(approvedById)).name : undefined;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer made it, and another one must approve it.' })
  isMine(@Root() { madeById }: PayoutBatch, @Ctx() { viewer }: Context): boolean {
    return viewer?.staffId === madeById;
  }

  @FieldResolver(() => PayoutLineConnection)
  lines(@Root() batch: PayoutBatch, @Args() args: PageArgs, @Ctx() ctx: Context): Promise<Page<PayoutLine>> {
    return paymentsOf(ctx, batch, args);
  }

  @FieldResolver(() => [BankImport], { description: 'What the bank answered, file by file.' })
  imports(@Root() batch: PayoutBatch, @Ctx() ctx: Context): Promise<BankImport[]> {
    return importsOf(ctx, batch);
  }
}

@Resolver(() => PayoutLine)
export class PayoutLineResolver {
  @FieldResolver(() => String, { description: 'To whom.' })
  async name(@Root() { person, servicePoint }: PayoutLine, @Ctx() ctx: Context): Promise<string> {
    if (!person) return servicePoint!.name;
    return ctx.vault.open(await personLoader(ctx).load(person.id), 'name') ?? '';
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The payment of which award.' })
  instalmentId(@Root() { instalment }: PayoutLine): string | undefined {
    return instalment?.id;
  }

  @FieldResolver(() => ID, { nullable: true })
  awardId(@Root() { instalment }: PayoutLine): string | undefined {
    return instalment?.award.id;
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Which service point; where it goes to one.' })
  servicePointId(@Root() { servicePoint }: PayoutLine): string | undefined {
    return servicePoint?.id;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The end of the account it was sent to.' })
  accountTail(@Root() { account, pointAccount }: PayoutLine, @Ctx() { vault }: Context): string | undefined {
    const number = account
      ? vault.open(account, 'number')
      : pointAccount
        ? vault.open(pointAccount, 'number')
        : undefined;
    return number && tailOf(number);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it failed, in the words of the bank.' })
  reason(@Root() line: PayoutLine, @Ctx() { vault }: Context): string | undefined {
    return vault.open(line, 'reason');
  }
}

@Resolver(() => BankAccount)
export class BankAccountResolver {
  @FieldResolver(() => String)
  bank(@Root() account: BankAccount, @Ctx() { vault }: Context): string {
    return vault.open(account, 'bank')!;
  }

  @FieldResolver(() => String, { description: 'The last four digits.' })
  tail(@Root() account: BankAccount, @Ctx() { vault }: Context): string {
    return tailOf(vault.open(account, 'number')!);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may enter another in its place.' })
  async mayReplace(@Root() { person }: BankAccount, @Ctx() ctx: ViewerContext): Promise<boolean> {
    return Boolean(await authorityOver(ctx, person.id, IN_PERSON_ONLY));
  }
}

@Resolver(() => BankImport)
export class BankImportResolver {
  @FieldResolver(() => Int, { description: 'How many answers were booked.' })
  async booked(@Root() { id }: BankImport, @Ctx() ctx: Context): Promise<number> {
    return (await answersLoader(ctx).load(id)).booked;
  }

  @FieldResolver(() => [BankAnswer], { description: 'Answers that moved nothing; a hundred at most.' })
  async refused(@Root() { id }: BankImport, @Ctx() ctx: Context): Promise<BankAnswer[]> {
    return (await answersLoader(ctx).load(id)).refused;
  }

  @FieldResolver(() => String, { description: 'Name of the officer who took it in.' })
  async importedBy(@Root() { importedById }: BankImport, @Ctx() ctx: Context): Promise<string> {
    return (await staffLoader(ctx).load(importedById)).name;
  }
}

@Resolver(() => Difference)
export class DifferenceResolver {
  @FieldResolver(() => String, { nullable: true, description: 'How it was settled.' })
  words(@Root() difference: Difference, @Ctx() { vault }: Context): string | undefined {
    return vault.open(difference, 'words');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the officer who settled it.' })
  async settledBy(@Root() { settledById }: Difference, @Ctx() ctx: Context): Promise<string | undefined> {
    return settledById ? (await staffLoader(ctx).load(settledById)).name : undefined;
  }
}

@ObjectType({ description: 'How it stands with the payment of an instalment at the bank.' })
export class InstalmentPayment {
  @Field(() => PayoutLineStatus)
  status!: PayoutLineStatus;

  @Field(() => String, { description: 'Of the batch.' })
  month!: string;

  @Field(() => Int, { description: 'Of the batch.' })
  batchNumber!: number;

  @Field(() => Boolean, { description: 'Whether it failed, and the account must be put right.' })
  needsRepair!: boolean;
}

@Resolver(() => Instalment)
export class InstalmentPaymentResolver {
  @FieldResolver(() => InstalmentPayment, { nullable: true, description: 'None before it stood in a batch.' })
  payment(@Root() { id }: Instalment, @Ctx() ctx: Context): Promise<InstalmentPayment | undefined> {
    return lastPaymentOfInstalment(ctx).load(id);
  }
}
