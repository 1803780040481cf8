import { ArrayMaxSize, IsOptional, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Args, ArgsType, Authorized, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { PersonArgs } from '../platform/args.ts';
import { KEY } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Benefits } from './benefits.ts';
import { benefitsFor } from './benefits.service.ts';

@InputType({ description: 'What if this were the answer? It is kept nowhere.' })
class FactInput {
  @Field(() => ID, { description: 'As in `FactQuestion.path`.' })
  @MaxLength(60)
  path!: string;

  @Field(() => [String], { description: 'As `FactQuestion.kind` says; none at all for none of the options.' })
  @ArrayMaxSize(20)
  @MaxLength(40, { each: true })
  @Matches(KEY.TEXT, { each: true })
  values!: string[];
}

@ArgsType()
class BenefitsArgs extends PersonArgs {
  @Field(() => [FactInput], { nullable: true, description: 'Answers to `questions`, to see what they would change.' })
  @IsOptional()
  @ArrayMaxSize(60)
  @ValidateNested()
  supposing?: FactInput[];
}

@Resolver()
export class BenefitsResolver {
  @Authorized()
  @Query(() => Benefits, {
    description: 'What a person may have; for himself, a delegate for APPLICATIONS, a guardian, staff who assist him.',
  })
  benefitsFor(@Args() { personId, supposing }: BenefitsArgs, @Ctx() ctx: ViewerContext): Promise<Benefits> {
    return benefitsFor(ctx, personId, supposing ?? []);
  }
}
