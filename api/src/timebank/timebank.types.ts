import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Minutes } from '@doorstep/shared/units';
import { NamedPerson } from '../identity/named-person.ts';
import { Connection } from '../platform/connection.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { TimeTask } from './time-task.entity.ts';
import { OddPattern, SpokenLanguage } from './timebank.ts';
import { Volunteer } from './volunteer.entity.ts';

@ObjectType({ description: 'A kind of service, and what it is worth.' })
export class TaskKind {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int, { description: 'What a minute of it earns, and costs.' })
  percent!: number;

  @Field(() => Int)
  minMinutes!: Minutes;

  @Field(() => Int)
  maxMinutes!: Minutes;

  @Field(() => String, { nullable: true, description: 'Code of the training without which nobody claims it.' })
  training?: string | undefined;
}

@ObjectType({ description: 'A training that a kind of service may need.' })
export class TaskTraining {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType({ description: 'How hours are earned and spent in a region (时间银行规则).' })
export class TimeBankRules {
  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'SAMPLE until a place publishes its own.' })
  standing!: string;

  @Field(() => String, { nullable: true })
  note?: string | undefined;

  @Field(() => [TaskKind])
  kinds!: TaskKind[];

  @Field(() => [TaskTraining])
  trainings!: TaskTraining[];

  @Field(() => Int)
  dailyMinutes!: Minutes;

  @Field(() => Int)
  monthlyMinutes!: Minutes;

  @Field(() => Int, { description: 'After so many days of silence a service counts as confirmed.' })
  confirmDays!: number;

  @Field(() => String, { description: 'For whom the common fund pays.' })
  prioritySays!: string;
}

@ObjectType({ description: 'A training that a volunteer went through.' })
export class VolunteerTraining extends TaskTraining {
  @Field(() => LocalDateResolver)
  doneOn!: CivilDate;
}

@ObjectType({ description: 'What a volunteer is told of a task before he claims it: not whose it is.' })
export class OpenTask {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  kindTitle!: string;

  @Field(() => DateTimeISOResolver)
  startsAt!: Date;

  @Field(() => DateTimeISOResolver)
  endsAt!: Date;

  @Field(() => Int)
  plannedMinutes!: Minutes;

  @Field(() => Int, { description: 'At most.' })
  earnsMinutes!: Minutes;

  @Field(() => Int)
  placesLeft!: number;

  @Field(() => SpokenLanguage, { nullable: true })
  language?: SpokenLanguage | undefined;

  @Field(() => String, { description: 'The community, or the centre.' })
  place!: string;

  @Field(() => Int, { nullable: true, description: 'To the middle of the community, in a straight line.' })
  distanceMetres?: number | undefined;

  @Field(() => String, { nullable: true, description: 'The training that is still missing, in words.' })
  trainingMissing?: string | undefined;

  @Field(() => Boolean, { description: 'Whether the viewer has served the same person before.' })
  isForKnownPerson!: boolean;
}

@ObjectType()
export class OpenTaskConnection extends Connection(OpenTask, 'OpenTask') {}

@ObjectType({ description: 'Whom a volunteer visits: from the claim until the visit is over.' })
export class VisitedPerson {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  address?: string | undefined;

  @Field(() => String, { nullable: true, description: 'What is needed, in the words of who asked.' })
  needs?: string | undefined;
}

@ObjectType({ description: 'The six digits and the code to scan that show that a volunteer is there.' })
export class VisitCode {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  qr!: string;

  @Field(() => Int)
  secondsLeft!: number;
}

@ObjectType({ description: 'What staff should look at; by itself it proves nothing.' })
export class OddService {
  @Field(() => ID, { description: 'The same for the same pattern of the same people.' })
  id!: string;

  @Field(() => OddPattern)
  pattern!: OddPattern;

  @Field(() => NamedPerson)
  volunteer!: NamedPerson;

  @Field(() => NamedPerson, { nullable: true, description: 'Of SAME_PAIR: the other one.' })
  person?: NamedPerson | undefined;

  @Field(() => Int)
  times!: number;

  @Field(() => Int)
  minutes!: Minutes;

  @Field(() => DateTimeISOResolver)
  lastAt!: Date;
}

@ObjectType()
export class TimeTaskConnection extends Connection(TimeTask, 'TimeTask') {}

@ObjectType()
export class TaskClaimConnection extends Connection(TaskClaim, 'TaskClaim') {}

@ObjectType()
export class VolunteerConnection extends Connection(Volunteer, 'Volunteer') {}
