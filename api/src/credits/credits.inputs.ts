import { IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { IsDay, IsId, IsPhone, IsWords } from '../platform/args.ts';
import { PageArgs } from '../platform/connection.ts';

/** The first four digits of a region. */
export const IsBook = () => Matches(/^\d{4}$/);

const KEY = 'A UUID made once by the client, kept until answered and sent again on every retry.';
const OF_BOOK = 'Of which book: the first four digits of a region; without it, of where he lives.';

@InputType({ description: 'Somebody by full name and telephone, as he is recorded.' })
export class KnownByInput {
  @Field(() => String)
  @Length(1, 40)
  @IsWords()
  name!: string;

  @Field(() => String)
  @IsPhone()
  phone!: string;
}

@InputType()
export class GiveHoursInput {
  @Field(() => ID, { description: 'Who gives.' })
  @IsId()
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'One of his `hoursRelatives`; or `to`.' })
  @IsOptional()
  @IsId()
  toPersonId?: string;

  @Field(() => KnownByInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  to?: KnownByInput;

  @Field(() => String, { nullable: true, description: OF_BOOK })
  @IsOptional()
  @IsBook()
  book?: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => ID, { description: KEY })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType()
export class DonateHoursInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => String, { nullable: true, description: OF_BOOK })
  @IsOptional()
  @IsBook()
  book?: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => ID, { description: KEY })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType()
export class IssueServiceCertificateInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => LocalDateResolver)
  @IsDay()
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, { description: 'The last day; until today where that is later.' })
  @IsDay()
  endsOn!: CivilDate;
}

@ArgsType()
export class HoursStatementArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => String)
  @IsBook()
  book!: string;

  @Field(() => LocalDateResolver, { nullable: true, description: 'As it stood at the end of this day.' })
  @IsOptional()
  @IsDay()
  on?: CivilDate;
}

@ArgsType()
export class HoursStatementFileArgs {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => String)
  @IsBook()
  book!: string;

  @Field(() => LocalDateResolver, { nullable: true, description: 'As it stood at the end of this day.' })
  @IsOptional()
  @IsDay()
  on?: CivilDate;
}

@ArgsType()
export class CertificateArgs {
  @Field(() => String)
  @Matches(/^\d{16}$/, { message: '证明编号是16位数字，请再看一看。' })
  number!: string;
}
