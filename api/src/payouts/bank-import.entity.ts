import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { PayoutBatch } from './payout-batch.entity.ts';

/** A file with which the bank answered a batch; only added. The same file again is the same import. */
@Entity()
@Unique({ name: 'bank_import_one_of_a_file', properties: ['batch', 'contentHash'] })
@ObjectType({ description: 'A file with which the bank answered a batch.' })
export class BankImport {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => PayoutBatch)
  batch!: Rel<PayoutBatch>;

  /** SHA-256 of the file. */
  @Property({ type: 'string', length: 64 })
  contentHash!: string;

  @Property({ type: 'uuid' })
  importedById!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  importedAt!: Date;
}
