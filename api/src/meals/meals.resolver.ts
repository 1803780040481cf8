import { IsUUID, Max, Min } from 'class-validator';
import DataLoader from 'dataloader';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
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
import { ServicePoint, ServicePointKind } from '../catalog/service-point.entity.ts';
import { Connection, PageArgs, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { perRequest } from '../platform/per-request.ts';
import { bookMeal } from './book-meal.ts';
import { Availability, BookingPeriod, Fulfilment, MealBookingStatus } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import {
  availability,
  cancelMealBooking,
  mealBooking,
  mealBookings,
  nearestFreeSitting,
  nextSittings,
  quote,
  sitting,
  sittings,
  suggestedSitting,
} from './meals.service.ts';
import { MealQuote, SubsidyLine } from './quote.ts';
import { Sitting } from './sitting.entity.ts';

@ArgsType()
class IdArgs {
  @Field(() => ID)
  @IsUUID()
  id!: string;
}

@ArgsType()
class SittingsArgs {
  @Field(() => ID)
  @IsUUID()
  servicePointId!: string;

  @Field(() => LocalDateResolver)
  from!: CivilDate;

  @Field(() => LocalDateResolver, { description: 'At most 13 days later.' })
  until!: CivilDate;
}

@ArgsType()
class QuoteArgs {
  @Field(() => ID)
  @IsUUID()
  sittingId!: string;

  @Field(() => ID)
  @IsUUID()
  dinerId!: string;

  @Field(() => Fulfilment)
  fulfilment!: Fulfilment;
}

@ArgsType()
class DinerArgs {
  @Field(() => ID)
  @IsUUID()
  dinerId!: string;
}

@ArgsType()
class MealBookingsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  dinerId!: string;

  @Field(() => BookingPeriod, { defaultValue: BookingPeriod.UPCOMING })
  period!: BookingPeriod;
}

@InputType()
class BookMealInput {
  @Field(() => ID)
  @IsUUID()
  sittingId!: string;

  @Field(() => ID)
  @IsUUID()
  dinerId!: string;

  @Field(() => Fulfilment)
  fulfilment!: Fulfilment;

  @Field(() => Int, { description: 'The own share the diner agreed to; a higher one is refused with PRICE_RISEN.' })
  @Min(0)
  @Max(10_000_00)
  agreedOwnShareFen!: number;

  @Field(() => ID, {
    description: 'A UUID made once by the client, kept until answered and sent again on every retry.',
  })
  @IsUUID()
  idempotencyKey!: string;
}

@ObjectType()
class BookMealPayload extends Payload {
  @Field(() => MealBooking, { nullable: true })
  booking?: MealBooking;

  /** Set when another sitting may be offered instead. */
  refusedRequest?: BookMealInput;
}

@InputType()
class CancelMealBookingInput {
  @Field(() => ID)
  @IsUUID()
  bookingId!: string;
}

@ObjectType()
class CancelMealBookingPayload extends Payload {
  @Field(() => MealBooking, { nullable: true })
  booking?: MealBooking;
}

@ObjectType()
class MealBookingConnection extends Connection(MealBooking, 'MealBooking') {}

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

@Resolver(() => MealBooking)
export class MealBookingResolver {
  @Authorized()
  @Query(() => MealBookingConnection)
  mealBookings(@Args() args: MealBookingsArgs, @Ctx() ctx: ViewerContext): Promise<Page<MealBooking>> {
    return mealBookings(ctx, args);
  }

  @Authorized()
  @Query(() => MealBooking, { nullable: true })
  mealBooking(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<MealBooking | undefined> {
    return mealBooking(ctx, id);
  }

  @Authorized()
  @Mutation(() => BookMealPayload, { description: 'Book one place at a sitting. Safe to repeat with the same key.' })
  async bookMeal(@Arg('input') input: BookMealInput, @Ctx() ctx: ViewerContext): Promise<BookMealPayload> {
    return { booking: await bookMeal(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => CancelMealBookingPayload, {
    description: 'Give the place back, until the cut-off. Cancelling what is cancelled returns it.',
  })
  async cancelMealBooking(
    @Arg('input') { bookingId }: CancelMealBookingInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<CancelMealBookingPayload> {
    return { booking: await cancelMealBooking(ctx, bookingId), userErrors: [] };
  }

  @FieldResolver(() => [SubsidyLine], { description: 'What each fund pays, as it was agreed.' })
  subsidies(@Root() { subsidies }: MealBooking, @Ctx() { policies }: Context): SubsidyLine[] {
    return subsidies.getItems().map(({ rule, clauseId, ...line }) => ({
      ...line,
      code: rule,
      clause: policies.clause(clauseId),
      verdict: 'MET',
      asks: [],
    }));
  }

  @FieldResolver(() => DateTimeISOResolver, { description: 'Until when it may be cancelled.' })
  cancellableUntil(@Root() { sitting }: MealBooking): Date {
    return sitting.bookingClosesAt;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it may be cancelled now.' })
  mayCancel(@Root() { status, sitting }: MealBooking, @Ctx() { now }: Context): boolean {
    return status === MealBookingStatus.CONFIRMED && now() < sitting.bookingClosesAt;
  }
}

@Resolver(() => BookMealPayload)
export class BookMealPayloadResolver {
  @FieldResolver(() => Sitting, {
    nullable: true,
    description: 'When refused for want of a place or of time: the nearest one that is free.',
  })
  alternative(
    @Root() { refusedRequest }: BookMealPayload,
    @Ctx() ctx: Context,
  ): Promise<Sitting | undefined> | undefined {
    return refusedRequest && nearestFreeSitting(ctx, refusedRequest.sittingId, refusedRequest.dinerId);
  }
}

@Resolver(() => ServicePoint)
export class CanteenResolver {
  @FieldResolver(() => Sitting, { nullable: true, description: 'The next sitting with a free place, for canteens.' })
  async nextSitting(@Root() { id, kind }: ServicePoint, @Ctx() ctx: Context): Promise<Sitting | undefined> {
    return kind === ServicePointKind.CANTEEN ? nextSittingLoader(ctx).load(id) : undefined;
  }
}

/** A list of canteens asks once for all of their next sittings. */
const nextSittingLoader = perRequest(
  (ctx) =>
    new DataLoader<string, Sitting | undefined>(async (ids) => {
      const found = await nextSittings(ctx, ids);
      return ids.map((id) => found.get(id));
    }),
);
