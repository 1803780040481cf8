import type { FindPeopleQueryVariables, Identification } from '@doorstep/schema/documents';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { normalIdNumber } from '@doorstep/shared/id-number';

/** What a line of typed text says of a person. */
export interface SearchText {
  by: Identification;
  text: string;
}

/** Reads what was typed: a mobile number has eleven digits, a card ten, an id number eighteen characters; else it is a name. */
export function readSearch(typed: string): SearchText | undefined {
  const text = normalIdNumber(typed);
  if (text === '') return undefined;
  if (/^1\d{10}$/.test(text)) return { by: 'PHONE_NUMBER', text };
  if (/^\d{10}$/.test(text)) return { by: 'CARD', text };
  if (/^\d{17}[\dX]$/.test(text)) return { by: 'ID_NUMBER', text };
  return { by: 'NAME_AND_BIRTHDAY', text: typed.trim() };
}

/** The question to the service. */
export function searchIn({ by, text }: SearchText, birthDate: CivilDate | undefined): FindPeopleQueryVariables {
  switch (by) {
    case 'PHONE_NUMBER':
      return { phone: text };
    case 'CARD':
      return { cardNumber: text };
    case 'ID_NUMBER':
      return { idNumber: text };
    case 'NAME_AND_BIRTHDAY':
      return { name: text, birthDate: birthDate ?? null };
  }
}
