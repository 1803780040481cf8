import DataLoader from 'dataloader';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { IsDay, IsId } from '../platform/args.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { perRequest } from '../platform/per-request.ts';
import { Fulfilment, Meal } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { StandingOrder } from './standing-order.entity.ts';
import { StandingOrderDay } from './standing-order-day.entity.ts';
import { startStandingOrder } from './start-standing-order.ts';
import { comingDays, myStandingOrders, stopStandingOrder } from './stop-standing-order.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

@ArgsType()
class StandingOrdersArgs {
  @Field(() => ID)
  @IsId()
  dinerId!: string;
}

@InputType()
class StartStandingOrderInput {
  @Field(() => ID)
  @IsId()
  dinerId!: string;

  @Field(() => ID)
  @IsId()
  servicePointId!: string;

  @Field(() => Meal)
  meal!: Meal;

  @Field(() => [Int], { description: '1 for Monday … 7 for Sunday.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsIn(WEEKDAYS, { each: true })
  weekdays!: number[];

  @Field(() => Fulfilment)
  fulfilment!: Fulfilment;

  @Field(() => Int, { description: 'The most a meal may cost the diner.' })
  @Min(0)
  @Max(10_000_00)
  agreedOwnShareFen!: number;

  @Field(() => LocalDateResolver)
  @IsDay()
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, { nullable: true, description: 'The last day; without it until it is stopped.' })
  @IsOptional()
  @IsDay()
  endsOn?: CivilDate;

  @Field(() => ID, {
    description: 'A UUID made once by the client, kept until answered and sent again on every retry.',
  })
  @IsUUID()
  idempotencyKey!: string;
}

@ObjectType()
class StartStandingOrderPayload extends Payload {
  @Field(() => StandingOrder, { nullable: true })
  order?: StandingOrder;
}

@InputType()
class StopStandingOrderInput {
  @Field(() => ID)
  @IsId()
  orderId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether what it has booked is cancelled, too.' })
  cancelsBooked!: boolean;
}

@ObjectType()
class StopStandingOrderPayload extends Payload {
  @Field(() => StandingOrder, { nullable: true })
  order?: StandingOrder;

  @Field(() => [MealBooking], { nullable: true, description: 'What was cancelled with it.' })
  cancelled?: MealBooking[];

  @Field(() => [MealBooking], { nullable: true, description: 'What was to be cancelled and is past its cut-off.' })
  kept?: MealBooking[];
}

/** The days of several orders, asked for in one go. */
const comingLoader = perRequest(
  (ctx) => new DataLoader<string, StandingOrderDay[]>((ids: readonly string[]) => comingDays(ctx, ids)),
);

@Resolver(() => StandingOrder)
export class StandingOrderResolver {
  @Authorized()
  @Query(() => [StandingOrder], { description: 'Standing meal orders of a diner that go on or are to begin.' })
  myStandingOrders(@Args() { dinerId }: StandingOrdersArgs, @Ctx() ctx: ViewerContext): Promise<StandingOrder[]> {
    return myStandingOrders(ctx, dinerId);
  }

  @Authorized()
  @Mutation(() => StartStandingOrderPayload, {
    description:
      'Have a meal booked week after week, and what is open already at once. Safe to repeat with the same key.',
  })
  async startStandingOrder(
    @Arg('input') input: StartStandingOrderInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<StartStandingOrderPayload> {
    return { order: await startStandingOrder(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => StopStandingOrderPayload, {
    description: 'Book no more meals by it; what is booked stays unless asked. Stopping what is stopped returns it.',
  })
  async stopStandingOrder(
    @Arg('input') input: StopStandingOrderInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<StopStandingOrderPayload> {
    return { ...(await stopStandingOrder(ctx, input)), userErrors: [] };
  }

  @FieldResolver(() => [StandingOrderDay], {
    description: 'The meals from today on that it tried, the earliest first: booked, or why not.',
  })
  coming(@Root() { id }: StandingOrder, @Ctx() ctx: Context): Promise<StandingOrderDay[]> {
    return comingLoader(ctx).load(id);
  }
}
