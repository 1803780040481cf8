import { registerEnumType } from 'type-graphql';

/** Where a task of the time bank stands (任务状态); one of several volunteers goes by the slowest of them. */
export enum TaskStatus {
  OPEN = 'OPEN',
  CLAIMED = 'CLAIMED',
  IN_SERVICE = 'IN_SERVICE',
  AWAITING_CONFIRMATION = 'AWAITING_CONFIRMATION',
  SETTLED = 'SETTLED',
  DISPUTED = 'DISPUTED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(TaskStatus, { name: 'TaskStatus', description: 'Where a task of the time bank stands.' });

/** Where one volunteer's part of a task stands. */
export enum ClaimStatus {
  CLAIMED = 'CLAIMED',
  IN_SERVICE = 'IN_SERVICE',
  AWAITING_CONFIRMATION = 'AWAITING_CONFIRMATION',
  SETTLED = 'SETTLED',
  DISPUTED = 'DISPUTED',
  GIVEN_BACK = 'GIVEN_BACK',
  CANCELLED = 'CANCELLED',
  NO_SHOW = 'NO_SHOW',
  /** A dispute was decided: nothing was served that counts. */
  NOT_SERVED = 'NOT_SERVED',
}
registerEnumType(ClaimStatus, { name: 'ClaimStatus', description: "Where one volunteer's part of a task stands." });

/** Why a task was cancelled. */
export enum TaskEnd {
  BY_ASKER = 'BY_ASKER',
  NOBODY_CAME = 'NOBODY_CAME',
  /** Who asked is away from home. */
  ABSENCE = 'ABSENCE',
}
registerEnumType(TaskEnd, { name: 'TaskEnd', description: 'Why a task was cancelled.' });

/** Who pays for a task: who is helped, the common fund for him, or nobody for what a centre asks. */
export enum Payer {
  OWN = 'OWN',
  COMMON_FUND = 'COMMON_FUND',
  NOBODY = 'NOBODY',
}
registerEnumType(Payer, { name: 'TaskPayer', description: 'Whose hours a task is paid with.' });

/** What the volunteer shall speak. */
export enum SpokenLanguage {
  MANDARIN = 'MANDARIN',
  LOCAL_DIALECT = 'LOCAL_DIALECT',
  TIBETAN = 'TIBETAN',
  SIGN = 'SIGN',
}
registerEnumType(SpokenLanguage, {
  name: 'SpokenLanguage',
  description: 'What the volunteer speaks.',
  valuesConfig: {
    MANDARIN: { description: '普通话' },
    LOCAL_DIALECT: { description: '本地话' },
    TIBETAN: { description: '藏语' },
    SIGN: { description: '手语' },
  },
});

/** By what it is known that the volunteer came, or left. All are of equal standing. */
export enum VisitProof {
  CODE = 'CODE',
  QR = 'QR',
  /** The elder himself says so in the app. */
  ELDER = 'ELDER',
  /** Whoever acts for the elder says so. */
  FAMILY = 'FAMILY',
  /** The elder told the desk by telephone. */
  CALL = 'CALL',
  /** The centre that asked says so. */
  CENTRE = 'CENTRE',
  /** Nobody said it: the planned end was taken. */
  RULE = 'RULE',
}
registerEnumType(VisitProof, { name: 'VisitProof', description: 'By what it is known that a volunteer came or left.' });

/** What is proven: that he came, or that he left. */
export enum VisitMoment {
  ARRIVAL = 'ARRIVAL',
  DEPARTURE = 'DEPARTURE',
}
registerEnumType(VisitMoment, { name: 'VisitMoment', description: 'That the volunteer came, or that he left.' });

/** How a service came to be settled. */
export enum ConfirmedHow {
  IN_PERSON = 'IN_PERSON',
  /** Nobody answered in the days that the rules give. */
  BY_RULE = 'BY_RULE',
  /** The desk decided a dispute. */
  BY_DESK = 'BY_DESK',
}
registerEnumType(ConfirmedHow, { name: 'ConfirmedHow', description: 'How a service came to be settled.' });

/** The two sides of a service. */
export enum Side {
  ASKER = 'ASKER',
  VOLUNTEER = 'VOLUNTEER',
}
registerEnumType(Side, { name: 'TaskSide', description: 'Who asked, or who serves.' });

/** What staff should look at (异常). */
export enum OddPattern {
  SAME_PAIR = 'SAME_PAIR',
  AT_NIGHT = 'AT_NIGHT',
  LONG_DAY = 'LONG_DAY',
  BY_RULE = 'BY_RULE',
  SHORT_VISIT = 'SHORT_VISIT',
  NO_SHOWS = 'NO_SHOWS',
}
registerEnumType(OddPattern, {
  name: 'OddPattern',
  description: 'What staff should look at; by itself it proves nothing.',
  valuesConfig: {
    SAME_PAIR: { description: 'The same two very often.' },
    AT_NIGHT: { description: 'Service begun at night.' },
    LONG_DAY: { description: 'Very many hours on one day.' },
    BY_RULE: { description: 'Confirmed by silence each time.' },
    SHORT_VISIT: { description: 'Gone again after a few minutes.' },
    NO_SHOWS: { description: 'Claimed and did not come.' },
  },
});
