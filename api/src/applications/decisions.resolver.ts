import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { criterionOf } from '../policies/policies.service.ts';
import { Criterion } from '../policies/policies.types.ts';
import { leavesOf } from '../policies/policy-pack.ts';
import { itemOf, libraryOf } from './applicable-item.ts';
import { MemberCriteria } from './application-views.ts';
import { Decision } from './decision.entity.ts';
import { Entitlement } from './entitlement.entity.ts';
import { memberCriteria } from './member-criteria.ts';
import { Rating } from './rating.entity.ts';

@Resolver(() => Decision)
export class DecisionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'In words, for the people of the case.' })
  words(@Root() decision: Decision, @Ctx() { vault }: Context): string | undefined {
    return vault.open(decision, 'words');
  }

  @FieldResolver(() => Criterion, { nullable: true, description: 'The criterion that the reason points to.' })
  async criterion(@Root() decision: Decision, @Ctx() ctx: Context): Promise<Criterion | undefined> {
    const outcomes = (ctx.vault.open(decision, 'outcomes') ?? []).flatMap(({ outcome }) => leavesOf(outcome));
    const leaf = outcomes.find(({ code }) => code === decision.criterion);
    return leaf && criterionOf(libraryOf(ctx, await itemOf(ctx, decision)), leaf);
  }

  @FieldResolver(() => [MemberCriteria], { description: 'What the rules said of each member, criterion by criterion.' })
  async members(@Root() decision: Decision, @Ctx() ctx: Context): Promise<MemberCriteria[]> {
    return memberCriteria(ctx, await itemOf(ctx, decision), ctx.vault.open(decision, 'outcomes') ?? []);
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
