import { registerEnumType } from 'type-graphql';

/** On what ground somebody acts for a person, or reads about him. */
export enum Ground {
  SELF = 'SELF',
  DELEGATION = 'DELEGATION',
  GUARDIANSHIP = 'GUARDIANSHIP',
  ASSISTANCE = 'ASSISTANCE',
  DUTY = 'DUTY',
  SYSTEM = 'SYSTEM',
}
registerEnumType(Ground, {
  name: 'Ground',
  description:
    'On what ground somebody acts for a person or reads about him: himself, a delegation, a guardianship, assistance by the hotline or the community, the duty of a post, or the system by itself.',
});
