import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { Role } from './role.ts';

/** Someone who works here: a role bound to a region and all that lies under it. */
@Entity()
@ObjectType({ description: 'Someone who works here: roles bound to a region and all that lies under it.' })
export class Staff {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Property({ type: 'string', length: 60, unique: true })
  userName!: string;

  @Field(() => String)
  @Property({ type: 'string', length: 40 })
  name!: string;

  /** argon2id, in its own self-describing form. */
  @Property({ type: 'string', length: 200 })
  passwordHash!: string;

  @Property({ type: 'jsonb' })
  roles!: Role[];

  @Property({ type: 'string', length: 12 })
  regionCode!: string;

  /** The service point whose operator this is; none for who works for the region. */
  @Property({ type: 'uuid', nullable: true })
  servicePointId?: string | undefined;

  /** Who this is as a citizen, where it is known: nobody decides on himself or on his family. */
  @Property({ type: 'uuid', nullable: true })
  personId?: string | undefined;

  /** Failures since the last success. */
  @Property({ type: 'integer' })
  failedSignIns: number & Opt = 0;

  @Property({ type: 'datetime', nullable: true })
  lockedUntil?: Date | undefined;
}
