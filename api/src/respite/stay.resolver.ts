import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Fen } from '@doorstep/shared/units';
import { serviceItemOf } from '../catalog/catalog.service.ts';
import { ServiceItem } from '../catalog/service-item.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import { personLoader } from '../identity/doer.ts';
import { NamedPerson, namedPerson } from '../identity/named-person.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { perRequest } from '../platform/per-request.ts';
import { respiteOf } from '../policies/respite-items.ts';
import { ownShareOf } from './accept-offer.ts';
import { decliningMeans } from './declining.ts';
import { eventsOf, placedWith, stayTogether } from './read-stays.ts';
import { daysOf } from './respite.rules.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus } from './stay.ts';
import { StayFunding, StayTimelineEntry } from './stay-views.ts';

const houseLoader = perRequest(
  ({ em }) =>
    new DataLoader(async (ids: readonly string[]) => {
      const houses = await em.find(CareHouse, { id: { $in: [...ids] } }, { populate: ['servicePoint'] });
      return ids.map((id) => houses.find((house) => house.id === id)!);
    }),
);

@Resolver(() => RespiteStay)
export class RespiteStayResolver {
  @FieldResolver(() => NamedPerson, { description: 'Who is cared for.' })
  async person(@Root() { person }: RespiteStay, @Ctx() ctx: Context): Promise<NamedPerson> {
    return namedPerson(ctx.vault, await personLoader(ctx).load(person.id));
  }

  @FieldResolver(() => NamedPerson, {
    nullable: true,
    description: 'Who rests meanwhile, where somebody asked for another.',
  })
  async carer(@Root() { carer }: RespiteStay, @Ctx() ctx: Context): Promise<NamedPerson | undefined> {
    return carer && namedPerson(ctx.vault, await personLoader(ctx).load(carer.id));
  }

  @FieldResolver(() => ServiceItem, { description: 'As it stands under the rules of the stay.' })
  async item(@Root() { itemId, packHash, startsOn }: RespiteStay, @Ctx() ctx: Context): Promise<ServiceItem> {
    return serviceItemOf(await respiteOf(ctx, itemId, packHash), startsOn);
  }

  @FieldResolver(() => [CareHouse], { description: 'The houses wished for, the dearest wish first.' })
  wishes(@Root() { houseIds }: RespiteStay, @Ctx() ctx: Context): Promise<CareHouse[]> {
    return Promise.all(houseIds.map((id) => houseLoader(ctx).load(id)));
  }

  @FieldResolver(() => Int, { description: 'Nights of a bed, otherwise days: what a quota counts.' })
  days(@Root() stay: RespiteStay): number {
    return daysOf(stay);
  }

  @FieldResolver(() => [StayFunding], { description: 'What each fund pays, as it was offered.' })
  async subsidies(@Root() { subsidies }: RespiteStay, @Ctx() { policies }: Context): Promise<StayFunding[]> {
    return (await subsidies.loadItems()).map(
      ({ rule, clauseId, fund, says, amountFen, isSample, isLimitedByBudget }) => ({
        ...{ code: rule, fund, says, amountFen, isSample, isLimitedByBudget },
        clause: policies.clause(clauseId),
      }),
    );
  }

  @FieldResolver(() => [StayTimelineEntry], { description: 'What happened, the latest last.' })
  async timeline(@Root() { id }: RespiteStay, @Ctx() ctx: Context): Promise<StayTimelineEntry[]> {
    const events = await eventsOf(ctx).load(id);
    return events.map((event) => ({
      ...{ id: event.id, kind: event.kind, at: event.at, doneBy: event.doneBy },
      words: ctx.vault.open(event, 'words'),
    }));
  }

  @FieldResolver(() => [RespiteStay], { description: 'Who is placed in the same house, or neither is (老残一体).' })
  placedWith(@Root() stay: RespiteStay, @Ctx() ctx: ViewerContext): Promise<RespiteStay[]> {
    return placedWith(ctx, stay);
  }

  @FieldResolver(() => Int, { description: 'The own share of all who are placed together.' })
  async placementOwnShareFen(@Root() stay: RespiteStay, @Ctx() ctx: Context): Promise<Fen> {
    return ownShareOf(await stayTogether(ctx, stay));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Of an offer: for how many seconds it lasts, by the server's clock alone; 0 when it is over.",
  })
  secondsLeft(@Root() { status, offerEndsAt }: RespiteStay, @Ctx() { now }: Context): number | undefined {
    if (status !== StayStatus.OFFERED) return undefined;
    return Math.max(0, Math.floor((offerEndsAt!.getTime() - now().getTime()) / 1000));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the offer can be accepted or declined now.' })
  mayAnswer(@Root() stay: RespiteStay, @Ctx() ctx: Context): boolean {
    return (this.secondsLeft(stay, ctx) ?? 0) > 0;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Of an offer of a waiting list: what declining it, or not answering, costs by its rules.',
  })
  decliningMeans(@Root() stay: RespiteStay, @Ctx() ctx: Context): Promise<string | undefined> {
    return decliningMeans(ctx, stay);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the one who ended it wrote.' })
  endWords(@Root() stay: RespiteStay, @Ctx() { vault }: Context): string | undefined {
    return vault.open(stay, 'endWords');
  }
}
