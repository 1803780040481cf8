import { registerEnumType } from 'type-graphql';

/** Who grants it: the person, or for those who cannot the papers of a guardian (监护). */
export enum DelegationKind {
  DELEGATION = 'DELEGATION',
  GUARDIANSHIP = 'GUARDIANSHIP',
}
registerEnumType(DelegationKind, {
  name: 'DelegationKind',
  description:
    'Granted by the person, or resting on a guardian’s papers (监护): for minors and people without capacity.',
});

/** What it is for. */
export enum DelegationPurpose {
  DAILY_LIFE = 'DAILY_LIFE',
  HOSPITAL_STAY = 'HOSPITAL_STAY',
  ONE_APPLICATION = 'ONE_APPLICATION',
  LASTING_CARE = 'LASTING_CARE',
}
registerEnumType(DelegationPurpose, { name: 'DelegationPurpose', description: 'What the delegation is for.' });

/** How the person said yes. */
export enum Confirmation {
  OWN_APP = 'OWN_APP',
  IN_PERSON = 'IN_PERSON',
  PHONE = 'PHONE',
  PAPER = 'PAPER',
}
registerEnumType(Confirmation, { name: 'Confirmation', description: 'How the person said yes.' });

/** What a guardianship rests on. */
export enum GuardianshipPaper {
  HOUSEHOLD_REGISTER = 'HOUSEHOLD_REGISTER',
  BIRTH_CERTIFICATE = 'BIRTH_CERTIFICATE',
  COURT_DECISION = 'COURT_DECISION',
  COMMITTEE_APPOINTMENT = 'COMMITTEE_APPOINTMENT',
  GUARDIANSHIP_AGREEMENT = 'GUARDIANSHIP_AGREEMENT',
}
registerEnumType(GuardianshipPaper, {
  name: 'GuardianshipPaper',
  description: 'The document a guardianship rests on.',
});

export enum DelegationStatus {
  REQUESTED = 'REQUESTED',
  LIVE = 'LIVE',
  DECLINED = 'DECLINED',
  REVOKED = 'REVOKED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(DelegationStatus, { name: 'DelegationStatus' });
