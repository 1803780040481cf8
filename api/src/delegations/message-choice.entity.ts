import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '../identity/person.entity.ts';
import type { Scope } from '../identity/scope.ts';

/** Who gets a person's messages in one matter; without a row, the person alone. */
@Entity()
export class MessageChoice {
  @ManyToOne(() => Person, { primary: true })
  person!: Rel<Person>;

  @Property({ type: 'string', length: 20, primary: true })
  matter!: Scope;

  /** The person himself, and delegates. */
  @Property({ type: 'jsonb' })
  recipientIds!: string[];
}
