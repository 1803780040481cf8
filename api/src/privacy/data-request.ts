import { registerEnumType } from 'type-graphql';

/** What a person asks for about his data. */
export enum DataRequestKind {
  CORRECTION = 'CORRECTION',
  DELETION = 'DELETION',
}
registerEnumType(DataRequestKind, { name: 'DataRequestKind', description: 'What a person asks for about his data.' });

/** What may be asked to be put right. */
export enum CorrectableField {
  NAME = 'NAME',
  BIRTH_DATE = 'BIRTH_DATE',
  ID_NUMBER = 'ID_NUMBER',
  PHONE = 'PHONE',
  HOME_ADDRESS = 'HOME_ADDRESS',
  DIET = 'DIET',
  OTHER = 'OTHER',
}
registerEnumType(CorrectableField, {
  name: 'CorrectableField',
  description:
    'What may be asked to be put right. PHONE, HOME_ADDRESS and DIET are put right at once when the person or a guardian asks in the app: what they say of these is right by itself. OTHER is told in words, and put right by staff.',
});

export enum DataRequestStatus {
  OPEN = 'OPEN',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(DataRequestStatus, { name: 'DataRequestStatus' });

/** What staff answer. */
export enum DataRequestDecision {
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(DataRequestDecision, { name: 'DataRequestDecision' });

/** Why a request was refused. */
export enum DataRequestReason {
  NOT_PROVEN = 'NOT_PROVEN',
  ALREADY_RIGHT = 'ALREADY_RIGHT',
  IDENTITY_UNCLEAR = 'IDENTITY_UNCLEAR',
  MUST_BE_KEPT = 'MUST_BE_KEPT',
  OTHER = 'OTHER',
}
registerEnumType(DataRequestReason, {
  name: 'DataRequestReason',
  description:
    'Why a request was refused: no paper shows it, the record is right, it is not clear who asks, a law says that it must be kept, or another reason in words.',
});
