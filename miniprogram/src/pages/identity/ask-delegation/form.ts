import type {
  DelegationKind,
  DelegationPurpose,
  DelegationScope,
  Relation,
  RequestDelegationInput,
} from '@doorstep/schema/documents';
import { checkIdNumber, normalIdNumber } from '@doorstep/shared/id-number';
import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import { words } from '../../../locale/words';
import { MATTERS } from '../../../words/matters';

/** What is filled in so far. */
export interface Form {
  name: string;
  by: 'PHONE' | 'ID_NUMBER';
  phone: string;
  idNumber: string;
  relation: Relation | undefined;
  kind: DelegationKind;
  matters: DelegationScope[];
  purpose: DelegationPurpose;
  /** A year from today until something else is chosen. */
  endsOn: CivilDate | undefined;
}

export const emptyForm: Form = {
  name: '',
  by: 'PHONE',
  phone: '',
  idNumber: '',
  relation: undefined,
  kind: 'DELEGATION',
  matters: ['MEALS'],
  purpose: 'DAILY_LIFE',
  endsOn: undefined,
};

const digits = (text: string): string => text.replace(/\D/g, '');

/** The first thing that keeps the request from being sent, in words. */
export function problemIn({ name, by, phone, idNumber, relation, kind, matters }: Form): string | undefined {
  if (name.trim() === '') return words.ask.fillName;
  if (by === 'PHONE' && !/^1\d{10}$/.test(digits(phone))) return words.ask.fillPhone;
  if (by === 'ID_NUMBER') {
    const checked = checkIdNumber(idNumber);
    if (!checked.ok) return words.ask.idNumberProblem[checked.problem];
  }
  if (!relation) return words.ask.fillRelation;
  return kind === 'DELEGATION' && matters.length === 0 ? words.ask.fillMatters : undefined;
}

/** The day on which it ends as far as was chosen. */
export const endOf = ({ endsOn }: Form, today: CivilDate): CivilDate => endsOn ?? addDays(today, 365);

/** The request as the service takes it; a guardian has all matters. */
export function requestIn(form: Form, today: CivilDate): Omit<RequestDelegationInput, 'idempotencyKey'> {
  const { name, by, phone, idNumber, relation, kind, matters, purpose } = form;
  return {
    name: name.trim(),
    phone: by === 'PHONE' ? digits(phone) : null,
    idNumber: by === 'ID_NUMBER' ? normalIdNumber(idNumber) : null,
    relation: relation!,
    kind,
    scopes: kind === 'GUARDIANSHIP' ? [...MATTERS] : matters,
    purpose,
    endsOn: endOf(form, today),
  };
}
