import { LocalDateResolver } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Region } from '../regions/region.entity.ts';
import type { BoardBed, BoardRoom, BoardWard } from './bed-board.ts';
import { BedUse } from './bed-use.entity.ts';
import { Bed } from './bed.entity.ts';
import { BedKind, CareForm } from './care.ts';
import { CareHouse } from './care-house.entity.ts';
import type { PlacesOfDay } from './care-places.rules.ts';
import { Ward } from './ward.entity.ts';

@ObjectType('BoardBed', { description: 'A bed, and what it is taken by in the days of the board.' })
class BoardBedType {
  @Field(() => Bed)
  bed!: Bed;

  @Field(() => [BedUse], { description: 'The earliest first; on days of none of them it is free.' })
  uses!: BedUse[];
}

@ObjectType('BoardRoom', { description: 'A room with its beds.' })
class BoardRoomType {
  @Field(() => String)
  room!: string;

  @Field(() => [BoardBedType])
  beds!: BoardBed[];
}

@ObjectType('BoardWard', { description: 'A ward with its rooms.' })
class BoardWardType {
  @Field(() => Ward)
  ward!: Ward;

  @Field(() => [BoardRoomType])
  rooms!: BoardRoom[];
}

@ObjectType({ description: 'Day places of a house, or hours of its caregivers at home, on one day.' })
class BoardPlaces {
  @Field(() => LocalDateResolver)
  on!: CivilDate;

  @Field(() => CareForm)
  form!: CareForm;

  @Field(() => Int)
  taken!: number;

  @Field(() => Int)
  capacity!: number;
}

@ObjectType('BedBoard', { description: 'All beds and places of a house for some days (床位一览).' })
export class BedBoardType {
  @Field(() => CareHouse)
  house!: CareHouse;

  @Field(() => [LocalDateResolver])
  days!: CivilDate[];

  @Field(() => Boolean, { description: 'Whether the viewer runs the house.' })
  mayChange!: boolean;

  @Field(() => [BoardWardType])
  wards!: BoardWard[];

  @Field(() => [BoardPlaces])
  places!: PlacesOfDay[];
}

@ObjectType('BedCount', {
  description: 'Beds and their nights: taken by people, out of service for cleaning or repair, idle.',
})
class BedCountType {
  @Field(() => Int)
  beds!: number;

  @Field(() => Int)
  nights!: number;

  @Field(() => Int)
  takenNights!: number;

  @Field(() => Int)
  outOfServiceNights!: number;

  @Field(() => Int)
  idleNights!: number;
}

@ObjectType()
class BedCountOfKind extends BedCountType {
  @Field(() => BedKind)
  kind!: BedKind;
}

@ObjectType()
class BedCountOfRegion extends BedCountType {
  @Field(() => Region)
  region!: Region;
}

@ObjectType('Occupancy', { description: 'How far the beds of a region are used in some nights (床位利用率).' })
export class OccupancyType {
  @Field(() => Region)
  region!: Region;

  @Field(() => LocalDateResolver)
  on!: CivilDate;

  @Field(() => LocalDateResolver)
  until!: CivilDate;

  @Field(() => BedCountType)
  total!: BedCountType;

  @Field(() => [BedCountOfKind])
  byKind!: BedCountOfKind[];

  @Field(() => [BedCountOfRegion], { description: 'Of the regions directly under it that have beds.' })
  byRegion!: BedCountOfRegion[];
}

@ObjectType({ description: 'A bed that nothing takes, and where it stands.' })
export class IdleBed {
  @Field(() => Bed)
  bed!: Bed;

  @Field(() => CareHouse)
  house!: CareHouse;
}
