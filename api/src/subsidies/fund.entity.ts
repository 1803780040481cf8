import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { FundSource } from './fund.ts';

/** Who pays subsidies by the rules of a region (补助资金). What it has and owes stands in the books. */
@Entity()
@Unique({ name: 'fund_one_of_a_name', properties: ['regionCode', 'name'] })
@ObjectType({ description: 'Who pays subsidies by the rules of a region (补助资金).' })
export class Fund {
  /** As `fundIdOf` makes it. */
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'string', length: 12 })
  regionCode!: string;

  @Field(() => String)
  @Property({ type: 'string', length: 400 })
  name!: string;

  /** As the packs say it. */
  @Field(() => FundSource, { nullable: true, description: 'None where no document says it.' })
  @Property({ type: 'string', length: 9, nullable: true })
  source?: FundSource | undefined;
}
