import { LocalDateResolver } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';

@ObjectType('NightRatio', { description: 'Carers and severely disabled people of a house on one night.' })
export class NightRatioType {
  @Field(() => LocalDateResolver)
  on!: CivilDate;

  @Field(() => Int, { description: 'Severely disabled people who have a bed that night.' })
  severe!: number;

  @Field(() => Int, { description: 'Caregivers of the house.' })
  carers!: number;

  @Field(() => Int, { description: 'How many it takes.' })
  carersNeeded!: number;

  @Field(() => Boolean)
  isBroken!: boolean;
}
