import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A file in the store that no row owns: one that is being sent, or whose row has gone. Removed before long. */
@Entity()
export class StrayFile {
  @PrimaryKey({ type: 'string', length: 80 })
  storageKey!: string;

  /** When it was sent; minus infinity when its row has gone. */
  @Index()
  @Property({ type: 'datetime' })
  since!: Date;
}
