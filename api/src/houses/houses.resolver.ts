import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
import { Args, ArgsType, Authorized, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { addDays, daysBetween, type CivilDate } from '@doorstep/shared/civil-date';
import { GraphQLError } from 'graphql';
import { Role } from '../identity/role.ts';
import { IsDay, IsId } from '../platform/args.ts';
import { Connection, PageArgs, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { bedBoard, type BedBoard } from './bed-board.ts';
import { CareHouse } from './care-house.entity.ts';
import { myCareHouses } from './houses.service.ts';
import { idleBeds, occupancy, type Nights, type Occupancy } from './occupancy.ts';
import { BedBoardType, IdleBed, OccupancyType } from './houses.types.ts';

/** Longer than anybody counts at a glance. */
const MOST_NIGHTS = 366;

@ArgsType()
class BedBoardArgs {
  @Field(() => ID)
  @IsId()
  houseId!: string;

  @Field(() => LocalDateResolver)
  @IsDay()
  startsOn!: CivilDate;

  @Field(() => Int, { defaultValue: 7, description: 'From 1 to 14.' })
  @Min(1)
  @Max(14)
  days!: number;
}

@ArgsType()
class OccupancyArgs {
  @Field(() => String)
  @MaxLength(12)
  regionCode!: string;

  @Field(() => LocalDateResolver, { description: 'The first night.' })
  @IsDay()
  on!: CivilDate;

  @Field(() => LocalDateResolver, {
    nullable: true,
    description: 'The day after the last night; one night without it.',
  })
  @IsOptional()
  @IsDay()
  until?: CivilDate | null;
}

@ArgsType()
class IdleBedsArgs extends PageArgs {
  @Field(() => String)
  @MaxLength(12)
  regionCode!: string;

  @Field(() => LocalDateResolver, { description: 'The first night.' })
  @IsDay()
  on!: CivilDate;

  @Field(() => LocalDateResolver, {
    nullable: true,
    description: 'The day after the last night; one night without it.',
  })
  @IsOptional()
  @IsDay()
  until?: CivilDate | null;
}

@ObjectType()
class CareHouseConnection extends Connection(CareHouse, 'CareHouse') {}

@ObjectType()
class IdleBedConnection extends Connection(IdleBed, 'IdleBed') {}

/** The nights that were asked for; one where no end was. */
function nightsOf({ regionCode, on, until }: OccupancyArgs): Nights {
  const end = until ?? addDays(on, 1);
  const nights = daysBetween(on, end);
  if (nights >= 1 && nights <= MOST_NIGHTS) return { regionCode, on, until: end };
  throw new GraphQLError('From one night to a year.', { extensions: { code: 'BAD_USER_INPUT' } });
}

@Resolver()
export class HousesResolver {
  @Authorized(Role.PROVIDER_OPERATOR, Role.REVIEWER, Role.SUPERVISOR)
  @Query(() => CareHouseConnection, { description: 'The houses that the viewer runs or looks over.' })
  myCareHouses(@Args() page: PageArgs, @Ctx() ctx: ViewerContext): Promise<Page<CareHouse>> {
    return myCareHouses(ctx, page);
  }

  @Authorized(Role.PROVIDER_OPERATOR, Role.REVIEWER, Role.SUPERVISOR)
  @Query(() => BedBoardType, { description: 'What each bed of a house is taken by, day by day.' })
  bedBoard(@Args() search: BedBoardArgs, @Ctx() ctx: ViewerContext): Promise<BedBoard> {
    return bedBoard(ctx, search);
  }

  @Authorized(Role.SUPERVISOR)
  @Query(() => OccupancyType, { description: "How far the beds of the viewer's region are used, or of one under it." })
  occupancy(@Args() asked: OccupancyArgs, @Ctx() ctx: ViewerContext): Promise<Occupancy> {
    return occupancy(ctx, nightsOf(asked));
  }

  @Authorized(Role.SUPERVISOR)
  @Query(() => IdleBedConnection, { description: 'The beds of a region that nothing takes on any of these nights.' })
  idleBeds(@Args() asked: IdleBedsArgs, @Ctx() ctx: ViewerContext): Promise<Page<IdleBed>> {
    const { first, after } = asked;
    return idleBeds(ctx, { ...nightsOf(asked), first, ...(after && { after }) });
  }
}
