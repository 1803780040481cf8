import { ArrayMaxSize } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Role } from '../identity/role.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { PushCredit } from './push-credit.entity.ts';
import { acceptPushes, pushCredits } from './push-credits.ts';
import { PushKind } from './push-kind.ts';

@InputType()
class AcceptPushesInput {
  @Field(() => [PushKind], { description: 'To which kinds `wx.requestSubscribeMessage` was answered with "accept".' })
  @ArrayMaxSize(20)
  kinds!: PushKind[];
}

@ObjectType()
class AcceptPushesPayload extends Payload {
  @Field(() => [PushCredit], { nullable: true })
  credits?: PushCredit[];
}

@Resolver()
export class PushResolver {
  @Authorized(Role.CITIZEN)
  @Query(() => [PushCredit], {
    description: 'How many messages outside the app the viewer has agreed to, of each kind he ever agreed to.',
  })
  pushCredits(@Ctx() ctx: ViewerContext): Promise<PushCredit[]> {
    return pushCredits(ctx);
  }

  @Authorized(Role.CITIZEN)
  @Mutation(() => AcceptPushesPayload, {
    description: 'Note that the viewer agreed in WeChat to one more message of each of these kinds.',
  })
  async acceptPushes(
    @Arg('input') { kinds }: AcceptPushesInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<AcceptPushesPayload> {
    return { credits: await acceptPushes(ctx, kinds), userErrors: [] };
  }
}
