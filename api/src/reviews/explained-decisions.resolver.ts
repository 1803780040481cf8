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
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { MemberCriteria } from '../applications/application-views.ts';
import { Decision } from '../applications/decision.entity.ts';
import { memberCriteria } from '../applications/member-criteria.ts';
import { Role } from '../identity/role.ts';
import { IdArgs } from '../platform/args.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Verdict } from '../policies/policies.types.ts';
import { recomputeDecision, type Recomputed } from './recompute-decision.ts';
import { SimulatePolicyArgs } from './reviews.inputs.ts';
import { simulatePolicy, type Simulation } from './simulate-policy.ts';

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

@Resolver(() => RecomputedDecision)
export class ExplainedDecisionsResolver {
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

  @FieldResolver(() => [MemberCriteria])
  members(@Root() { outcomes, item }: Recomputed, @Ctx() ctx: Context): MemberCriteria[] {
    return memberCriteria(ctx, item, outcomes);
  }
}
