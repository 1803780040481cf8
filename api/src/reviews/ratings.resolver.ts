import { Arg, Args, Authorized, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Rating } from '../applications/rating.entity.ts';
import { Role } from '../identity/role.ts';
import { Connection, PageArgs, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { answerRating, ratingsToAnswer } from './answer-rating.ts';
import { AnswerRatingInput } from './reviews.inputs.ts';

@ObjectType()
class RatingConnection extends Connection(Rating, 'Rating') {}

@ObjectType()
class AnswerRatingPayload extends Payload {
  @Field(() => Rating, { nullable: true })
  rating?: Rating;
}

@Resolver()
export class RatingsResolver {
  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Query(() => RatingConnection, { description: 'Bad ratings that wait for an answer, the earliest deadline first.' })
  ratingsToAnswer(@Args() args: PageArgs, @Ctx() ctx: ViewerContext): Promise<Page<Rating>> {
    return ratingsToAnswer(ctx, args);
  }

  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Mutation(() => AnswerRatingPayload, { description: 'Answer a rating: what was wrong, and what is done about it.' })
  async answerRating(@Arg('input') input: AnswerRatingInput, @Ctx() ctx: ViewerContext): Promise<AnswerRatingPayload> {
    return { rating: await answerRating(ctx, input), userErrors: [] };
  }
}
