import { ArrayMaxSize, IsArray, IsEnum, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import type { CivilDate, CivilTime } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { BedEquipment, BedKind, CareForm, RoomSex } from '../houses/care.ts';
import { DietNeed } from '../identity/diet.ts';
import { IsDay, IsId } from '../platform/args.ts';
import type { ViewerContext } from '../platform/context.ts';
import { PositionInput } from '../regions/position-input.ts';
import { RespiteSearchAnswer } from './respite-card.ts';
import { respiteSearch } from './respite-search.ts';

@InputType({ description: 'Who needs what, when and where.' })
class RespiteSearchInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => [CareForm], { nullable: true, description: 'All three without it.' })
  @IsOptional()
  @IsArray()
  @IsEnum(CareForm, { each: true })
  forms?: CareForm[];

  @Field(() => LocalDateResolver)
  @IsDay()
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, {
    nullable: true,
    description: 'Of a bed the day of leaving, otherwise the last day; or else `days`.',
  })
  @IsOptional()
  @IsDay()
  endsOn?: CivilDate;

  @Field(() => Int, { nullable: true, description: 'Nights of a bed, days of the others.' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: '至少要一天。' })
  @Max(366, { message: '最多一年。' })
  days?: number;

  @Field(() => String, {
    defaultValue: '09:00',
    description: 'Of hours at home: when the caregiver comes, a whole hour.',
  })
  @Matches(/^([01]\d|2[0-3]):00$/, { message: '请选整点。' })
  startsTime!: CivilTime;

  @Field(() => Int, { defaultValue: 4, description: 'Of hours at home: how many a day.' })
  @IsInt()
  @Min(1)
  @Max(24)
  hours!: number;

  @Field(() => PositionInput, {
    nullable: true,
    description: 'Where it is to be near; without it, the home on record.',
  })
  @IsOptional()
  @ValidateNested()
  near?: PositionInput;

  @Field(() => Int, { defaultValue: 20_000 })
  @IsInt()
  @Min(100)
  @Max(200_000)
  withinMetres!: number;

  @Field(() => BedKind, {
    nullable: true,
    description: 'Any but those for people with dementia, where it is left out.',
  })
  @IsOptional()
  @IsEnum(BedKind)
  bedKind?: BedKind;

  @Field(() => [BedEquipment], { defaultValue: [], description: 'All of it.' })
  @IsArray()
  @IsEnum(BedEquipment, { each: true })
  equipment!: BedEquipment[];

  @Field(() => RoomSex, { nullable: true, description: 'Where the id number on record does not tell.' })
  @IsOptional()
  @IsEnum(RoomSex)
  roomSex?: RoomSex;

  @Field(() => [DietNeed], {
    nullable: true,
    description: 'What the kitchen must cook; without it what is on record, if its use was agreed to.',
  })
  @IsOptional()
  @IsArray()
  @IsEnum(DietNeed, { each: true })
  diets?: DietNeed[];

  @Field(() => Int, { nullable: true, description: 'What one would pay a day at most.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  greatestOwnShareADayFen?: Fen;

  @Field(() => [ID], { nullable: true, description: 'These houses alone, however far.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsId({ each: true })
  houseIds?: string[];
}

@Resolver()
export class RespiteSearchResolver {
  @Authorized()
  @Query(() => RespiteSearchAnswer, {
    description:
      'Beds, day places and hours at home that would do for a person, with price, subsidies, own share and distance.',
  })
  respiteSearch(@Arg('input') input: RespiteSearchInput, @Ctx() ctx: ViewerContext): Promise<RespiteSearchAnswer> {
    return respiteSearch(ctx, given(input));
  }
}

/** A client may send null for what it leaves open. */
const given = (input: RespiteSearchInput): RespiteSearchInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as unknown as RespiteSearchInput;
