import { registerEnumType } from 'type-graphql';

/** What somebody who acts for a person is to him. */
export enum Relation {
  DAUGHTER = 'DAUGHTER',
  SON = 'SON',
  SPOUSE = 'SPOUSE',
  PARENT = 'PARENT',
  GRANDCHILD = 'GRANDCHILD',
  RELATIVE = 'RELATIVE',
  NEIGHBOUR = 'NEIGHBOUR',
  COMMUNITY_WORKER = 'COMMUNITY_WORKER',
}
registerEnumType(Relation, { name: 'Relation', description: 'What the delegate is to the person.' });
