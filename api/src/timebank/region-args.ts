import { Matches } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';

/** A region. */
@ArgsType()
export class RegionArgs {
  @Field(() => ID)
  @Matches(/^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/)
  regionCode!: string;
}
