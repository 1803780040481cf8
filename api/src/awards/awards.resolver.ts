import { Length } from 'class-validator';
import { JSONObjectResolver } from 'graphql-scalars';
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { Role } from '../identity/role.ts';
import { IdArgs, IsId, IsWords } from '../platform/args.ts';
import { Connection, PageArgs } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { answerInstalment } from './answer-instalment.ts';
import { Award } from './award.entity.ts';
import { cancelTakeBack } from './cancel-take-back.ts';
import { Instalment } from './instalment.entity.ts';
import { awards, awardToKeep, heldInstalments } from './read-awards.ts';
import { resumeAward, stopAward } from './stop-award.ts';
import { recordRepayment, takeBack } from './take-back.ts';

@ArgsType()
class AwardsArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  personId!: string;
}

@InputType()
class StopAwardInput {
  @Field(() => ID)
  @IsId()
  awardId!: string;

  @Field(() => String, { description: 'Why, in words for the person.' })
  @Length(1, 300, { message: '原因请写1到300个字。' })
  @IsWords()
  words!: string;
}

@InputType()
class ResumeAwardInput {
  @Field(() => ID)
  @IsId()
  awardId!: string;

  @Field(() => Boolean, { description: 'Whether what fell due meanwhile is paid, too.' })
  paysMissed!: boolean;
}

@InputType()
class TakeBackInstalmentInput {
  @Field(() => ID)
  @IsId()
  instalmentId!: string;

  @Field(() => String, { description: 'Why, in words for the person.' })
  @Length(1, 300, { message: '原因请写1到300个字。' })
  @IsWords()
  words!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the viewer read that another officer asked, and says the same: refused if nobody asks any more.',
  })
  confirms!: boolean;
}

@InputType()
class CancelTakeBackInput {
  @Field(() => ID)
  @IsId()
  instalmentId!: string;
}

@InputType()
class RecordRepaymentInput {
  @Field(() => ID)
  @IsId()
  instalmentId!: string;
}

@InputType()
class AnswerInstalmentInput {
  @Field(() => ID)
  @IsId()
  instalmentId!: string;

  @Field(() => JSONObjectResolver, { description: 'What is known now, by `InstalmentQuestion.fact`.' })
  facts!: Record<string, unknown>;
}

@ObjectType()
class AwardConnection extends Connection(Award, 'Award') {}

@ObjectType()
class InstalmentConnection extends Connection(Instalment, 'Instalment') {}

@ObjectType()
class StopAwardPayload extends Payload {
  @Field(() => Award, { nullable: true })
  award?: Award;
}

@ObjectType()
class ResumeAwardPayload extends Payload {
  @Field(() => Award, { nullable: true })
  award?: Award;
}

@ObjectType()
class TakeBackInstalmentPayload extends Payload {
  @Field(() => Instalment, { nullable: true })
  instalment?: Instalment;
}

@ObjectType()
class CancelTakeBackPayload extends Payload {
  @Field(() => Instalment, { nullable: true })
  instalment?: Instalment;
}

@ObjectType()
class RecordRepaymentPayload extends Payload {
  @Field(() => Instalment, { nullable: true })
  instalment?: Instalment;
}

@ObjectType()
class AnswerInstalmentPayload extends Payload {
  @Field(() => Instalment, { nullable: true })
  instalment?: Instalment;
}

@Resolver()
export class AwardsResolver {
  @Authorized()
  @Query(() => AwardConnection, {
    description: 'What a person is paid and was paid, in parts with their days; needs the scope APPLICATIONS.',
  })
  awards(@Args() args: AwardsArgs, @Ctx() ctx: ViewerContext) {
    return awards(ctx, args);
  }

  @Authorized(Role.FUND_OFFICER)
  @Query(() => Award, { description: 'One award of a fund that the viewer keeps.' })
  award(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<Award> {
    return awardToKeep(ctx, id);
  }

  @Authorized(Role.FUND_OFFICER)
  @Query(() => InstalmentConnection, {
    description: 'Payments that wait for an answer or for money, of the funds that the viewer keeps.',
  })
  heldInstalments(@Args() args: PageArgs, @Ctx() ctx: ViewerContext) {
    return heldInstalments(ctx, args);
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => StopAwardPayload, { description: 'Stop an award; what is owed already is paid. Safe to repeat.' })
  async stopAward(@Arg('input') input: StopAwardInput, @Ctx() ctx: ViewerContext): Promise<StopAwardPayload> {
    return { award: await stopAward(ctx, input), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => ResumeAwardPayload, { description: 'Take a stopped award up again. Safe to repeat.' })
  async resumeAward(@Arg('input') input: ResumeAwardInput, @Ctx() ctx: ViewerContext): Promise<ResumeAwardPayload> {
    return { award: await resumeAward(ctx, input), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => TakeBackInstalmentPayload, {
    description:
      'Take a payment back: to the fund where it is only owed, from the person where it was paid, once two said so.',
  })
  async takeBackInstalment(
    @Arg('input') input: TakeBackInstalmentInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<TakeBackInstalmentPayload> {
    return { instalment: await takeBack(ctx, input), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => CancelTakeBackPayload, {
    description:
      'Leave with the person what one officer asked back: whoever asked withdraws it, or another does not agree. Safe to repeat.',
  })
  async cancelTakeBack(
    @Arg('input') { instalmentId }: CancelTakeBackInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<CancelTakeBackPayload> {
    return { instalment: await cancelTakeBack(ctx, instalmentId), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => RecordRepaymentPayload, { description: 'Record that a person gave back what was paid.' })
  async recordRepayment(
    @Arg('input') { instalmentId }: RecordRepaymentInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RecordRepaymentPayload> {
    return { instalment: await recordRepayment(ctx, instalmentId), userErrors: [] };
  }

  @Authorized(Role.FUND_OFFICER)
  @Mutation(() => AnswerInstalmentPayload, {
    description: 'Enter what was found out about the conditions of a payment, and decide it anew.',
  })
  async answerInstalment(
    @Arg('input') input: AnswerInstalmentInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<AnswerInstalmentPayload> {
    return { instalment: await answerInstalment(ctx, input), userErrors: [] };
  }
}
