import { LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Application } from '../applications/application.entity.ts';
import { Entitlement } from '../applications/entitlement.entity.ts';
import { Eligibility, Paper, ServiceItem } from '../catalog/service-item.ts';

/** What an item is to a person. */
export enum BenefitStanding {
  ENTITLED = 'ENTITLED',
  NEARLY = 'NEARLY',
  ASK = 'ASK',
  OPEN = 'OPEN',
  NOT = 'NOT',
}
registerEnumType(BenefitStanding, {
  name: 'BenefitStanding',
  description: 'What an item is to a person.',
  valuesConfig: {
    ENTITLED: { description: 'Every condition is met.' },
    NEARLY: { description: 'A day, a paper or one answer away.' },
    ASK: { description: 'More than one thing must be known first: never "no" for want of an answer.' },
    OPEN: { description: 'The document sets no condition: whoever it is for may ask for it.' },
    NOT: { description: 'A condition is not met, whatever else may come to be known.' },
  },
});

/** What is still missing. */
export enum NearMissKind {
  AGE_REACHED = 'AGE_REACHED',
  ITEM_STARTS = 'ITEM_STARTS',
  ONE_FACT = 'ONE_FACT',
  ONE_PAPER = 'ONE_PAPER',
}
registerEnumType(NearMissKind, {
  name: 'NearMissKind',
  description: 'What is still missing: a birthday, the day on which a rule begins, one answer, one paper.',
});

/** How a question is answered. */
export enum FactKind {
  YES_NO = 'YES_NO',
  NUMBER = 'NUMBER',
  ONE_OF = 'ONE_OF',
  SEVERAL_OF = 'SEVERAL_OF',
  REGION = 'REGION',
  DAY = 'DAY',
}
registerEnumType(FactKind, {
  name: 'FactKind',
  description:
    'How a question is answered, as texts: true or false; a number; codes of `options`; a region code; a day.',
});

@ObjectType()
export class FactOption {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType({ description: 'Something about the person that is not known yet, and how it is answered.' })
export class FactQuestion {
  @Field(() => ID, { description: 'Path of the fact, "household.livesAlone".' })
  path!: string;

  @Field(() => String)
  asks!: string;

  @Field(() => String, { nullable: true })
  help?: string | undefined;

  @Field(() => FactKind)
  kind!: FactKind;

  @Field(() => [FactOption])
  options!: FactOption[];

  @Field(() => String, { nullable: true, description: 'Of SEVERAL_OF: the words for none of them.' })
  none?: string | undefined;

  @Field(() => Int, { nullable: true })
  minimum?: number | undefined;

  @Field(() => Int, { nullable: true })
  maximum?: number | undefined;

  @Field(() => Boolean, { description: 'What is recorded of it, if anything, is used with consent only.' })
  isHealth!: boolean;
}

@ObjectType({ description: 'The one thing that is missing: 再过43天就符合, 还差一份材料, 还要知道一件事.' })
export class NearMiss {
  @Field(() => NearMissKind)
  kind!: NearMissKind;

  @Field(() => LocalDateResolver, { nullable: true, description: 'The first day on which every condition is met.' })
  on?: CivilDate | undefined;

  @Field(() => Int, { nullable: true, description: 'How many days from today that is.' })
  days?: number | undefined;

  @Field(() => Paper, { nullable: true })
  paper?: Paper | undefined;

  @Field(() => FactQuestion, { nullable: true, description: 'The one question, whose answer decides.' })
  question?: FactQuestion | undefined;
}

@ObjectType({ description: 'An item and what it is to a person.' })
export class Benefit {
  @Field(() => ServiceItem)
  item!: ServiceItem;

  @Field(() => BenefitStanding)
  standing!: BenefitStanding;

  @Field(() => Eligibility)
  eligibility!: Eligibility;

  @Field(() => [NearMiss], { description: 'Empty unless the standing is NEARLY; the soonest first.' })
  nearMisses!: NearMiss[];

  @Field(() => [FactQuestion], { description: 'What must be known to say yes or no.' })
  questions!: FactQuestion[];

  @Field(() => Boolean, { description: 'No application for it was ever handed in for this person.' })
  neverApplied!: boolean;

  @Field(() => Application, { nullable: true, description: 'The application that goes on, a draft too.' })
  openApplication?: Application | undefined;

  @Field(() => Entitlement, { nullable: true, description: 'What is granted already.' })
  entitlement?: Entitlement | undefined;
}

@ObjectType({ description: 'What a person may have, all items of where he lives and where his household is.' })
export class Benefits {
  @Field(() => LocalDateResolver)
  asOf!: CivilDate;

  @Field(() => [Benefit], {
    description:
      'What the person is entitled to and never asked for first; then what is nearly so, what must be asked, what is open to all.',
  })
  benefits!: Benefit[];

  @Field(() => [FactQuestion], {
    description: 'All that is asked, once each: what bears on the most items first.',
  })
  questions!: FactQuestion[];
}
