import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { addDays } from '@doorstep/shared/civil-date';
import type { BedBoard } from '../houses/bed-board.ts';
import { BedUse } from '../houses/bed-use.entity.ts';
import { BedBoardType } from '../houses/houses.types.ts';
import type { Context } from '../platform/context.ts';
import { boardStays, BoardStay } from './board-stay.ts';
import { ratioOf, type NightRatio } from './carer-ratio.ts';
import { NightRatioType } from './ratio.types.ts';

@Resolver(() => BedBoardType)
export class BedBoardRatioResolver {
  @FieldResolver(() => Int, { description: 'Caregivers of the house.' })
  carers(@Root() { house }: BedBoard): number {
    return house.carers;
  }

  @FieldResolver(() => [NightRatioType], {
    nullable: true,
    description: 'By the rule of its region, night by night; null where there is no rule.',
  })
  ratios(@Root() { house, days }: BedBoard, @Ctx() ctx: Context): Promise<NightRatio[] | undefined> {
    return ratioOf(ctx, house, days[0]!, addDays(days.at(-1)!, 1));
  }
}

@Resolver(() => BedUse)
export class BedUseStayResolver {
  @FieldResolver(() => BoardStay, { nullable: true, description: 'The stay that it is for, or is cleaned after.' })
  async stay(@Root() { stayId }: BedUse, @Ctx() ctx: Context): Promise<BoardStay | undefined> {
    return stayId ? boardStays(ctx).load(stayId) : undefined;
  }
}
