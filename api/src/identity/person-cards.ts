import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Vault } from '../platform/vault.ts';
import type { Person } from './person.entity.ts';
import { PersonCard } from './person-card.entity.ts';

interface Issuing {
  em: EntityManager;
  vault: Vault;
  now(): Date;
}

/** Ends all cards of a person; the rows are written by the surrounding transaction. */
export async function endCardsOf({ em, now }: Pick<Issuing, 'em' | 'now'>, personId: string): Promise<void> {
  for (const card of await em.find(PersonCard, { person: personId, endedAt: null })) card.endedAt = now();
}

/** Enters a card with a number that was printed on it; the row is written by the surrounding transaction. */
export function enterCard({ em, vault, now }: Issuing, person: Person, number: string): PersonCard {
  const id = uuidv7();
  const numberHash = vault.lookupHash('card', number);
  return em.create(PersonCard, {
    id,
    person,
    number: vault.seal(PersonCard, id, 'number', number),
    numberHash,
    issuedAt: now(),
  });
}
