import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { ServiceItemResolver, ServicePointResolver } from './catalog/catalog.resolver.ts';
import { DemoPeopleResolver } from './identity/demo-people.resolver.ts';
import { IdentityResolver, PersonResolver, StaffResolver } from './identity/identity.resolver.ts';
import { BookMealPayloadResolver, MealBookingResolver } from './meals/meal-bookings.resolver.ts';
import { CanteenResolver, SittingResolver } from './meals/sittings.resolver.ts';
import { authChecker, refusalsToUserErrors } from './platform/refusals.ts';
import { DeploymentResolver } from './deployment.resolver.ts';
import { PoliciesResolver } from './policies/policies.resolver.ts';
import { RegionsResolver } from './regions/regions.resolver.ts';

/** The schema of all domains; in production without the demo world's sign-in. */
export const schemaOf = ({ isDemo }: { isDemo: boolean }): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: [
      DeploymentResolver,
      RegionsResolver,
      IdentityResolver,
      PersonResolver,
      StaffResolver,
      PoliciesResolver,
      ServiceItemResolver,
      ServicePointResolver,
      SittingResolver,
      MealBookingResolver,
      BookMealPayloadResolver,
      CanteenResolver,
      ...(isDemo ? [DemoPeopleResolver] : []),
    ],
    authChecker,
    globalMiddlewares: [refusalsToUserErrors],
    validate: { forbidUnknownValues: false },
  });
