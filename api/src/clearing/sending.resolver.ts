import { maskName } from '@doorstep/shared/id-number';
import { IsOptional, IsUUID, Length } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
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
} from 'type-graphql';
import { placeOf } from '../credits/credits.ts';
import { IsBook } from '../credits/credits.inputs.ts';
import { HoursAccount, hoursAccounts } from '../credits/my-hours.ts';
import { IsId, IsWords, PersonArgs } from '../platform/args.ts';
import { Connection, type Page, PageArgs } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { HoursSent } from './hours-sent.entity.ts';
import { type Destination, hoursDestination, hoursSent, saysOf } from './read-sent.ts';
import { receivingNumber, renewReceivingNumber, shownNumber } from './receiving-numbers.ts';
import { ReceivingNumber } from './receiving-number.entity.ts';
import { sendHours } from './send-hours.ts';

@InputType()
class RenewReceivingNumberInput {
  @Field(() => ID)
  @IsId()
  personId!: string;
}

@InputType()
class SendHoursInput {
  @Field(() => ID, { description: 'Who gives.' })
  @IsId()
  personId!: string;

  @Field(() => String, { description: 'The receiving number, as it was read out.' })
  @Length(1, 40)
  @IsWords()
  number!: string;

  @Field(() => String, { nullable: true, description: 'Of which book; without it, of where he lives.' })
  @IsOptional()
  @IsBook()
  book?: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => ID, {
    description: 'A UUID made once by the client, kept until answered and sent again on every retry.',
  })
  @IsUUID()
  idempotencyKey!: string;
}

@ArgsType()
class HoursSentArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  personId!: string;
}

@ArgsType()
class HoursDestinationArgs {
  @Field(() => String)
  @Length(1, 40)
  @IsWords()
  number!: string;

  @Field(() => String, { description: 'The book that they would go from.' })
  @IsBook()
  book!: string;
}

@ObjectType({ description: 'Where a receiving number belongs.' })
class HoursDestination implements Destination {
  @Field(() => String, { description: '湖北省荆州市.' })
  place!: string;

  @Field(() => Boolean, { description: 'Whether it is kept by another installation.' })
  isElsewhere!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'What a minute counts there, in percent. None where nothing goes there from this book.',
  })
  percent?: number | undefined;
}

@ObjectType()
class HoursSentConnection extends Connection(HoursSent, 'HoursSent') {}

@ObjectType()
class RenewReceivingNumberPayload extends Payload {
  @Field(() => ReceivingNumber, { nullable: true })
  receivingNumber?: ReceivingNumber;
}

@ObjectType()
class SendHoursPayload extends Payload {
  @Field(() => HoursSent, { nullable: true, description: 'Where they go to another installation.' })
  sent?: HoursSent;

  @Field(() => String, { nullable: true, description: 'Who got them, masked, where that was here.' })
  recipientName?: string;

  @Field(() => Int, { nullable: true, description: 'As they count where they go.' })
  arrivingMinutes?: number;

  @Field(() => [HoursAccount], { nullable: true, description: 'What the giver has now.' })
  hours?: HoursAccount[];
}

@Resolver()
export class SendingResolver {
  @Authorized()
  @Query(() => ReceivingNumber, { nullable: true, description: 'By what a person is sent hours now.' })
  receivingNumber(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<ReceivingNumber | null> {
    return receivingNumber(ctx, personId);
  }

  @Authorized()
  @Query(() => HoursSentConnection, {
    description: 'What a person sent to other installations, and where it stands; the latest first.',
  })
  hoursSent(@Args() args: HoursSentArgs, @Ctx() ctx: ViewerContext): Promise<Page<HoursSent>> {
    return hoursSent(ctx, args);
  }

  @Authorized()
  @Query(() => HoursDestination, { description: 'Where hours sent to a receiving number would go.' })
  hoursDestination(@Args() args: HoursDestinationArgs, @Ctx() ctx: ViewerContext): HoursDestination {
    return hoursDestination(ctx, args);
  }

  @Authorized()
  @Mutation(() => RenewReceivingNumberPayload, {
    description: 'A new receiving number; the one before is good no more.',
  })
  async renewReceivingNumber(
    @Arg('input') { personId }: RenewReceivingNumberInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RenewReceivingNumberPayload> {
    return { receivingNumber: await renewReceivingNumber(ctx, personId), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => SendHoursPayload, {
    description: 'Send hours to whoever has a receiving number, here or elsewhere. Safe to repeat with the same key.',
  })
  async sendHours(@Arg('input') input: SendHoursInput, @Ctx() ctx: ViewerContext): Promise<SendHoursPayload> {
    const done = await sendHours(ctx, input);
    const { arrivingMinutes } = done;
    const hours = await hoursAccounts(ctx, input.personId);
    if (done instanceof HoursSent) return { sent: done, arrivingMinutes, hours, userErrors: [] };
    const recipientName = maskName(ctx.vault.open(done.recipient, 'name') ?? '');
    return { recipientName, arrivingMinutes, hours, userErrors: [] };
  }
}

@Resolver(() => ReceivingNumber)
export class ReceivingNumberResolver {
  @FieldResolver(() => String, { description: 'Sixteen digits in fours, to be read out.' })
  number(@Root() row: ReceivingNumber, @Ctx() ctx: Context): string {
    return shownNumber(ctx, row);
  }

  @FieldResolver(() => String, { description: 'Into whose book hours come, 湖北省荆州市.' })
  place(@Root() { book }: ReceivingNumber, @Ctx() { regions }: Context): string {
    return placeOf(regions, book);
  }
}

@Resolver(() => HoursSent)
export class HoursSentResolver {
  @FieldResolver(() => String, { description: 'Where they go, 湖北省荆州市.' })
  place(@Root() { toBook }: HoursSent, @Ctx() { regions }: Context): string {
    return placeOf(regions, toBook);
  }

  @FieldResolver(() => String, { description: 'How it stands, in a sentence.' })
  says(@Root() sent: HoursSent, @Ctx() ctx: Context): string {
    return saysOf(ctx, sent);
  }
}
