import { LocalDateResolver } from 'graphql-scalars';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { maskName } from '@doorstep/shared/id-number';
import { itemOf } from '../applications/applicable-item.ts';
import { ApplicationStatus } from '../applications/application.ts';
import { Application } from '../applications/application.entity.ts';
import { MemberCriteria } from '../applications/application-views.ts';
import { memberCriteria } from '../applications/member-criteria.ts';
import { Decision } from '../applications/decision.entity.ts';
import { Rating } from '../applications/rating.entity.ts';
import { ReviewStep } from '../applications/review-step.entity.ts';
import { Role } from '../identity/role.ts';
import { IdArgs } from '../platform/args.ts';
import { Connection, PageArgs, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { Verdict } from '../policies/policies.types.ts';
import { Region } from '../regions/region.entity.ts';
import { answerRating, ratingsToAnswer } from './answer-rating.ts';
import { claimReview, releaseReview } from './claim-review.ts';
import { approveApplication, confirmDecision, declineDecision, rejectApplication } from './decide-application.ts';
import { passApplication } from './pass-application.ts';
import { recomputeDecision, type Recomputed } from './recompute-decision.ts';
import { returnApplication } from './return-application.ts';
import { reviewQueue } from './review-queue.ts';
import {
  AnswerRatingInput,
  ApproveApplicationInput,
  ClaimReviewInput,
  ConfirmDecisionInput,
  DeclineDecisionInput,
  PassApplicationInput,
  RejectApplicationInput,
  ReleaseReviewInput,
  ReturnApplicationInput,
  ReviewQueueArgs,
  SimulatePolicyArgs,
} from './reviews.inputs.ts';
import { simulatePolicy, type Simulation } from './simulate-policy.ts';

@ObjectType()
class ReviewStepConnection extends Connection(ReviewStep, 'ReviewStep') {}

@ObjectType()
class RatingConnection extends Connection(Rating, 'Rating') {}

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

@ObjectType()
class AnswerRatingPayload extends Payload {
  @Field(() => Rating, { nullable: true })
  rating?: Rating;
}

@ObjectType({ description: 'What the rules say of the facts of a decision, computed once more.' })
class RecomputedDecision {
  @Field(() => Decision)
  decision!: Decision;

  @Field(() => String, { name: 'packVersion', description: 'SHA-256 of the version of the pack that was asked.' })
  packHash!: string;

  @Field(() => Verdict)
  verdict!: string;

  @Field(() => Boolean, { description: 'Whether it comes to what was written at the time.' })
  isSame!: boolean;
}

@ObjectType({ description: 'A past case that would have come to something else.' })
class SimulatedChange {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  itemTitle!: string;

  @Field(() => Verdict)
  before!: string;

  @Field(() => Verdict)
  after!: string;

  @Field(() => [String], { description: 'Criteria whose answer changed, in words.' })
  criteria!: string[];
}

@ObjectType({ description: 'What a draft of a pack would have changed.' })
class PolicySimulation {
  @Field(() => [String], { description: 'What is wrong with the draft, line by line; then nothing was computed.' })
  problems!: string[];

  @Field(() => Int)
  considered!: number;

  @Field(() => Int)
  changedCount!: number;

  @Field(() => [SimulatedChange], { description: 'The newest of them, a hundred at most.' })
  changed!: SimulatedChange[];
}

@Resolver()
export class ReviewsResolver {
  @Authorized(Role.REVIEWER, Role.ASSESSOR, Role.SUPERVISOR)
  @Query(() => ReviewStepConnection, { description: 'Steps to decide, the earliest deadline first.' })
  reviewQueue(@Args() args: ReviewQueueArgs, @Ctx() ctx: ViewerContext): Promise<Page<ReviewStep>> {
    return reviewQueue(ctx, args);
  }

  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Query(() => RatingConnection, { description: 'Bad ratings that wait for an answer, the earliest deadline first.' })
  ratingsToAnswer(@Args() args: PageArgs, @Ctx() ctx: ViewerContext): Promise<Page<Rating>> {
    return ratingsToAnswer(ctx, args);
  }

  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Query(() => RecomputedDecision, {
    description: 'A decision, computed once more by the rules of its day; with `asOf` by those in force then.',
  })
  recomputeDecision(
    @Args() { id }: IdArgs,
    @Ctx() ctx: ViewerContext,
    @Arg('asOf', () => LocalDateResolver, { nullable: true }) asOf?: CivilDate,
  ): Promise<Recomputed> {
    return recomputeDecision(ctx, id, asOf ?? undefined);
  }

  @Authorized(Role.SUPERVISOR, Role.ADMINISTRATOR)
  @Query(() => PolicySimulation, {
    description: 'What a draft of a pack would have changed; nothing is changed by it.',
  })
  simulatePolicy(@Args() { pack }: SimulatePolicyArgs, @Ctx() ctx: ViewerContext): Promise<Simulation> {
    return simulatePolicy(ctx, pack);
  }

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

  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Mutation(() => AnswerRatingPayload, { description: 'Answer a rating: what was wrong, and what is done about it.' })
  async answerRating(@Arg('input') input: AnswerRatingInput, @Ctx() ctx: ViewerContext): Promise<AnswerRatingPayload> {
    return { rating: await answerRating(ctx, input), userErrors: [] };
  }
}

/** A step in the list of those to decide: of the case it says little, for opening it is what is recorded. */
@Resolver(() => ReviewStep)
export class ReviewStepResolver {
  @FieldResolver(() => ID)
  applicationId(@Root() { application: { id } }: ReviewStep): string {
    return id;
  }

  @FieldResolver(() => String)
  number(@Root() { application: { number } }: ReviewStep): string {
    return number;
  }

  @FieldResolver(() => ApplicationStatus)
  applicationStatus(@Root() { application: { status } }: ReviewStep): ApplicationStatus {
    return status;
  }

  @FieldResolver(() => String)
  async itemTitle(@Root() { application }: ReviewStep, @Ctx() ctx: Context): Promise<string> {
    return (await itemOf(ctx, application)).title;
  }

  @FieldResolver(() => String, { description: '"王*兰"' })
  maskedName(@Root() { application: { person } }: ReviewStep, @Ctx() { vault }: Context): string {
    return maskName(vault.open(person, 'name') ?? '');
  }

  @FieldResolver(() => Region, { nullable: true, description: 'At whose desk it lies.' })
  desk(@Root() { deskRegionCode }: ReviewStep, @Ctx() { regions }: Context): Region | undefined {
    return regions.find(deskRegionCode);
  }

  @FieldResolver(() => Boolean)
  isOverdue(@Root() step: ReviewStep, @Ctx() { now }: Context): boolean {
    return step.isOverdueOn(civilDate(now()));
  }

  @FieldResolver(() => Boolean, { description: 'It is an appeal.' })
  isAppeal(@Root() { round }: ReviewStep): boolean {
    return round > 0;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who has taken it.' })
  officer(@Root() { claimedBy }: ReviewStep): string | undefined {
    return claimedBy?.name;
  }

  @FieldResolver(() => Boolean)
  isMine(@Root() { claimedBy }: ReviewStep, @Ctx() { viewer }: ViewerContext): boolean {
    return claimedBy?.id === viewer.staffId;
  }
}

@Resolver(() => RecomputedDecision)
export class RecomputedDecisionResolver {
  @FieldResolver(() => [MemberCriteria])
  members(@Root() { outcomes, item }: Recomputed, @Ctx() ctx: Context): MemberCriteria[] {
    return memberCriteria(ctx, item, outcomes);
  }
}
