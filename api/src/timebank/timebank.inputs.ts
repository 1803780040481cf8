import {
  ArrayMaxSize,
  ArrayUnique,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { IsDay, IsId, IsWords } from '../platform/args.ts';
import { PageArgs } from '../platform/connection.ts';
import { PositionInput } from '../regions/position-input.ts';
import { SpokenLanguage, VisitMoment } from './timebank.ts';

const MOST_WORDS = 500;
const CODE = /^[A-Z][A-Z0-9_]{1,19}$/;

@ArgsType()
export class TasksNearMeArgs extends PageArgs {
  @Field(() => PositionInput, { nullable: true, description: 'Where the viewer is; his community without it.' })
  @IsOptional()
  @ValidateNested()
  near?: PositionInput | null;

  @Field(() => String, { nullable: true, description: 'Of this kind only.' })
  @IsOptional()
  @Matches(CODE)
  kind?: string | null;

  @Field(() => LocalDateResolver, { nullable: true, description: 'On this day only.' })
  @IsOptional()
  @IsDay()
  on?: CivilDate | null;
}

@ArgsType()
export class MyTimeTasksArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  personId!: string;
}

@ArgsType()
export class CentreTasksArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  servicePointId!: string;
}

@ArgsType()
export class OddServicesArgs {
  @Field(() => Int, { defaultValue: 90, description: 'How many days to look back, 366 at most.' })
  @Min(1)
  @Max(366)
  days!: number;
}

@InputType()
export class ChangeVolunteeringInput {
  @Field(() => [SpokenLanguage])
  @ArrayMaxSize(4)
  @ArrayUnique()
  languages!: SpokenLanguage[];

  @Field(() => [String], { description: 'Codes of kinds of service; all of them where there are none.' })
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(CODE, { each: true })
  kinds!: string[];

  @Field(() => Int)
  @Min(100)
  @Max(100_000)
  radiusMetres!: number;
}

@InputType()
export class RegisterVolunteerInput extends ChangeVolunteeringInput {
  @Field(() => ID)
  @IsId()
  personId!: string;
}

@InputType()
export class RecordTrainingInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => String)
  @Matches(CODE)
  training!: string;

  @Field(() => LocalDateResolver)
  @IsDay()
  doneOn!: CivilDate;
}

@InputType()
export class SuspendVolunteerInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => String, { nullable: true, description: 'Why, in words for him; without it he may claim again.' })
  @IsOptional()
  @Length(1, MOST_WORDS)
  @IsWords()
  words?: string | null;
}

@InputType()
abstract class TaskWantedInput {
  @Field(() => String)
  @Matches(CODE)
  kind!: string;

  @Field(() => DateTimeISOResolver)
  startsAt!: Date;

  @Field(() => Int)
  @Min(1)
  @Max(1440)
  plannedMinutes!: number;

  @Field(() => SpokenLanguage, { nullable: true })
  language?: SpokenLanguage | null;

  @Field(() => String, { nullable: true, description: 'What is needed; only the volunteer who claimed it reads it.' })
  @IsOptional()
  @Length(1, MOST_WORDS)
  @IsWords()
  needs?: string | null;

  @Field(() => ID, {
    description: 'A UUID made once by the client, kept until answered and sent again on every retry.',
  })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType()
export class AskForHelpInput extends TaskWantedInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => Int, { description: 'How many volunteers.' })
  @Min(1)
  @Max(5)
  places!: number;
}

@InputType()
export class PostCentreTaskInput extends TaskWantedInput {
  @Field(() => ID)
  @IsId()
  servicePointId!: string;

  @Field(() => Int, { description: 'How many volunteers.' })
  @Min(1)
  @Max(50)
  places!: number;
}

@InputType()
abstract class TaskChosen {
  @Field(() => ID)
  @IsId()
  taskId!: string;
}

@InputType()
abstract class ClaimChosen {
  @Field(() => ID)
  @IsId()
  claimId!: string;
}

@InputType()
export class ClaimTimeTaskInput extends TaskChosen {}

@InputType()
export class CancelTimeTaskInput extends TaskChosen {}

@InputType()
export class GiveClaimBackInput extends ClaimChosen {}

@InputType()
export class ReportNoShowInput extends ClaimChosen {}

@InputType()
export class ConfirmServiceInput extends ClaimChosen {}

@InputType()
export class CheckOutInput extends ClaimChosen {
  @Field(() => String, { description: 'The six digits, or what was scanned.' })
  @Length(1, 120)
  @IsWords()
  proof!: string;
}

@InputType()
export class CheckInInput extends CheckOutInput {
  @Field(() => PositionInput, { nullable: true, description: 'A hint, never a condition.' })
  @IsOptional()
  @ValidateNested()
  position?: PositionInput | null;
}

@InputType()
export class VouchForVisitInput extends ClaimChosen {
  @Field(() => VisitMoment)
  moment!: VisitMoment;
}

@InputType()
export class DisputeServiceInput extends ClaimChosen {
  @Field(() => String)
  @Length(1, MOST_WORDS)
  @IsWords()
  words!: string;
}

@InputType()
export class AnswerDisputeInput extends DisputeServiceInput {}

@InputType()
export class DecideDisputeInput extends DisputeServiceInput {
  @Field(() => Int, { description: 'What counts; 0 when nothing was served.' })
  @Min(0)
  @Max(1440)
  minutes!: number;
}

@InputType()
export class RateServiceInput extends ClaimChosen {
  @Field(() => Int)
  @Min(1)
  @Max(5)
  stars!: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, MOST_WORDS)
  @IsWords()
  words?: string | null;
}
