import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** Why a request was refused. Codes are never renamed, only added. */
export enum UserErrorCode {
  NOT_FOUND = 'NOT_FOUND',
  SITTING_FULL = 'SITTING_FULL',
  BOOKING_CLOSED = 'BOOKING_CLOSED',
  ALREADY_BOOKED = 'ALREADY_BOOKED',
  NOT_OPEN_THAT_DAY = 'NOT_OPEN_THAT_DAY',
  PRICE_RISEN = 'PRICE_RISEN',
  FULFILMENT_NOT_OFFERED = 'FULFILMENT_NOT_OFFERED',
  NO_HOME_ADDRESS = 'NO_HOME_ADDRESS',
  IDEMPOTENCY_KEY_REUSED = 'IDEMPOTENCY_KEY_REUSED',
  CANCELLATION_CLOSED = 'CANCELLATION_CLOSED',
  ALREADY_SERVED = 'ALREADY_SERVED',
  SIGN_IN_FAILED = 'SIGN_IN_FAILED',
  LOCKED_OUT = 'LOCKED_OUT',
  WECHAT_UNAVAILABLE = 'WECHAT_UNAVAILABLE',
  SESSION_ENDED = 'SESSION_ENDED',
  TOO_MANY_TRIES = 'TOO_MANY_TRIES',
}
registerEnumType(UserErrorCode, { name: 'UserErrorCode', description: 'Why a request was refused.' });

/** A refusal the citizen can act on. Throwing it rolls the transaction back. */
export class Refusal extends Error {
  readonly code: UserErrorCode;
  readonly field: string[] | undefined;
  /** More fields for the payload, such as what is offered instead. */
  payload: object = {};

  constructor(code: UserErrorCode, message: string, field?: string[]) {
    super(message);
    this.code = code;
    this.field = field;
  }

  /** The same refusal, with more for the payload. */
  with(payload: object): this {
    this.payload = payload;
    return this;
  }
}

@ObjectType({ description: 'What was refused, in words for the citizen: what happened, then what to do.' })
export class UserError {
  @Field(() => UserErrorCode)
  code!: UserErrorCode;

  @Field(() => String)
  message!: string;

  @Field(() => [String], { nullable: true, description: 'The input it is about.' })
  field?: string[] | undefined;
}

@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors: UserError[] = [];
}
