import { Length, Max, Min } from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Bed } from '../houses/bed.entity.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import { Role } from '../identity/role.ts';
import { IsDay, IsId, IsWords } from '../platform/args.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { endResidence, enterResident } from './residents.ts';
import { returnBedToService } from './return-bed.ts';
import { setCarers } from './set-carers.ts';
import { takeBedOutOfService } from './take-bed-out.ts';

@InputType()
class SetCarersInput {
  @Field(() => ID)
  @IsId()
  houseId!: string;

  @Field(() => Int)
  @Min(0)
  @Max(999)
  carers!: number;
}

@InputType()
class EnterResidentInput {
  @Field(() => ID)
  @IsId()
  bedId!: string;

  @Field(() => LocalDateResolver)
  @IsDay()
  startsOn!: CivilDate;

  @Field(() => Boolean, { description: 'Whether he counts as severely disabled in the ratio of carers.' })
  isSevere!: boolean;
}

@InputType()
class EndResidenceInput {
  @Field(() => ID)
  @IsId()
  bedId!: string;

  @Field(() => ID, { description: '`BedUse.id`.' })
  @IsId()
  useId!: string;

  @Field(() => LocalDateResolver, { description: 'The day of leaving; the first day where it was entered by mistake.' })
  @IsDay()
  endsOn!: CivilDate;
}

@InputType()
class TakeBedOutOfServiceInput {
  @Field(() => ID)
  @IsId()
  bedId!: string;

  @Field(() => LocalDateResolver)
  @IsDay()
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, { description: 'The day from which it is a bed again.' })
  @IsDay()
  endsOn!: CivilDate;

  @Field(() => String)
  @Length(1, 100, { message: '停用的原因请写1到100个字。' })
  @IsWords()
  reason!: string;
}

@InputType()
class ReturnBedToServiceInput {
  @Field(() => ID)
  @IsId()
  bedId!: string;

  @Field(() => ID, { description: '`BedUse.id`.' })
  @IsId()
  useId!: string;
}

@ObjectType()
class SetCarersPayload extends Payload {
  @Field(() => CareHouse, { nullable: true })
  house?: CareHouse;
}

@ObjectType()
class EnterResidentPayload extends Payload {
  @Field(() => Bed, { nullable: true })
  bed?: Bed;
}

@ObjectType()
class EndResidencePayload extends Payload {
  @Field(() => Bed, { nullable: true })
  bed?: Bed;
}

@ObjectType()
class ReturnBedToServicePayload extends Payload {
  @Field(() => Bed, { nullable: true })
  bed?: Bed;
}

@ObjectType()
class TakeBedOutOfServicePayload extends Payload {
  @Field(() => Bed, { nullable: true })
  bed?: Bed;

  @Field(() => Int, { nullable: true, description: 'How many were given another bed.' })
  moved?: number;

  @Field(() => Int, { nullable: true, description: 'How many wait again; they are told.' })
  sentBack?: number;
}

@Resolver()
export class HousesAtWorkResolver {
  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => SetCarersPayload, { description: 'Write down how many caregivers a house has.' })
  async setCarers(@Arg('input') input: SetCarersInput, @Ctx() ctx: ViewerContext): Promise<SetCarersPayload> {
    return { house: await setCarers(ctx, input), userErrors: [] };
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => EnterResidentPayload, {
    description: 'Write down that somebody lives in a bed, without saying who. Safe to repeat.',
  })
  async enterResident(
    @Arg('input') input: EnterResidentInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<EnterResidentPayload> {
    return { bed: await enterResident(ctx, input), userErrors: [] };
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => EndResidencePayload, {
    description: 'Write down that somebody does not live in a bed any more. Safe to repeat.',
  })
  async endResidence(@Arg('input') input: EndResidenceInput, @Ctx() ctx: ViewerContext): Promise<EndResidencePayload> {
    return { bed: await endResidence(ctx, input), userErrors: [] };
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => TakeBedOutOfServicePayload, {
    description: 'Take a bed out of service; its stays get other beds, or wait again and are told. Safe to repeat.',
  })
  async takeBedOutOfService(
    @Arg('input') input: TakeBedOutOfServiceInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<TakeBedOutOfServicePayload> {
    return { ...(await takeBedOutOfService(ctx, input)), userErrors: [] };
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => ReturnBedToServicePayload, {
    description: 'Put a bed back to service from today on. Safe to repeat.',
  })
  async returnBedToService(
    @Arg('input') input: ReturnBedToServiceInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ReturnBedToServicePayload> {
    return { bed: await returnBedToService(ctx, input), userErrors: [] };
  }
}
