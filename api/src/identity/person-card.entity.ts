import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { Person } from './person.entity.ts';

/** A card with a printed number, for people without a phone. */
@Entity()
@Index({ properties: ['person'] })
export class PersonCard {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @SealedColumn()
  number!: Sealed<string>;

  @Unique()
  @Property({ type: 'string', length: 64 })
  numberHash!: string;

  @Property({ type: 'datetime' })
  issuedAt!: Date;

  /** Lost, replaced or handed back. */
  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | undefined;
}
