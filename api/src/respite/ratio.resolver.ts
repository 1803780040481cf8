import { Length } from 'class-validator';
import { DateTimeISOResolver } from 'graphql-scalars';
import {
  Arg,
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
import { staffLoader } from '../identity/doer.ts';
import { Role } from '../identity/role.ts';
import { IsId, IsWords } from '../platform/args.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { boardStays, BoardStay } from './board-stay.ts';
import type { NightRatio } from './carer-ratio.ts';
import { RatioOverride } from './ratio-override.entity.ts';
import { askRatioOverride, decideRatioOverride } from './ratio-overrides.ts';
import { ratioWarnings, type RatioWarning, type WaitsForCarers } from './ratio-warnings.ts';
import { NightRatioType } from './ratio.types.ts';

@InputType()
class AskRatioOverrideInput {
  @Field(() => ID)
  @IsId()
  stayId!: string;

  @Field(() => String, { description: 'Why it must be, and how he is looked after all the same.' })
  @Length(1, 300, { message: '原因请写1到300个字。' })
  @IsWords()
  reason!: string;
}

@InputType()
class DecideRatioOverrideInput {
  @Field(() => ID)
  @IsId()
  overrideId!: string;

  @Field(() => Boolean)
  isGranted!: boolean;
}

@ObjectType('RatioOverride', { description: 'That somebody is let in although the house then has too few carers.' })
class RatioOverrideType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Carers when it was asked.' })
  carers!: number;

  @Field(() => Int, { description: 'Severely disabled people, this one included, when it was asked.' })
  severe!: number;

  @Field(() => DateTimeISOResolver)
  askedAt!: Date;

  @Field(() => DateTimeISOResolver, { nullable: true })
  decidedAt?: Date | undefined;

  @Field(() => Boolean, { nullable: true, description: 'None until it is decided.' })
  isGranted?: boolean | undefined;
}

@ObjectType('WaitsForCarers', {
  description: 'Somebody who waits because the house would have too few carers with him.',
})
class WaitsForCarersType {
  @Field(() => NightRatioType, { description: 'The night on which it would have the fewest, with him.' })
  worst!: NightRatio;

  @Field(() => RatioOverrideType, { nullable: true, description: 'What a second officer is asked, or has said.' })
  override?: RatioOverride | undefined;
}

@ObjectType('RatioWarning', { description: 'A house with too few carers, or which would have too few.' })
class RatioWarningType {
  @Field(() => CareHouse)
  house!: CareHouse;

  @Field(() => [NightRatioType], { description: 'The nights of the coming two weeks on which there are too few.' })
  nights!: NightRatio[];

  @Field(() => [WaitsForCarersType])
  waiting!: WaitsForCarers[];
}

@ObjectType()
class AskRatioOverridePayload extends Payload {
  @Field(() => RatioOverrideType, { nullable: true })
  override?: RatioOverride;
}

@ObjectType()
class DecideRatioOverridePayload extends Payload {
  @Field(() => RatioOverrideType, { nullable: true })
  override?: RatioOverride;
}

@Resolver(() => RatioOverrideType)
export class RatioOverrideResolver {
  @Authorized(Role.PROVIDER_OPERATOR, Role.REVIEWER, Role.SUPERVISOR)
  @Query(() => [RatioWarningType], {
    description:
      'The houses that the viewer runs or looks over which have too few carers, or where somebody waits for more.',
  })
  ratioWarnings(@Ctx() ctx: ViewerContext): Promise<RatioWarning[]> {
    return ratioWarnings(ctx);
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => AskRatioOverridePayload, {
    description: 'Ask a second officer to let somebody in although there are too few carers. Safe to repeat.',
  })
  async askRatioOverride(
    @Arg('input') input: AskRatioOverrideInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<AskRatioOverridePayload> {
    return { override: await askRatioOverride(ctx, input), userErrors: [] };
  }

  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Mutation(() => DecideRatioOverridePayload, {
    description: 'Say whether somebody is let in; granted, he is offered the bed. Safe to repeat.',
  })
  async decideRatioOverride(
    @Arg('input') input: DecideRatioOverrideInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<DecideRatioOverridePayload> {
    return { override: await decideRatioOverride(ctx, input), userErrors: [] };
  }

  @FieldResolver(() => String, { description: 'What the officer wrote who asked.' })
  reason(@Root() override: RatioOverride, @Ctx() { vault }: Context): string {
    return vault.open(override, 'reason')!;
  }

  @FieldResolver(() => String, { description: 'Name of the officer who asked.' })
  async askedBy(@Root() { askedById }: RatioOverride, @Ctx() ctx: Context): Promise<string> {
    return (await staffLoader(ctx).load(askedById)).name;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the officer who decided.' })
  async decidedBy(@Root() { decidedById }: RatioOverride, @Ctx() ctx: Context): Promise<string | undefined> {
    return decidedById ? (await staffLoader(ctx).load(decidedById)).name : undefined;
  }
}

@Resolver(() => WaitsForCarersType)
export class WaitsForCarersResolver {
  @FieldResolver(() => BoardStay)
  async stay(@Root() { stay }: WaitsForCarers, @Ctx() ctx: Context): Promise<BoardStay | undefined> {
    return boardStays(ctx).load(stay.id);
  }
}
