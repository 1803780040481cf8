import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { IsRegionCode } from '../platform/args.ts';
import type { Context } from '../platform/context.ts';
import { TimeBankProof, timeBankProof } from './time-bank-proof.ts';

@ArgsType()
class TimeBankProofArgs {
  @Field(() => String, { description: 'A province, or anywhere in a city.' })
  @IsRegionCode()
  regionCode!: string;
}

@Resolver()
export class ClearingResolver {
  @Query(() => TimeBankProof, {
    description: 'Proves to anybody, at any moment, that the hours issued are the hours served, and where they are.',
  })
  timeBankProof(@Args() { regionCode }: TimeBankProofArgs, @Ctx() ctx: Context): Promise<TimeBankProof> {
    return timeBankProof(ctx, regionCode);
  }
}
