import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';

/**
 * That something on a waiting list, or in one of its houses, changed that may mean an offer: written with the change, and removed
 * by whoever has looked. No foreign key, so that writing it waits for nobody.
 */
@Entity()
@Index({ name: 'due_list_of', properties: ['listId'] })
export class DueList {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Property({ type: 'uuid' })
  listId!: string;
}
