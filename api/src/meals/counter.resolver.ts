import DataLoader from 'dataloader';
import { IsDate, IsOptional, IsUUID, MaxLength } from 'class-validator';
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
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { maskName } from '@doorstep/shared/id-number';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { ConsentPurpose } from '../consents/consent.entity.ts';
import { whoLetsUse } from '../consents/consents.service.ts';
import { PersonCard } from '../identity/person-card.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { Role } from '../identity/role.ts';
import { IsId } from '../platform/args.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { perRequest } from '../platform/per-request.ts';
import { collectMeal, type Collection } from './collect-meal.ts';
import { confirmDelivery } from './confirm-delivery.ts';
import { counter, type Counter } from './counter.service.ts';
import { Fulfilment, Meal, MealBookingStatus, MealWarning, Proof } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { dishWarnings } from './meals.rules.ts';
import { Sitting } from './sitting.entity.ts';

@ArgsType()
class CounterArgs {
  @Field(() => ID, { nullable: true, description: 'Not needed where the viewer serves one service point only.' })
  @IsOptional()
  @IsId()
  servicePointId?: string | null;
}

@ObjectType({ description: 'A booking as a counter may see it: enough to know the diner by, and no more.' })
class CounterBooking {
  @Field(() => ID)
  id!: string;

  @Field(() => Fulfilment)
  fulfilment!: Fulfilment;

  @Field(() => MealBookingStatus)
  status!: MealBookingStatus;

  @Field(() => String, { description: 'Six digits.' })
  collectionCode!: string;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When it was handed out, as the counter told it.' })
  collectedAt?: Date | undefined;

  @Field(() => Proof, { nullable: true })
  proof?: Proof | undefined;
}

@ObjectType('CounterSitting', {
  description: "One of today's sittings, with everyone who has booked and not cancelled.",
})
class CounterSittingType {
  @Field(() => Sitting)
  sitting!: Sitting;

  @Field(() => [CounterBooking])
  bookings!: MealBooking[];
}

@ObjectType('Counter', { description: 'What a counter needs for its day, a while without network included.' })
class CounterType {
  @Field(() => [ServicePoint], { description: 'Where the viewer may hand out meals; a hundred at most.' })
  servicePoints!: ServicePoint[];

  @Field(() => ServicePoint, { nullable: true, description: 'Whose day this is; null while one is to be chosen.' })
  servicePoint?: ServicePoint | undefined;

  @Field(() => [CounterSittingType])
  sittings!: CounterSittingType[];
}

@InputType()
class CollectMealInput {
  @Field(() => ID)
  @IsId()
  servicePointId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'As typed or scanned: six digits of a code, what the QR code says, ten digits of a card, the last four of the phone.',
  })
  @IsOptional()
  @MaxLength(100)
  proof?: string | null;

  @Field(() => ID, { nullable: true, description: 'The one chosen of several candidates, or from the list.' })
  @IsOptional()
  @IsId()
  bookingId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Somebody vouches for the diner: no proof, and the booking chosen from the list.',
  })
  helper!: boolean;

  @Field(() => DateTimeISOResolver, {
    nullable: true,
    description: 'When it was handed out, for a device that was without network then: today, and not to come.',
  })
  @IsOptional()
  @IsDate()
  collectedAt?: Date | null;

  @Field(() => ID, {
    description: 'A UUID made once by the client, kept until answered and sent again on every retry.',
  })
  @IsUUID()
  idempotencyKey!: string;
}

@ObjectType()
class CollectMealPayload extends Payload {
  @Field(() => CounterBooking, { nullable: true, description: 'The one handed out, or the one it was refused for.' })
  booking?: MealBooking;

  @Field(() => [CounterBooking], {
    description: 'Several it may be: nothing was handed out yet; ask, and repeat with `bookingId`.',
  })
  candidates!: MealBooking[];
}

@InputType()
class ConfirmDeliveryInput {
  @Field(() => ID)
  @IsId()
  bookingId!: string;
}

@ObjectType()
class ConfirmDeliveryPayload extends Payload {
  @Field(() => MealBooking, { nullable: true })
  booking?: MealBooking;
}

@Resolver(() => CounterBooking)
export class CounterResolver {
  @Authorized(Role.PROVIDER_OPERATOR)
  @Query(() => CounterType, { description: "Today's sittings of a service point that the viewer serves. Recorded." })
  counter(@Args() { servicePointId }: CounterArgs, @Ctx() ctx: ViewerContext): Promise<Counter> {
    return counter(ctx, servicePointId);
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => CollectMealPayload, {
    description: 'Hand out a booked meal of today, by any proof. Safe to repeat with the same key.',
  })
  async collectMeal(
    @Arg('input') input: CollectMealInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<Collection & CollectMealPayload> {
    return { ...(await collectMeal(ctx, input)), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => ConfirmDeliveryPayload, {
    description: 'Say that a delivered meal came. Confirming what has come returns it.',
  })
  async confirmDelivery(
    @Arg('input') { bookingId }: ConfirmDeliveryInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ConfirmDeliveryPayload> {
    return { booking: await confirmDelivery(ctx, bookingId), userErrors: [] };
  }

  @FieldResolver(() => String, { description: '王*兰' })
  maskedName(@Root() { diner }: MealBooking, @Ctx() { vault }: Context): string {
    return maskName(vault.open(diner, 'name') ?? '');
  }

  @FieldResolver(() => Meal)
  meal(@Root() { sitting }: MealBooking): Meal {
    return sitting.meal;
  }

  @FieldResolver(() => LocalDateResolver)
  servedOn(@Root() { sitting }: MealBooking): CivilDate {
    return sitting.servedOn;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The last four digits.' })
  phoneTail(@Root() { diner }: MealBooking, @Ctx() { vault }: Context): string | undefined {
    return vault.open(diner, 'phone')?.slice(-4);
  }

  @FieldResolver(() => [String], { description: 'The last six digits of each card that is in use.' })
  async cardTails(@Root() { diner }: MealBooking, @Ctx() ctx: Context): Promise<string[]> {
    const cards = await cardsLoader(ctx).load(diner.id);
    return cards.map((card) => ctx.vault.open(card, 'number')!.slice(-6));
  }

  @FieldResolver(() => [MealWarning], { description: 'What the diner must not eat of it, if he lets it be told.' })
  async warnings(@Root() { diner, sitting }: MealBooking, @Ctx() ctx: Context): Promise<MealWarning[]> {
    const lets = await dietLoader(ctx).load(diner);
    return lets ? dishWarnings(sitting.dishes, ctx.vault.open(diner, 'diet'), '本人') : [];
  }
}

@Resolver(() => CollectMealPayload)
export class CollectMealPayloadResolver {
  @FieldResolver(() => [CounterBooking])
  candidates(@Root() { candidates }: Partial<CollectMealPayload>): MealBooking[] {
    return candidates ?? [];
  }
}

/** The list of a whole sitting asks once for all cards, and once for all consents. */
const cardsLoader = perRequest(
  ({ em }) =>
    new DataLoader(async (ids: readonly string[]) => {
      const cards = await em.find(PersonCard, { person: { $in: [...ids] }, endedAt: null }, { orderBy: { id: 'asc' } });
      return ids.map((id) => cards.filter(({ person }) => person.id === id));
    }),
);

const dietLoader = perRequest(
  (ctx) =>
    new DataLoader<Person, boolean, string>(
      async (diners) => {
        const letting = await whoLetsUse(ctx, diners, ConsentPurpose.HEALTH_FOR_MEALS);
        return diners.map(({ id }) => letting.has(id));
      },
      { cacheKeyFn: ({ id }) => id },
    ),
);
