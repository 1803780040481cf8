import { Matches, ValidateBy, type ValidationOptions } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { isCivilDate } from '@doorstep/shared/civil-date';
import { checkIdNumber } from '@doorstep/shared/id-number';
import { KEY } from './connection.ts';

/** An id as this API gives them: a UUID in small letters, so that equal ids are equal texts. */
export const IsId = (options?: ValidationOptions) => Matches(KEY.ID, options);

/** A day that PostgreSQL can count with. */
export const IsDay = () => ValidateBy({ name: 'isDay', validator: { validate: (day) => isCivilDate(String(day)) } });

/** A mobile number of the mainland, eleven digits. */
export const IsPhone = () => Matches(/^1\d{10}$/, { message: '手机号是11位数字，请再看一看。' });

/** Words of one's own; PostgreSQL has no NUL. */
export const IsWords = () => Matches(/^[^\0]*$/su);

/** A region's code: a province, a city, a county, a street or a community. */
export const IsRegionCode = () => Matches(/^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/);

/** What is printed on a card, ten digits. */
export const IsCardNumber = () => Matches(/^\d{10}$/, { message: '卡号是10位数字，请再看一看。' });

/** What is wrong with an id number, in words. */
export const ID_NUMBER_WORDS = {
  LENGTH: '身份证号是18位，请再数一数。',
  CHARACTERS: '身份证号里只有数字，最后一位可以是X，请再看一看。',
  REGION: '身份证号的前两位不是任何省份，请再看一看。',
  BIRTH_DATE: '身份证号里的出生日期不对，请再看一看。',
  CHECK_DIGIT: '身份证号有一位写错了，请再核对一遍。',
};

/** A resident's id number by GB 11643, its check digit included. */
export const IsIdNumber = () =>
  ValidateBy({
    name: 'isIdNumber',
    validator: {
      validate: (text) => checkIdNumber(String(text)).ok,
      defaultMessage: (args) => {
        const checked = checkIdNumber(String(args?.value as unknown));
        return checked.ok ? '' : ID_NUMBER_WORDS[checked.problem];
      },
    },
  });

/** The id of one thing. */
@ArgsType()
export class IdArgs {
  @Field(() => ID)
  @IsId()
  id!: string;
}

/** The person something is about. */
@ArgsType()
export class PersonArgs {
  @Field(() => ID)
  @IsId()
  personId!: string;
}
