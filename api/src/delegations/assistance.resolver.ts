import { IsOptional, Matches, MaxLength } from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
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
import { ageOn, civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { maskName, maskPhone } from '@doorstep/shared/id-number';
import { Role } from '../identity/role.ts';
import { IsCardNumber, IsDay, IsId, IsIdNumber, IsPhone } from '../platform/args.ts';
import { KEY } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { Region } from '../regions/region.entity.ts';
import { Assistance, Channel, Identification } from './assistance.entity.ts';
import { endAssistance, findPeople, startAssistance, type FoundPerson } from './assistance.service.ts';

@ArgsType()
class FindPeopleArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsPhone()
  phone?: string;

  @Field(() => String, { nullable: true, description: 'With `birthDate`.' })
  @IsOptional()
  @MaxLength(40)
  @Matches(KEY.TEXT)
  name?: string;

  @Field(() => LocalDateResolver, { nullable: true })
  @IsOptional()
  @IsDay()
  birthDate?: CivilDate;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsCardNumber()
  cardNumber?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIdNumber()
  idNumber?: string;
}

@ObjectType('FoundPerson', { description: 'A person as far as it takes to know that it is the right one.' })
class FoundPersonType {
  @Field(() => Identification)
  identifiedBy!: Identification;
}

@InputType()
class StartAssistanceInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => Channel)
  channel!: Channel;

  @Field(() => Identification, { description: 'How the person was known for who he is.' })
  identifiedBy!: Identification;
}

@InputType()
class EndAssistanceInput {
  @Field(() => ID)
  @IsId()
  assistanceId!: string;
}

@ObjectType()
class StartAssistancePayload extends Payload {
  @Field(() => Assistance, { nullable: true })
  assistance?: Assistance;
}

@ObjectType()
class EndAssistancePayload extends StartAssistancePayload {}

@Resolver(() => FoundPersonType)
export class AssistanceResolver {
  @Authorized(Role.HOTLINE_AGENT, Role.REVIEWER)
  @Query(() => [FoundPersonType], {
    description:
      'People who live where the viewer works, by phone, by card, by id number, or by name and birthday. Each look is recorded.',
  })
  findPeople(@Args() args: FindPeopleArgs, @Ctx() ctx: ViewerContext): Promise<FoundPerson[]> {
    return findPeople(ctx, args);
  }

  @Authorized(Role.HOTLINE_AGENT, Role.REVIEWER)
  @Mutation(() => StartAssistancePayload, {
    description: 'Begin to do for a person what he asks for, on the telephone or sitting together; two hours at most.',
  })
  async startAssistance(
    @Arg('input') input: StartAssistanceInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<StartAssistancePayload> {
    return { assistance: await startAssistance(ctx, input), userErrors: [] };
  }

  @Authorized(Role.HOTLINE_AGENT, Role.REVIEWER)
  @Mutation(() => EndAssistancePayload)
  async endAssistance(
    @Arg('input') { assistanceId }: EndAssistanceInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<EndAssistancePayload> {
    return { assistance: await endAssistance(ctx, assistanceId), userErrors: [] };
  }

  @FieldResolver(() => ID)
  id(@Root() { person }: FoundPerson): string {
    return person.id;
  }

  @FieldResolver(() => String, { description: '王*兰' })
  maskedName(@Root() { person }: FoundPerson, @Ctx() { vault }: Context): string {
    return maskName(vault.open(person, 'name') ?? '');
  }

  @FieldResolver(() => Int, { nullable: true })
  age(@Root() { person }: FoundPerson, @Ctx() { vault, now }: Context): number | undefined {
    const birthDate = vault.open(person, 'birthDate');
    return birthDate ? ageOn(birthDate, civilDate(now())) : undefined;
  }

  @FieldResolver(() => String, { nullable: true, description: '138****1234' })
  maskedPhone(@Root() { person }: FoundPerson, @Ctx() { vault }: Context): string | undefined {
    const phone = vault.open(person, 'phone');
    return phone && maskPhone(phone);
  }

  @FieldResolver(() => Region, { nullable: true })
  residence(@Root() { person }: FoundPerson, @Ctx() { regions }: Context): Region | undefined {
    return person.residenceRegion ? regions.find(person.residenceRegion) : undefined;
  }
}
