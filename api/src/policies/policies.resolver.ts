import { MaxLength } from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Context } from '../platform/context.ts';
import { Region } from '../regions/region.entity.ts';
import type { InPack } from './policy-library.ts';
import type { ParameterData } from './policy-pack.ts';
import { policyParameters } from './policies.service.ts';
import { Clause } from './policies.types.ts';

@ArgsType()
class PolicyParametersArgs {
  @Field(() => String)
  @MaxLength(12)
  regionCode!: string;

  @Field(() => String, { nullable: true, description: 'Only keys that begin so, "beds."' })
  @MaxLength(100)
  keyPrefix?: string;

  @Field(() => LocalDateResolver, { nullable: true, description: 'As the rules stood on a day; today without it.' })
  asOf?: CivilDate;
}

@ObjectType({ description: 'A number, or a set, that a document lays down.' })
class PolicyParameter {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: '>=, <=, <, >, =, in: as the document words it.' })
  operator!: string;

  @Field(() => String)
  value!: string;

  @Field(() => String, { nullable: true })
  unit?: string;

  @Field(() => String, { nullable: true, description: "Deadline in the document's words." })
  deadline?: string;
}

@Resolver(() => PolicyParameter)
export class PoliciesResolver {
  @Query(() => [PolicyParameter], {
    description: 'The numbers that the documents set for a region and the regions above it.',
  })
  policyParameters(@Args() args: PolicyParametersArgs, @Ctx() ctx: Context): InPack<ParameterData>[] {
    return policyParameters(ctx, args);
  }

  @FieldResolver(() => ID, { description: 'Region code and key.' })
  id(@Root() { pack, key }: InPack<ParameterData>): string {
    return `${pack.region}/${key}`;
  }

  @FieldResolver(() => Region)
  region(@Root() { pack }: InPack<ParameterData>, @Ctx() { regions }: Context): Region | undefined {
    return regions.find(pack.region);
  }

  @FieldResolver(() => [Clause], { description: 'Where it is written.' })
  clauses(@Root() { clauses }: InPack<ParameterData>, @Ctx() { policies }: Context): Clause[] {
    return clauses.map((id) => policies.clause(id));
  }
}
