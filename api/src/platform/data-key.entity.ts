import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Algorithm } from './ciphers.ts';

/** What a key is for: sealing columns, or hashing what is looked up and chained. */
export type KeyKind = 'DATA' | 'LOOKUP';

/** A key that encrypts, itself encrypted by a master key that no database holds. Never deleted: backups need it. */
@Entity()
@Check({ name: 'data_key_kind', expression: `kind in ('DATA', 'LOOKUP')` })
@Index({
  name: 'data_key_one_for_lookups',
  expression: `create unique index "data_key_one_for_lookups" on "data_key" ("kind") where kind = 'LOOKUP'`,
})
export class DataKey {
  /** Counts from 1; part of whatever is sealed under it. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  id!: number;

  @Property({ type: 'string', length: 10 })
  kind!: KeyKind;

  @Property({ type: 'string', length: 20 })
  algorithm!: Algorithm;

  @Property({ type: 'blob' })
  wrapped!: Buffer;

  /** Which of `MASTER_KEYS` wrapped it. */
  @Property({ type: 'string', length: 40 })
  masterKeyId!: string;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  /** Nobody seals with it earlier, so that every server knows it before it meets a row sealed under it. */
  @Property({ type: 'datetime' })
  activeFrom!: Date;

  /** Since when no row is sealed under it. */
  @Property({ type: 'datetime', nullable: true })
  retiredAt?: Date | undefined;
}
