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

/** Why something cannot be done now, in words. */
export const STAGE_WORDS: Readonly<Record<Status, string>> = {
  [Status.DRAFT]: '这份申请还没有提交。',
  [Status.SUBMITTED]: '这份申请已经提交，正在等工作人员接手。',
  [Status.IN_REVIEW]: '这份申请正在审核。',
  [Status.RETURNED]: '这份申请在等您补材料。',
  [Status.APPROVED]: '这份申请已经批准。',
  [Status.REJECTED]: '这份申请没有批准。',
  [Status.APPEALED]: '这份申请正在等人复核。',
  [Status.WITHDRAWN]: '这份申请已经撤回。',
  [Status.LAPSED]: '这份申请太久没有动，已经关闭。',
};
