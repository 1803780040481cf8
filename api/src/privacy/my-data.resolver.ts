import { Args, Authorized, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { PersonArgs } from '../platform/args.ts';
import type { ViewerContext } from '../platform/context.ts';
import { myData, type DataExport } from './my-data.ts';

@ObjectType('DataExport', { description: 'A file with everything that is held about a person.' })
class DataExportType {
  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => String)
  content!: string;
}

@Resolver()
export class MyDataResolver {
  @Authorized()
  @Query(() => DataExportType, {
    description: 'Everything that is held about a person, for himself, a guardian, or staff who assist him.',
  })
  myData(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<DataExport> {
    return myData(ctx, personId);
  }
}
