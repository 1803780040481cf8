import { registerEnumType } from 'type-graphql';

/** A kind of matter that one person may leave to another. */
export enum Scope {
  MEALS = 'MEALS',
  APPLICATIONS = 'APPLICATIONS',
  RESPITE = 'RESPITE',
  TIME_BANK = 'TIME_BANK',
  HEALTH = 'HEALTH',
  PROFILE = 'PROFILE',
}
registerEnumType(Scope, {
  name: 'DelegationScope',
  description: 'A kind of matter that one person may leave to another.',
});

/** Every matter there is: a guardian has them all, and staff who assist. */
export const ALL_SCOPES = Object.values(Scope);
