import { Args, Authorized, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { NamedPerson } from '../identity/named-person.ts';
import { Role } from '../identity/role.ts';
import { IdArgs } from '../platform/args.ts';
import type { ViewerContext } from '../platform/context.ts';
import { waitingEntry } from './waiting-entry.ts';
import { RankingLineView, WaitingEntryView, WaitlistEventView } from './waiting-views.ts';

@ObjectType({
  description: 'Somebody on a waiting list by name, and why he stands there; the people see who looked.',
})
export class WaitingEntryInFull extends WaitingEntryView {
  @Field(() => ID)
  listId!: string;

  @Field(() => [NamedPerson], { description: 'One, or two who are placed together.' })
  people!: NamedPerson[];

  @Field(() => [RankingLineView])
  rules!: RankingLineView[];

  @Field(() => [WaitlistEventView], { description: 'What happened to him there, the latest first.' })
  log!: WaitlistEventView[];
}

@Resolver()
export class WaitingEntryResolver {
  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Query(() => WaitingEntryInFull, {
    description: 'Who an entry of a list of the viewer’s region is; recorded, and the people see who looked.',
  })
  waitingEntry(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<WaitingEntryInFull> {
    return waitingEntry(ctx, id);
  }
}
