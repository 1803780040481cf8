import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { ServiceItem } from '../catalog/service-item.ts';
import { IdArgs, PersonArgs } from '../platform/args.ts';
import type { Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { appealApplication } from './appeal-application.ts';
import { offerOf } from './applicable-item.ts';
import { Application } from './application.entity.ts';
import { applicationStatus } from './application-status.ts';
import { PublicStatus } from './application-views.ts';
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
import {
  AppealApplicationPayload,
  ApplicationConnection,
  RateApplicationPayload,
  RemoveAttachmentPayload,
  SaveApplicationDraftPayload,
  StartApplicationPayload,
  SubmitApplicationPayload,
  UseEarlierPaperPayload,
  WithdrawApplicationPayload,
} from './applications.payloads.ts';
import { Entitlement } from './entitlement.entity.ts';
import { howToApply } from './how-to-apply.ts';
import { HowToApply } from './how-to-apply-views.ts';
import { rateApplication } from './rate-application.ts';
import { removeAttachment } from './remove-attachment.ts';
import { application, applications, entitlements, watchApplication } from './read-applications.ts';
import { saveApplicationDraft } from './save-application-draft.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';
import { useEarlierPaper } from './use-earlier-paper.ts';
import { withdrawApplication } from './withdraw-application.ts';

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
