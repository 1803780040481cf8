import { DateTimeISOResolver } from 'graphql-scalars';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { PersonCard } from '../identity/person-card.entity.ts';
import { Role } from '../identity/role.ts';
import { IsCardNumber, IsId, PersonArgs } from '../platform/args.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { endCard, issueCard, personCards } from './cards.service.ts';

@ObjectType('PersonCard', { description: 'A card with a printed number, for people without a phone.' })
class PersonCardType {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeISOResolver)
  issuedAt!: Date;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When it was lost, replaced or handed back.' })
  endedAt?: Date | undefined;
}

@InputType()
class IssueCardInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => String, { description: 'As it is printed on the card.' })
  @IsCardNumber()
  cardNumber!: string;
}

@InputType()
class EndCardInput {
  @Field(() => ID)
  @IsId()
  cardId!: string;
}

@ObjectType()
class IssueCardPayload extends Payload {
  @Field(() => PersonCardType, { nullable: true })
  card?: PersonCard;
}

@ObjectType()
class EndCardPayload extends IssueCardPayload {}

@Resolver(() => PersonCardType)
export class CardResolver {
  @Authorized()
  @Query(() => [PersonCardType], {
    description: 'The cards a person ever had, the newest first; for himself, a guardian, or staff who assist him.',
  })
  personCards(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<PersonCard[]> {
    return personCards(ctx, personId);
  }

  @Authorized(Role.HOTLINE_AGENT, Role.REVIEWER)
  @Mutation(() => IssueCardPayload, { description: 'Hand a printed card to the person the viewer assists.' })
  async issueCard(
    @Arg('input') { personId, cardNumber }: IssueCardInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<IssueCardPayload> {
    return { card: await issueCard(ctx, personId, cardNumber), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => EndCardPayload, {
    description: 'End a card that was lost or handed back; the person, a guardian, or staff who assist him.',
  })
  async endCard(@Arg('input') { cardId }: EndCardInput, @Ctx() ctx: ViewerContext): Promise<EndCardPayload> {
    return { card: await endCard(ctx, cardId), userErrors: [] };
  }

  @FieldResolver(() => String, { description: '****0001' })
  maskedNumber(@Root() card: PersonCard, @Ctx() { vault }: Context): string {
    return `****${(vault.open(card, 'number') ?? '').slice(-4)}`;
  }
}
