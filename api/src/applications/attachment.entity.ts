import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Doer } from '../identity/doer.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { Application } from './application.entity.ts';

/** A file that belongs to an application: a photo or a PDF of a paper. Its bytes lie encrypted in the file store (材料). */
@Entity()
@Unique({ name: 'attachment_one_per_key', properties: ['actorId', 'idempotencyKey'] })
@Index({ name: 'attachment_of', properties: ['application', 'paperCode', 'id'] })
@ObjectType({ description: 'A file that belongs to an application; fetched from `/attachments/<id>`.' })
export class Attachment {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Application)
  application!: Rel<Application>;

  @Field(() => String, { description: 'Which of the papers it shows.' })
  @Property({ type: 'string', length: 40 })
  paperCode!: string;

  @Field(() => String, { description: '"image/jpeg" or "application/pdf": by content, not by name.' })
  @Property({ type: 'string', length: 40 })
  mediaType!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  bytes!: number;

  /** Where the bytes lie. */
  @Property({ type: 'string', length: 80 })
  storageKey!: string;

  /** What opens them, in base64. */
  @SealedColumn()
  contentKey!: Sealed<string>;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  uploadedBy!: Doer;

  /** The person or member of staff whose key it is. */
  @Property({ type: 'uuid' })
  actorId!: string;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  uploadedAt!: Date;
}
