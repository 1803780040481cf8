import { IsArray, IsEnum, IsOptional } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { BedEquipment, BedKind, RoomSex } from '../houses/care.ts';

/** Where a stay stands. */
export enum StayStatus {
  REQUESTED = 'REQUESTED',
  WAITLISTED = 'WAITLISTED',
  OFFERED = 'OFFERED',
  CONFIRMED = 'CONFIRMED',
  IN_STAY = 'IN_STAY',
  COMPLETED = 'COMPLETED',
  DECLINED = 'DECLINED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(StayStatus, {
  name: 'StayStatus',
  description: 'Where a stay stands.',
  valuesConfig: {
    REQUESTED: { description: 'The house looks at it.' },
    WAITLISTED: { description: 'On the waiting list.' },
    OFFERED: { description: 'A place is held, until the offer ends.' },
    DECLINED: { description: 'The house could not take it.' },
    CANCELLED: { description: 'Ended before it began.' },
  },
});

/** Why a stay ended otherwise than by being lived. */
export enum StayEnd {
  BY_FAMILY = 'BY_FAMILY',
  OFFER_DECLINED = 'OFFER_DECLINED',
  OFFER_EXPIRED = 'OFFER_EXPIRED',
  BY_HOUSE = 'BY_HOUSE',
  BED_LOST = 'BED_LOST',
  NOT_IN_CONTACT = 'NOT_IN_CONTACT',
  DATES_PASSED = 'DATES_PASSED',
  DIED = 'DIED',
  RECORD_CLOSED = 'RECORD_CLOSED',
}
registerEnumType(StayEnd, { name: 'StayEnd', description: 'Why a stay ended otherwise than by being lived.' });

/** What happened to a stay. */
export enum StayEventKind {
  REQUESTED = 'REQUESTED',
  WAITLISTED = 'WAITLISTED',
  OFFERED = 'OFFERED',
  OFFER_EXPIRED = 'OFFER_EXPIRED',
  OFFER_DECLINED = 'OFFER_DECLINED',
  CONFIRMED = 'CONFIRMED',
  CHANGED = 'CHANGED',
  MOVED = 'MOVED',
  BED_LOST = 'BED_LOST',
  OVERRIDE_ASKED = 'OVERRIDE_ASKED',
  OVERRIDE_GRANTED = 'OVERRIDE_GRANTED',
  OVERRIDE_REFUSED = 'OVERRIDE_REFUSED',
  ADMITTED = 'ADMITTED',
  COMPLETED = 'COMPLETED',
  DECLINED = 'DECLINED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(StayEventKind, { name: 'StayEventKind', description: 'What happened to a stay.' });

/** What happens to whoever asks where everything is taken. */
export enum WhenFull {
  REFUSE = 'REFUSE',
  WAIT = 'WAIT',
}
registerEnumType(WhenFull, {
  name: 'WhenFull',
  description: 'What happens to whoever asks where everything is taken.',
});

/** What a stay needs of a bed. */
@ObjectType({ description: 'What a stay needs of a bed.' })
@InputType('StayNeedsInput', { description: 'What a stay needs of a bed.' })
export class StayNeeds {
  @Field(() => BedKind, { nullable: true, description: 'Any, where it is left out.' })
  @IsOptional()
  @IsEnum(BedKind)
  bedKind?: BedKind | undefined;

  @Field(() => RoomSex, {
    nullable: true,
    description: 'Where the record does not say: whose rooms fit, besides those of anybody.',
  })
  @IsOptional()
  @IsEnum(RoomSex)
  roomSex?: RoomSex | undefined;

  @Field(() => [BedEquipment], { description: 'All of it.' })
  @IsArray()
  @IsEnum(BedEquipment, { each: true })
  equipment!: BedEquipment[];
}
