/* eslint-disable */
export * from './graphql.ts';
export * from './documents/applications.ts';
export * from './documents/awards.ts';
export * from './documents/benefits.ts';
export * from './documents/catalog.ts';
export * from './documents/consents.ts';
export * from './documents/delegations.ts';
export * from './documents/houses.ts';
export * from './documents/identity.ts';
export * from './documents/meals.ts';
export * from './documents/messages.ts';
export * from './documents/payouts.ts';
export * from './documents/privacy.ts';
export * from './documents/respite.ts';
export * from './documents/reviews.ts';
export * from './documents/subsidies.ts';
export * from './documents/timebank.ts';
