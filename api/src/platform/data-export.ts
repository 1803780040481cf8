import { Field, ObjectType } from 'type-graphql';

/** A file that somebody takes away, small enough to come with the answer. */
@ObjectType({ description: 'A file to take away.' })
export class DataExport {
  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => String)
  content!: string;
}
