import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator';
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
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { ageOn, civilDate } from '@doorstep/shared/civil-date';
import { maskName } from '@doorstep/shared/id-number';
import { serviceItem } from '../catalog/catalog.service.ts';
import { ServiceItem } from '../catalog/service-item.ts';
import { Role } from '../identity/role.ts';
import { IdArgs, IsId, IsWords } from '../platform/args.ts';
import { Connection, PageArgs, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { Region } from '../regions/region.entity.ts';
import { Outreach, OutreachState } from './outreach.entity.ts';
import { outreach, outreachContact, recordOutreach } from './outreach.service.ts';

/** What may come of telling somebody. */
enum OutreachOutcome {
  CONTACTED = 'CONTACTED',
  NOT_WANTED = 'NOT_WANTED',
  DONE = 'DONE',
}
registerEnumType(OutreachOutcome, { name: 'OutreachOutcome', description: 'What came of telling somebody.' });

@ArgsType()
class OutreachArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only for this item, as in `ServiceItem.id`.' })
  @IsOptional()
  @Matches(/^\d{2,12}\/[a-z0-9-]{1,60}$/)
  itemId?: string;

  @Field(() => [OutreachState], { nullable: true, description: 'Without it NEW and CONTACTED.' })
  @IsOptional()
  @ArrayMaxSize(4)
  states?: OutreachState[];
}

@ObjectType('OutreachContact', { description: 'How somebody can be told what he may have.' })
class OutreachContactType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  phone?: string | undefined;

  @Field(() => Int, { nullable: true })
  age?: number | undefined;
}

@InputType()
class RecordOutreachInput {
  @Field(() => ID)
  @IsId()
  outreachId!: string;

  @Field(() => OutreachOutcome)
  outcome!: OutreachOutcome;

  @Field(() => String, { nullable: true, description: 'For colleagues; the person may read it too.' })
  @IsOptional()
  @MaxLength(300, { message: '备注请不要超过300个字。' })
  @IsWords()
  note?: string;
}

@ObjectType()
class OutreachConnection extends Connection(Outreach, 'Outreach') {}

@ObjectType()
class RecordOutreachPayload extends Payload {
  @Field(() => Outreach, { nullable: true })
  outreach?: Outreach;
}

@Resolver(() => Outreach)
export class OutreachResolver {
  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Query(() => OutreachConnection, {
    description: 'People who live where the viewer works, may have something and never asked for it; names are masked.',
  })
  outreach(@Args() { first, after, itemId, states }: OutreachArgs, @Ctx() ctx: ViewerContext): Promise<Page<Outreach>> {
    return outreach(ctx, { first, after, itemId: itemId ?? undefined, states: states ?? undefined });
  }

  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Query(() => OutreachContactType, {
    description: 'Name and telephone of one of them, by `Outreach.id`; the person sees who looked.',
  })
  outreachContact(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<OutreachContactType> {
    return outreachContact(ctx, id);
  }

  @Authorized(Role.REVIEWER, Role.SUPERVISOR)
  @Mutation(() => RecordOutreachPayload, {
    description: 'Write down what came of telling somebody; who does not want it is not listed for a year.',
  })
  async recordOutreach(
    @Arg('input') { outreachId, outcome, note }: RecordOutreachInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RecordOutreachPayload> {
    const row = await recordOutreach(ctx, { outreachId, state: OutreachState[outcome], note: note ?? undefined });
    return { outreach: row, userErrors: [] };
  }

  @FieldResolver(() => ServiceItem, { nullable: true, description: 'None once the item has ended.' })
  item(@Root() { itemId }: Outreach, @Ctx() ctx: Context): ServiceItem | undefined {
    return serviceItem(ctx, itemId);
  }

  @FieldResolver(() => String, { description: '王*兰' })
  maskedName(@Root() { person }: Outreach, @Ctx() { vault }: Context): string {
    return maskName(vault.open(person, 'name') ?? '');
  }

  @FieldResolver(() => Int, { nullable: true })
  age(@Root() { person }: Outreach, @Ctx() { vault, now }: Context): number | undefined {
    const birthDate = vault.open(person, 'birthDate');
    return birthDate ? ageOn(birthDate, civilDate(now())) : undefined;
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Where the person lives, or where the household is.' })
  region(@Root() { regionCode }: Outreach, @Ctx() { regions }: Context): Region | undefined {
    return regions.find(regionCode);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What staff wrote about it.' })
  note(@Root() row: Outreach, @Ctx() { vault }: Context): string | undefined {
    return vault.open(row, 'note');
  }
}
