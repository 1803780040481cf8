import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { About } from './trail.ts';

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
  BAD_END_DATE = 'BAD_END_DATE',
  NO_SCOPE = 'NO_SCOPE',
  TOO_MANY_DELEGATIONS = 'TOO_MANY_DELEGATIONS',
  DELEGATION_ENDED = 'DELEGATION_ENDED',
  PAPER_NEEDED = 'PAPER_NEEDED',
  CONFIRMATION_NEEDED = 'CONFIRMATION_NEEDED',
  SEARCH_TOO_WIDE = 'SEARCH_TOO_WIDE',
  GUARDIAN_NEEDED = 'GUARDIAN_NEEDED',
  NOT_SERVED_NOW = 'NOT_SERVED_NOW',
  PROOF_NOT_FOUND = 'PROOF_NOT_FOUND',
  BOOKING_CANCELLED = 'BOOKING_CANCELLED',
  REQUEST_OPEN = 'REQUEST_OPEN',
  REQUEST_ANSWERED = 'REQUEST_ANSWERED',
  BAD_VALUE = 'BAD_VALUE',
  ALREADY_KNOWN = 'ALREADY_KNOWN',
  RECORD_CLOSED = 'RECORD_CLOSED',
  OWN_REQUEST = 'OWN_REQUEST',
  NOT_APPLIED_FOR = 'NOT_APPLIED_FOR',
  NOT_IN_YOUR_REGION = 'NOT_IN_YOUR_REGION',
  ALREADY_APPLIED = 'ALREADY_APPLIED',
  ALREADY_GRANTED = 'ALREADY_GRANTED',
  WRONG_MEMBERS = 'WRONG_MEMBERS',
  DRAFT_CHANGED = 'DRAFT_CHANGED',
  FORM_INCOMPLETE = 'FORM_INCOMPLETE',
  PAPERS_MISSING = 'PAPERS_MISSING',
  NOT_AT_THIS_STAGE = 'NOT_AT_THIS_STAGE',
  APPEAL_CLOSED = 'APPEAL_CLOSED',
  TAKEN_BY_ANOTHER = 'TAKEN_BY_ANOTHER',
  OWN_CASE = 'OWN_CASE',
  SECOND_OFFICER_NEEDED = 'SECOND_OFFICER_NEEDED',
  REASON_NEEDED = 'REASON_NEEDED',
  GRANT_NEEDED = 'GRANT_NEEDED',
  NOT_FINISHED = 'NOT_FINISHED',
  LIST_CLOSED = 'LIST_CLOSED',
  FILE_EMPTY = 'FILE_EMPTY',
  FILE_TOO_LARGE = 'FILE_TOO_LARGE',
  FILE_TYPE_NOT_ALLOWED = 'FILE_TYPE_NOT_ALLOWED',
  FILE_DAMAGED = 'FILE_DAMAGED',
  FILE_INFECTED = 'FILE_INFECTED',
  FILE_NOT_CHECKED = 'FILE_NOT_CHECKED',
  TOO_MANY_FILES = 'TOO_MANY_FILES',
  RATIO_BROKEN = 'RATIO_BROKEN',
  BED_IN_USE = 'BED_IN_USE',
  HOUSE_FULL = 'HOUSE_FULL',
  OVER_QUOTA = 'OVER_QUOTA',
  DATES_NOT_POSSIBLE = 'DATES_NOT_POSSIBLE',
  STAY_TOO_LONG = 'STAY_TOO_LONG',
  OFFER_OVER = 'OFFER_OVER',
  NOT_ELIGIBLE = 'NOT_ELIGIBLE',
  NOT_FITTING = 'NOT_FITTING',
  ALREADY_STAYING = 'ALREADY_STAYING',
  ALREADY_AWAY = 'ALREADY_AWAY',
  ENDS_WITH_STAY = 'ENDS_WITH_STAY',
  STANDING_ORDER_EXISTS = 'STANDING_ORDER_EXISTS',
  CHECKS_MISSING = 'CHECKS_MISSING',
  NOT_ENOUGH = 'NOT_ENOUGH',
  BOOKS_DIFFER = 'BOOKS_DIFFER',
  NOT_A_VOLUNTEER = 'NOT_A_VOLUNTEER',
  TASK_TAKEN = 'TASK_TAKEN',
  TRAINING_NEEDED = 'TRAINING_NEEDED',
  OWN_HOUSEHOLD = 'OWN_HOUSEHOLD',
  TIME_TAKEN = 'TIME_TAKEN',
  CEILING_REACHED = 'CEILING_REACHED',
  OTHER_SIDE_NOT_HEARD = 'OTHER_SIDE_NOT_HEARD',
  TO_ONESELF = 'TO_ONESELF',
  OVER_LIMIT = 'OVER_LIMIT',
  NOTHING_DUE = 'NOTHING_DUE',
}
registerEnumType(UserErrorCode, { name: 'UserErrorCode', description: 'Why a request was refused.' });

/** A refusal the citizen can act on. Throwing it rolls the transaction back. */
export class Refusal extends Error {
  readonly code: UserErrorCode;
  readonly field: string[] | undefined;
  /** More fields for the payload, such as what is offered instead. */
  payload: object = {};
  /** Whom the refused request was about, for the audit. */
  about: About | undefined;

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

  /** The same refusal, of a request about this person. */
  concerning(about: About): this {
    this.about = about;
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
