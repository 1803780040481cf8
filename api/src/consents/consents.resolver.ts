import { Arg, Args, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { IsId, PersonArgs } from '../platform/args.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { Consent, ConsentPurpose } from './consent.entity.ts';
import { consents, giveConsent, withdrawConsent } from './consents.service.ts';

@InputType()
class ConsentInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => ConsentPurpose)
  purpose!: ConsentPurpose;
}

@ObjectType()
class ConsentPayload extends Payload {
  @Field(() => Consent, { nullable: true })
  consent?: Consent | undefined;
}

@Resolver(() => Consent)
export class ConsentResolver {
  @Authorized()
  @Query(() => [Consent], { description: 'All that a person ever agreed to, the newest first.' })
  consents(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<Consent[]> {
    return consents(ctx, personId);
  }

  @Authorized()
  @Mutation(() => ConsentPayload, {
    description: 'Say yes to one use of sensitive data; for a child under 14 its guardian says it.',
  })
  async giveConsent(
    @Arg('input') { personId, purpose }: ConsentInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ConsentPayload> {
    return { consent: await giveConsent(ctx, personId, purpose), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => ConsentPayload, { description: 'Take a yes back; it holds from the next request on.' })
  async withdrawConsent(
    @Arg('input') { personId, purpose }: ConsentInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ConsentPayload> {
    return { consent: await withdrawConsent(ctx, personId, purpose), userErrors: [] };
  }
}
