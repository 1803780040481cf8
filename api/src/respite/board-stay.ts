import DataLoader from 'dataloader';
import { LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { runsHouse } from '../houses/houses.service.ts';
import type { Context } from '../platform/context.ts';
import { noteDailyReading } from '../platform/daily-readings.ts';
import { perRequest } from '../platform/per-request.ts';
import { signedIn } from '../platform/refusals.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus } from './stay.ts';

/** A stay as the board of its house shows it: a name only for those who work there. */
@ObjectType({ description: 'A stay as the board of its house shows it.' })
export class BoardStay {
  @Field(() => ID)
  id!: string;

  @Field(() => StayStatus)
  status!: StayStatus;

  @Field(() => LocalDateResolver)
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, { description: 'The day of leaving.' })
  endsOn!: CivilDate;

  @Field(() => String, {
    nullable: true,
    description: 'Only for those who run the house; that they saw it is recorded.',
  })
  name?: string | undefined;
}

/** The stays of a board by their ids, asked for in one go. */
export const boardStays = perRequest(
  (ctx: Context) =>
    new DataLoader(async (ids: readonly string[]): Promise<(BoardStay | undefined)[]> => {
      const viewing = signedIn(ctx);
      const stays = await ctx.em.find(
        RespiteStay,
        { id: { $in: [...ids] } },
        { populate: ['person', 'house.servicePoint'] },
      );
      const named = new Set<RespiteStay>();
      for (const stay of stays) if (await runsHouse(viewing, stay.house)) named.add(stay);
      await noteDailyReading(
        viewing,
        'bedBoard',
        [...named].map(({ id, person }) => ({ subjectId: person.id, touched: `respite_stay:${id}` })),
      );
      const shown = new Map(stays.map((stay) => [stay.id, shownOf(ctx, stay, named.has(stay))]));
      return ids.map((id) => shown.get(id));
    }),
);

const shownOf = ({ vault }: Context, { id, status, startsOn, endsOn, person }: RespiteStay, isNamed: boolean) => ({
  ...{ id, status, startsOn, endsOn },
  ...(isNamed && { name: vault.open(person, 'name') }),
});
