import type { Allergen, CorrectableField, DietNeed, RequestCorrectionInput } from '@doorstep/schema/documents';
import { checkIdNumber, normalIdNumber } from '@doorstep/shared/id-number';
import { words } from '../../../locale/words';
import { dayTyped } from '../../../words/day-typed';

/** Those that are put right at once come first. */
export const FIELDS: readonly CorrectableField[] = [
  'PHONE',
  'HOME_ADDRESS',
  'DIET',
  'NAME',
  'BIRTH_DATE',
  'ID_NUMBER',
  'OTHER',
];

/** What needs nobody to check it. */
export const AT_ONCE: readonly CorrectableField[] = ['PHONE', 'HOME_ADDRESS', 'DIET'];

/** The field that an address names, if there is such a one. */
export const fieldNamed = (name: string): CorrectableField | undefined => FIELDS.find((field) => field === name);

/** What is filled in so far. */
export interface Form {
  field: CorrectableField;
  value: string;
  /** Undefined until what is recorded has come: it is what one begins with. */
  diet: { needs: DietNeed[]; allergens: Allergen[] } | undefined;
  note: string;
}

/** The question for the right value. */
export function questionOf(field: CorrectableField): string {
  const { phone, address, name, birthday, idNumber, other } = words.correction;
  const questions: Record<CorrectableField, string> = {
    PHONE: phone,
    HOME_ADDRESS: address,
    DIET: '',
    NAME: name,
    BIRTH_DATE: birthday,
    ID_NUMBER: idNumber,
    OTHER: other,
  };
  return questions[field];
}

const phoneIn = (value: string): string => value.replace(/\D/g, '');

/** What keeps the request from being sent, in words. */
export function problemIn({ field, value }: Form): string | undefined {
  if (field === 'DIET') return undefined;
  if (value.trim() === '') return words.correction.fill(words.dataRequest.field[field]);
  if (field === 'PHONE' && !/^1\d{10}$/.test(phoneIn(value))) return words.ask.fillPhone;
  if (field === 'BIRTH_DATE' && !dayTyped(value)) return words.correction.badBirthday;
  if (field !== 'ID_NUMBER') return undefined;
  const checked = checkIdNumber(value);
  return checked.ok ? undefined : words.ask.idNumberProblem[checked.problem];
}

const valueIn = ({ field, value }: Form): string => {
  if (field === 'PHONE') return phoneIn(value);
  if (field === 'ID_NUMBER') return normalIdNumber(value);
  return field === 'BIRTH_DATE' ? (dayTyped(value) ?? value) : value.trim();
};

/** The request as the service takes it. */
export function requestIn(form: Form, personId: string): Omit<RequestCorrectionInput, 'idempotencyKey'> {
  const { field, diet, note } = form;
  const asked = { personId, field, note: note.trim() || null };
  return field === 'DIET'
    ? { ...asked, value: null, diet: diet ?? null }
    : { ...asked, value: valueIn(form), diet: null };
}
