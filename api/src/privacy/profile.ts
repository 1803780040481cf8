import { LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Allergen, DietNeed } from '../identity/diet.ts';
import { Region } from '../regions/region.entity.ts';

@ObjectType({ description: 'What is recorded of a person, in the form in which it may be shown: the rest is masked.' })
export class Profile {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: '330***********1234' })
  maskedIdNumber?: string | undefined;

  @Field(() => String, { nullable: true, description: '138****1234' })
  maskedPhone?: string | undefined;

  @Field(() => String, { nullable: true, description: 'The region, and that there is more: 青海省西宁市城东区****' })
  maskedAddress?: string | undefined;

  @Field(() => LocalDateResolver, { nullable: true })
  birthDate?: CivilDate | undefined;

  @Field(() => String, { nullable: true, description: 'As elders count it: 农历二月初八, 属猴.' })
  lunarBirthday?: string | undefined;

  @Field(() => Int, {
    nullable: true,
    description: 'As elders say it (虚岁): one at birth, one more each lunar new year.',
  })
  nominalAge?: number | undefined;

  @Field(() => Region, { nullable: true, description: 'Where the household is registered (户籍).' })
  household?: Region | undefined;

  @Field(() => Region, { nullable: true, description: 'Where the person lives (居住地).' })
  residence?: Region | undefined;

  @Field(() => [String], { description: 'Printed cards, by their last digits: ****0001' })
  maskedCards!: string[];
}

@ObjectType()
export class HealthFact {
  @Field(() => String, { description: 'The question it answers: 残疾人证上写的是几级？' })
  asks!: string;

  @Field(() => String)
  answer!: string;
}

@ObjectType({
  description: 'What is recorded of a person’s health; with consent it warns at meals and says what one may have.',
})
export class HealthRecord {
  @Field(() => ID)
  personId!: string;

  @Field(() => [DietNeed])
  dietNeeds!: DietNeed[];

  @Field(() => [Allergen])
  allergens!: Allergen[];

  @Field(() => [HealthFact], { description: 'What rules ask about health, as far as it is known.' })
  answers!: HealthFact[];
}

/** A value that is shown in full only on its own, for a stated purpose. */
export enum PersonalField {
  ID_NUMBER = 'ID_NUMBER',
  PHONE = 'PHONE',
  HOME_ADDRESS = 'HOME_ADDRESS',
  CARD_NUMBER = 'CARD_NUMBER',
}
registerEnumType(PersonalField, {
  name: 'PersonalField',
  description: 'A value that is shown in full only on its own, for a stated purpose.',
});

/** Why a full value is looked at; the person sees it. */
export enum Purpose {
  CHECK_OWN = 'CHECK_OWN',
  CALL_BACK = 'CALL_BACK',
  BRING_MEAL = 'BRING_MEAL',
  VERIFY_IDENTITY = 'VERIFY_IDENTITY',
  CORRECT_RECORD = 'CORRECT_RECORD',
  EMERGENCY = 'EMERGENCY',
}
registerEnumType(Purpose, { name: 'Purpose', description: 'Why a full value is looked at; the person sees it.' });
