import {
  ArrayMaxSize,
  ArrayUnique,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { JSONObjectResolver } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IsId, IsWords } from '../platform/args.ts';
import { PageArgs } from '../platform/connection.ts';
import { RatingReason } from './rating.entity.ts';

const MOST_WORDS = 500;

@InputType({ description: 'Another member of a household.' })
class OtherMemberInput {
  @Field(() => String, { description: 'As the item names it, "CHILD".' })
  @MaxLength(20)
  code!: string;

  @Field(() => ID)
  @IsId()
  personId!: string;
}

@InputType()
export class StartApplicationInput {
  @Field(() => ID, { description: 'As in `ServiceItem.id`.' })
  @MaxLength(80)
  itemId!: string;

  @Field(() => ID, { description: 'Whom it is for; of a household the first member.' })
  @IsId()
  personId!: string;

  @Field(() => [OtherMemberInput], { nullable: true, description: 'Of a household: everybody else.' })
  @IsOptional()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  others?: OtherMemberInput[] | null;

  @Field(() => ID, { description: 'Made once by the client and sent again on every retry.' })
  @IsId()
  idempotencyKey!: string;
}

@InputType()
export class SaveApplicationDraftInput {
  @Field(() => ID)
  @IsId()
  applicationId!: string;

  @Field(() => Int, { description: 'The `draftVersion` that was changed.' })
  @Min(1)
  draftVersion!: number;

  @Field(() => JSONObjectResolver, {
    description: 'Only what changed, by the names of the fields; null takes an answer back.',
  })
  answers!: Record<string, unknown>;
}

@InputType()
export class SubmitApplicationInput {
  @Field(() => ID)
  @IsId()
  applicationId!: string;
}

@InputType()
export class WithdrawApplicationInput extends SubmitApplicationInput {}

@InputType()
export class AppealApplicationInput extends SubmitApplicationInput {
  @Field(() => String, { description: 'Why somebody should look again.' })
  @Length(1, MOST_WORDS)
  @IsWords()
  words!: string;
}

@InputType()
export class RemoveAttachmentInput extends SubmitApplicationInput {
  @Field(() => ID)
  @IsId()
  attachmentId!: string;
}

@InputType()
export class UseEarlierPaperInput extends SubmitApplicationInput {
  @Field(() => String, { description: 'Of the paper here.' })
  @MaxLength(40)
  paperCode!: string;

  @Field(() => ID, { description: 'Of `WantedPaper.earlier`.' })
  @IsId()
  attachmentId!: string;

  @Field(() => ID, { description: 'Made once by the client and sent again on every retry.' })
  @IsId()
  idempotencyKey!: string;
}

@InputType()
export class RateApplicationInput extends SubmitApplicationInput {
  @Field(() => Int, { description: '5 very good … 1 very bad.' })
  @Min(1)
  @Max(5)
  level!: number;

  @Field(() => [RatingReason], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(6)
  @ArrayUnique()
  reasons?: RatingReason[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MOST_WORDS)
  @IsWords()
  words?: string;
}

@ArgsType()
export class ApplicationsArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  personId!: string;
}

@ArgsType()
export class ApplicationStatusArgs {
  @Field(() => String, { description: '14 digits; spaces do not matter.' })
  @Matches(/^[\d ]{14,20}$/, { message: '申请编号是14位数字，请再看一看。' })
  number!: string;

  @Field(() => String, { description: 'The last four characters of the id number.' })
  @Matches(/^\d{3}[\dXx]$/, { message: '请填身份证号的最后四位。' })
  idTail!: string;
}
