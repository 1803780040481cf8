import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { type Sealed, SealedColumn } from '../platform/sealed.ts';
import { RespiteStay } from './respite-stay.entity.ts';

/** That somebody is taken in although the house then has too few carers: asked by one officer, decided by another. */
@Entity()
@Index({
  name: 'ratio_override_of_stay',
  expression: 'create index ratio_override_of_stay on ratio_override (stay_id)',
})
@Index({
  name: 'ratio_override_one_open',
  expression: 'create unique index ratio_override_one_open on ratio_override (stay_id) where decided_at is null',
})
@Check({ name: 'ratio_override_two_officers', expression: 'decided_by_id <> asked_by_id' })
@Check({ name: 'ratio_override_decided', expression: '(decided_at is null) = (is_granted is null)' })
export class RatioOverride {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @ManyToOne(() => RespiteStay)
  stay!: Rel<RespiteStay>;

  /** Carers, and severely disabled people with this one, when it was asked. */
  @Property({ type: 'smallint' })
  carers!: number;

  @Property({ type: 'smallint' })
  severe!: number;

  @SealedColumn()
  reason!: Sealed<string>;

  @Property({ type: 'uuid' })
  askedById!: string;

  @Property({ type: 'datetime' })
  askedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  decidedById?: string | undefined;

  @Property({ type: 'datetime', nullable: true })
  decidedAt?: Date | undefined;

  @Property({ type: 'boolean', nullable: true })
  isGranted?: boolean | undefined;
}
