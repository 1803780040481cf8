import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { CivilDate, CivilTime } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { CareForm } from '../houses/care.ts';
import { IsDay, IsId, IsWords } from '../platform/args.ts';
import { PageArgs } from '../platform/connection.ts';
import { StayNeeds, WhenFull } from './stay.ts';

const MOST_FEN = 1_000_000_00;
const MOST_WORDS = 500;

@ArgsType()
export class MyRespiteStaysArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  personId!: string;
}

@InputType()
export class RequestRespiteStayInput {
  @Field(() => ID, { description: 'Who is cared for.' })
  @IsId()
  personId!: string;

  @Field(() => CareForm)
  form!: CareForm;

  @Field(() => [ID], { description: 'From one to five, the dearest wish first.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsId({ each: true })
  houseIds!: string[];

  @Field(() => LocalDateResolver)
  @IsDay()
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, { description: 'Of a bed the day of leaving, otherwise the last day.' })
  @IsDay()
  endsOn!: CivilDate;

  @Field(() => String, { nullable: true, description: 'Of HOME_HOURS: the full hour at which the caregiver comes.' })
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):00$/)
  startsTime?: CivilTime | null;

  @Field(() => Int, { nullable: true, description: 'Of HOME_HOURS: for how many hours, each day.' })
  @IsOptional()
  @Min(1)
  @Max(24)
  hours?: number | null;

  @Field(() => StayNeeds)
  @ValidateNested()
  needs!: StayNeeds;

  @Field(() => ID, { nullable: true, description: 'Who is placed in the same house, or neither is (老残一体).' })
  @IsOptional()
  @IsId()
  withPersonId?: string | null;

  @Field(() => StayNeeds, { nullable: true, description: 'What the other one needs; the same without it.' })
  @IsOptional()
  @ValidateNested()
  withNeeds?: StayNeeds | null;

  @Field(() => WhenFull)
  whenFull!: WhenFull;

  @Field(() => Int, {
    description:
      'The own share that was shown, of all who are placed together; a higher one is refused with PRICE_RISEN.',
  })
  @Min(0)
  @Max(MOST_FEN)
  agreedOwnShareFen!: Fen;

  @Field(() => ID, {
    description: 'A UUID made once by the client, kept until answered and sent again on every retry.',
  })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType()
export class DeclineOfferInput {
  @Field(() => ID)
  @IsId()
  stayId!: string;
}

@InputType()
export class AcceptOfferInput extends DeclineOfferInput {
  @Field(() => Int, {
    description: 'As in `RespiteStay.placementOwnShareFen`; a higher one is refused with PRICE_RISEN.',
  })
  @Min(0)
  @Max(MOST_FEN)
  agreedOwnShareFen!: Fen;
}

@InputType()
export class OfferStayInput extends DeclineOfferInput {}

@InputType()
export class RefuseStayInput extends DeclineOfferInput {
  @Field(() => String, { description: 'Why, in words for the family.' })
  @Length(1, MOST_WORDS)
  @IsWords()
  words!: string;
}
