import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { ServiceItem } from '../catalog/service-item.ts';
import { IdArgs, PersonArgs } from '../platform/args.ts';
import { Connection, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { appealApplication } from './appeal-application.ts';
import { offerOf } from './applicable-item.ts';
import { Application } from './application.entity.ts';
import { applicationStatus } from './application-status.ts';
import { HowToApply, PublicStatus } from './application-views.ts';
import {
  AppealApplicationInput,
  ApplicationsArgs,
  ApplicationStatusArgs,
  RateApplicationInput,
  RemoveAttachmentInput,
  SaveApplicationDraftInput,
  StartApplicationInput,
  SubmitApplicationInput,
  UseEarlierPaperInput,
  WithdrawApplicationInput,
} from './applications.inputs.ts';
import { Attachment } from './attachment.entity.ts';
import { Entitlement } from './entitlement.entity.ts';
import { howToApply } from './how-to-apply.ts';
import { rateApplication } from './rate-application.ts';
import { Rating } from './rating.entity.ts';
import { removeAttachment } from './remove-attachment.ts';
import { application, applications, entitlements, watchApplication } from './read-applications.ts';
import { saveApplicationDraft } from './save-application-draft.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';
import { useEarlierPaper } from './use-earlier-paper.ts';
import { withdrawApplication } from './withdraw-application.ts';

@ObjectType()
class ApplicationConnection extends Connection(Application, 'Application') {}

@ObjectType({ description: 'What is wrong with one answer.' })
class FieldError {
  @Field(() => String)
  field!: string;

  @Field(() => String, { description: 'In words for the citizen.' })
  message!: string;
}

@ObjectType()
class StartApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true, description: 'Of ALREADY_APPLIED: the one that goes on.' })
  application?: Application;
}

@ObjectType()
class SaveApplicationDraftPayload extends Payload {
  @Field(() => Application, { nullable: true, description: 'Of DRAFT_CHANGED: as it is now.' })
  application?: Application;

  @Field(() => [FieldError], { nullable: true, description: 'What was not kept, and why.' })
  fieldErrors?: FieldError[];
}

@ObjectType()
class SubmitApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true })
  application?: Application;

  @Field(() => [FieldError], { nullable: true, description: 'Of FORM_INCOMPLETE: what is missing or wrong.' })
  fieldErrors?: FieldError[];

  @Field(() => [String], { nullable: true, description: 'Of PAPERS_MISSING: the codes of the papers.' })
  missingPapers?: string[];
}

@ObjectType()
class WithdrawApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true })
  application?: Application;
}

@ObjectType()
class AppealApplicationPayload extends WithdrawApplicationPayload {}

@ObjectType()
class RemoveAttachmentPayload extends WithdrawApplicationPayload {}

@ObjectType()
class UseEarlierPaperPayload extends Payload {
  @Field(() => Attachment, { nullable: true })
  attachment?: Attachment;
}

@ObjectType()
class RateApplicationPayload extends WithdrawApplicationPayload {}

@Resolver()
export class ApplicationsResolver {
  @Authorized()
  @Query(() => ApplicationConnection, {
    description: 'Applications of a person the viewer may act for, also those of his household; the newest first.',
  })
  applications(@Args() args: ApplicationsArgs, @Ctx() ctx: ViewerContext): Promise<Page<Application>> {
    return applications(ctx, args);
  }

  @Authorized()
  @Query(() => Application, { description: 'For whoever may act for a member of the case.' })
  application(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<Application> {
    return application(ctx, id);
  }

  @Authorized()
  @Subscription(() => Application, {
    description: 'An application, whenever something happened to it; for whoever may act for a member of the case.',
    subscribe: ({ args, context }: { args: IdArgs; context: ViewerContext }) => watchApplication(context, args.id),
  })
  applicationChanged(@Args() { id }: IdArgs, @Ctx() ctx: ViewerContext): Promise<Application> {
    return application(ctx, id);
  }

  @Authorized()
  @Query(() => [Entitlement], { description: 'What a person was granted, the newest first.' })
  entitlements(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<Entitlement[]> {
    return entitlements(ctx, personId);
  }

  @Query(() => PublicStatus, {
    nullable: true,
    description: 'Where an application stands, without signing in; null whatever of the two is wrong.',
  })
  applicationStatus(@Args() args: ApplicationStatusArgs, @Ctx() ctx: Context): Promise<PublicStatus | undefined> {
    return applicationStatus(ctx, args);
  }

  @Authorized()
  @Mutation(() => StartApplicationPayload, {
    description: 'Begin an application, filled in with what is known already.',
  })
  async startApplication(
    @Arg('input') input: StartApplicationInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<StartApplicationPayload> {
    return { application: await startApplication(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => SaveApplicationDraftPayload, { description: 'Keep some answers; what cannot be kept is told.' })
  async saveApplicationDraft(
    @Arg('input') input: SaveApplicationDraftInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<SaveApplicationDraftPayload> {
    return { ...(await saveApplicationDraft(ctx, input)), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => SubmitApplicationPayload, { description: 'Hand it in, or hand in what was asked for.' })
  async submitApplication(
    @Arg('input') { applicationId }: SubmitApplicationInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<SubmitApplicationPayload> {
    return { application: await submitApplication(ctx, applicationId), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => WithdrawApplicationPayload, { description: 'Take it back before it is decided.' })
  async withdrawApplication(
    @Arg('input') { applicationId }: WithdrawApplicationInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<WithdrawApplicationPayload> {
    return { application: await withdrawApplication(ctx, applicationId), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => AppealApplicationPayload, { description: 'Ask somebody else to look again at what was rejected.' })
  async appealApplication(
    @Arg('input') { applicationId, words }: AppealApplicationInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<AppealApplicationPayload> {
    return { application: await appealApplication(ctx, applicationId, words), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => RemoveAttachmentPayload, {
    description: 'Take a file back out; files are added by `POST /attachments`. What staff have seen stays.',
  })
  async removeAttachment(
    @Arg('input') input: RemoveAttachmentInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RemoveAttachmentPayload> {
    return { application: await removeAttachment(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => UseEarlierPaperPayload, {
    description: 'Use a paper again that was approved with an earlier application.',
  })
  async useEarlierPaper(
    @Arg('input') input: UseEarlierPaperInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<UseEarlierPaperPayload> {
    return { attachment: await useEarlierPaper(ctx, input), userErrors: [] };
  }

  @Authorized()
  @Mutation(() => RateApplicationPayload, { description: 'Say how a decided case was handled; a bad one says why.' })
  async rateApplication(
    @Arg('input') input: RateApplicationInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RateApplicationPayload> {
    return { application: await rateApplication(ctx, input), userErrors: [] };
  }
}

@Resolver(() => ServiceItem)
export class HowToApplyResolver {
  @FieldResolver(() => HowToApply, { nullable: true, description: 'Of an item that is applied for.' })
  howToApply(@Root() item: ServiceItem, @Ctx() ctx: Context): HowToApply | undefined {
    const offer = offerOf(item.pack, item.code);
    return offer && howToApply(ctx, offer);
  }
}

@Resolver(() => Entitlement)
export class EntitlementResolver {
  @FieldResolver(() => ID, { description: 'The application that it was granted by.' })
  applicationId(@Root() { application: { id } }: Entitlement): string {
    return id;
  }

  @FieldResolver(() => ID, { description: 'As in `ServiceItem.id`.' })
  itemId(@Root() { itemId }: Entitlement): string {
    return itemId;
  }
}

@Resolver(() => Rating)
export class RatingResolver {
  @FieldResolver(() => ID, { description: 'The application whose handling it is about.' })
  applicationId(@Root() { application }: Rating): string {
    return application.id;
  }

  @FieldResolver(() => String, { nullable: true })
  words(@Root() rating: Rating, @Ctx() { vault }: Context): string | undefined {
    return vault.open(rating, 'words');
  }

  @FieldResolver(() => String, { nullable: true, description: 'What staff answered.' })
  answer(@Root() rating: Rating, @Ctx() { vault }: Context): string | undefined {
    return vault.open(rating, 'answer');
  }
}
