import { MessageLink } from './message.entity.ts';
import type { PushKind } from './push-kind.ts';

/**
 * What a push says, which WeChat's servers read and the lock screen shows: nothing that would harm anybody there. No
 * name, no number, no amount, no reason, nothing of health or disability; who wants to know more opens the app.
 */
export interface PushWords {
  kind: PushKind;
  /** What it is about, the title of a service at most; up to 20 characters are shown. */
  what: string;
  /** How it stands, in up to five Chinese characters. */
  status: string;
  /** Sent only to who agreed to more than one more: the last is kept for what weighs more. */
  isMinor?: boolean;
}

/** The pages of the mini-program that a push opens. */
const PAGES: Record<MessageLink, (id: string) => string> = {
  [MessageLink.MEAL_BOOKING]: (id) => `pages/meals/booking/index?id=${id}&`,
  [MessageLink.DELEGATION]: () => 'pages/identity/delegations/index?',
  [MessageLink.DATA_REQUEST]: () => 'pages/privacy/requests/index?',
  [MessageLink.APPLICATION]: (id) => `applications/pages/application/index?id=${id}&`,
  [MessageLink.RESPITE_STAY]: (id) => `respite/pages/stay/index?id=${id}&`,
  [MessageLink.ABSENCE]: () => 'respite/pages/absence/index?',
  [MessageLink.AWARD]: () => 'applications/pages/subsidies/index?',
  [MessageLink.STANDING_ORDER]: () => 'respite/pages/standing/index?',
  [MessageLink.TIME_TASK]: (id) => `timebank/pages/request/index?id=${id}&`,
  [MessageLink.TASK_CLAIM]: (id) => `timebank/pages/visit/index?id=${id}&`,
  [MessageLink.HOURS]: () => 'timebank/pages/hours/index?',
};

/** Where a push leads. It says which message it is of, by which a phone knows a push that came twice. */
export function pageOf(messageId: string, link: MessageLink | null, linkId: string | null): string {
  const page = link && linkId ? PAGES[link](linkId) : 'pages/identity/messages/index?';
  return `${page}news=${messageId}`;
}
