import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeISOResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';

/**
 * Where money for a service point goes (服务点收款账户): entered by its operator, and used once an officer has typed the same
 * number from a paper. Another one takes its place; none is changed.
 */
@Entity()
@Index({
  name: 'point_account_of',
  expression: 'create index point_account_of on point_account (service_point_id, id desc)',
})
@Unique({ name: 'point_account_one_per_key', properties: ['enteredById', 'idempotencyKey'] })
@Index({
  name: 'point_account_live',
  expression:
    'create unique index point_account_live on point_account (service_point_id) where ended_at is null and checked_at is not null',
})
@Index({
  name: 'point_account_entered',
  expression:
    'create unique index point_account_entered on point_account (service_point_id) where ended_at is null and checked_at is null',
})
@Check({ name: 'point_account_two_people', expression: 'checked_by_id <> entered_by_id' })
@Check({ name: 'point_account_checked', expression: '(checked_at is null) = (checked_by_id is null)' })
@ObjectType({ description: 'Where money for a service point goes (服务点收款账户).' })
export class PointAccount {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => ServicePoint)
  servicePoint!: Rel<ServicePoint>;

  @SealedColumn()
  holder!: Sealed<string>;

  @SealedColumn()
  bank!: Sealed<string>;

  @SealedColumn()
  number!: Sealed<string>;

  @Field(() => DateTimeISOResolver)
  @Property({ type: 'datetime' })
  enteredAt!: Date;

  @Property({ type: 'uuid' })
  enteredById!: string;

  @Field(() => DateTimeISOResolver, { nullable: true, description: 'Nothing is paid there before.' })
  @Property({ type: 'datetime', nullable: true })
  checkedAt?: Date | undefined;

  @Property({ type: 'uuid', nullable: true })
  checkedById?: string | undefined;

  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | undefined;

  @Property({ type: 'uuid' })
  idempotencyKey!: string;
}
