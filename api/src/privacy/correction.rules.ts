import { isCivilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { checkIdNumber, maskIdNumber, maskPhone, normalIdNumber } from '@doorstep/shared/id-number';
import type { PersonalData } from '../identity/people.ts';
import type { Diet } from '../identity/person.entity.ts';
import { ID_NUMBER_WORDS } from '../platform/args.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { CorrectableField } from './data-request.ts';

/** What a field is called. */
export const FIELD_WORDS: Record<CorrectableField, string> = {
  [CorrectableField.NAME]: '姓名',
  [CorrectableField.BIRTH_DATE]: '出生日期',
  [CorrectableField.ID_NUMBER]: '身份证号',
  [CorrectableField.PHONE]: '手机号',
  [CorrectableField.HOME_ADDRESS]: '家庭住址',
  [CorrectableField.DIET]: '忌口和过敏',
  [CorrectableField.OTHER]: '登记的资料',
};

/** What is asked to be recorded: words, or a diet. */
export interface Wanted {
  value?: string | undefined;
  diet?: Diet | undefined;
}

/** The value in the form in which it is recorded; refuses what cannot be one. */
export function correctValue(field: CorrectableField, { value, diet }: Wanted, today: CivilDate): string | Diet {
  if (field === CorrectableField.DIET) {
    if (diet) return { needs: diet.needs, allergens: diet.allergens };
    throw badValue('请选好忌口和过敏的食物。都没有的，就一样也不选。', 'diet');
  }
  const text = field === CorrectableField.ID_NUMBER ? normalIdNumber(value ?? '') : (value ?? '').trim();
  // Blanks that nobody sees are no address.
  const problem = /[\p{L}\p{N}]/u.test(text) ? PROBLEMS[field](text, today) : `请填写正确的${FIELD_WORDS[field]}。`;
  if (problem) throw badValue(problem, 'value');
  return text;
}

const badValue = (says: string, field: string) => new Refusal(UserErrorCode.BAD_VALUE, says, [field]);

const longerThan = (most: number, says: string) => (text: string) => (text.length > most ? says : undefined);

/** What is wrong with a value, in words. */
const PROBLEMS: Record<
  Exclude<CorrectableField, CorrectableField.DIET>,
  (text: string, today: CivilDate) => string | undefined
> = {
  [CorrectableField.NAME]: longerThan(40, '姓名太长了，请核对一下。'),
  [CorrectableField.BIRTH_DATE]: (text, today) =>
    isCivilDate(text) && text <= today ? undefined : '出生日期不对，请再看一看。',
  [CorrectableField.ID_NUMBER]: (text) => {
    const checked = checkIdNumber(text);
    return checked.ok ? undefined : ID_NUMBER_WORDS[checked.problem];
  },
  [CorrectableField.PHONE]: (text) => (/^1\d{10}$/.test(text) ? undefined : '手机号是11位数字，请再看一看。'),
  [CorrectableField.HOME_ADDRESS]: longerThan(200, '地址太长了，请写短一些。'),
  [CorrectableField.OTHER]: longerThan(500, '写得太长了，请写短一些。'),
};

/** What a correction writes about a person; nothing for what staff put right by themselves. */
export function asPersonalData(field: CorrectableField, value: string | Diet): PersonalData | undefined {
  if (typeof value !== 'string') return { diet: value };
  switch (field) {
    case CorrectableField.NAME:
      return { name: value };
    case CorrectableField.BIRTH_DATE:
      return { birthDate: value };
    case CorrectableField.ID_NUMBER:
      return { idNumber: value };
    case CorrectableField.PHONE:
      return { phone: value };
    case CorrectableField.HOME_ADDRESS:
      return { homeAddress: value };
    default:
      return undefined;
  }
}

const RIGHT_BY_ITSELF = [CorrectableField.PHONE, CorrectableField.HOME_ADDRESS, CorrectableField.DIET];

/**
 * Whether nobody needs to check it: how to reach a person, where he lives and what he eats he knows best, and nobody
 * gains a right by it. What staff type for a caller is answered by another of them.
 */
export const isRightByItself = (field: CorrectableField, ground: Ground): boolean =>
  RIGHT_BY_ITSELF.includes(field) && (ground === Ground.SELF || ground === Ground.GUARDIANSHIP);

/** The value as it may be shown in a list. */
export function maskedValue(field: CorrectableField, value: string | Diet): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (field === CorrectableField.ID_NUMBER) return maskIdNumber(value);
  if (field === CorrectableField.PHONE) return maskPhone(value);
  return field === CorrectableField.HOME_ADDRESS ? '****' : value;
}
