import DataLoader from 'dataloader';
import { IsOptional, IsUUID } from 'class-validator';
import { LocalDateResolver } from 'graphql-scalars';
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
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { IsDay, IsId } from '../platform/args.ts';
import { Connection, PageArgs, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { perRequest } from '../platform/per-request.ts';
import { AbsenceItem, AbsenceReason } from './absence.ts';
import { Absence } from './absence.entity.ts';
import { endAbsence } from './end-absence.ts';
import { absencePreview, absences, isUnderway, stoppedBy } from './read-absences.ts';
import { recordAbsence } from './record-absence.ts';

@ArgsType()
class AbsencesArgs extends PageArgs {
  @Field(() => ID)
  @IsId()
  personId!: string;
}

@ArgsType()
class AbsencePreviewArgs {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => LocalDateResolver)
  @IsDay()
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, { nullable: true })
  @IsOptional()
  @IsDay()
  backOn?: CivilDate;
}

@InputType()
class RecordAbsenceInput {
  @Field(() => ID)
  @IsId()
  personId!: string;

  @Field(() => LocalDateResolver, { description: 'The first day away, at most a month ago.' })
  @IsDay()
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver, {
    nullable: true,
    description: 'The day on which he is home again; without it until somebody says so.',
  })
  @IsOptional()
  @IsDay()
  backOn?: CivilDate;

  @Field(() => AbsenceReason, { description: 'A respite stay records its absence by itself.' })
  reason!: AbsenceReason;

  @Field(() => ID, {
    description: 'A UUID made once by the client, kept until answered and sent again on every retry.',
  })
  @IsUUID()
  idempotencyKey!: string;
}

@InputType()
class EndAbsenceInput {
  @Field(() => ID)
  @IsId()
  absenceId!: string;

  @Field(() => LocalDateResolver, {
    description: 'The day on which he is home: earlier or later than was said; the first day away if he never went.',
  })
  @IsDay()
  backOn!: CivilDate;
}

@ObjectType()
class RecordAbsencePayload extends Payload {
  @Field(() => Absence, { nullable: true })
  absence?: Absence;

  @Field(() => [AbsenceItem], { nullable: true, description: 'What was stopped, and what goes on.' })
  items?: AbsenceItem[];
}

@ObjectType()
class EndAbsencePayload extends Payload {
  @Field(() => Absence, { nullable: true })
  absence?: Absence;

  @Field(() => [AbsenceItem], { nullable: true, description: 'What could be had again, and what could not.' })
  items?: AbsenceItem[];
}

@ObjectType()
class AbsenceConnection extends Connection(Absence, 'Absence') {}

/** What several absences keep stopped, asked for in one go. */
const stoppedLoader = perRequest(
  (ctx) => new DataLoader<string, AbsenceItem[]>((ids: readonly string[]) => stoppedBy(ctx, ids)),
);

@Resolver(() => Absence)
export class AbsenceResolver {
  @Authorized()
  @Query(() => AbsenceConnection, { description: 'When a person is and was away, the latest first.' })
  absences(@Args() args: AbsencesArgs, @Ctx() ctx: ViewerContext): Promise<Page<Absence>> {
    return absences(ctx, args);
  }

  @Authorized()
  @Query(() => [AbsenceItem], {
    description: 'What an absence would stop, and what it could not stop any more, by day. Changes nothing.',
  })
  absencePreview(
    @Args() { personId, startsOn, backOn }: AbsencePreviewArgs,
    @Ctx() ctx: ViewerContext,
  ): Promise<AbsenceItem[]> {
    return absencePreview(ctx, personId, { from: startsOn, until: backOn });
  }

  @Authorized()
  @Mutation(() => RecordAbsencePayload, {
    description: 'Say that somebody is away, and stop what comes to him. Safe to repeat with the same key.',
  })
  async recordAbsence(
    @Arg('input') input: RecordAbsenceInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RecordAbsencePayload> {
    return { ...(await recordAbsence(ctx, input)), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => EndAbsencePayload, {
    description:
      'Say when he is home, and have again what was stopped from that day on. Saying it again changes nothing.',
  })
  async endAbsence(@Arg('input') input: EndAbsenceInput, @Ctx() ctx: ViewerContext): Promise<EndAbsencePayload> {
    return { ...(await endAbsence(ctx, input)), userErrors: [] };
  }

  @FieldResolver(() => Boolean, { description: 'Whether he is away today.' })
  isUnderway(@Root() absence: Absence, @Ctx() { now }: Context): boolean {
    return isUnderway(absence, civilDate(now()));
  }

  @FieldResolver(() => [AbsenceItem], { description: 'What it has stopped and keeps stopped.' })
  stopped(@Root() { id }: Absence, @Ctx() ctx: Context): Promise<AbsenceItem[]> {
    return stoppedLoader(ctx).load(id);
  }
}
