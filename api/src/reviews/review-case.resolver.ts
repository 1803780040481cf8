import { LocalDateResolver } from 'graphql-scalars';
import { Args, Authorized, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { RejectionReason, ReviewOutcome } from '../applications/application.ts';
import { Application } from '../applications/application.entity.ts';
import { MemberCriteria } from '../applications/application-views.ts';
import { memberCriteria } from '../applications/member-criteria.ts';
import { howToApply } from '../applications/how-to-apply.ts';
import { Grant, HowToApply } from '../applications/how-to-apply-views.ts';
import { ReviewStep } from '../applications/review-step.entity.ts';
import { Role } from '../identity/role.ts';
import { staffLoader } from '../identity/doer.ts';
import { IdArgs } from '../platform/args.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Verdict } from '../policies/policies.types.ts';
import { type ReviewCase, reviewCase } from './review-case.ts';
import { settledGrant } from './grants.rules.ts';

@ObjectType({ description: 'A fact that the rules of a case ask for: what is recorded beside what the form says.' })
class CaseFact {
  @Field(() => String)
  memberCode!: string;

  @Field(() => String)
  asks!: string;

  @Field(() => String, { nullable: true })
  recorded?: string | undefined;

  @Field(() => String, { nullable: true, description: 'What the form says.' })
  told?: string | undefined;
}

@ObjectType({ description: 'What a colleague has decided, until it is confirmed.' })
class ProposedDecision {
  @Field(() => ReviewOutcome)
  outcome!: ReviewOutcome;

  @Field(() => RejectionReason, { nullable: true })
  reason?: string | undefined;

  @Field(() => String, { nullable: true })
  words?: string | undefined;

  @Field(() => Int, { nullable: true })
  amountFen?: Fen | undefined;

  @Field(() => Int, { nullable: true })
  quota?: number | undefined;

  @Field(() => LocalDateResolver, { nullable: true })
  endsOn?: CivilDate | undefined;

  @Field(() => String)
  officer!: string;
}

@ObjectType('ReviewCase', { description: 'A case as an officer sees it.' })
class ReviewCaseType {
  @Field(() => Application)
  application!: Application;

  @Field(() => ReviewStep, { nullable: true, description: 'The step that goes on, or waits for papers.' })
  step?: ReviewStep | undefined;

  @Field(() => [CaseFact])
  compared!: CaseFact[];

  @Field(() => Verdict, { description: 'What the rules say now of all that is known.' })
  verdict!: string;

  @Field(() => Boolean)
  mayClaim!: boolean;

  @Field(() => Boolean, { description: 'The viewer has taken it, and nobody else has to confirm.' })
  mayDecide!: boolean;

  @Field(() => Boolean)
  mayConfirm!: boolean;

  @Field(() => Boolean, { description: 'At the last step it is approved or rejected, before it is passed on.' })
  isLastStep!: boolean;
}

@Resolver(() => ReviewCaseType)
export class ReviewCaseResolver {
  @Authorized(Role.REVIEWER, Role.ASSESSOR, Role.SUPERVISOR)
  @Query(() => ReviewCaseType, {
    description: 'A case of the viewer’s region, by the id of its application; the people see who looked.',
  })
  reviewCase(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<ReviewCase> {
    return reviewCase(ctx, id);
  }

  @FieldResolver(() => [MemberCriteria], { description: 'What the rules say of each member, criterion by criterion.' })
  members(@Root() { outcomes, item }: ReviewCase, @Ctx() ctx: Context): MemberCriteria[] {
    return memberCriteria(ctx, item, outcomes);
  }

  @FieldResolver(() => HowToApply)
  howToApply(@Root() { item }: ReviewCase, @Ctx() ctx: Context): HowToApply {
    return howToApply(ctx, item);
  }

  @FieldResolver(() => Grant, { description: 'What an approval comes to by the rules; what is left out is entered.' })
  grant(@Root() { item, known }: ReviewCase, @Ctx() ctx: Context): Grant {
    const settled = settledGrant(item.application.grants, known[0]?.facts ?? {}, {});
    return Object.assign(howToApply(ctx, item).grants, 'problem' in settled ? {} : settled);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Of an appeal: why somebody should look again.' })
  appealWords(@Root() { application }: ReviewCase, @Ctx() { vault }: Context): string | undefined {
    return vault.open(application, 'appealWords');
  }

  @FieldResolver(() => ProposedDecision, { nullable: true })
  async proposal(@Root() { step }: ReviewCase, @Ctx() ctx: Context): Promise<ProposedDecision | undefined> {
    const proposal = step && ctx.vault.open(step, 'proposal');
    if (!proposal || !step.proposedBy) return undefined;
    return { ...proposal, officer: (await staffLoader(ctx).load(step.proposedBy.id)).name };
  }
}
