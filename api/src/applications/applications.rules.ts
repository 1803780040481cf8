import { ApplicationStatus as Status } from './application.ts';

/** Which move leads where; whatever stands nowhere here is refused. */
const MOVES: Readonly<Record<Status, readonly Status[]>> = {
  [Status.DRAFT]: [Status.SUBMITTED, Status.WITHDRAWN, Status.LAPSED],
  [Status.SUBMITTED]: [Status.IN_REVIEW, Status.WITHDRAWN],
  [Status.IN_REVIEW]: [Status.RETURNED, Status.APPROVED, Status.REJECTED, Status.WITHDRAWN],
  [Status.RETURNED]: [Status.SUBMITTED, Status.WITHDRAWN, Status.LAPSED],
  [Status.REJECTED]: [Status.APPEALED],
  [Status.APPEALED]: [Status.IN_REVIEW, Status.WITHDRAWN],
  [Status.APPROVED]: [],
  [Status.WITHDRAWN]: [],
  [Status.LAPSED]: [],
};

/** Whether an application may move from one status to another. */
export const mayMove = (from: Status, to: Status): boolean => MOVES[from].includes(to);

/** Whether form and papers may be changed. */
export const isEditable = (status: Status): boolean => status === Status.DRAFT || status === Status.RETURNED;
