import { Field, ID, ObjectType } from 'type-graphql';
import type { Vault } from '../platform/vault.ts';
import type { Person } from './person.entity.ts';

/** Somebody by name alone, for those who know him but may not read about him. */
@ObjectType({ description: 'Somebody by name alone.' })
export class NamedPerson {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

export const namedPerson = (vault: Vault, person: Person): NamedPerson => ({
  id: person.id,
  name: vault.open(person, 'name') ?? '',
});
