import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { personLoader } from '../identity/doer.ts';
import { NamedPerson, namedPerson } from '../identity/named-person.ts';
import { Role } from '../identity/role.ts';
import { IsId } from '../platform/args.ts';
import { Connection, PageArgs, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { Message } from './message.entity.ts';
import { messages, oneMessage, readMessages, unreadMessages } from './messages.service.ts';

@ObjectType()
class MessageConnection extends Connection(Message, 'Message') {}

@InputType()
class ReadMessagesInput {
  @Field(() => ID, { description: 'The newest one that was seen.' })
  @IsId()
  upToId!: string;
}

@ObjectType()
class ReadMessagesPayload extends Payload {
  @Field(() => Int, { description: 'How many are still unread.' })
  unread!: number;
}

@Resolver(() => Message)
export class MessageResolver {
  @Authorized(Role.CITIZEN)
  @Query(() => MessageConnection, { description: "The viewer's messages, the newest first." })
  messages(@Args() args: PageArgs, @Ctx() ctx: ViewerContext): Promise<Page<Message>> {
    return messages(ctx, args);
  }

  @Authorized(Role.CITIZEN)
  @Query(() => Int, { description: "How many of the viewer's messages are unread." })
  unreadMessages(@Ctx() ctx: ViewerContext): Promise<number> {
    return unreadMessages(ctx);
  }

  @Authorized(Role.CITIZEN)
  @Subscription(() => Message, {
    description: 'What the viewer is told, as it comes.',
    subscribe: ({ context: { live, viewer } }: { context: ViewerContext }) =>
      live.subscribe('message', viewer.personId),
  })
  messageArrived(@Root() id: string, @Ctx() ctx: ViewerContext): Promise<Message> {
    return oneMessage(ctx, id);
  }

  @Authorized(Role.CITIZEN)
  @Mutation(() => ReadMessagesPayload, { description: 'Mark messages as read, up to one.' })
  async readMessages(
    @Arg('input') { upToId }: ReadMessagesInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<ReadMessagesPayload> {
    await readMessages(ctx, upToId);
    return { unread: await unreadMessages(ctx), userErrors: [] };
  }

  @FieldResolver(() => String)
  text(@Root() message: Message, @Ctx() { vault }: Context): string {
    return vault.open(message, 'text') ?? '';
  }

  @FieldResolver(() => NamedPerson, { description: 'Whom it is about: the viewer, or somebody he acts or acted for.' })
  async about(@Root() { about }: Message, @Ctx() ctx: Context): Promise<NamedPerson> {
    return namedPerson(ctx.vault, await personLoader(ctx).load(about.id));
  }
}
