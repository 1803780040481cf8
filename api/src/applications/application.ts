import { registerEnumType } from 'type-graphql';

/** Where an application stands (办理状态). */
export enum ApplicationStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  IN_REVIEW = 'IN_REVIEW',
  RETURNED = 'RETURNED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  APPEALED = 'APPEALED',
  WITHDRAWN = 'WITHDRAWN',
  LAPSED = 'LAPSED',
}
registerEnumType(ApplicationStatus, {
  name: 'ApplicationStatus',
  description: 'Where an application stands.',
  valuesConfig: {
    SUBMITTED: { description: 'Handed in; nobody has taken it yet.' },
    RETURNED: { description: 'Papers or answers are awaited (补正).' },
    APPEALED: { description: 'Somebody else is asked to look again; nobody has taken it yet.' },
    LAPSED: { description: 'Closed because nothing came for so many days; it may be begun anew.' },
  },
});

/** What happened to an application: an entry of its timeline. */
export enum ApplicationEventKind {
  STARTED = 'STARTED',
  SUBMITTED = 'SUBMITTED',
  CLAIMED = 'CLAIMED',
  RELEASED = 'RELEASED',
  RETURNED = 'RETURNED',
  RESUBMITTED = 'RESUBMITTED',
  PASSED = 'PASSED',
  ESCALATED = 'ESCALATED',
  PROPOSED = 'PROPOSED',
  DECLINED = 'DECLINED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  APPEALED = 'APPEALED',
  WITHDRAWN = 'WITHDRAWN',
  WARNED = 'WARNED',
  LAPSED = 'LAPSED',
  RATED = 'RATED',
  RATING_ANSWERED = 'RATING_ANSWERED',
}
registerEnumType(ApplicationEventKind, {
  name: 'ApplicationEventKind',
  description: 'What happened to an application.',
  valuesConfig: {
    ESCALATED: { description: 'It was overdue, and went to the next level.' },
    PROPOSED: { description: 'One officer has decided, and a second one is asked to confirm.' },
    DECLINED: { description: 'The second officer did not confirm.' },
    WARNED: { description: 'The people were told that it will be closed.' },
  },
});

/** Where a step of the review stands. */
export enum ReviewStepStatus {
  OPEN = 'OPEN',
  PAUSED = 'PAUSED',
  DONE = 'DONE',
}
registerEnumType(ReviewStepStatus, {
  name: 'ReviewStepStatus',
  valuesConfig: { PAUSED: { description: 'Papers are awaited.' } },
});

/** How a step of the review, or the whole, was decided. */
export enum ReviewOutcome {
  PASSED = 'PASSED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  CLOSED = 'CLOSED',
}
registerEnumType(ReviewOutcome, {
  name: 'ReviewOutcome',
  valuesConfig: { CLOSED: { description: 'Withdrawn or lapsed before it was decided.' } },
});

/** Why an application was rejected. */
export enum RejectionReason {
  CRITERION_UNMET = 'CRITERION_UNMET',
  NOT_PROVEN = 'NOT_PROVEN',
  GRANTED_ELSEWHERE = 'GRANTED_ELSEWHERE',
  QUOTA_EXHAUSTED = 'QUOTA_EXHAUSTED',
  UNTRUE = 'UNTRUE',
  OTHER = 'OTHER',
}
registerEnumType(RejectionReason, {
  name: 'RejectionReason',
  description:
    'Why an application was rejected: a condition is not met, the papers do not show it, the same is granted already, what there is to give has run out, what was said is not true, or another reason in words.',
});

/** Statuses in which an application still goes on. */
export const OPEN_STATUSES = [
  ApplicationStatus.DRAFT,
  ApplicationStatus.SUBMITTED,
  ApplicationStatus.IN_REVIEW,
  ApplicationStatus.RETURNED,
  ApplicationStatus.APPEALED,
] as const;

/** What somebody answered to the questions of a form, by their names. */
export type Answers = Record<string, string | number | boolean | string[]>;
