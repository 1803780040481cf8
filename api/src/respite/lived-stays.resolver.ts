import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Role } from '../identity/role.ts';
import type { Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { admitToStay } from './admit-to-stay.ts';
import { cancelRespiteStay } from './cancel-stay.ts';
import { changeRespiteStay } from './change-stay.ts';
import { dischargeFromStay } from './discharge-from-stay.ts';
import type { HouseStay } from './house-stay.ts';
import { HouseToday, houseToday, stayRequests } from './house-today.ts';
import {
  AdmitToStayInput,
  CancelRespiteStayInput,
  ChangeRespiteStayInput,
  DischargeFromStayInput,
  HouseArgs,
  RecordNoShowInput,
  StayChangePreviewArgs,
  StayRequestsArgs,
} from './lived-stays.inputs.ts';
import {
  AdmitToStayPayload,
  CancelRespiteStayPayload,
  ChangeRespiteStayPayload,
  DischargeFromStayPayload,
  HouseStayConnection,
  RecordNoShowPayload,
} from './lived-stays.payloads.ts';
import { previewChange, StayChangePreview } from './preview-change.ts';
import { recordNoShow } from './record-no-show.ts';
import { daysOf } from './respite.rules.ts';

@Resolver()
export class LivedStaysResolver {
  @Authorized()
  @Query(() => StayChangePreview, {
    description:
      'What other dates of a stay would do to its price, its quota and what comes home; without dates, giving it up.',
  })
  stayChangePreview(
    @Args() { stayId, startsOn, endsOn }: StayChangePreviewArgs,
    @Ctx() ctx: ViewerContext,
  ): Promise<StayChangePreview> {
    return previewChange(ctx, { stayId, ...(startsOn && endsOn && { dates: { startsOn, endsOn } }) });
  }

  @Authorized()
  @Mutation(() => ChangeRespiteStayPayload, {
    description: 'Give a settled stay other days: shorter, longer, elsewhere in the calendar; or it stays as it was.',
  })
  async changeRespiteStay(
    @Arg('input') input: ChangeRespiteStayInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ChangeRespiteStayPayload> {
    return { stay: await changeRespiteStay(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => CancelRespiteStayPayload, {
    description: 'Give a stay up before it begins, for all who are placed together; it costs nothing until then.',
  })
  async cancelRespiteStay(
    @Arg('input') { stayId }: CancelRespiteStayInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<CancelRespiteStayPayload> {
    return { stay: await cancelRespiteStay(ctx, stayId), userErrors: [] };
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Query(() => HouseToday, { description: 'The day of a house that the viewer runs.' })
  houseToday(@Args() { houseId }: HouseArgs, @Ctx() ctx: ViewerContext): Promise<HouseToday> {
    return houseToday(ctx, houseId);
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Query(() => HouseStayConnection, { description: 'Requests that the house has to answer, the oldest first.' })
  stayRequests(@Args() args: StayRequestsArgs, @Ctx() ctx: ViewerContext): Promise<Page<HouseStay>> {
    return stayRequests(ctx, args);
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => AdmitToStayPayload, { description: 'Take somebody in, once the check-list is gone through.' })
  async admitToStay(
    @Arg('input') { bedId, ...input }: AdmitToStayInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<AdmitToStayPayload> {
    const { id } = await admitToStay(ctx, { ...input, ...(bedId && { bedId }) });
    return { stayId: id, userErrors: [] };
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => DischargeFromStayPayload, {
    description: 'Let somebody go home, once the check-list is gone through; nights that are left go to others.',
  })
  async dischargeFromStay(
    @Arg('input') input: DischargeFromStayInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<DischargeFromStayPayload> {
    const stay = await dischargeFromStay(ctx, input);
    return { stayId: stay.id, days: daysOf(stay), userErrors: [] };
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => RecordNoShowPayload, {
    description: 'Give the place of who did not come on the first day to others.',
  })
  async recordNoShow(@Arg('input') input: RecordNoShowInput, @Ctx() ctx: ViewerContext): Promise<RecordNoShowPayload> {
    const { id } = await recordNoShow(ctx, input);
    return { stayId: id, userErrors: [] };
  }
}
