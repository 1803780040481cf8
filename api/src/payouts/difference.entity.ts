import { BigIntType, type Opt, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LocalDateResolver, SafeIntResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { Fund } from '../subsidies/fund.entity.ts';
import { DifferenceKind } from './payout.ts';

/** Something in which the books, the plans, the batches and the bank differ; looked for each hour (对账差异). */
@Entity()
@Index({
  name: 'difference_one_open',
  expression: 'create unique index difference_one_open on difference (fund_id, kind, about) where resolved_on is null',
})
@Index({ name: 'difference_of_fund', properties: ['fund'] })
@ObjectType({ description: 'Something in which the books, the plans, the batches and the bank differ (对账差异).' })
export class Difference {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => Fund)
  @ManyToOne(() => Fund)
  fund!: Rel<Fund>;

  @Field(() => DifferenceKind)
  @Property({ type: 'string', length: 12 })
  kind!: DifferenceKind;

  /** The row it is about, `payout_line:<id>`. */
  @Field(() => String, { description: 'The row it is about.' })
  @Property({ type: 'string', length: 80 })
  about!: string;

  @Field(() => SafeIntResolver, { nullable: true, description: 'What it should be.' })
  @Property({ type: new BigIntType('number'), nullable: true })
  expectedFen?: number | undefined;

  @Field(() => SafeIntResolver, { nullable: true, description: 'What it is.' })
  @Property({ type: new BigIntType('number'), nullable: true })
  foundFen?: number | undefined;

  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  firstSeenOn!: CivilDate;

  @Field(() => LocalDateResolver)
  @Property({ type: 'date' })
  lastSeenOn!: CivilDate;

  @Field(() => LocalDateResolver, { nullable: true, description: 'When it was no more, or an officer settled it.' })
  @Property({ type: 'date', nullable: true })
  resolvedOn?: CivilDate | undefined;

  /** When it was found no more. */
  @Property({ type: 'date', nullable: true })
  goneOn?: CivilDate | undefined;

  /** Who settled it by hand. */
  @Property({ type: 'uuid', nullable: true })
  settledById?: string | undefined;

  /** How it was settled, which may name people. */
  @SealedColumn({ nullable: true })
  words?: Sealed<string> | undefined;
}
