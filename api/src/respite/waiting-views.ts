import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { CareHouse } from '../houses/care-house.entity.ts';
import { Connection } from '../platform/connection.ts';
import { Clause, Verdict } from '../policies/policies.types.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { WaitingStatus, WaitlistEventKind } from './waiting.ts';
import type { WaitlistEntry } from './waitlist-entry.entity.ts';

@ObjectType({ description: 'What one rule of a waiting list says of somebody.' })
export class RankingLineView {
  @Field(() => String)
  code!: string;

  @Field(() => Boolean, {
    description: 'Whether it puts one into a class that comes before others; otherwise it gives points.',
  })
  isClass!: boolean;

  @Field(() => String)
  says!: string;

  @Field(() => Verdict)
  verdict!: string;

  @Field(() => Int, { description: 'What it gives when it is met.' })
  worth!: number;

  @Field(() => Int, { description: 'What it gives.' })
  points!: number;

  @Field(() => [String], { description: 'What must be known to say, as questions.' })
  asks!: string[];

  @Field(() => Clause)
  clause!: Clause;
}

@ObjectType({ description: 'Something that would change a place on a waiting list.' })
export class PlaceChange {
  @Field(() => String, { description: 'What would have to be known, or to be so.' })
  says!: string;

  @Field(() => Boolean, { description: 'Whether it only has to be told.' })
  isUnknown!: boolean;

  @Field(() => Int, { description: 'At which position one would be then, today.' })
  position!: number;
}

@ObjectType({ description: 'Something that happened on a waiting list.' })
export class WaitlistEventView {
  @Field(() => ID)
  id!: string;

  @Field(() => WaitlistEventKind)
  kind!: WaitlistEventKind;

  @Field(() => DateTimeISOResolver)
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'The entry that it is about; none of what concerns the whole list.' })
  entryId?: string | undefined;

  @Field(() => String, { nullable: true, description: 'The house that was offered or passed over.' })
  houseName?: string | undefined;

  @Field(() => String, { nullable: true, description: 'Why somebody was passed over, or left.' })
  why?: string | undefined;
}

@ObjectType({ description: 'Somebody’s place on a waiting list, and why.' })
export class WaitingPlace {
  /** Whose place it is. */
  stay!: RespiteStay;

  @Field(() => ID)
  listId!: string;

  @Field(() => ID)
  entryId!: string;

  @Field(() => String, { description: 'Of the region whose one list it is.' })
  regionCode!: string;

  @Field(() => String, { description: 'Of the region whose one list it is, with those around it.' })
  regionName!: string;

  @Field(() => Boolean)
  isOpen!: boolean;

  @Field(() => Int)
  position!: number;

  @Field(() => Int, { description: 'Of how many.' })
  of!: number;

  @Field(() => Int)
  points!: number;

  @Field(() => String, { nullable: true, description: 'The class that comes before others; null for who is in none.' })
  classSays?: string | undefined;

  @Field(() => DateTimeISOResolver, { description: 'Since when he waits, as the order counts it.' })
  appliedAt!: Date;

  @Field(() => String, { description: 'How those of equal points are ordered.' })
  tieBreak!: string;

  @Field(() => Boolean, { description: 'Whether points are made up until a place publishes its own.' })
  isSample!: boolean;

  @Field(() => [RankingLineView])
  rules!: RankingLineView[];

  @Field(() => [PlaceChange])
  changes!: PlaceChange[];

  @Field(() => String, {
    description: 'How long it may take, from how the list moved before, or that it cannot be said.',
  })
  expected!: string;

  @Field(() => Int, { description: 'Offers that were declined or not answered.' })
  refusals!: number;

  @Field(() => String, { description: 'What the next one would cost.' })
  nextRefusal!: string;

  @Field(() => LocalDateResolver, {
    description: 'Until when it counts that he still wants it; asked before, passed over after.',
  })
  freshUntil!: CivilDate;

  @Field(() => Boolean, { description: 'Whether he was asked, and has not said so since.' })
  isAsked!: boolean;

  @Field(() => [WaitlistEventView], { description: 'What happened to him there, the latest first.' })
  log!: WaitlistEventView[];

  @Field(() => [CareHouse], { description: 'Other houses of the list that have something free on his days.' })
  alternatives!: CareHouse[];
}

@ObjectType({ description: 'A position in the order of a waiting list, of nobody by name.' })
export class WaitingPosition {
  @Field(() => Int)
  position!: number;

  @Field(() => ID)
  entryId!: string;

  @Field(() => Int, { description: '0 for the first class.' })
  classRank!: number;

  @Field(() => String, { nullable: true })
  classSays?: string | undefined;

  @Field(() => Int)
  points!: number;

  @Field(() => DateTimeISOResolver)
  appliedAt!: Date;

  @Field(() => String, { description: 'SHA-256 of the seed of the list, a colon and the id of the entry.' })
  draw!: string;

  @Field(() => Boolean, { description: 'Whether it is the entry of the stay by which it was asked.' })
  isMine!: boolean;
}

@ObjectType()
export class WaitingPositionConnection extends Connection(WaitingPosition, 'WaitingPosition') {}

@ObjectType({ description: 'Somebody on a waiting list, as those who keep it see him.' })
export class WaitingEntryView extends WaitingPosition {
  @Field(() => WaitingStatus)
  status!: WaitlistEntry['status'];

  @Field(() => [String])
  maskedNames!: string[];

  @Field(() => [String], { description: 'Houses, the dearest wish first.' })
  wishes!: string[];

  @Field(() => LocalDateResolver)
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver)
  endsOn!: CivilDate;

  @Field(() => String, { nullable: true, description: 'The house of an open offer.' })
  offeredHouse?: string | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'Of an open offer: its end.' })
  offerEndsAt?: Date | undefined;

  @Field(() => Int)
  refusals!: number;

  @Field(() => LocalDateResolver)
  freshUntil!: CivilDate;
}

@ObjectType()
export class WaitingEntryViewConnection extends Connection(WaitingEntryView, 'WaitingEntryView') {}

@ObjectType()
export class WaitlistEventViewConnection extends Connection(WaitlistEventView, 'WaitlistEventView') {}
