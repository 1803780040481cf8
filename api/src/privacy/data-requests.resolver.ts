import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { civilDate } from '@doorstep/shared/civil-date';
import { Allergen, DietNeed } from '../identity/diet.ts';
import type { Diet } from '../identity/person.entity.ts';
import { Role } from '../identity/role.ts';
import { IdArgs, PersonArgs } from '../platform/args.ts';
import { Connection, PageArgs, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { answerDataRequest, dataRequestQueue, dataRequestValues, shownValue } from './answer-data-request.ts';
import { DataRequest } from './data-request.entity.ts';
import {
  AnswerDataRequestInput,
  RequestCorrectionInput,
  RequestDeletionInput,
  WithdrawDataRequestInput,
} from './data-requests.inputs.ts';
import { dataRequests, requestCorrection, requestDeletion, withdrawDataRequest } from './data-requests.service.ts';

@ObjectType('Diet', { description: 'What a person eats and must not eat.' })
class DietType {
  @Field(() => [DietNeed])
  needs!: DietNeed[];

  @Field(() => [Allergen])
  allergens!: Allergen[];
}

@ObjectType({ description: 'Both values in full, to be compared with a paper; a diet as its codes, joined by commas.' })
class DataRequestValues {
  @Field(() => String, { nullable: true })
  requested?: string | undefined;

  @Field(() => String, { nullable: true, description: 'What is recorded now.' })
  recorded?: string | undefined;
}

@ObjectType()
class DataRequestConnection extends Connection(DataRequest, 'DataRequest') {}

@ObjectType()
class RequestCorrectionPayload extends Payload {
  @Field(() => DataRequest, { nullable: true })
  request?: DataRequest;
}

@ObjectType()
class RequestDeletionPayload extends RequestCorrectionPayload {}

@ObjectType()
class WithdrawDataRequestPayload extends RequestCorrectionPayload {}

@ObjectType()
class AnswerDataRequestPayload extends RequestCorrectionPayload {}

@Resolver(() => DataRequest)
export class DataRequestResolver {
  @Authorized()
  @Query(() => [DataRequest], {
    description:
      'What was asked about a person’s data, the newest first; for himself, a guardian, or staff who assist him.',
  })
  dataRequests(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<DataRequest[]> {
    return dataRequests(ctx, personId);
  }

  @Authorized(Role.REVIEWER, Role.ADMINISTRATOR)
  @Query(() => DataRequestConnection, {
    description: 'Open requests of people who live where the viewer works, the earliest deadline first.',
  })
  dataRequestQueue(@Args() args: PageArgs, @Ctx() ctx: ViewerContext): Promise<Page<DataRequest>> {
    return dataRequestQueue(ctx, args);
  }

  @Authorized(Role.REVIEWER, Role.ADMINISTRATOR)
  @Query(() => DataRequestValues, {
    description: 'What was asked to be recorded and what is recorded, in full; the person sees who looked.',
  })
  dataRequestValues(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<DataRequestValues> {
    return dataRequestValues(ctx, id);
  }

  @Authorized()
  @Mutation(() => RequestCorrectionPayload, { description: 'Ask for something that is recorded to be put right.' })
  async requestCorrection(
    @Arg('input') input: RequestCorrectionInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RequestCorrectionPayload> {
    return { request: await requestCorrection(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => RequestDeletionPayload, { description: 'Ask for everything personal to be removed.' })
  async requestDeletion(
    @Arg('input') input: RequestDeletionInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RequestDeletionPayload> {
    return { request: await requestDeletion(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => WithdrawDataRequestPayload, { description: 'Take a request back before it is answered.' })
  async withdrawDataRequest(
    @Arg('input') { requestId }: WithdrawDataRequestInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<WithdrawDataRequestPayload> {
    return { request: await withdrawDataRequest(ctx, requestId), userErrors: [] };
  }

  @Authorized(Role.REVIEWER, Role.ADMINISTRATOR)
  @Mutation(() => AnswerDataRequestPayload, {
    description: 'Say yes, which writes the correction or removes what is personal, or no, with a reason.',
  })
  async answerDataRequest(
    @Arg('input') input: AnswerDataRequestInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<AnswerDataRequestPayload> {
    return { request: await answerDataRequest(ctx, input), userErrors: [] };
  }

  @FieldResolver(() => Boolean, { description: 'Whether it should have been answered by now.' })
  isOverdue(@Root() request: DataRequest, @Ctx() { now }: Context): boolean {
    return request.isOverdueOn(civilDate(now()));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it should be, masked where it identifies: 138****1234',
  })
  maskedValue(@Root() request: DataRequest, @Ctx() ctx: Context): string | undefined {
    return shownValue(ctx, request);
  }

  @FieldResolver(() => DietType, { nullable: true, description: 'What it should be, for DIET.' })
  diet(@Root() request: DataRequest, @Ctx() { vault }: Context): Diet | undefined {
    const value = vault.open(request, 'value');
    return typeof value === 'object' ? value : undefined;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the asker says about it.' })
  note(@Root() request: DataRequest, @Ctx() { vault }: Context): string | undefined {
    return vault.open(request, 'note');
  }

  @FieldResolver(() => String, { nullable: true, description: 'What staff say about their answer.' })
  words(@Root() request: DataRequest, @Ctx() { vault }: Context): string | undefined {
    return vault.open(request, 'words');
  }
}
