import { DateTimeISOResolver } from 'graphql-scalars';
import {
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { Relation } from '../identity/relation.ts';
import { IsId } from '../platform/args.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import { Connection, PageArgs, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { accessLog, type AccessLogLine } from './access-log.ts';

registerEnumType(AuditOutcome, { name: 'AuditOutcome', description: 'What came of it.' });

@ObjectType({ description: 'What somebody did, read or was refused about a person on one day, however often.' })
class AccessLogEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeISOResolver, { description: 'The last time.' })
  at!: Date;

  @Field(() => AuditOutcome)
  outcome!: AuditOutcome;

  @Field(() => String, {
    description:
      'The mutation that was sent, or what was read: a matter (a `DelegationScope`, or IN_PERSON_ONLY), a `PersonalField`, or the query.',
  })
  action!: string;

  @Field(() => String, { nullable: true, description: 'Why a full value was looked at: a `Purpose`.' })
  purpose?: string | undefined;

  @Field(() => String, { nullable: true, description: 'Why it was refused: a `UserErrorCode`, or FORBIDDEN.' })
  code?: string | undefined;

  @Field(() => Ground, { nullable: true, description: 'By what right; null for somebody who had none.' })
  ground?: Ground | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'Of whoever it was; null for the system, and for a stranger who was refused.',
  })
  name?: string | undefined;

  @Field(() => Relation, { nullable: true, description: 'What a delegate is to the person.' })
  relation?: Relation | undefined;

  @Field(() => Boolean, { description: 'Whether it was the person himself.' })
  isSelf!: boolean;

  @Field(() => Int, { description: 'How often on that day.' })
  count!: number;
}

@ObjectType()
class AccessLogConnection extends Connection(AccessLogEntry, 'AccessLogEntry') {}

@ArgsType()
class AccessLogArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'With what the person did himself.' })
  includeOwn!: boolean;
}

@Resolver()
export class AccessLogResolver {
  @Authorized()
  @Query(() => AccessLogConnection, {
    description:
      'Who did or read what about a person and why, the newest first; for himself, a guardian, or staff who assist him.',
  })
  accessLog(@Args() args: AccessLogArgs, @Ctx() ctx: ViewerContext): Promise<Page<AccessLogLine>> {
    return accessLog(ctx, args);
  }
}
