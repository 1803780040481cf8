import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { ApplicationStatus as Status } from './application.ts';

const STAGE_WORDS: Readonly<Record<Status, string>> = {
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

/** Says where an application stands, and that what was asked cannot be done now. */
export const notAtThisStage = (status: Status, says = '现在不能这样办，请刷新后再看。'): Refusal =>
  new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, `${STAGE_WORDS[status]}${says}`, ['applicationId']);
