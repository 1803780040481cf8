import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { PolicyPack } from './policy-pack.ts';

/** A version of a pack, kept for good: an old decision stays explainable under the rules of its own day. */
@Entity()
export class PolicyPackVersion {
  /** SHA-256 of its content. */
  @PrimaryKey({ type: 'string', length: 64 })
  hash!: string;

  @Property({ type: 'string', length: 60 })
  code!: string;

  @Property({ type: 'jsonb' })
  content!: PolicyPack;

  @Property({ type: 'datetime' })
  loadedAt!: Date;
}
