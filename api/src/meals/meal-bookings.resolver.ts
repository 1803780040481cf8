import { IsUUID, Max, Min } from 'class-validator';
import { DateTimeISOResolver } from 'graphql-scalars';
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
import { IdArgs, IsId } from '../platform/args.ts';
import { Connection, PageArgs, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { bookMeal } from './book-meal.ts';
import { BookingPeriod, Fulfilment, MealBookingStatus } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { cancelMealBooking, mealBooking, mealBookings, nearestFreeSitting } from './meals.service.ts';
import { SubsidyLine } from './quote.ts';
import { Sitting } from './sitting.entity.ts';

@ArgsType()
class MealBookingsArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  dinerId!: string;

  @Field(() => BookingPeriod, { defaultValue: BookingPeriod.UPCOMING })
  period!: BookingPeriod;
}

@InputType()
class BookMealInput {
  @Field(() => ID)
  @IsId()
  sittingId!: string;

  @Field(() => ID)
  @IsId()
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
  @IsId()
  bookingId!: string;
}

@ObjectType()
class CancelMealBookingPayload extends Payload {
  @Field(() => MealBooking, { nullable: true })
  booking?: MealBooking;
}

@ObjectType()
class MealBookingConnection extends Connection(MealBooking, 'MealBooking') {}

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
