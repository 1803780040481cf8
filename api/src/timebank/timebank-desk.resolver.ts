import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Role } from '../identity/role.ts';
import { PageArgs, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { decideDispute } from './decide-dispute.ts';
import { given } from './given.ts';
import { oddServices } from './odd-services.ts';
import { postCentreTask } from './post-centre-task.ts';
import { centreTasks, myVolunteering, serviceDisputes, volunteers } from './read-tasks.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { TimeTask } from './time-task.entity.ts';
import { RegionArgs } from './region-args.ts';
import { DESK } from './timebank.access.ts';
import {
  CentreTasksArgs,
  ChangeVolunteeringInput,
  DecideDisputeInput,
  OddServicesArgs,
  PostCentreTaskInput,
  RecordTrainingInput,
  RegisterVolunteerInput,
  SuspendVolunteerInput,
} from './timebank.inputs.ts';
import {
  OddService,
  TaskClaimConnection,
  TimeBankRules,
  TimeTaskConnection,
  VolunteerConnection,
} from './timebank.types.ts';
import {
  ChangeVolunteeringPayload,
  DecideDisputePayload,
  PostCentreTaskPayload,
  RecordTrainingPayload,
  RegisterVolunteerPayload,
  SuspendVolunteerPayload,
} from './timebank.payloads.ts';
import { Volunteer } from './volunteer.entity.ts';
import { changeVolunteering, recordTraining, registerVolunteer, suspendVolunteer } from './volunteers.ts';

@Resolver()
export class TimeBankDeskResolver {
  @Query(() => TimeBankRules, { nullable: true, description: 'None where there is no time bank.' })
  timeBankRules(@Args() { regionCode }: RegionArgs, @Ctx() { policies }: Context): TimeBankRules | undefined {
    const rules = policies.timeBankOf(regionCode);
    return rules && { ...rules, ...rules.ceilings, prioritySays: rules.priority.says };
  }

  @Authorized(Role.CITIZEN)
  @Query(() => Volunteer, { nullable: true, description: 'The viewer as a volunteer, where he is one.' })
  myVolunteering(@Ctx() ctx: ViewerContext): Promise<Volunteer | null> {
    return myVolunteering(ctx);
  }

  @Authorized(...DESK)
  @Query(() => VolunteerConnection, { description: 'Who live where the viewer works, the newest first.' })
  volunteers(@Args() args: PageArgs, @Ctx() ctx: ViewerContext): Promise<Page<Volunteer>> {
    return volunteers(ctx, args);
  }

  @Authorized(...DESK)
  @Query(() => TaskClaimConnection, { description: 'Disputes where the viewer works, the oldest first.' })
  serviceDisputes(@Args() args: PageArgs, @Ctx() ctx: ViewerContext): Promise<Page<TaskClaim>> {
    return serviceDisputes(ctx, args);
  }

  @Authorized(...DESK)
  @Query(() => [OddService], { description: 'What staff should look at, the latest first; 200 at most.' })
  oddServices(@Args() { days }: OddServicesArgs, @Ctx() ctx: ViewerContext): Promise<OddService[]> {
    return oddServices(ctx, days);
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Query(() => TimeTaskConnection, { description: 'What a centre asked for, the newest first.' })
  centreTasks(@Args() args: CentreTasksArgs, @Ctx() ctx: ViewerContext): Promise<Page<TimeTask>> {
    return centreTasks(ctx, args);
  }

  @Authorized(Role.CITIZEN, ...DESK)
  @Mutation(() => RegisterVolunteerPayload, {
    description: 'Register a verified person: himself once his application was approved, or staff of where he lives.',
  })
  async registerVolunteer(
    @Arg('input') input: RegisterVolunteerInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RegisterVolunteerPayload> {
    return { volunteer: await registerVolunteer(ctx, input), userErrors: [] };
  }

  @Authorized(Role.CITIZEN)
  @Mutation(() => ChangeVolunteeringPayload, { description: 'Change what the viewer offers.' })
  async changeVolunteering(
    @Arg('input') input: ChangeVolunteeringInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ChangeVolunteeringPayload> {
    return { volunteer: await changeVolunteering(ctx, input), userErrors: [] };
  }

  @Authorized(...DESK)
  @Mutation(() => RecordTrainingPayload, { description: 'Record that a volunteer went through a training.' })
  async recordTraining(
    @Arg('input') input: RecordTrainingInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RecordTrainingPayload> {
    return { volunteer: await recordTraining(ctx, input), userErrors: [] };
  }

  @Authorized(...DESK)
  @Mutation(() => SuspendVolunteerPayload, { description: 'Stop a volunteer from claiming, or let him again.' })
  async suspendVolunteer(
    @Arg('input') input: SuspendVolunteerInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<SuspendVolunteerPayload> {
    const { personId } = input;
    return { volunteer: await suspendVolunteer(ctx, { personId, ...given(input, 'words') }), userErrors: [] };
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => PostCentreTaskPayload, {
    description: 'Ask for help for a centre. Safe to repeat with the same key.',
  })
  async postCentreTask(
    @Arg('input') input: PostCentreTaskInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<PostCentreTaskPayload> {
    const { servicePointId, kind, startsAt, plannedMinutes, places, idempotencyKey } = input;
    const wanted = { servicePointId, kind, startsAt, plannedMinutes, places, idempotencyKey };
    return { task: await postCentreTask(ctx, { ...wanted, ...given(input, 'language', 'needs') }), userErrors: [] };
  }

  @Authorized(...DESK)
  @Mutation(() => DecideDisputePayload, { description: 'Decide a dispute, both sides heard.' })
  async decideDispute(
    @Arg('input') input: DecideDisputeInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<DecideDisputePayload> {
    return { claim: await decideDispute(ctx, input), userErrors: [] };
  }
}
