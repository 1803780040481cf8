import DataLoader from 'dataloader';
import { LocalDateResolver } from 'graphql-scalars';
import { Args, ArgsType, Authorized, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { ServicePoint, ServicePointKind } from '../catalog/service-point.entity.ts';
import { IdArgs, IsDay, IsId } from '../platform/args.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { perRequest } from '../platform/per-request.ts';
import { Availability, Fulfilment } from './meal.ts';
import { availability, quote, sitting, sittings, suggestedSitting } from './meals.service.ts';
import { MealQuote } from './quote.ts';
import { nextSittings } from './next-sittings.ts';
import { Sitting } from './sitting.entity.ts';

@ArgsType()
class SittingsArgs {
  @Field(() => ID)
  @IsId()
  servicePointId!: string;

  @Field(() => LocalDateResolver)
  @IsDay()
  from!: CivilDate;

  @Field(() => LocalDateResolver, { description: 'At most 13 days later.' })
  @IsDay()
  until!: CivilDate;
}

@ArgsType()
class QuoteArgs {
  @Field(() => ID)
  @IsId()
  sittingId!: string;

  @Field(() => ID)
  @IsId()
  dinerId!: string;

  @Field(() => Fulfilment)
  fulfilment!: Fulfilment;
}

@ArgsType()
class DinerArgs {
  @Field(() => ID)
  @IsId()
  dinerId!: string;
}

@Resolver(() => Sitting)
export class SittingResolver {
  @Query(() => [Sitting], { description: 'The sittings of one service point from a day to a day, both included.' })
  sittings(@Args() { servicePointId, from, until }: SittingsArgs, @Ctx() ctx: Context): Promise<Sitting[]> {
    return sittings(ctx, servicePointId, from, until);
  }

  @Query(() => Sitting, { nullable: true })
  sitting(@Args() { id }: IdArgs, @Ctx() ctx: Context): Promise<Sitting | null> {
    return sitting(ctx, id);
  }

  @Authorized()
  @Query(() => Sitting, {
    nullable: true,
    description: 'The next free sitting where the diner last ate, else at the nearest canteen: what home offers.',
  })
  suggestedSitting(@Args() { dinerId }: DinerArgs, @Ctx() ctx: ViewerContext): Promise<Sitting | undefined> {
    return suggestedSitting(ctx, dinerId);
  }

  @Authorized()
  @Query(() => MealQuote, { description: "List price, each fund's subsidy with its rule, own share, warnings." })
  quote(@Args() { sittingId, dinerId, fulfilment }: QuoteArgs, @Ctx() ctx: ViewerContext): Promise<MealQuote> {
    return quote(ctx, sittingId, dinerId, fulfilment);
  }

  @FieldResolver(() => Availability)
  availability(@Root() sitting: Sitting, @Ctx() ctx: Context): Availability {
    return availability(ctx, sitting);
  }
}

@Resolver(() => ServicePoint)
export class CanteenResolver {
  @FieldResolver(() => Sitting, { nullable: true, description: 'The next sitting with a free place, for canteens.' })
  nextSitting(@Root() point: ServicePoint, @Ctx() ctx: Context): Promise<Sitting | undefined> | undefined {
    return point.kind === ServicePointKind.CANTEEN ? nextSittingLoader(ctx).load(point) : undefined;
  }
}

/** A list of canteens asks once for all of their next sittings. */
const nextSittingLoader = perRequest(
  (ctx) => new DataLoader<ServicePoint, Sitting | undefined>((points) => nextSittings(ctx, points)),
);
