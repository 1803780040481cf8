import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { ConsentPurpose } from '../consents/consent.entity.ts';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';

/** How far somebody who never applied was told. */
export enum OutreachState {
  NEW = 'NEW',
  CONTACTED = 'CONTACTED',
  NOT_WANTED = 'NOT_WANTED',
  DONE = 'DONE',
}
registerEnumType(OutreachState, {
  name: 'OutreachState',
  description: 'Not told yet; told; does not want it; nothing is left to do.',
});

/**
 * Somebody who may have something and never asked for it (应享未享).
 *
 * Found each night; it goes once it holds no longer, or once it was asked for.
 */
@Entity()
@Unique({ name: 'outreach_once', properties: ['person', 'itemId'] })
@Index({
  name: 'outreach_under',
  expression: 'create index outreach_under on outreach (region_code varchar_pattern_ops, state, found_on, id)',
})
@ObjectType({ description: 'Somebody who may have something and never asked for it (应享未享).' })
export class Outreach {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  /** Region code and item code, "63/destitute-support". */
  @Property({ type: 'string', length: 80 })
  itemId!: string;

  /** Where the person lives, or where the household is. */
  @Property({ type: 'string', length: 12 })
  regionCode!: string;

  /** The version of the pack by whose rules it was found. */
  @Property({ type: 'string', length: 64 })
  packHash!: string;

  /** The consents without which nothing of this may be known. */
  @Property({ type: 'jsonb' })
  restsOn!: ConsentPurpose[];

  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  foundOn!: CivilDate;

  @Field(() => OutreachState)
  @Property({ type: 'string', length: 10 })
  state: OutreachState & Opt = OutreachState.NEW;

  /** What staff wrote about it. */
  @SealedColumn({ nullable: true })
  note?: Sealed<string> | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When staff last wrote what came of it.' })
  @Property({ type: 'datetime', nullable: true })
  recordedAt?: Date | undefined;

  @Field(() => Doer, { nullable: true })
  @Property({ type: 'jsonb', nullable: true })
  recordedBy?: Doer | undefined;
}
