import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Minutes } from '@doorstep/shared/units';
import { NamedPerson, namedPerson } from '../identity/named-person.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { visitedPerson } from './read-tasks.ts';
import { kindTitle } from './rules-here.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { TaskOutline } from './task-outline.ts';
import { TimeTask } from './time-task.entity.ts';
import { VisitedPerson, VolunteerTraining } from './timebank.types.ts';
import { Volunteer } from './volunteer.entity.ts';

@Resolver(() => TimeTask)
export class TimeTaskResolver {
  @FieldResolver(() => NamedPerson, { nullable: true, description: 'Who is helped; none of what a centre asks.' })
  person(@Root() { person }: TimeTask, @Ctx() { vault }: Context): NamedPerson | undefined {
    return person && namedPerson(vault, person);
  }

  @FieldResolver(() => String)
  kindTitle(@Root() { regionCode, kind }: TimeTask, @Ctx() ctx: Context): string {
    return kindTitle(ctx, regionCode, kind);
  }

  @FieldResolver(() => Int, { description: 'What one volunteer costs at most.' })
  costMinutes(@Root() { minutesWorth }: TimeTask): Minutes {
    return minutesWorth;
  }

  @FieldResolver(() => String, { nullable: true })
  needs(@Root() task: TimeTask, @Ctx() { vault }: Context): string | undefined {
    return vault.open(task, 'needs');
  }

  @FieldResolver(() => [TaskClaim], { description: 'Who took it on, the latest last.' })
  claims(@Root() { claims }: TimeTask): TaskClaim[] {
    return claims.getItems();
  }
}

@Resolver(() => TaskClaim)
export class TaskClaimResolver {
  @FieldResolver(() => NamedPerson)
  volunteer(@Root() { volunteer }: TaskClaim, @Ctx() { vault }: Context): NamedPerson {
    return namedPerson(vault, volunteer);
  }

  @FieldResolver(() => TaskOutline)
  task(@Root() { task }: TaskClaim, @Ctx() ctx: Context): TaskOutline {
    const { id, regionCode, kind, servicePoint, minutesWorth, ...rest } = task;
    const { startsAt, endsAt, plannedMinutes, language } = rest;
    const place = servicePoint?.name ?? ctx.regions.find(regionCode)?.name ?? '';
    return {
      ...{ id, kind, kindTitle: kindTitle(ctx, regionCode, kind), startsAt, endsAt, plannedMinutes, language, place },
      earnsMinutes: minutesWorth,
    };
  }

  @FieldResolver(() => VisitedPerson, {
    nullable: true,
    description: 'For the volunteer alone, from the claim until he has left: whom he visits, and where.',
  })
  visits(@Root() claim: TaskClaim, @Ctx() ctx: ViewerContext): Promise<VisitedPerson | undefined> {
    return visitedPerson(ctx, claim);
  }

  @FieldResolver(() => String, { nullable: true })
  ratingWords(@Root() claim: TaskClaim, @Ctx() { vault }: Context): string | undefined {
    return vault.open(claim, 'ratingWords');
  }

  @FieldResolver(() => String, { nullable: true })
  disputeWords(@Root() claim: TaskClaim, @Ctx() { vault }: Context): string | undefined {
    return vault.open(claim, 'disputeWords');
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the other side says.' })
  answerWords(@Root() claim: TaskClaim, @Ctx() { vault }: Context): string | undefined {
    return vault.open(claim, 'answerWords');
  }

  @FieldResolver(() => String, { nullable: true })
  decisionWords(@Root() claim: TaskClaim, @Ctx() { vault }: Context): string | undefined {
    return vault.open(claim, 'decisionWords');
  }
}

@Resolver(() => Volunteer)
export class VolunteerResolver {
  @FieldResolver(() => NamedPerson)
  person(@Root() { person }: Volunteer, @Ctx() { vault }: Context): NamedPerson {
    return namedPerson(vault, person);
  }

  @FieldResolver(() => [VolunteerTraining])
  trainings(@Root() { person, trainings }: Volunteer, @Ctx() { policies }: Context): VolunteerTraining[] {
    const known = person.residenceRegion ? policies.timeBankOf(person.residenceRegion)?.trainings : undefined;
    return trainings.map(({ code, doneOn }) => ({
      ...{ code, doneOn },
      title: known?.find((training) => training.code === code)?.title ?? code,
    }));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why he may claim nothing.' })
  suspendedWords(@Root() volunteer: Volunteer, @Ctx() { vault }: Context): string | undefined {
    return vault.open(volunteer, 'suspendedWords');
  }
}
