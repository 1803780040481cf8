import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Minutes } from '@doorstep/shared/units';
import { SpokenLanguage } from './timebank.ts';

@ObjectType({ description: 'When, what and about where a task is: not whose.' })
export class TaskOutline {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  kindTitle!: string;

  @Field(() => DateTimeISOResolver)
  startsAt!: Date;

  @Field(() => DateTimeISOResolver)
  endsAt!: Date;

  @Field(() => Int)
  plannedMinutes!: Minutes;

  @Field(() => Int, { description: 'At most.' })
  earnsMinutes!: Minutes;

  @Field(() => SpokenLanguage, { nullable: true })
  language?: SpokenLanguage | undefined;

  @Field(() => String, { description: 'The community, or the centre.' })
  place!: string;
}
