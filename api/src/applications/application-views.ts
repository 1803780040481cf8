import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Doer } from '../identity/doer.ts';
import { Criterion } from '../policies/policies.types.ts';
import { Region } from '../regions/region.entity.ts';
import { ApplicationEventKind, ApplicationStatus, ReviewOutcome } from './application.ts';

export enum PaperNeedType {
  NEEDED = 'NEEDED',
  OPTIONAL = 'OPTIONAL',
  KNOWN = 'KNOWN',
  NOT_NEEDED = 'NOT_NEEDED',
}
registerEnumType(PaperNeedType, {
  name: 'PaperNeed',
  description: 'Whether a paper is to be brought.',
  valuesConfig: {
    KNOWN: { description: 'The record says so already: it need not be brought.' },
    NOT_NEEDED: { description: 'It makes no difference here.' },
  },
});

export enum PathStandingType {
  DONE = 'DONE',
  NOW = 'NOW',
  NEXT = 'NEXT',
}
registerEnumType(PathStandingType, { name: 'PathStanding' });

@ObjectType({ description: 'A step of the way that an application takes.' })
export class PathStepView {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => PathStandingType)
  standing!: string;

  @Field(() => Region, { nullable: true, description: 'Whose desk has it, or had it.' })
  desk?: Region | undefined;

  @Field(() => String, { nullable: true, description: 'Who has taken it.' })
  officer?: string | undefined;

  @Field(() => LocalDateResolver, { nullable: true, description: 'By when it is expected to be done.' })
  expectedOn?: CivilDate | undefined;

  @Field(() => Boolean)
  isOverdue!: boolean;

  @Field(() => Boolean, { description: 'It was overdue, and lies at the next level now.' })
  isEscalated!: boolean;

  @Field(() => ReviewOutcome, { nullable: true })
  outcome?: ReviewOutcome | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true })
  doneAt?: Date | undefined;
}

@ObjectType({ description: 'Something that happened to an application.' })
export class TimelineEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => ApplicationEventKind)
  kind!: ApplicationEventKind;

  @Field(() => DateTimeISOResolver)
  at!: Date;

  @Field(() => Doer)
  doneBy!: Doer;

  @Field(() => String, { nullable: true })
  stepTitle?: string | undefined;

  @Field(() => String, { nullable: true, description: 'What the one wrote to the other.' })
  words?: string | undefined;
}

export enum NextDeed {
  FILL_IN = 'FILL_IN',
  BRING_PAPERS = 'BRING_PAPERS',
  WAIT = 'WAIT',
  USE_IT = 'USE_IT',
  APPEAL = 'APPEAL',
  APPLY_ANEW = 'APPLY_ANEW',
}
registerEnumType(NextDeed, { name: 'NextDeed', description: 'What the people of a case should do next.' });

@ObjectType({ description: 'What the rules say of one member of a case.' })
export class MemberCriteria {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [Criterion])
  criteria!: Criterion[];
}

/** What whoever knows number and id number may know without signing in: nothing of whom or of what it is about. */
@ObjectType({ description: 'Where an application stands, for whoever knows its number and the end of the id number.' })
export class PublicStatus {
  @Field(() => ApplicationStatus)
  status!: ApplicationStatus;

  @Field(() => NextDeed)
  nextDeed!: NextDeed;

  @Field(() => LocalDateResolver, { nullable: true, description: 'By when a decision is expected.' })
  expectedOn?: CivilDate | undefined;

  @Field(() => LocalDateResolver, { nullable: true, description: 'The last day for what the people should do.' })
  until?: CivilDate | undefined;

  @Field(() => [PathStepView])
  path!: PathStepView[];
}
