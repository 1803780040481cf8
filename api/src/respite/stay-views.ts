import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { ServiceItem } from '../catalog/service-item.ts';
import { Doer } from '../identity/doer.ts';
import { NamedPerson } from '../identity/named-person.ts';
import { Funding } from '../subsidies/funding.ts';
import { StayEventKind } from './stay.ts';

@ObjectType({ description: 'What one fund pays of a stay, as it was offered.' })
export class StayFunding extends Funding {}

@ObjectType({ description: 'Something that happened to a stay.' })
export class StayTimelineEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => StayEventKind)
  kind!: StayEventKind;

  @Field(() => DateTimeISOResolver)
  at!: Date;

  @Field(() => Doer)
  doneBy!: Doer;

  @Field(() => String, { nullable: true, description: 'What the one wrote to the other.' })
  words?: string | undefined;
}

/** Where the days of a quota come from. */
export enum QuotaOrigin {
  ENTITLEMENT = 'ENTITLEMENT',
  RULES = 'RULES',
}
registerEnumType(QuotaOrigin, {
  name: 'QuotaOrigin',
  description: 'Where the days of a quota come from: granted on application, or given by the rules to everybody.',
});

@ObjectType({ description: 'The days that a carer and whom he cares for have of a service, in one period.' })
export class RespiteQuota {
  @Field(() => ServiceItem)
  item!: ServiceItem;

  @Field(() => NamedPerson, { nullable: true, description: 'Who rests meanwhile; null where one asks for oneself.' })
  carer?: NamedPerson | undefined;

  @Field(() => QuotaOrigin)
  origin!: QuotaOrigin;

  @Field(() => LocalDateResolver, { nullable: true, description: 'The first day of the period; null for all time.' })
  startsOn?: CivilDate | undefined;

  @Field(() => LocalDateResolver, { nullable: true, description: 'The last day of the period.' })
  endsOn?: CivilDate | undefined;

  @Field(() => Int, { description: 'Nights or days.' })
  days!: number;

  @Field(() => Int, { description: 'Offered, booked or lived.' })
  used!: number;

  @Field(() => Int)
  left!: number;

  @Field(() => Boolean, { description: 'Whether the number is made up for the demo world.' })
  isSample!: boolean;
}
