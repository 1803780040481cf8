import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
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
import type { CivilDate } from '@doorstep/shared/civil-date';
import { maskName } from '@doorstep/shared/id-number';
import { NamedPerson, namedPerson } from '../identity/named-person.ts';
import { Relation } from '../identity/relation.ts';
import { Role } from '../identity/role.ts';
import { Scope } from '../identity/scope.ts';
import { IsDay, IsId, IsIdNumber, IsPhone, PersonArgs } from '../platform/args.ts';
import { KEY } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { Confirmation, DelegationKind, DelegationPurpose, DelegationStatus, GuardianshipPaper } from './delegation.ts';
import { Delegation } from './delegation.entity.ts';
import { delegations, requestDelegation, revokeDelegation } from './delegations.service.ts';
import { grantDelegation } from './grant-delegation.ts';
import { personFor, statusFor } from './delegation-view.ts';
import { chooseMessages, messageChoices } from './recipients.ts';

@InputType()
class RequestDelegationInput {
  @Field(() => String, { description: 'The full name of the person to act for.' })
  @MaxLength(40)
  @Matches(/\S/, { message: '请填写他的姓名。' })
  @Matches(KEY.TEXT)
  name!: string;

  @Field(() => String, { nullable: true, description: 'His phone number; or else his id number.' })
  @IsOptional()
  @IsPhone()
  phone?: string;

  @Field(() => String, { nullable: true, description: 'For those without a phone, such as children.' })
  @IsOptional()
  @IsIdNumber()
  idNumber?: string;

  @Field(() => DelegationKind, { defaultValue: DelegationKind.DELEGATION })
  kind!: DelegationKind;

  @Field(() => [Scope], { description: 'In what matters. A guardian has them all.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  scopes!: Scope[];

  @Field(() => DelegationPurpose)
  purpose!: DelegationPurpose;

  @Field(() => Relation, { description: 'What the asker is to the person.' })
  relation!: Relation;

  @Field(() => LocalDateResolver, { description: 'The last day; three years ahead at most.' })
  @IsDay()
  endsOn!: CivilDate;

  @Field(() => ID)
  @IsUUID()
  idempotencyKey!: string;
}

@InputType()
class GrantDelegationInput {
  @Field(() => ID)
  @IsId()
  delegationId!: string;

  @Field(() => [Scope], { nullable: true, description: 'Fewer matters than were asked for; all of them without it.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @ArrayUnique()
  scopes?: Scope[];

  @Field(() => LocalDateResolver, { nullable: true, description: 'An earlier end than was asked for.' })
  @IsOptional()
  @IsDay()
  endsOn?: CivilDate;

  @Field(() => Confirmation, { nullable: true, description: 'For staff: how the person said yes.' })
  confirmation?: Confirmation;

  @Field(() => GuardianshipPaper, { nullable: true, description: 'For staff: what a guardianship rests on.' })
  paper?: GuardianshipPaper;

  @Field(() => String, { nullable: true, description: 'The number of that paper.' })
  @IsOptional()
  @MaxLength(60)
  @Matches(KEY.TEXT)
  paperNumber?: string;
}

@InputType()
class RevokeDelegationInput {
  @Field(() => ID)
  @IsId()
  delegationId!: string;
}

@ObjectType()
class RequestDelegationPayload extends Payload {
  @Field(() => Delegation, { nullable: true })
  delegation?: Delegation;
}

@ObjectType()
class GrantDelegationPayload extends RequestDelegationPayload {}

@ObjectType()
class RevokeDelegationPayload extends RequestDelegationPayload {}

@ObjectType({ description: 'Who gets the messages of one matter.' })
class MessageRecipients {
  @Field(() => Scope)
  matter!: Scope;

  @Field(() => [ID])
  recipientIds!: string[];
}

@InputType()
class ChooseMessagesInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => Scope)
  matter!: Scope;

  @Field(() => [ID], { description: 'The person himself, and delegates of his in this matter.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsId({ each: true })
  recipientIds!: string[];
}

@ObjectType()
class ChooseMessagesPayload extends Payload {
  @Field(() => MessageRecipients, { nullable: true })
  choice?: MessageRecipients;
}

@Resolver(() => Delegation)
export class DelegationResolver {
  @Authorized()
  @Query(() => [Delegation], {
    description:
      'All that a person granted, and all he was granted or asked for; for himself, a guardian, or staff who assist him.',
  })
  delegations(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<Delegation[]> {
    return delegations(ctx, personId);
  }

  @Authorized(Role.CITIZEN)
  @Mutation(() => RequestDelegationPayload, {
    description: 'Ask to act for somebody. The answer does not tell whether there is such a person.',
  })
  async requestDelegation(
    @Arg('input') input: RequestDelegationInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RequestDelegationPayload> {
    return { delegation: await requestDelegation(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => GrantDelegationPayload, {
    description: 'Say yes: the person himself, or staff who assist him. A guardianship needs staff and a paper.',
  })
  async grantDelegation(
    @Arg('input') input: GrantDelegationInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<GrantDelegationPayload> {
    return { delegation: await grantDelegation(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => RevokeDelegationPayload, {
    description: 'Decline, withdraw or revoke, by either side or by staff who assist one of them; it holds at once.',
  })
  async revokeDelegation(
    @Arg('input') { delegationId }: RevokeDelegationInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RevokeDelegationPayload> {
    return { delegation: await revokeDelegation(ctx, delegationId), userErrors: [] };
  }

  @Authorized()
  @Query(() => [MessageRecipients], {
    description: 'Who gets a person’s messages; the person alone in matters that are not listed.',
  })
  async messageChoices(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<MessageRecipients[]> {
    return messageChoices(ctx, personId);
  }

  @Authorized()
  @Mutation(() => ChooseMessagesPayload)
  async chooseMessages(
    @Arg('input') input: ChooseMessagesInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ChooseMessagesPayload> {
    return { choice: await chooseMessages(ctx, input), userErrors: [] };
  }

  @FieldResolver(() => DelegationStatus, {
    description: 'An asker is not told that he was declined: nobody learns so whether there is such a person.',
  })
  status(@Root() delegation: Delegation, @Ctx() ctx: ViewerContext): Promise<DelegationStatus> {
    return statusFor(ctx, delegation);
  }

  @FieldResolver(() => NamedPerson, {
    nullable: true,
    description: 'Whom it is about; until it was granted for his own side alone.',
  })
  person(@Root() delegation: Delegation, @Ctx() ctx: ViewerContext): Promise<NamedPerson | undefined> {
    return personFor(ctx, delegation);
  }

  @FieldResolver(() => NamedPerson)
  delegate(@Root() { delegate }: Delegation, @Ctx() { vault }: Context): NamedPerson {
    return namedPerson(vault, delegate);
  }

  @FieldResolver(() => String, { description: 'The name that was asked for, masked.' })
  soughtName(@Root() delegation: Delegation, @Ctx() { vault }: Context): string {
    return maskName(vault.open(delegation, 'soughtName') ?? '');
  }
}
