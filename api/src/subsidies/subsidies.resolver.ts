import DataLoader from 'dataloader';
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { staffLoader } from '../identity/doer.ts';
import { Role } from '../identity/role.ts';
import { type Page, PageArgs } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { perRequest } from '../platform/per-request.ts';
import { Region } from '../regions/region.entity.ts';
import { addToBudget, confirmBudget, refuseBudget } from './budgets.ts';
import { closeSettlement, closeSettlements } from './close-settlement.ts';
import { Fund } from './fund.entity.ts';
import { FundBudget } from './fund-budget.entity.ts';
import { budgetsOf, fundsOf } from './funds.ts';
import { settlement, settlementCsv, settlementLines, settlementPoints } from './settlements.ts';
import {
  AddToBudgetInput,
  AddToBudgetPayload,
  CloseSettlementInput,
  CloseSettlementPayload,
  CloseSettlementsInput,
  CloseSettlementsPayload,
  ConfirmBudgetInput,
  ConfirmBudgetPayload,
  FundsArgs,
  FundStandingType,
  MonthOfPointType,
  RefuseBudgetInput,
  RefuseBudgetPayload,
  SettlementArgs,
  SettlementLineConnection,
  SettlementLineType,
} from './subsidies.types.ts';

const budgetLoader = perRequest((ctx) => new DataLoader((ids: readonly string[]) => budgetsOf({ em: ctx.em }, ids)));

@Resolver(() => FundStandingType)
export class FundsResolver {
  @Authorized(Role.FUND_OFFICER)
  @Query(() => [FundStandingType], {
    description: 'The funds that pay in a region: its own, those above it, and those under it.',
  })
  fundsOf(@Args() { regionCode }: FundsArgs, @Ctx() ctx: ViewerContext): Promise<FundStandingType[]> {
    return fundsOf(ctx, regionCode);
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => AddToBudgetPayload, {
    description: 'Enter money that a fund was given; it counts once another officer confirms it. Safe to repeat.',
  })
  async addToBudget(@Arg('input') input: AddToBudgetInput, @Ctx() ctx: ViewerContext): Promise<AddToBudgetPayload> {
    return { budget: await addToBudget(ctx, input), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => ConfirmBudgetPayload, { description: 'Confirm what another officer entered. Safe to repeat.' })
  async confirmBudget(
    @Arg('input') input: ConfirmBudgetInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ConfirmBudgetPayload> {
    return { budget: await confirmBudget(ctx, input.budgetId), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => RefuseBudgetPayload, { description: 'Say that what was entered is not so. Safe to repeat.' })
  async refuseBudget(@Arg('input') input: RefuseBudgetInput, @Ctx() ctx: ViewerContext): Promise<RefuseBudgetPayload> {
    return { budget: await refuseBudget(ctx, input.budgetId), userErrors: [] };
  }

  @FieldResolver(() => [FundBudget], { description: 'What it was given, the latest first.' })
  budgets(@Root() { fund }: FundStandingType, @Ctx() ctx: Context): Promise<FundBudget[]> {
    return budgetLoader(ctx).load(fund.id);
  }
}

@Resolver(() => Fund)
export class FundResolver {
  @FieldResolver(() => Region, { nullable: true, description: 'By whose rules it pays.' })
  region(@Root() { regionCode }: Fund, @Ctx() { regions }: Context): Region | undefined {
    return regions.find(regionCode);
  }
}

@Resolver(() => FundBudget)
export class FundBudgetResolver {
  @FieldResolver(() => String, { description: 'Name of the officer who entered it.' })
  async enteredBy(@Root() { enteredById }: FundBudget, @Ctx() ctx: Context): Promise<string> {
    return (await staffLoader(ctx).load(enteredById)).name;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the officer who confirmed or refused it.' })
  async decidedBy(@Root() { decidedById }: FundBudget, @Ctx() ctx: Context): Promise<string | undefined> {
    return decidedById ? (await staffLoader(ctx).load(decidedById)).name : undefined;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer entered it, and another one must confirm it.' })
  isOwn(@Root() { enteredById }: FundBudget, @Ctx() { viewer }: Context): boolean {
    return enteredById === viewer?.staffId;
  }
}

@Resolver(() => MonthOfPointType)
export class SettlementResolver {
  @Authorized(Role.FUND_OFFICER, Role.PROVIDER_OPERATOR)
  @Query(() => MonthOfPointType, { description: 'What funds owe a service point for a month, counted now.' })
  settlement(@Args() { servicePointId, month }: SettlementArgs, @Ctx() ctx: ViewerContext): Promise<MonthOfPointType> {
    return settlement(ctx, servicePointId, month);
  }

  @Authorized(Role.FUND_OFFICER, Role.PROVIDER_OPERATOR)
  @Query(() => [ServicePoint], { description: 'The service points whose settlements the viewer sees, by name.' })
  settlementPoints(@Ctx() ctx: ViewerContext): Promise<ServicePoint[]> {
    return settlementPoints(ctx);
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => CloseSettlementPayload, { description: 'Fix what funds owe for a month. Safe to repeat.' })
  async closeSettlement(
    @Arg('input') input: CloseSettlementInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<CloseSettlementPayload> {
    return { settlement: await closeSettlement(ctx, input), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => CloseSettlementsPayload, {
    description: 'Fix the month of every service point of a region at which all is well. Safe to repeat.',
  })
  async closeSettlements(
    @Arg('input') input: CloseSettlementsInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<CloseSettlementsPayload> {
    return { ...(await closeSettlements(ctx, input)), userErrors: [] };
  }

  @FieldResolver(() => SettlementLineConnection, { description: 'The meals and stays behind it.' })
  lines(
    @Root() { servicePoint, month }: MonthOfPointType,
    @Args() { first, after }: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<SettlementLineType>> {
    return settlementLines(ctx, { servicePointId: servicePoint.id, month }, { first, after });
  }

  @FieldResolver(() => String, { description: 'The same as a file for spreadsheets.' })
  csv(@Root() { servicePoint, month }: MonthOfPointType, @Ctx() ctx: Context): Promise<string> {
    return settlementCsv(ctx, { servicePointId: servicePoint.id, month });
  }
}
