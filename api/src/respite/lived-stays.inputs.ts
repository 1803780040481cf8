import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, Length, MaxLength, Min } from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { IsDay, IsId, IsWords } from '../platform/args.ts';
import { PageArgs } from '../platform/connection.ts';

const MOST_CHECKS = 30;
const MOST_WORDS = 300;

@InputType()
export class ChangeRespiteStayInput {
  @Field(() => ID)
  @IsId()
  stayId!: string;

  @Field(() => LocalDateResolver)
  @IsDay()
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, { description: 'Of a bed the day of leaving, otherwise the last day.' })
  @IsDay()
  endsOn!: CivilDate;

  @Field(() => Int, { description: 'What was shown, for all who are placed together: never more is taken.' })
  @Min(0)
  agreedOwnShareFen!: Fen;
}

@InputType()
export class CancelRespiteStayInput {
  @Field(() => ID)
  @IsId()
  stayId!: string;
}

@InputType()
export class AdmitToStayInput {
  @Field(() => ID)
  @IsId()
  stayId!: string;

  @Field(() => [String], { description: 'Codes of what was gone through.' })
  @IsArray()
  @ArrayMaxSize(MOST_CHECKS)
  @ArrayUnique()
  @MaxLength(40, { each: true })
  checks!: string[];

  @Field(() => ID, { nullable: true, description: 'Another bed, where somebody still lies in the one that was held.' })
  @IsOptional()
  @IsId()
  bedId?: string | null;
}

@InputType()
export class DischargeFromStayInput {
  @Field(() => ID)
  @IsId()
  stayId!: string;

  @Field(() => [String], { description: 'Codes of what was gone through.' })
  @IsArray()
  @ArrayMaxSize(MOST_CHECKS)
  @ArrayUnique()
  @MaxLength(40, { each: true })
  checks!: string[];
}

@InputType()
export class RecordNoShowInput {
  @Field(() => ID)
  @IsId()
  stayId!: string;

  @Field(() => String, { description: 'What the family is told.' })
  @Length(2, MOST_WORDS)
  @IsWords()
  words!: string;
}

@ArgsType()
export class StayChangePreviewArgs {
  @Field(() => ID)
  @IsId()
  stayId!: string;

  @Field(() => LocalDateResolver, { nullable: true, description: 'Both, or neither: then it is given up.' })
  @IsOptional()
  @IsDay()
  startsOn?: CivilDate | null;

  @Field(() => LocalDateResolver, { nullable: true })
  @IsOptional()
  @IsDay()
  endsOn?: CivilDate | null;
}

@ArgsType()
export class HouseArgs {
  @Field(() => ID)
  @IsId()
  houseId!: string;
}

@ArgsType()
export class StayRequestsArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  houseId!: string;
}
