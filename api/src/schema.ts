import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, getMetadataStorage, type BuildSchemaOptions } from 'type-graphql';
import { AbsenceResolver } from './absences/absences.resolver.ts';
import { ApplicationMemberResolver, ApplicationResolver } from './applications/application.resolver.ts';
import { ApplicationsResolver, HowToApplyResolver } from './applications/applications.resolver.ts';
import { DecisionResolver, EntitlementResolver, RatingResolver } from './applications/decisions.resolver.ts';
import { AwardResolver, InstalmentResolver } from './awards/award.resolver.ts';
import { AwardsResolver } from './awards/awards.resolver.ts';
import { BenefitsResolver } from './benefits/benefits.resolver.ts';
import { OutreachResolver } from './benefits/outreach.resolver.ts';
import { ServiceItemResolver, ServicePointResolver } from './catalog/catalog.resolver.ts';
import { ConsentResolver } from './consents/consents.resolver.ts';
import { ActsForResolver } from './delegations/acts-for.resolver.ts';
import { AssistanceResolver } from './delegations/assistance.resolver.ts';
import { ClearingResolver, ClearingStatementResolver } from './clearing/clearing.resolver.ts';
import { HoursSentResolver, ReceivingNumberResolver, SendingResolver } from './clearing/sending.resolver.ts';
import { CreditsResolver, ServiceCertificateResolver } from './credits/credits.resolver.ts';
import { DelegationResolver } from './delegations/delegations.resolver.ts';
import { DemoPeopleResolver } from './identity/demo-people.resolver.ts';
import { HousesResolver } from './houses/houses.resolver.ts';
import { DoerResolver } from './identity/doer.ts';
import { IdentityResolver, PersonResolver, StaffResolver } from './identity/identity.resolver.ts';
import { CollectMealPayloadResolver, CounterResolver } from './meals/counter.resolver.ts';
import { BookMealPayloadResolver, MealBookingResolver } from './meals/meal-bookings.resolver.ts';
import { CanteenResolver, SittingResolver } from './meals/sittings.resolver.ts';
import { StandingOrderResolver } from './meals/standing-orders.resolver.ts';
import { MessageResolver } from './messages/messages.resolver.ts';
import { PushResolver } from './messages/pushes.resolver.ts';
import { authChecker, tellRefusals } from './platform/refusals.ts';
import { validateArgs } from './platform/validate-args.ts';
import {
  BankAccountResolver,
  BankImportResolver,
  DifferenceResolver,
  InstalmentPaymentResolver,
  PayoutBatchResolver,
  PayoutLineResolver,
} from './payouts/payout-batch.resolver.ts';
import { PointAccountResolver, SettlementPaymentResolver } from './payouts/point-account.resolver.ts';
import { PayoutsResolver } from './payouts/payouts.resolver.ts';
import { DeploymentResolver } from './deployment.resolver.ts';
import { PoliciesResolver } from './policies/policies.resolver.ts';
import { AccessLogResolver } from './privacy/access-log.resolver.ts';
import { CardResolver } from './privacy/cards.resolver.ts';
import { DataRequestResolver } from './privacy/data-requests.resolver.ts';
import { DeathResolver } from './privacy/deaths.resolver.ts';
import { MyDataResolver } from './privacy/my-data.resolver.ts';
import { ProfileResolver } from './privacy/profile.resolver.ts';
import { LivedStaysResolver } from './respite/lived-stays.resolver.ts';
import { ReviewCaseResolver } from './reviews/review-case.resolver.ts';
import { ExplainedDecisionsResolver } from './reviews/explained-decisions.resolver.ts';
import { RatingsResolver } from './reviews/ratings.resolver.ts';
import { ReviewStepResolver } from './reviews/review-queue.resolver.ts';
import { ReviewsResolver } from './reviews/reviews.resolver.ts';
import { BedBoardRatioResolver, BedUseStayResolver } from './respite/bed-board.resolver.ts';
import { HousesAtWorkResolver } from './respite/houses-at-work.resolver.ts';
import { RatioOverrideResolver, WaitsForCarersResolver } from './respite/ratio.resolver.ts';
import { RespiteSearchResolver } from './respite/respite-search.resolver.ts';
import { HousePageResolver } from './houses/house-page.resolver.ts';
import { WaitingEntryResolver } from './respite/waiting-entry.resolver.ts';
import { WaitingListResolver, WaitingPlaceResolver, WaitingStayResolver } from './respite/waiting.resolver.ts';
import { RegionsResolver } from './regions/regions.resolver.ts';
import { TaskClaimResolver, TimeTaskResolver, VolunteerResolver } from './timebank/task-parts.resolver.ts';
import { TimeBankDeskResolver } from './timebank/timebank-desk.resolver.ts';
import { TimeBankResolver } from './timebank/timebank.resolver.ts';
import { RespiteStayResolver } from './respite/stay.resolver.ts';
import { RequestRespiteStayPayloadResolver, StaysResolver } from './respite/stays.resolver.ts';
import { FundBudgetResolver, FundResolver, FundsResolver, SettlementResolver } from './subsidies/subsidies.resolver.ts';

/** The builder insists on one; our subscriptions watch what is live on the server that their context names. */
const NO_PUB_SUB: BuildSchemaOptions['pubSub'] = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('A subscription must say what it watches with `subscribe`');
  },
};

const schemas = new Map<boolean, Promise<GraphQLSchema>>();

/** The schema of all domains; in production without the demo world's sign-in. It is built once in a process. */
export function schemaOf({ isDemo }: { isDemo: boolean }): Promise<GraphQLSchema> {
  const schema = schemas.get(isDemo) ?? build(isDemo);
  schemas.set(isDemo, schema);
  return schema;
}

async function build(isDemo: boolean): Promise<GraphQLSchema> {
  const { objectTypes, fields } = getMetadataStorage();
  // What is a plain property is read as one, by the compiled operation itself; unless it is called otherwise in the schema.
  for (const type of objectTypes) type.simpleResolvers = true;
  for (const field of fields) if (field.name !== field.schemaName) field.simple = false;
  const schema = await buildSchema({
    resolvers: [
      DeploymentResolver,
      RegionsResolver,
      RespiteSearchResolver,
      HousePageResolver,
      IdentityResolver,
      PersonResolver,
      StaffResolver,
      DoerResolver,
      ActsForResolver,
      DelegationResolver,
      AssistanceResolver,
      ConsentResolver,
      MessageResolver,
      PushResolver,
      ProfileResolver,
      MyDataResolver,
      AccessLogResolver,
      DataRequestResolver,
      DeathResolver,
      CardResolver,
      LivedStaysResolver,
      PoliciesResolver,
      ServiceItemResolver,
      ServicePointResolver,
      AwardsResolver,
      AwardResolver,
      InstalmentResolver,
      PayoutsResolver,
      PayoutBatchResolver,
      PayoutLineResolver,
      BankAccountResolver,
      PointAccountResolver,
      SettlementPaymentResolver,
      BankImportResolver,
      DifferenceResolver,
      InstalmentPaymentResolver,
      BenefitsResolver,
      OutreachResolver,
      SittingResolver,
      MealBookingResolver,
      BookMealPayloadResolver,
      CanteenResolver,
      StandingOrderResolver,
      AbsenceResolver,
      CounterResolver,
      CollectMealPayloadResolver,
      ApplicationsResolver,
      ApplicationResolver,
      ApplicationMemberResolver,
      DecisionResolver,
      EntitlementResolver,
      RatingResolver,
      HowToApplyResolver,
      RequestRespiteStayPayloadResolver,
      StaysResolver,
      RespiteStayResolver,
      TaskClaimResolver,
      TimeBankDeskResolver,
      TimeBankResolver,
      TimeTaskResolver,
      VolunteerResolver,
      ReviewsResolver,
      ReviewStepResolver,
      ReviewCaseResolver,
      RatingsResolver,
      ExplainedDecisionsResolver,
      HousesResolver,
      BedBoardRatioResolver,
      BedUseStayResolver,
      HousesAtWorkResolver,
      RatioOverrideResolver,
      WaitsForCarersResolver,
      WaitingEntryResolver,
      WaitingListResolver,
      WaitingPlaceResolver,
      WaitingStayResolver,
      FundsResolver,
      FundResolver,
      FundBudgetResolver,
      SettlementResolver,
      CreditsResolver,
      ClearingResolver,
      ClearingStatementResolver,
      SendingResolver,
      ReceivingNumberResolver,
      HoursSentResolver,
      ServiceCertificateResolver,
      ...(isDemo ? [DemoPeopleResolver] : []),
    ],
    pubSub: NO_PUB_SUB,
    authChecker,
    validateFn: validateArgs,
    // Checked when it is printed; at every start that would cost more than building it.
    skipCheck: true,
  });
  return tellRefusals(schema);
}
