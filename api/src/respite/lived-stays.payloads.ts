import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Bed } from '../houses/bed.entity.ts';
import { Connection } from '../platform/connection.ts';
import { Payload } from '../platform/errors.ts';
import { HouseStay } from './house-stay.ts';
import { RespiteStay } from './respite-stay.entity.ts';

@ObjectType()
export class ChangeRespiteStayPayload extends Payload {
  @Field(() => RespiteStay, { nullable: true })
  stay?: RespiteStay;
}

@ObjectType()
export class CancelRespiteStayPayload extends ChangeRespiteStayPayload {}

@ObjectType()
export class AdmitToStayPayload extends Payload {
  @Field(() => ID, { nullable: true })
  stayId?: string;

  @Field(() => Bed, { nullable: true, description: 'Of BED_IN_USE: another that fits and is free.' })
  otherBed?: Bed;
}

@ObjectType()
export class DischargeFromStayPayload extends Payload {
  @Field(() => ID, { nullable: true })
  stayId?: string;

  @Field(() => Int, { nullable: true, description: 'The nights that he had, which count against his quota.' })
  days?: number;
}

@ObjectType()
export class RecordNoShowPayload extends Payload {
  @Field(() => ID, { nullable: true })
  stayId?: string;
}

@ObjectType()
export class HouseStayConnection extends Connection(HouseStay, 'HouseStay') {}
