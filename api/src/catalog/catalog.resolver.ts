import { ArrayMaxSize, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { IdArgs, IsDay, IsId } from '../platform/args.ts';
import type { Context } from '../platform/context.ts';
import { Connection, PageArgs, type Page } from '../platform/connection.ts';
import type { PolicyDocumentData } from '../policies/policy-pack.ts';
import { Clause, PolicyDocument } from '../policies/policies.types.ts';
import { PositionInput } from '../regions/position-input.ts';
import { Position, Region } from '../regions/region.entity.ts';
import { eligibilityOf, serviceItem, serviceItems } from './catalog.service.ts';
import { Audience, Eligibility, Paper, Pillar, ServiceItem } from './service-item.ts';
import { ServicePoint, ServicePointKind } from './service-point.entity.ts';
import { servicePoint, servicePoints } from './service-points.ts';

@ArgsType()
class ServiceItemsArgs extends PageArgs {
  @Field(() => String)
  @MaxLength(12)
  regionCode!: string;

  @Field(() => Pillar, { nullable: true })
  pillar?: Pillar;

  @Field(() => Audience, { nullable: true })
  audience?: Audience;

  @Field(() => String, { nullable: true, description: 'What somebody calls it, 送饭.' })
  @MaxLength(100, { message: '搜索的话请不要超过100个字。' })
  search?: string;

  @Field(() => LocalDateResolver, { nullable: true, description: 'As the rules stood on a day; today without it.' })
  asOf?: CivilDate;
}

@ArgsType()
class ServicePointsArgs extends PageArgs {
  @Field(() => PositionInput, { nullable: true })
  @ValidateNested()
  near?: PositionInput;

  @Field(() => Int, { nullable: true })
  @Min(1)
  withinMetres?: number;

  @Field(() => Int, { nullable: true, description: 'At the pace of an old person; the documents ask for 15.' })
  @Min(1)
  @Max(600)
  withinWalkMinutes?: number;

  @Field(() => String, { nullable: true })
  @Matches(/^\d{2,12}$/)
  regionCode?: string;

  @Field(() => [ServicePointKind], { nullable: true })
  @ArrayMaxSize(20)
  kinds?: ServicePointKind[];

  @Field(() => LocalDateResolver, { nullable: true })
  @IsOptional()
  @IsDay()
  openOn?: CivilDate;
}

@ObjectType()
class ServiceItemConnection extends Connection(ServiceItem, 'ServiceItem') {}

@ObjectType()
class ServicePointConnection extends Connection(ServicePoint, 'ServicePoint') {}

@ArgsType()
class EligibilityArgs {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsId()
  personId?: string;
}

@ArgsType()
class ServicePointArgs extends IdArgs {
  @Field(() => PositionInput, { nullable: true })
  @ValidateNested()
  near?: PositionInput;
}

@Resolver(() => ServiceItem)
export class ServiceItemResolver {
  @Query(() => ServiceItemConnection, {
    description: 'Items of a region and of the regions above it; when searching, the best match first.',
  })
  serviceItems(@Args() args: ServiceItemsArgs, @Ctx() ctx: Context): Page<ServiceItem> {
    return serviceItems(ctx, args);
  }

  @Query(() => ServiceItem, { nullable: true, description: '`id` as in `ServiceItem.id`.' })
  serviceItem(
    @Arg('id', () => ID) id: string,
    @Ctx() ctx: Context,
    @Arg('asOf', () => LocalDateResolver, { nullable: true }) asOf?: CivilDate,
  ): ServiceItem | undefined {
    return serviceItem(ctx, id, asOf ?? undefined);
  }

  @FieldResolver(() => Eligibility, {
    description: 'For a person the viewer may act for, else for the viewer; of a visitor nothing is known.',
  })
  eligibility(
    @Root() item: ServiceItem,
    @Ctx() ctx: Context,
    @Args() { personId }: EligibilityArgs,
  ): Promise<Eligibility> {
    return eligibilityOf(ctx, item, personId ?? ctx.viewer?.personId);
  }

  @FieldResolver(() => [Paper])
  bring(@Root() { bringing }: ServiceItem): Paper[] {
    return bringing.map(({ paper, purpose }) => ({ name: paper, proves: purpose }));
  }

  @FieldResolver(() => Region)
  region(@Root() { pack }: ServiceItem, @Ctx() { regions }: Context): Region | undefined {
    return regions.find(pack.region);
  }

  @FieldResolver(() => [Clause], { description: 'The policy text behind it.' })
  clauses(@Root() { clauseIds }: ServiceItem, @Ctx() { policies }: Context): Clause[] {
    return clauseIds.map((id) => policies.clause(id));
  }

  @FieldResolver(() => PolicyDocument)
  document(@Root() { pack }: ServiceItem): PolicyDocumentData {
    return pack.document;
  }
}

@Resolver(() => ServicePoint)
export class ServicePointResolver {
  @Query(() => ServicePointConnection, { description: 'By distance when `near` is given, else by name.' })
  servicePoints(@Args() args: ServicePointsArgs, @Ctx() ctx: Context): Promise<Page<ServicePoint>> {
    return servicePoints(ctx, args);
  }

  @Query(() => ServicePoint, { nullable: true })
  servicePoint(@Args() { id, near }: ServicePointArgs, @Ctx() ctx: Context): Promise<ServicePoint | undefined> {
    return servicePoint(ctx, id, near);
  }

  @FieldResolver(() => Position)
  position(@Root() { latitude, longitude }: ServicePoint): Position {
    return { latitude, longitude };
  }

  @FieldResolver(() => Region)
  region(@Root() { regionCode }: ServicePoint, @Ctx() { regions }: Context): Region | undefined {
    return regions.find(regionCode);
  }
}
