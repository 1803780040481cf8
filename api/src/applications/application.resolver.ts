import { JSONObjectResolver, LocalDateResolver } from 'graphql-scalars';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { serviceItemOf } from '../catalog/catalog.service.ts';
import { ServiceItem } from '../catalog/service-item.ts';
import { personLoader, staffLoader } from '../identity/doer.ts';
import { NamedPerson, namedPerson } from '../identity/named-person.ts';
import type { Context } from '../platform/context.ts';
import { Region } from '../regions/region.entity.ts';
import { itemOf } from './applicable-item.ts';
import { type Answers, ApplicationStatus } from './application.ts';
import { Application } from './application.entity.ts';
import { ApplicationMember } from './application-member.entity.ts';
import { nextDeedOf, pathStepView } from './application-status.ts';
import { NextDeed, PaperNeedType, PathStepView, TimelineEntry } from './application-views.ts';
import { isEditable, mayMove } from './applications.rules.ts';
import { Attachment } from './attachment.entity.ts';
import { caseFileOf } from './case-file.ts';
import { Decision } from './decision.entity.ts';
import { Entitlement } from './entitlement.entity.ts';
import { groupsOf } from './how-to-apply.ts';
import { FormGroup } from './how-to-apply-views.ts';
import { pathOf } from './path.rules.ts';
import { Rating } from './rating.entity.ts';
import { earlierPapers } from './use-earlier-paper.ts';
import { wantedPapers } from './wanted-papers.ts';

@ObjectType({ description: 'A paper of a case, whether it is to be brought, and what was brought.' })
class WantedPaper {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  paper!: string;

  @Field(() => String, { description: 'What it is for; of one that was asked for, why.' })
  purpose!: string;

  @Field(() => PaperNeedType)
  need!: string;

  @Field(() => Boolean, { description: 'A reviewer asked for it.' })
  isAskedFor!: boolean;

  @Field(() => String, { nullable: true, description: 'Of a household: whose it is.' })
  of?: string | undefined;

  @Field(() => [Attachment])
  attachments!: Attachment[];

  @Field(() => [Attachment], { description: 'What was approved with earlier applications and can be used again.' })
  earlier!: Attachment[];
}

@Resolver(() => Application)
export class ApplicationResolver {
  @FieldResolver(() => ServiceItem, { description: 'As it stood under the rules of the case.' })
  async item(@Root() application: Application, @Ctx() ctx: Context): Promise<ServiceItem> {
    return serviceItemOf(await itemOf(ctx, application), civilDate(application.submittedAt ?? ctx.now()));
  }

  @FieldResolver(() => NamedPerson, { description: 'Whom it is for; of a household the first member.' })
  async person(@Root() { person }: Application, @Ctx() ctx: Context): Promise<NamedPerson> {
    return namedPerson(ctx.vault, await personLoader(ctx).load(person.id));
  }

  @FieldResolver(() => [ApplicationMember])
  async members(@Root() { id }: Application, @Ctx() ctx: Context): Promise<ApplicationMember[]> {
    return (await caseFileOf(ctx, id)).members;
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Where it is handled.' })
  region(@Root() { regionCode }: Application, @Ctx() { regions }: Context): Region | undefined {
    return regions.find(regionCode);
  }

  @FieldResolver(() => [FormGroup], { description: 'The questions, page by page.' })
  async groups(@Root() application: Application, @Ctx() ctx: Context): Promise<FormGroup[]> {
    return groupsOf((await itemOf(ctx, application)).application.form);
  }

  @FieldResolver(() => JSONObjectResolver, { description: 'The answers so far, by the names of the fields.' })
  answers(@Root() application: Application, @Ctx() { vault }: Context): Answers {
    return vault.open(application, 'answers') ?? {};
  }

  @FieldResolver(() => Int, { description: 'Counts changes of the draft; sent along with the next change.' })
  draftVersion(@Root() { draftVersion }: Application): number {
    return draftVersion;
  }

  @FieldResolver(() => [WantedPaper], { description: 'What was asked for comes first.' })
  async papers(@Root() application: Application, @Ctx() ctx: Context): Promise<WantedPaper[]> {
    const { attachments, members } = await caseFileOf(ctx, application.id);
    const wanted = await wantedPapers(ctx, application, await itemOf(ctx, application), members);
    const earlier = isEditable(application.status) ? await earlierPapers(ctx, application) : undefined;
    return wanted.map(({ why, ...paper }) => ({
      ...paper,
      earlier: earlier?.get(paper.code) ?? [],
      isAskedFor: why !== undefined,
      attachments: attachments.filter(({ paperCode }) => paperCode === paper.code),
    }));
  }

  @FieldResolver(() => String, { nullable: true, description: 'What a reviewer wrote when it was last given back.' })
  returnedWords(@Root() application: Application, @Ctx() { vault }: Context): string | undefined {
    return vault.open(application, 'returned')?.words;
  }

  @FieldResolver(() => [PathStepView], { description: 'What is done, who has it now, what comes.' })
  async path(@Root() application: Application, @Ctx() ctx: Context): Promise<PathStepView[]> {
    const { steps } = await caseFileOf(ctx, application.id);
    const { procedure } = (await itemOf(ctx, application)).application;
    const claimed = steps.flatMap(({ claimedBy }) => (claimedBy ? [claimedBy.id] : []));
    const officers = await Promise.all(claimed.map((id) => staffLoader(ctx).load(id)));
    const nameOf = (id?: string) => officers.find((officer) => officer.id === id)?.name;
    return pathOf(procedure, application.status, steps).map((step) =>
      pathStepView(ctx, step, nameOf(step.step?.claimedBy?.id)),
    );
  }

  @FieldResolver(() => LocalDateResolver, { nullable: true, description: 'By when a decision is expected.' })
  async expectedOn(@Root() application: Application, @Ctx() ctx: Context): Promise<CivilDate | undefined> {
    return (await this.path(application, ctx)).at(-1)?.expectedOn;
  }

  @FieldResolver(() => [TimelineEntry], { description: 'What happened, the latest last.' })
  async timeline(@Root() { id }: Application, @Ctx() ctx: Context): Promise<TimelineEntry[]> {
    const { events, steps } = await caseFileOf(ctx, id);
    return events.map((event) => ({
      id: event.id,
      kind: event.kind,
      at: event.at,
      doneBy: event.doneBy,
      stepTitle: steps.find((step) => step.id === event.step?.id)?.title,
      words: ctx.vault.open(event, 'words'),
    }));
  }

  @FieldResolver(() => NextDeed, { description: 'What the people of the case should do next.' })
  nextDeed(@Root() application: Application, @Ctx() { now }: Context): NextDeed {
    return nextDeedOf(application, civilDate(now()));
  }

  @FieldResolver(() => Boolean)
  mayEdit(@Root() { status }: Application): boolean {
    return isEditable(status);
  }

  @FieldResolver(() => Boolean)
  mayWithdraw(@Root() { status }: Application): boolean {
    return mayMove(status, ApplicationStatus.WITHDRAWN);
  }

  @FieldResolver(() => Boolean)
  mayAppeal(@Root() application: Application, @Ctx() { now }: Context): boolean {
    return nextDeedOf(application, civilDate(now())) === NextDeed.APPEAL;
  }

  @FieldResolver(() => Boolean, { description: 'It is decided, and nobody has rated it yet.' })
  async mayRate(@Root() { id, status }: Application, @Ctx() ctx: Context): Promise<boolean> {
    const isDecided = status === ApplicationStatus.APPROVED || status === ApplicationStatus.REJECTED;
    return isDecided && (await caseFileOf(ctx, id)).ratings.length === 0;
  }

  @FieldResolver(() => [Decision], { description: 'How it was decided, the latest last.' })
  async decisions(@Root() { id }: Application, @Ctx() ctx: Context): Promise<Decision[]> {
    return (await caseFileOf(ctx, id)).decisions;
  }

  @FieldResolver(() => [Entitlement], { description: 'What was granted, to each member of a household.' })
  async entitlements(@Root() { id }: Application, @Ctx() ctx: Context): Promise<Entitlement[]> {
    return (await caseFileOf(ctx, id)).entitlements;
  }

  @FieldResolver(() => Rating, { nullable: true })
  async rating(@Root() { id }: Application, @Ctx() ctx: Context): Promise<Rating | undefined> {
    return (await caseFileOf(ctx, id)).ratings[0];
  }
}

@Resolver(() => ApplicationMember)
export class ApplicationMemberResolver {
  @FieldResolver(() => NamedPerson)
  async person(@Root() { person }: ApplicationMember, @Ctx() ctx: Context): Promise<NamedPerson> {
    return namedPerson(ctx.vault, await personLoader(ctx).load(person.id));
  }
}
