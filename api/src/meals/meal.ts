import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Allergen } from '../identity/diet.ts';

export enum Meal {
  BREAKFAST = 'BREAKFAST',
  LUNCH = 'LUNCH',
  DINNER = 'DINNER',
}
registerEnumType(Meal, { name: 'Meal', description: 'Which meal of the day.' });

export enum Fulfilment {
  DINE_IN = 'DINE_IN',
  PICK_UP = 'PICK_UP',
  DELIVERY = 'DELIVERY',
}
registerEnumType(Fulfilment, {
  name: 'Fulfilment',
  description: 'Eaten there (堂食), taken home (自取), or brought home (送餐).',
});

/** What a dish is like, as far as a diet may mind. */
export enum DishTag {
  SUGARED = 'SUGARED',
  SALTY = 'SALTY',
  HARD = 'HARD',
  SOFT = 'SOFT',
  MEAT = 'MEAT',
  PORK = 'PORK',
  HALAL = 'HALAL',
  VEGETARIAN = 'VEGETARIAN',
  SPICY = 'SPICY',
}
registerEnumType(DishTag, { name: 'DishTag', description: 'What a dish is like, as far as a diet may mind.' });

@ObjectType()
export class Dish {
  @Field(() => String)
  name!: string;

  @Field(() => [Allergen])
  allergens!: Allergen[];

  @Field(() => [DishTag])
  tags!: DishTag[];
}

/** Whether a sitting can be booked now. */
export enum Availability {
  OPEN = 'OPEN',
  FULL = 'FULL',
  CLOSED = 'CLOSED',
  NOT_OPEN_THAT_DAY = 'NOT_OPEN_THAT_DAY',
}
registerEnumType(Availability, {
  name: 'Availability',
  description: 'Whether a sitting can be booked now.',
  valuesConfig: {
    CLOSED: { description: 'The booking cut-off has passed.' },
    NOT_OPEN_THAT_DAY: { description: 'The service point does not open that day.' },
  },
});

export enum MealBookingStatus {
  CONFIRMED = 'CONFIRMED',
  CANCELLED = 'CANCELLED',
  COLLECTED = 'COLLECTED',
  DELIVERED = 'DELIVERED',
  NO_SHOW = 'NO_SHOW',
}
registerEnumType(MealBookingStatus, { name: 'MealBookingStatus' });

export enum BookingPeriod {
  UPCOMING = 'UPCOMING',
  PAST = 'PAST',
}
registerEnumType(BookingPeriod, {
  name: 'BookingPeriod',
  description: 'UPCOMING: confirmed, from today on, soonest first. PAST: all others, latest first.',
});

export enum MealWarningKind {
  ALLERGEN = 'ALLERGEN',
  DIET = 'DIET',
  SAME_MEAL_ELSEWHERE = 'SAME_MEAL_ELSEWHERE',
  AWAY = 'AWAY',
}
registerEnumType(MealWarningKind, { name: 'MealWarningKind' });

@ObjectType({ description: 'Something the diner should know before booking.' })
export class MealWarning {
  @Field(() => MealWarningKind)
  kind!: MealWarningKind;

  @Field(() => String)
  message!: string;

  @Field(() => String, { nullable: true, description: 'The dish it is about.' })
  dish?: string;
}

/** How a diner shows that a booked meal is his: all ways count the same. */
export enum Proof {
  CODE = 'CODE',
  QR = 'QR',
  CARD = 'CARD',
  PHONE_TAIL = 'PHONE_TAIL',
  HELPER = 'HELPER',
}
registerEnumType(Proof, {
  name: 'Proof',
  description:
    'How a diner shows that a booked meal is his: six-digit code, QR code, printed card number, last four digits of the phone, or the word of a helper. All count the same.',
});
