import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Position, Region } from './region.entity.ts';

@Resolver(() => Region)
export class RegionsResolver {
  @Query(() => [Region], { description: 'The regions directly under `parentCode`; the provinces without it.' })
  regions(
    @Ctx() { regions }: Context,
    @Arg('parentCode', () => String, { nullable: true }) parentCode?: string,
  ): Region[] {
    return [...regions.childrenOf(parentCode ?? undefined)];
  }

  @Query(() => Region, { nullable: true })
  region(@Arg('code', () => String) code: string, @Ctx() { regions }: Context): Region | undefined {
    return regions.find(code);
  }

  @FieldResolver(() => String, { description: 'From the province down, "青海省西宁市城东区".' })
  fullName(@Root() { code }: Region, @Ctx() { regions }: Context): string {
    return regions.fullNameOf(code);
  }

  @FieldResolver(() => Position, { nullable: true, description: 'Its middle, where known.' })
  position(@Root() { latitude, longitude }: Region): Position | undefined {
    return latitude == null || longitude == null ? undefined : { latitude, longitude };
  }
}
