import { Args, ArgsType, Authorized, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { placeOf } from '../credits/credits.ts';
import { Role } from '../identity/role.ts';
import { IsRegionCode } from '../platform/args.ts';
import { Connection, type Page, PageArgs } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { ClearingStatement } from './clearing-statement.entity.ts';
import {
  ClearingBalance,
  clearingBalances,
  clearingStatements,
  StuckHours,
  stuckHours,
  titleOf,
} from './read-clearing.ts';
import { TimeBankProof, timeBankProof } from './time-bank-proof.ts';

/** Who keeps what is owed between cities. */
const KEEPERS = [Role.SUPERVISOR, Role.FUND_OFFICER];

@ArgsType()
class TimeBankProofArgs {
  @Field(() => String, { description: 'A province, or anywhere in a city.' })
  @IsRegionCode()
  regionCode!: string;
}

@ObjectType()
class ClearingStatementConnection extends Connection(ClearingStatement, 'ClearingStatement') {}

@Resolver()
export class ClearingResolver {
  @Query(() => TimeBankProof, {
    description: 'Proves to anybody, at any moment, that the hours issued are the hours served, and where they are.',
  })
  timeBankProof(@Args() { regionCode }: TimeBankProofArgs, @Ctx() ctx: Context): Promise<TimeBankProof> {
    return timeBankProof(ctx, regionCode);
  }

  @Authorized(...KEEPERS)
  @Query(() => ClearingStatementConnection, {
    description: 'What went each day between cities where the viewer works and other installations, the latest first.',
  })
  clearingStatements(@Args() args: PageArgs, @Ctx() ctx: ViewerContext): Promise<Page<ClearingStatement>> {
    return clearingStatements(ctx, args);
  }

  @Authorized(...KEEPERS)
  @Query(() => [ClearingBalance], { description: 'How cities where the viewer works stand to others.' })
  clearingBalances(@Ctx() ctx: ViewerContext): Promise<ClearingBalance[]> {
    return clearingBalances(ctx);
  }

  @Authorized(...KEEPERS)
  @Query(() => [StuckHours], { description: 'What hangs between installations, the oldest first; 200 at most.' })
  stuckHours(@Ctx() ctx: ViewerContext): Promise<StuckHours[]> {
    return stuckHours(ctx);
  }
}

@Resolver(() => ClearingStatement)
export class ClearingStatementResolver {
  @FieldResolver(() => String, { description: 'Whose book it is here, 浙江省杭州市.' })
  place(@Root() { book }: ClearingStatement, @Ctx() { regions }: Context): string {
    return placeOf(regions, book);
  }

  @FieldResolver(() => String, { description: 'Whose book it is there.' })
  otherPlace(@Root() { otherBook }: ClearingStatement, @Ctx() { regions }: Context): string {
    return placeOf(regions, otherBook);
  }

  @FieldResolver(() => String, { description: 'Which installation keeps the other one.' })
  platform(@Root() { peer }: ClearingStatement, @Ctx() ctx: Context): string {
    return titleOf(ctx, peer);
  }
}
