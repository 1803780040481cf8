import { registerEnumType } from 'type-graphql';

/** Of what one may be told outside the app: one template of WeChat's for each. */
export enum PushKind {
  APPLICATION = 'APPLICATION',
  RESPITE = 'RESPITE',
  MEAL = 'MEAL',
  DELEGATION = 'DELEGATION',
  DATA_REQUEST = 'DATA_REQUEST',
}
registerEnumType(PushKind, { name: 'PushKind', description: 'Of what one may be told outside the app.' });
