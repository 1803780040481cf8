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
  /** 资金经办: keeps funds and pays out of them. What one prepares, another checks. */
  FUND_OFFICER = 'FUND_OFFICER',
}
registerEnumType(Role, { name: 'Role', description: 'What a signed-in viewer is here to do.' });
