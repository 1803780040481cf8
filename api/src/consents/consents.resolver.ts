import { Arg, Args, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { IsId, PersonArgs } from '../platform/args.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { Consent, ConsentPurpose } from './consent.entity.ts';
import { consents, giveConsent, withdrawConsent } from './consents.service.ts';

@InputType()
class GiveConsentInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => ConsentPurpose)
  purpose!: ConsentPurpose;
}

@InputType()
class WithdrawConsentInput extends GiveConsentInput {}

@ObjectType()
class GiveConsentPayload extends Payload {
  @Field(() => Consent, { nullable: true })
  consent?: Consent | undefined;
}

@ObjectType()
class WithdrawConsentPayload extends GiveConsentPayload {}

@Resolver(() => Consent)
export class ConsentResolver {
  @Authorized()
  @Query(() => [Consent], {
    description: 'What a person agreed to, or no longer agrees to: the last word on each use.',
  })
  consents(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<Consent[]> {
    return consents(ctx, personId);
  }

  @Authorized()
  @Mutation(() => GiveConsentPayload, {
    description: 'Say yes to one use of sensitive data; for a child under 14 its guardian says it.',
  })
  async giveConsent(
    @Arg('input') { personId, purpose }: GiveConsentInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<GiveConsentPayload> {
    return { consent: await giveConsent(ctx, personId, purpose), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => WithdrawConsentPayload, { description: 'Take a yes back; it holds from the next request on.' })
  async withdrawConsent(
    @Arg('input') { personId, purpose }: WithdrawConsentInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<WithdrawConsentPayload> {
    return { consent: await withdrawConsent(ctx, personId, purpose), userErrors: [] };
  }
}
