import { Field, Int, ObjectType } from 'type-graphql';
import type { Fen } from '@doorstep/shared/units';
import { Clause, Verdict } from '../policies/policies.types.ts';

@ObjectType({ description: 'What one fund pays, by which rule.' })
export abstract class Funding {
  @Field(() => String, { description: 'Code of the rule.' })
  code!: string;

  @Field(() => String, { description: 'Who pays.' })
  fund!: string;

  @Field(() => String, { description: "The condition in a citizen's words." })
  says!: string;

  @Field(() => Int, { description: 'Of the whole meal or stay; 0 where it pays nothing.' })
  amountFen!: Fen;

  @Field(() => Boolean, { description: 'Whether it would be more if the fund had more left.' })
  isLimitedByBudget!: boolean;

  @Field(() => Clause)
  clause!: Clause;

  @Field(() => Boolean, { description: 'Whether the amount is made up for the demo world.' })
  isSample!: boolean;
}

@ObjectType({ description: 'What one fund pays, or why it does not, by which rule.' })
export abstract class FundingLine extends Funding {
  @Field(() => Verdict)
  verdict!: string;

  @Field(() => Boolean, { description: 'Whether it would be more but for what it paid on the same day.' })
  isLimitedByDailyCap!: boolean;

  @Field(() => Int, { nullable: true, description: 'What it pays one person of one day at most.' })
  dailyCapFen?: Fen | undefined;

  @Field(() => Boolean, { description: 'Whether it would be more but for what it paid in the same month.' })
  isLimitedByMonthlyCap!: boolean;

  @Field(() => Int, { nullable: true, description: 'What it pays one person of one month at most.' })
  monthlyCapFen?: Fen | undefined;

  @Field(() => [String], { description: 'What must be known to say, as questions.' })
  asks!: string[];

  /** The region whose rule it is. */
  region?: string | undefined;

  /** The fund in the books. */
  fundId?: string | undefined;

  /** Version of the pack that holds the rule. */
  packHash!: string;
}
