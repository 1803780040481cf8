import { Args, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { PersonArgs } from '../platform/args.ts';
import type { ViewerContext } from '../platform/context.ts';
import { DataExport } from '../platform/data-export.ts';
import { myData } from './my-data.ts';

@Resolver()
export class MyDataResolver {
  @Authorized()
  @Query(() => DataExport, {
    description: 'Everything that is held about a person, for himself, a guardian, or staff who assist him.',
  })
  myData(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<DataExport> {
    return myData(ctx, personId);
  }
}
