import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Role } from '../identity/role.ts';
import { IdArgs, PersonArgs } from '../platform/args.ts';
import type { Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { acceptOffer } from './accept-offer.ts';
import { declineOffer } from './decline-offer.ts';
import { offerStay, refuseStay } from './offer-stay.ts';
import { placesInstead } from './places-instead.ts';
import { myRespiteStays, respiteStay, watchStay } from './read-stays.ts';
import { requestRespiteStay } from './request-stay.ts';
import { RespiteCard } from './respite-card.ts';
import { respiteQuotas } from './respite-quotas.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { RespiteQuota } from './stay-views.ts';
import {
  AcceptOfferInput,
  DeclineOfferInput,
  MyRespiteStaysArgs,
  OfferStayInput,
  RefuseStayInput,
  RequestRespiteStayInput,
} from './stays.inputs.ts';
import {
  AcceptOfferPayload,
  DeclineOfferPayload,
  OfferStayPayload,
  RefuseStayPayload,
  RequestRespiteStayPayload,
  RespiteStayConnection,
} from './stays.payloads.ts';

@Resolver()
export class StaysResolver {
  @Authorized()
  @Query(() => RespiteStay, { description: 'For whoever may act for its person.' })
  respiteStay(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<RespiteStay> {
    return respiteStay(ctx, id);
  }

  @Authorized()
  @Query(() => RespiteStayConnection, { description: 'The stays of a person, the newest first.' })
  myRespiteStays(@Args() args: MyRespiteStaysArgs, @Ctx() ctx: ViewerContext): Promise<Page<RespiteStay>> {
    return myRespiteStays(ctx, args);
  }

  @Authorized()
  @Query(() => [RespiteQuota], { description: 'How many days are used and left, of each service and pair.' })
  respiteQuotas(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<RespiteQuota[]> {
    return respiteQuotas(ctx, personId);
  }

  @Authorized()
  @Subscription(() => RespiteStay, {
    description: 'A stay, whenever something happened to it; for whoever may act for its person.',
    subscribe: ({ args, context }: { args: IdArgs; context: ViewerContext }) => watchStay(context, args.id),
  })
  stayChanged(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<RespiteStay> {
    return respiteStay(ctx, id);
  }

  @Authorized()
  @Mutation(() => RequestRespiteStayPayload, {
    description: 'Ask for a rest; what came of it is in the status. Safe to repeat with the same key.',
  })
  async requestRespiteStay(
    @Arg('input') input: RequestRespiteStayInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RequestRespiteStayPayload> {
    const { startsTime, hours, withPersonId, withNeeds, ...rest } = input;
    const asked = {
      ...rest,
      ...(startsTime && { startsTime }),
      ...(hours && { hours }),
      ...(withPersonId && { withPersonId }),
      ...(withNeeds && { withNeeds }),
    };
    return { stay: await requestRespiteStay(ctx, asked), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => AcceptOfferPayload, { description: 'Take the place that is held, as long as the offer lasts.' })
  async acceptOffer(@Arg('input') input: AcceptOfferInput, @Ctx() ctx: ViewerContext): Promise<AcceptOfferPayload> {
    return { stay: await acceptOffer(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => DeclineOfferPayload, { description: 'Say no to an offer; `decliningMeans` says what that costs.' })
  async declineOffer(
    @Arg('input') { stayId }: DeclineOfferInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<DeclineOfferPayload> {
    return { stay: await declineOffer(ctx, stayId), userErrors: [] };
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => OfferStayPayload, { description: 'Offer a place to who asked the house.' })
  async offerStay(@Arg('input') { stayId }: OfferStayInput, @Ctx() ctx: ViewerContext): Promise<OfferStayPayload> {
    return { stay: await offerStay(ctx, stayId), userErrors: [] };
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => RefuseStayPayload, { description: 'Say to who asked that the house cannot take him, and why.' })
  async refuseStay(
    @Arg('input') { stayId, words }: RefuseStayInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RefuseStayPayload> {
    return { stay: await refuseStay(ctx, stayId, words), userErrors: [] };
  }
}

@Resolver(() => RequestRespiteStayPayload)
export class RequestRespiteStayPayloadResolver {
  @FieldResolver(() => [RespiteCard], {
    description:
      'When refused because all is full: other houses near the first one that are free on those days, at most five.',
  })
  alternatives(
    @Root() { refusedRequest }: RequestRespiteStayPayload,
    @Ctx() ctx: ViewerContext,
  ): Promise<RespiteCard[]> | RespiteCard[] {
    return refusedRequest ? placesInstead(ctx, refusedRequest) : [];
  }
}
