import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../platform/errors.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { TimeTask } from './time-task.entity.ts';
import { Volunteer } from './volunteer.entity.ts';

@ObjectType()
export class RegisterVolunteerPayload extends Payload {
  @Field(() => Volunteer, { nullable: true })
  volunteer?: Volunteer;
}

@ObjectType()
export class ChangeVolunteeringPayload extends RegisterVolunteerPayload {}

@ObjectType()
export class RecordTrainingPayload extends RegisterVolunteerPayload {}

@ObjectType()
export class SuspendVolunteerPayload extends RegisterVolunteerPayload {}

@ObjectType()
export class AskForHelpPayload extends Payload {
  @Field(() => TimeTask, { nullable: true })
  task?: TimeTask;
}

@ObjectType()
export class PostCentreTaskPayload extends AskForHelpPayload {}

@ObjectType()
export class CancelTimeTaskPayload extends AskForHelpPayload {}

@ObjectType()
export class ClaimTimeTaskPayload extends Payload {
  @Field(() => TaskClaim, { nullable: true })
  claim?: TaskClaim;
}

@ObjectType()
export class GiveClaimBackPayload extends ClaimTimeTaskPayload {}

@ObjectType()
export class CheckInPayload extends ClaimTimeTaskPayload {}

@ObjectType()
export class CheckOutPayload extends ClaimTimeTaskPayload {}

@ObjectType()
export class VouchForVisitPayload extends ClaimTimeTaskPayload {}

@ObjectType()
export class ReportNoShowPayload extends ClaimTimeTaskPayload {}

@ObjectType()
export class ConfirmServicePayload extends ClaimTimeTaskPayload {}

@ObjectType()
export class RateServicePayload extends ClaimTimeTaskPayload {}

@ObjectType()
export class DisputeServicePayload extends ClaimTimeTaskPayload {}

@ObjectType()
export class AnswerDisputePayload extends ClaimTimeTaskPayload {}

@ObjectType()
export class DecideDisputePayload extends ClaimTimeTaskPayload {}
