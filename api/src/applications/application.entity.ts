import { Collection, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { type Answers, ApplicationStatus, OPEN_STATUSES } from './application.ts';
import { ApplicationMember } from './application-member.entity.ts';
import { mayMove } from './applications.rules.ts';
import { notAtThisStage } from './stage-words.ts';

/** A paper that a reviewer asked for, and why. */
export interface AskedPaper {
  code: string;
  paper: string;
  why: string;
}

/** What a reviewer wrote when he gave an application back. */
export interface Returned {
  words: string;
  papers: AskedPaper[];
  /** Other papers by name that were asked for before: what was brought of them stays in the case. */
  earlier?: AskedPaper[];
  /** What the form said then, to tell what was changed since. */
  answers: Answers;
}

/** Every paper that reviewers ever asked for, those of the last time first. */
export const everAsked = (returned: Returned | undefined): AskedPaper[] => [
  ...(returned?.papers ?? []),
  ...(returned?.earlier ?? []),
];

const OPEN = OPEN_STATUSES.map((status) => `'${status}'`).join(', ');

/** One person's, or one household's, request for one service item, with its form and where it stands (申请). */
@Entity()
@Unique({ name: 'application_one_per_key', properties: ['actorId', 'idempotencyKey'] })
@Index({
  name: 'application_one_open_per_item',
  expression: `create unique index application_one_open_per_item on application (person_id, item_id) where is_only_one and status in (${OPEN})`,
})
@Index({ name: 'application_of', expression: 'create index application_of on application (person_id, id desc)' })
@Index({
  name: 'application_closing',
  expression: `create index application_closing on application (closes_on, id) where status in ('DRAFT', 'RETURNED')`,
})
@Index({ properties: ['packHash', 'itemId'] })
@Check({
  name: 'application_closes_while_awaited',
  expression: `(status in ('DRAFT', 'RETURNED')) = (closes_on is not null)`,
})
@Check({
  name: 'application_submitted',
  expression: `submitted_at is not null or status in ('DRAFT', 'WITHDRAWN', 'LAPSED')`,
})
@Check({
  name: 'application_decided',
  expression: `decided_at is not null or status not in ('APPROVED', 'REJECTED', 'APPEALED')`,
})
@ObjectType({ description: "One person's, or one household's, request for one service item (申请)." })
export class Application {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => String, { description: 'What to say on the telephone: 14 digits, the day and a number drawn by lot.' })
  @Property({ type: 'string', length: 14, unique: true })
  number!: string;

  /** Whose case it is; of a household the first member. */
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @OneToMany(() => ApplicationMember, (member) => member.application, { orderBy: { place: 'asc' } })
  members = new Collection<ApplicationMember>(this);

  /** Region code and item code, "33/respite-stay". */
  @Property({ type: 'string', length: 80 })
  itemId!: string;

  /** The version of the pack under whose rules it stands: that of the day it was handed in. */
  @Property({ type: 'string', length: 64 })
  packHash!: string;

  /** Where it is handled: the region of the household or of the home. */
  @Property({ type: 'string', length: 12 })
  regionCode!: string;

  @Field(() => ApplicationStatus)
  @Property({ type: 'string', length: 10 })
  status!: ApplicationStatus;

  /** The item allows no second one while this one goes on. */
  @Property({ type: 'boolean' })
  isOnlyOne!: boolean;

  @SealedColumn()
  answers!: Sealed<Answers>;

  /** Counts changes of the draft, so that two devices do not overwrite each other. */
  @Property({ type: 'integer' })
  draftVersion: number & Opt = 1;

  /** What was asked for when it was last given back. */
  @SealedColumn({ nullable: true })
  returned?: Sealed<Returned> | undefined;

  @Property({ type: 'datetime', nullable: true })
  returnedAt?: Date | undefined;

  /** Why somebody else is asked to look again, in the words of who asks. */
  @SealedColumn({ nullable: true })
  appealWords?: Sealed<string> | undefined;

  @Field(() => Doer)
  @Property({ type: 'jsonb' })
  startedBy!: Doer;

  /** The person or member of staff whose key it is. */
  @Property({ type: 'uuid' })
  actorId!: string;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  startedAt!: Date;

  @Field(() => DateTimeISOResolver, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  submittedAt?: Date | undefined;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'When it was decided last.' })
  @Property({ type: 'datetime', nullable: true })
  decidedAt?: Date | undefined;

  @Field(() => LocalDateResolver, {
    nullable: true,
    description: 'The last day on which the draft, or the awaited papers, can be handed in.',
  })
  @Property({ type: 'date', nullable: true })
  closesOn?: CivilDate | undefined;

  @Property({ type: 'datetime', nullable: true })
  warnedAt?: Date | undefined;

  @Field(() => LocalDateResolver, { nullable: true, description: 'The last day for an appeal.' })
  @Property({ type: 'date', nullable: true })
  appealableUntil?: CivilDate | undefined;

  get isOpen(): boolean & Opt {
    return OPEN_STATUSES.some((status) => status === this.status);
  }

  /** Moves it on, or refuses and says where it stands. */
  moveTo(next: ApplicationStatus): void {
    if (!mayMove(this.status, next)) throw notAtThisStage(this.status);
    this.status = next;
  }
}
