import { registerEnumType } from 'type-graphql';

/** What a signed-in viewer is here to do. */
export enum Role {
  CITIZEN = 'CITIZEN',
  REVIEWER = 'REVIEWER',
  ASSESSOR = 'ASSESSOR',
  PROVIDER_OPERATOR = 'PROVIDER_OPERATOR',
  HOTLINE_AGENT = 'HOTLINE_AGENT',
  SUPERVISOR = 'SUPERVISOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}
registerEnumType(Role, { name: 'Role', description: 'What a signed-in viewer is here to do.' });
