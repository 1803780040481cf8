import { LocalDateResolver } from 'graphql-scalars';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Role } from '../identity/role.ts';
import { IsDay, IsId } from '../platform/args.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { DeathPaper, DeathRecord } from './death-record.entity.ts';
import { recordDeath, revokeDeath } from './deaths.service.ts';

@InputType()
class RecordDeathInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => LocalDateResolver)
  @IsDay()
  diedOn!: CivilDate;

  @Field(() => DeathPaper, { description: 'The paper that was seen.' })
  paper!: DeathPaper;
}

@InputType()
class RevokeDeathInput {
  @Field(() => ID)
  @IsId()
  personId!: string;
}

@ObjectType()
class RecordDeathPayload extends Payload {
  @Field(() => DeathRecord, { nullable: true })
  death?: DeathRecord;
}

@ObjectType()
class RevokeDeathPayload extends RecordDeathPayload {}

@Resolver()
export class DeathResolver {
  @Authorized(Role.REVIEWER)
  @Mutation(() => RecordDeathPayload, {
    description:
      'Record that a person who lives where the viewer works died: he is signed out, delegations and cards end, meals are cancelled.',
  })
  async recordDeath(@Arg('input') input: RecordDeathInput, @Ctx() ctx: ViewerContext): Promise<RecordDeathPayload> {
    return { death: await recordDeath(ctx, input), userErrors: [] };
  }

  @Authorized(Role.REVIEWER)
  @Mutation(() => RevokeDeathPayload, {
    description: 'Put a mistaken record right; what was ended with it has to be asked for anew.',
  })
  async revokeDeath(
    @Arg('input') { personId }: RevokeDeathInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RevokeDeathPayload> {
    return { death: await revokeDeath(ctx, personId), userErrors: [] };
  }
}
