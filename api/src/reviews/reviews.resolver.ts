import { Arg, Authorized, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Application } from '../applications/application.entity.ts';
import { Role } from '../identity/role.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { claimReview, releaseReview } from './claim-review.ts';
import { approveApplication, confirmDecision, declineDecision, rejectApplication } from './decide-application.ts';
import { passApplication } from './pass-application.ts';
import { returnApplication } from './return-application.ts';
import {
  ApproveApplicationInput,
  ClaimReviewInput,
  ConfirmDecisionInput,
  DeclineDecisionInput,
  PassApplicationInput,
  RejectApplicationInput,
  ReleaseReviewInput,
  ReturnApplicationInput,
} from './reviews.inputs.ts';

@ObjectType()
class ClaimReviewPayload extends Payload {
  @Field(() => Application, { nullable: true })
  application?: Application;
}

@ObjectType()
class ReleaseReviewPayload extends ClaimReviewPayload {}

@ObjectType()
class ReturnApplicationPayload extends ClaimReviewPayload {}

@ObjectType()
class PassApplicationPayload extends ClaimReviewPayload {}

@ObjectType()
class ApproveApplicationPayload extends ClaimReviewPayload {}

@ObjectType()
class RejectApplicationPayload extends ClaimReviewPayload {}

@ObjectType()
class ConfirmDecisionPayload extends ClaimReviewPayload {}

@ObjectType()
class DeclineDecisionPayload extends ClaimReviewPayload {}

@Resolver()
export class ReviewsResolver {
  @Authorized(Role.REVIEWER, Role.ASSESSOR)
  @Mutation(() => ClaimReviewPayload, { description: 'Take a case that lies at one’s own desk.' })
  async claimReview(
    @Arg('input') { applicationId }: ClaimReviewInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ClaimReviewPayload> {
    return { application: await claimReview(ctx, applicationId), userErrors: [] };
  }

  @Authorized(Role.REVIEWER, Role.ASSESSOR)
  @Mutation(() => ReleaseReviewPayload, { description: 'Put it back, for a colleague.' })
  async releaseReview(
    @Arg('input') { applicationId }: ReleaseReviewInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ReleaseReviewPayload> {
    return { application: await releaseReview(ctx, applicationId), userErrors: [] };
  }

  @Authorized(Role.REVIEWER, Role.ASSESSOR)
  @Mutation(() => ReturnApplicationPayload, { description: 'Ask for more papers, with a reason and a list.' })
  async returnApplication(
    @Arg('input') input: ReturnApplicationInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ReturnApplicationPayload> {
    return { application: await returnApplication(ctx, input), userErrors: [] };
  }

  @Authorized(Role.REVIEWER, Role.ASSESSOR)
  @Mutation(() => PassApplicationPayload, { description: 'Find a step in order, and pass the case on to the next.' })
  async passApplication(
    @Arg('input') input: PassApplicationInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<PassApplicationPayload> {
    return { application: await passApplication(ctx, input), userErrors: [] };
  }

  @Authorized(Role.REVIEWER, Role.ASSESSOR)
  @Mutation(() => ApproveApplicationPayload, {
    description: 'Grant it, at the last step. Money, and what the rules do not say yes to, waits for a second officer.',
  })
  async approveApplication(
    @Arg('input') input: ApproveApplicationInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ApproveApplicationPayload> {
    return { application: await approveApplication(ctx, input), userErrors: [] };
  }

  @Authorized(Role.REVIEWER, Role.ASSESSOR)
  @Mutation(() => RejectApplicationPayload, { description: 'Reject it, with a reason and what they can do now.' })
  async rejectApplication(
    @Arg('input') input: RejectApplicationInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RejectApplicationPayload> {
    return { application: await rejectApplication(ctx, input), userErrors: [] };
  }

  @Authorized(Role.REVIEWER, Role.ASSESSOR)
  @Mutation(() => ConfirmDecisionPayload, { description: 'As the second officer: stand for what a colleague decided.' })
  async confirmDecision(
    @Arg('input') { applicationId }: ConfirmDecisionInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ConfirmDecisionPayload> {
    return { application: await confirmDecision(ctx, applicationId), userErrors: [] };
  }

  @Authorized(Role.REVIEWER, Role.ASSESSOR)
  @Mutation(() => DeclineDecisionPayload, { description: 'As the second officer: give it back to the colleague.' })
  async declineDecision(
    @Arg('input') { applicationId, words }: DeclineDecisionInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<DeclineDecisionPayload> {
    return { application: await declineDecision(ctx, applicationId, words), userErrors: [] };
  }
}
