import { ArrayMaxSize, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { RejectionReason } from '../applications/application.ts';
import { IsDay, IsId, IsWords } from '../platform/args.ts';
import { PageArgs } from '../platform/connection.ts';
import { ReviewView } from './review-queue.ts';

const MOST_WORDS = 500;
/** Ten million yuan, more than any award. */
const MOST_FEN = 1_000_000_000;

@InputType()
export class ClaimReviewInput {
  @Field(() => ID)
  @IsId()
  applicationId!: string;
}

@InputType()
export class ReleaseReviewInput extends ClaimReviewInput {}

@InputType()
export class ConfirmDecisionInput extends ClaimReviewInput {}

@InputType()
export class DeclineDecisionInput extends ClaimReviewInput {
  @Field(() => String, { description: 'Why not, for the colleague.' })
  @Length(1, MOST_WORDS)
  @IsWords()
  words!: string;
}

@InputType()
export class PassApplicationInput extends ClaimReviewInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MOST_WORDS)
  @IsWords()
  words?: string;
}

@InputType({ description: 'A paper that is asked for: one of the item by its code, or another one by name.' })
class AskedPaperInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(40)
  code?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 60)
  @IsWords()
  paper?: string;

  @Field(() => String, { description: 'Why, in words for the citizen.' })
  @Length(1, 200)
  @IsWords()
  why!: string;
}

@InputType()
export class ReturnApplicationInput extends ClaimReviewInput {
  @Field(() => String, { description: 'What is to be mended, in words for the citizen.' })
  @Length(1, MOST_WORDS)
  @IsWords()
  words!: string;

  @Field(() => [AskedPaperInput])
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  papers!: AskedPaperInput[];
}

@InputType()
export class ApproveApplicationInput extends ClaimReviewInput {
  @Field(() => Int, { nullable: true, description: 'Only where no document sets the amount.' })
  @IsOptional()
  @Min(1)
  @Max(MOST_FEN)
  amountFen?: number;

  @Field(() => Int, { nullable: true, description: 'Only where no document sets the quota.' })
  @IsOptional()
  @Min(1)
  @Max(10_000)
  quota?: number;

  @Field(() => LocalDateResolver, { nullable: true, description: 'The last day, where no document sets how long.' })
  @IsOptional()
  @IsDay()
  endsOn?: CivilDate;

  @Field(() => String, { nullable: true, description: 'Needed where the rules do not say yes.' })
  @IsOptional()
  @Length(1, MOST_WORDS)
  @IsWords()
  words?: string;
}

@InputType()
export class RejectApplicationInput extends ClaimReviewInput {
  @Field(() => RejectionReason)
  reason!: RejectionReason;

  @Field(() => String, { nullable: true, description: 'Of CRITERION_UNMET: the code of the criterion.' })
  @IsOptional()
  @MaxLength(40)
  criterion?: string;

  @Field(() => String, { description: 'Why, and what they can do now, in words for the citizen.' })
  @Length(1, MOST_WORDS)
  @IsWords()
  words!: string;
}

@InputType()
export class AnswerRatingInput {
  @Field(() => ID)
  @IsId()
  ratingId!: string;

  @Field(() => String, { description: 'What was wrong and what is done about it, for the citizen.' })
  @Length(1, MOST_WORDS)
  @IsWords()
  words!: string;
}

@ArgsType()
export class ReviewQueueArgs extends PageArgs {
  @Field(() => ReviewView)
  view!: ReviewView;
}

@ArgsType()
export class SimulatePolicyArgs {
  @Field(() => String, { description: 'The text of a pack, as its file would hold it.' })
  @MaxLength(90_000)
  pack!: string;
}
