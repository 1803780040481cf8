import { LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { PaperData } from '../policies/application-data.ts';
import type { EligibilityRule, LoadedPack } from '../policies/policy-pack.ts';
import { itemIdOf } from '../policies/policy-library.ts';
import { Criterion, Verdict } from '../policies/policies.types.ts';
import { ServicePointKind } from './service-point.entity.ts';

/** What the platform is about; the tiles of home. */
export enum Pillar {
  CATALOG = 'CATALOG',
  MEALS = 'MEALS',
  RESPITE = 'RESPITE',
  TIME_BANK = 'TIME_BANK',
  APPLICATIONS = 'APPLICATIONS',
}
registerEnumType(Pillar, { name: 'Pillar', description: 'What the platform is about; the tiles of home.' });

export enum Audience {
  ELDER = 'ELDER',
  DISABLED = 'DISABLED',
  CAREGIVER = 'CAREGIVER',
  FAMILY = 'FAMILY',
  CHILD = 'CHILD',
  VOLUNTEER = 'VOLUNTEER',
  CARE_WORKER = 'CARE_WORKER',
  PROVIDER = 'PROVIDER',
}
registerEnumType(Audience, { name: 'Audience', description: 'Whom an item is for.' });

export enum ItemAccess {
  BOOK = 'BOOK',
  APPLY = 'APPLY',
  ASK = 'ASK',
}
registerEnumType(ItemAccess, {
  name: 'ItemAccess',
  description: 'How one gets an item.',
  valuesConfig: {
    BOOK: { description: 'Booked in the app.' },
    APPLY: { description: 'By an application.' },
    ASK: { description: 'At a service point or by telephone.' },
  },
});

@ObjectType({ description: 'Whether a person may have an item, criterion by criterion.' })
export class Eligibility {
  @Field(() => Verdict)
  verdict!: string;

  @Field(() => LocalDateResolver, { description: 'The day whose rules were asked.' })
  asOf!: CivilDate;

  @Field(() => [Criterion], { description: 'Empty when the document sets no condition.' })
  criteria!: Criterion[];
}

@ObjectType({ description: 'A paper to bring.' })
export class Paper {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'The criterion it proves, in words.' })
  proves!: string;
}

/** Something a person can book or apply for, as a region's policy grants it (服务事项). */
@ObjectType({ description: "Something a person can book or apply for, as a region's policy grants it (服务事项)." })
export class ServiceItem {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => Pillar)
  pillar!: string;

  @Field(() => [Audience])
  audiences!: string[];

  @Field(() => ItemAccess)
  access!: string;

  @Field(() => String, { description: 'Where to go or whom to ask, in words.' })
  where!: string;

  @Field(() => LocalDateResolver)
  validFrom!: CivilDate;

  @Field(() => LocalDateResolver, { nullable: true })
  validTo?: CivilDate;

  @Field(() => [ServicePointKind], { description: 'Kinds of service points that offer it.' })
  servicePointKinds!: string[];

  @Field(() => ID, { description: 'Region code and item code, "33/disability-residential-care".' })
  get id(): string {
    return itemIdOf(this);
  }

  pack!: LoadedPack;
  /** Ids; written out by the resolver. */
  clauseIds!: string[];
  bringing!: PaperData[];
  rule?: EligibilityRule;
  /** The day it was asked for. */
  asOf!: CivilDate;
}
