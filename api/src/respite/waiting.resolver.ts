import { ArrayMaxSize, ArrayMinSize, IsBoolean } from 'class-validator';
import { DateTimeISOResolver } from 'graphql-scalars';
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { CareHouse } from '../houses/care-house.entity.ts';
import { Role } from '../identity/role.ts';
import { IdArgs, IsId } from '../platform/args.ts';
import { PageArgs, type Page } from '../platform/connection.ts';
import type { ServerContext, Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { Region } from '../regions/region.entity.ts';
import { changeWishes } from './change-wishes.ts';
import { confirmWaiting } from './confirm-waiting.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import {
  entriesOf,
  logOf,
  replayWaitlist,
  setWaitingListOpen,
  waitingList,
  waitingLists,
  waitingOrder,
} from './waiting-desk.ts';
import { alternativesFor, waitingPlace } from './waiting-place.ts';
import {
  WaitingEntryViewConnection,
  WaitingPlace,
  WaitingPositionConnection,
  WaitlistEventViewConnection,
  type WaitingEntryView,
  type WaitingPosition,
  type WaitlistEventView,
} from './waiting-views.ts';
import { standing } from './waiting-order.ts';
import { WaitingList } from './waiting-list.entity.ts';
import { regimeOfList } from './waiting-regime.ts';

@ArgsType()
class WaitingListsArgs {
  @Field(() => String)
  regionCode!: string;
}

@ArgsType()
class WaitingOrderArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  stayId!: string;
}

@ArgsType()
class ReplayArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  listId!: string;

  @Field(() => DateTimeISOResolver)
  asOf!: Date;
}

@InputType()
class ConfirmWaitingInput {
  @Field(() => ID)
  @IsId()
  stayId!: string;
}

@InputType()
class ChangeWishesInput extends ConfirmWaitingInput {
  @Field(() => [ID], { description: 'One to five houses, the dearest wish first.' })
  @IsId({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  houseIds!: string[];
}

@InputType()
class SetWaitingListOpenInput {
  @Field(() => ID)
  @IsId()
  listId!: string;

  @Field(() => Boolean)
  @IsBoolean()
  isOpen!: boolean;
}

@ObjectType()
class ConfirmWaitingPayload extends Payload {
  @Field(() => RespiteStay, { nullable: true })
  stay?: RespiteStay;
}

@ObjectType()
class ChangeWishesPayload extends Payload {
  @Field(() => RespiteStay, { nullable: true })
  stay?: RespiteStay;
}

@ObjectType()
class SetWaitingListOpenPayload extends Payload {
  @Field(() => WaitingList, { nullable: true })
  list?: WaitingList;
}

@Resolver(() => WaitingPlace)
export class WaitingPlaceResolver {
  @FieldResolver(() => [CareHouse])
  alternatives(@Root() place: WaitingPlace, @Ctx() ctx: Context): Promise<CareHouse[]> {
    return alternativesFor(ctx, place.stay, place.listId);
  }
}

@Resolver(() => RespiteStay)
export class WaitingStayResolver {
  @FieldResolver(() => WaitingPlace, {
    nullable: true,
    description: 'The place on the waiting list, and why; null where it waits on none.',
  })
  async waitingPlace(@Root() stay: RespiteStay, @Ctx() ctx: ServerContext): Promise<WaitingPlace | undefined> {
    const place = await waitingPlace(ctx, stay);
    return place && ({ ...place, stay } as WaitingPlace);
  }

  @Authorized()
  @Query(() => WaitingPositionConnection, {
    description: 'The order of the list on which a stay waits, of nobody by name.',
  })
  waitingOrder(@Args() args: WaitingOrderArgs, @Ctx() ctx: ViewerContext): Promise<Page<WaitingPosition>> {
    return waitingOrder(ctx, args);
  }

  @Authorized()
  @Mutation(() => ConfirmWaitingPayload, { description: 'Say that it is still wanted, so that it is not passed over.' })
  async confirmWaiting(
    @Arg('input') { stayId }: ConfirmWaitingInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ConfirmWaitingPayload> {
    return { stay: await confirmWaiting(ctx, stayId), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => ChangeWishesPayload, { description: 'Other houses of the same list, or another order of wish.' })
  async changeWishes(@Arg('input') input: ChangeWishesInput, @Ctx() ctx: ViewerContext): Promise<ChangeWishesPayload> {
    return { stay: await changeWishes(ctx, input), userErrors: [] };
  }
}

@Resolver(() => WaitingList)
export class WaitingListResolver {
  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Query(() => [WaitingList], { description: 'The lists of a region and of those under it.' })
  waitingLists(@Args() { regionCode }: WaitingListsArgs, @Ctx() ctx: ViewerContext): Promise<WaitingList[]> {
    return waitingLists(ctx, regionCode);
  }

  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Query(() => WaitingList)
  waitingList(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<WaitingList> {
    return waitingList(ctx, id);
  }

  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Query(() => WaitingPositionConnection, {
    description: 'The order of a list at any moment, told again from what happened on it alone.',
  })
  replayWaitlist(@Args() args: ReplayArgs, @Ctx() ctx: ViewerContext): Promise<Page<WaitingPosition>> {
    return replayWaitlist(ctx, args);
  }

  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Mutation(() => SetWaitingListOpenPayload, {
    description: 'Open a list for those who come new, or close it; who is on it keeps his place.',
  })
  async setWaitingListOpen(
    @Arg('input') input: SetWaitingListOpenInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<SetWaitingListOpenPayload> {
    return { list: await setWaitingListOpen(ctx, input), userErrors: [] };
  }

  @FieldResolver(() => Region, { nullable: true })
  region(@Root() { regionCode }: WaitingList, @Ctx() { regions }: Context): Region | undefined {
    return regions.find(regionCode);
  }

  @FieldResolver(() => String)
  async itemTitle(@Root() list: WaitingList, @Ctx() ctx: Context): Promise<string> {
    return (await regimeOfList(ctx, list)).item.title;
  }

  @FieldResolver(() => Int, { description: 'How many wait.' })
  async waiting(@Root() { id }: WaitingList, @Ctx() { em }: Context): Promise<number> {
    return (await standing(em, id, [])).of;
  }

  @FieldResolver(() => WaitingEntryViewConnection, { description: 'In their order, by initials.' })
  entries(
    @Root() list: WaitingList,
    @Args() page: PageArgs,
    @Ctx() ctx: ViewerContext,
  ): Promise<Page<WaitingEntryView>> {
    return entriesOf(ctx, list, page);
  }

  @FieldResolver(() => WaitlistEventViewConnection, { description: 'What happened, the latest first.' })
  log(@Root() list: WaitingList, @Args() page: PageArgs, @Ctx() ctx: ViewerContext): Promise<Page<WaitlistEventView>> {
    return logOf(ctx, list, page);
  }
}
