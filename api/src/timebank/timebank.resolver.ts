import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Role } from '../identity/role.ts';
import { IdArgs } from '../platform/args.ts';
import type { Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { askForHelp } from './ask-for-help.ts';
import { checkIn, checkOut, vouchForVisit } from './check-in.ts';
import { claimTimeTask } from './claim-task.ts';
import { confirmService, rateService } from './confirm-service.ts';
import { answerDispute, disputeService } from './dispute-service.ts';
import { cancelTimeTask, giveClaimBack, reportNoShow } from './end-claims.ts';
import { myTimeTasks, myVisit, myVisits, timeTask } from './read-tasks.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { tasksNearMe } from './tasks-near-me.ts';
import { TimeTask } from './time-task.entity.ts';
import {
  AnswerDisputeInput,
  AskForHelpInput,
  CancelTimeTaskInput,
  CheckInInput,
  CheckOutInput,
  ClaimTimeTaskInput,
  ConfirmServiceInput,
  DisputeServiceInput,
  GiveClaimBackInput,
  MyTimeTasksArgs,
  RateServiceInput,
  ReportNoShowInput,
  TasksNearMeArgs,
  VouchForVisitInput,
} from './timebank.inputs.ts';
import { OpenTaskConnection, TaskClaimConnection, TimeTaskConnection, VisitCode } from './timebank.types.ts';
import {
  AnswerDisputePayload,
  AskForHelpPayload,
  CancelTimeTaskPayload,
  CheckInPayload,
  CheckOutPayload,
  ClaimTimeTaskPayload,
  ConfirmServicePayload,
  DisputeServicePayload,
  GiveClaimBackPayload,
  RateServicePayload,
  ReportNoShowPayload,
  VouchForVisitPayload,
} from './timebank.payloads.ts';
import { PageArgs } from '../platform/connection.ts';
import { visitCode } from './visit-proof.ts';
import { given } from './given.ts';

@Resolver()
export class TimeBankResolver {
  @Authorized(Role.CITIZEN)
  @Query(() => OpenTaskConnection, {
    description: 'Open tasks that the viewer can take: whom he served before first, then the nearest.',
  })
  tasksNearMe(@Args() args: TasksNearMeArgs, @Ctx() ctx: ViewerContext): Promise<OpenTaskConnection> {
    return tasksNearMe(ctx, { first: args.first, ...given(args, 'after', 'near', 'kind', 'on') });
  }

  @Authorized()
  @Query(() => TimeTask, { description: 'For whoever asked for it, or acts for him, or runs its centre.' })
  timeTask(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<TimeTask> {
    return timeTask(ctx, id);
  }

  @Authorized()
  @Query(() => TimeTaskConnection, { description: 'What a person asked for, the newest first.' })
  myTimeTasks(@Args() args: MyTimeTasksArgs, @Ctx() ctx: ViewerContext): Promise<Page<TimeTask>> {
    return myTimeTasks(ctx, args);
  }

  @Authorized(Role.CITIZEN)
  @Query(() => TaskClaimConnection, { description: 'What the viewer took on, the newest first.' })
  myVisits(@Args() args: PageArgs, @Ctx() ctx: ViewerContext): Promise<Page<TaskClaim>> {
    return myVisits(ctx, args);
  }

  @Authorized(Role.CITIZEN)
  @Query(() => TaskClaim, { description: 'One thing that the viewer took on.' })
  myVisit(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<TaskClaim> {
    return myVisit(ctx, id);
  }

  @Authorized()
  @Query(() => VisitCode, {
    nullable: true,
    description: 'What whoever asked shows to the volunteer; it changes each minute. None once it is over.',
  })
  visitCode(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<VisitCode | undefined> {
    return visitCode(ctx, id);
  }

  @Authorized()
  @Mutation(() => AskForHelpPayload, { description: 'Ask for help. Safe to repeat with the same key.' })
  async askForHelp(@Arg('input') input: AskForHelpInput, @Ctx() ctx: ViewerContext): Promise<AskForHelpPayload> {
    const { personId, kind, startsAt, plannedMinutes, places, idempotencyKey } = input;
    const wanted = { personId, kind, startsAt, plannedMinutes, places, idempotencyKey };
    return { task: await askForHelp(ctx, { ...wanted, ...given(input, 'language', 'needs') }), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => CancelTimeTaskPayload, { description: 'Cancel what was asked for, before a volunteer has begun.' })
  async cancelTimeTask(
    @Arg('input') { taskId }: CancelTimeTaskInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<CancelTimeTaskPayload> {
    return { task: await cancelTimeTask(ctx, taskId), userErrors: [] };
  }

  @Authorized(Role.CITIZEN)
  @Mutation(() => ClaimTimeTaskPayload, { description: 'Take a place of a task.' })
  async claimTimeTask(
    @Arg('input') { taskId }: ClaimTimeTaskInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ClaimTimeTaskPayload> {
    return { claim: await claimTimeTask(ctx, taskId), userErrors: [] };
  }

  @Authorized(Role.CITIZEN)
  @Mutation(() => GiveClaimBackPayload, { description: 'Give a claim back, so that another may have it.' })
  async giveClaimBack(
    @Arg('input') { claimId }: GiveClaimBackInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<GiveClaimBackPayload> {
    return { claim: await giveClaimBack(ctx, claimId), userErrors: [] };
  }

  @Authorized(Role.CITIZEN)
  @Mutation(() => CheckInPayload, { description: 'The volunteer shows that he came.' })
  async checkIn(@Arg('input') input: CheckInInput, @Ctx() ctx: ViewerContext): Promise<CheckInPayload> {
    const { claimId, proof } = input;
    return { claim: await checkIn(ctx, { claimId, proof, ...given(input, 'position') }), userErrors: [] };
  }

  @Authorized(Role.CITIZEN)
  @Mutation(() => CheckOutPayload, { description: 'The volunteer shows that he leaves.' })
  async checkOut(@Arg('input') input: CheckOutInput, @Ctx() ctx: ViewerContext): Promise<CheckOutPayload> {
    return { claim: await checkOut(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => VouchForVisitPayload, { description: 'Who asked says that the volunteer came, or left.' })
  async vouchForVisit(
    @Arg('input') input: VouchForVisitInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<VouchForVisitPayload> {
    return { claim: await vouchForVisit(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => ReportNoShowPayload, { description: 'Who asked says that the volunteer did not come.' })
  async reportNoShow(
    @Arg('input') { claimId }: ReportNoShowInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ReportNoShowPayload> {
    return { claim: await reportNoShow(ctx, claimId), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => ConfirmServicePayload, { description: 'Who asked confirms what was served, and the hours move.' })
  async confirmService(
    @Arg('input') { claimId }: ConfirmServiceInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ConfirmServicePayload> {
    return { claim: await confirmService(ctx, claimId), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => RateServicePayload, { description: 'Who asked says how it was.' })
  async rateService(@Arg('input') input: RateServiceInput, @Ctx() ctx: ViewerContext): Promise<RateServicePayload> {
    const { claimId, stars } = input;
    return { claim: await rateService(ctx, { claimId, stars, ...given(input, 'words') }), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => DisputeServicePayload, { description: 'Either side says that it was not so; the desk decides.' })
  async disputeService(
    @Arg('input') input: DisputeServiceInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<DisputeServicePayload> {
    return { claim: await disputeService(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => AnswerDisputePayload, { description: 'The other side tells how it was.' })
  async answerDispute(
    @Arg('input') input: AnswerDisputeInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<AnswerDisputePayload> {
    return { claim: await answerDispute(ctx, input), userErrors: [] };
  }
}
