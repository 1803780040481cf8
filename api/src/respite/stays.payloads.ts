import { Field, ObjectType } from 'type-graphql';
import { Connection } from '../platform/connection.ts';
import { Payload } from '../platform/errors.ts';
import type { RequestRespiteStay } from './request-stay.ts';
import { RespiteStay } from './respite-stay.entity.ts';

@ObjectType()
export class RespiteStayConnection extends Connection(RespiteStay, 'RespiteStay') {}

@ObjectType()
export class RequestRespiteStayPayload extends Payload {
  @Field(() => RespiteStay, {
    nullable: true,
    description: 'Offered, handed to the house, or on the waiting list, as its status says.',
  })
  stay?: RespiteStay;

  /** Set when other places may be named instead. */
  refusedRequest?: RequestRespiteStay;
}

@ObjectType()
export class AcceptOfferPayload extends Payload {
  @Field(() => RespiteStay, { nullable: true })
  stay?: RespiteStay;
}

@ObjectType()
export class DeclineOfferPayload extends AcceptOfferPayload {}

@ObjectType()
export class OfferStayPayload extends AcceptOfferPayload {}

@ObjectType()
export class RefuseStayPayload extends AcceptOfferPayload {}
