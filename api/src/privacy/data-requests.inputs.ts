import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Allergen, DietNeed } from '../identity/diet.ts';
import { IsId, IsWords } from '../platform/args.ts';
import { CorrectableField, DataRequestDecision, DataRequestReason } from './data-request.ts';

@InputType()
class DietInput {
  @Field(() => [DietNeed])
  @ArrayMaxSize(20)
  @ArrayUnique()
  needs!: DietNeed[];

  @Field(() => [Allergen])
  @ArrayMaxSize(20)
  @ArrayUnique()
  allergens!: Allergen[];
}

@InputType()
export class RequestDeletionInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => String, { nullable: true, description: 'Anything that helps whoever answers.' })
  @IsOptional()
  @MaxLength(500)
  @IsWords()
  note?: string;

  @Field(() => ID)
  @IsUUID()
  idempotencyKey!: string;
}

@InputType()
export class RequestCorrectionInput extends RequestDeletionInput {
  @Field(() => CorrectableField)
  field!: CorrectableField;

  @Field(() => String, {
    nullable: true,
    description: 'What is right: an id number by GB 11643, a mobile number, a day as 1944-03-02, or words.',
  })
  @IsOptional()
  @MaxLength(1000)
  @IsWords()
  value?: string;

  @Field(() => DietInput, { nullable: true, description: 'For DIET.' })
  @IsOptional()
  @ValidateNested()
  diet?: DietInput;
}

@InputType()
export class WithdrawDataRequestInput {
  @Field(() => ID)
  @IsId()
  requestId!: string;
}

@InputType()
export class AnswerDataRequestInput {
  @Field(() => ID)
  @IsId()
  requestId!: string;

  @Field(() => DataRequestDecision)
  decision!: DataRequestDecision;

  @Field(() => DataRequestReason, { nullable: true, description: 'Why not; for a refusal.' })
  reason?: DataRequestReason;

  @Field(() => String, { nullable: true, description: 'In words, for the person: how, or why not.' })
  @IsOptional()
  @MaxLength(300)
  @IsWords()
  words?: string;
}
