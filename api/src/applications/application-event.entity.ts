import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { Doer } from '../identity/doer.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import type { ApplicationEventKind } from './application.ts';
import { Application } from './application.entity.ts';
import { ReviewStep } from './review-step.entity.ts';

/** Something that happened to an application; never changed, never removed (办理记录). */
@Entity()
@Index({ name: 'application_event_of', properties: ['application', 'id'] })
export class ApplicationEvent {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => Application)
  application!: Rel<Application>;

  @Property({ type: 'string', length: 20 })
  kind!: ApplicationEventKind;

  @Property({ type: 'datetime' })
  at!: Date;

  @Property({ type: 'jsonb' })
  doneBy!: Doer;

  @ManyToOne(() => ReviewStep, { nullable: true })
  step?: Rel<ReviewStep> | undefined;

  /** What the one wrote to the other. */
  @SealedColumn({ nullable: true })
  words?: Sealed<string> | undefined;
}
