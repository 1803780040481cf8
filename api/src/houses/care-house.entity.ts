import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { DietNeed } from '../identity/diet.ts';

/**
 * An institution that takes people in or sends caregivers: 长者照护之家, 托养机构, 残疾人之家. Its row is locked by whoever
 * changes what is held there.
 */
@Entity()
@Check({ name: 'care_house_numbers', expression: 'max_days > 0 and cleaning_days between 0 and 7 and carers >= 0' })
@ObjectType({ description: 'An institution that takes people in or sends caregivers (照护机构).' })
export class CareHouse {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = uuidv7();

  @Field(() => ServicePoint)
  @OneToOne(() => ServicePoint, { owner: true })
  servicePoint!: Rel<ServicePoint>;

  @Field(() => String, { description: 'What it is like, in a few sentences.' })
  @Property({ type: 'string', length: 600 })
  about!: string;

  @Field(() => Int, { description: 'The longest stay, in nights or days.' })
  @Property({ type: 'smallint' })
  maxDays!: number;

  /** Nights for which a bed is not given away after a stay. */
  @Property({ type: 'smallint' })
  cleaningDays: number & Opt = 0;

  @Field(() => Boolean, {
    description: 'Whether whoever asks gets an offer at once; otherwise the house looks at it first.',
  })
  @Property({ type: 'boolean' })
  offersAtOnce: boolean & Opt = true;

  /** Caregivers on its rolls, by whom the ratio to severely disabled people is reckoned. */
  @Property({ type: 'smallint' })
  carers!: number;

  @Field(() => [DietNeed], { description: 'The diets that its kitchen cooks for.' })
  @Property({ type: 'jsonb' })
  diets!: DietNeed[];

  @Field(() => Boolean, { description: 'Whether it belongs to the demo world.' })
  @Property({ type: 'boolean' })
  isSample: boolean & Opt = false;
}
