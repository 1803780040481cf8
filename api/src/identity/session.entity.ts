import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { Person } from './person.entity.ts';
import { Staff } from './staff.entity.ts';

/** One sign-in on one device. Holds hashes only: who reads this table cannot sign in with it. */
@Entity()
@Index({
  name: 'session_of_person',
  expression: 'create index session_of_person on session (person_id, id desc) where person_id is not null',
})
@Check({ name: 'session_has_one_owner', expression: 'num_nonnulls(person_id, staff_id) = 1' })
export class Session {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Person, { nullable: true })
  person?: Person | undefined;

  @ManyToOne(() => Staff, { nullable: true })
  staff?: Staff | undefined;

  @Property({ type: 'string', length: 64, unique: true })
  accessHash!: string;

  @Property({ type: 'datetime' })
  accessExpiresAt!: Date;

  @Property({ type: 'string', length: 64, unique: true })
  refreshHash!: string;

  /** The refresh token traded for the present one. */
  @Property({ type: 'string', length: 64, nullable: true })
  previousRefreshHash?: string | undefined;

  /** Whether the present pair was seen in use, which proves that its owner got it. */
  @Property({ type: 'boolean' })
  isConfirmed: boolean & Opt = false;

  @Property({ type: 'datetime' })
  expiresAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  revokedAt?: Date | undefined;

  @Property({ type: 'datetime' })
  createdAt!: Date;
}
