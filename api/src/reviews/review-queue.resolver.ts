import { Args, Authorized, Ctx, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { civilDate } from '@doorstep/shared/civil-date';
import { maskName } from '@doorstep/shared/id-number';
import { itemOf } from '../applications/applicable-item.ts';
import { ApplicationStatus } from '../applications/application.ts';
import { ReviewStep } from '../applications/review-step.entity.ts';
import { Role } from '../identity/role.ts';
import { Connection, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Region } from '../regions/region.entity.ts';
import { reviewQueue } from './review-queue.ts';
import { ReviewQueueArgs } from './reviews.inputs.ts';

@ObjectType()
class ReviewStepConnection extends Connection(ReviewStep, 'ReviewStep') {}

/** A step in the list of those to decide: of the case it says little, for opening it is what is recorded. */
@Resolver(() => ReviewStep)
export class ReviewStepResolver {
  @Authorized(Role.REVIEWER, Role.ASSESSOR, Role.SUPERVISOR)
  @Query(() => ReviewStepConnection, { description: 'Steps to decide, the earliest deadline first.' })
  reviewQueue(@Args() args: ReviewQueueArgs, @Ctx() ctx: ViewerContext): Promise<Page<ReviewStep>> {
    return reviewQueue(ctx, args);
  }

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
