import { LocalDateResolver } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { ServiceItem } from '../catalog/service-item.ts';
import { BedKind, CareForm } from '../houses/care.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import { Verdict } from '../policies/policies.types.ts';
import { Region } from '../regions/region.entity.ts';
import { StayQuote } from './quote.ts';

/** Why a house does not do. */
export enum MisfitKind {
  FULL = 'FULL',
  NOT_ON_THESE_DAYS = 'NOT_ON_THESE_DAYS',
  TOO_LONG = 'TOO_LONG',
  BED_KIND = 'BED_KIND',
  ROOM_SEX = 'ROOM_SEX',
  EQUIPMENT = 'EQUIPMENT',
  DIET = 'DIET',
  OVER_BUDGET = 'OVER_BUDGET',
  NOT_ELIGIBLE = 'NOT_ELIGIBLE',
  TOO_FAR = 'TOO_FAR',
}
registerEnumType(MisfitKind, { name: 'MisfitKind', description: 'Why a house does not do.' });

@ObjectType({ description: 'One reason for which a house does not do.' })
export class Misfit {
  @Field(() => MisfitKind)
  kind!: MisfitKind;

  @Field(() => String, { description: 'In words for the citizen.' })
  says!: string;
}

@ObjectType({ description: 'What one house has in one form of what was searched for.' })
export class RespiteCard {
  @Field(() => CareHouse)
  house!: CareHouse;

  @Field(() => ServiceItem, {
    description: 'As which service it would be had there: it has the quota and the conditions.',
  })
  item!: ServiceItem;

  @Field(() => CareForm)
  form!: CareForm;

  @Field(() => LocalDateResolver)
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, { description: 'Of a bed the day of leaving, otherwise the last day.' })
  endsOn!: CivilDate;

  @Field(() => Int, { description: 'Nights of a bed; of the others the days on which it is open.' })
  days!: number;

  @Field(() => BedKind, { nullable: true, description: 'Of a bed: which kind to ask for.' })
  bedKind?: BedKind | undefined;

  @Field(() => Int, { nullable: true, description: 'In a straight line, when it is known from where.' })
  distanceMetres?: number | undefined;

  @Field(() => Int, { description: 'Places that are free on all of the days.' })
  freePlaces!: number;

  @Field(() => Boolean, { description: 'Whether it can be asked for as it was searched for.' })
  fits!: boolean;

  @Field(() => [Misfit], { description: 'Empty where it fits.' })
  misfits!: Misfit[];

  @Field(() => Verdict, { description: 'Whether the person may have it, by what is on record.' })
  verdict!: string;

  @Field(() => StayQuote, { nullable: true, description: 'Nothing where there is no such place at all.' })
  quote?: StayQuote | undefined;

  @Field(() => Int, { nullable: true, description: 'Rounded up.' })
  ownShareADayFen?: Fen | undefined;

  @Field(() => LocalDateResolver, {
    nullable: true,
    description: 'Where it is full: the first later day from which as many are free, within 60 days.',
  })
  nextStartsOn?: CivilDate | undefined;

  @Field(() => LocalDateResolver, { nullable: true })
  nextEndsOn?: CivilDate | undefined;
}

@ObjectType({ description: 'What was found: at most 20 cards, those that fit first, then the nearest.' })
export class RespiteSearchAnswer {
  @Field(() => [RespiteCard])
  cards!: RespiteCard[];

  @Field(() => Int, { description: 'How many more there are, farther away.' })
  moreCount!: number;

  @Field(() => Region, { nullable: true, description: 'From the middle of which distances are measured.' })
  measuredFrom?: Region | undefined;

  @Field(() => Boolean, {
    description: 'Whether it must be said whose room would do: only rooms for anybody were looked at.',
  })
  asksRoomSex!: boolean;
}
