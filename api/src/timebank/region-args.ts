import { ArgsType, Field, ID } from 'type-graphql';
import { IsRegionCode } from '../platform/args.ts';

/** A region. */
@ArgsType()
export class RegionArgs {
  @Field(() => ID)
  @IsRegionCode()
  regionCode!: string;
}
