import { registerEnumType } from 'type-graphql';

/** Where somebody on a waiting list stands. */
export enum WaitingStatus {
  WAITING = 'WAITING',
  OFFERED = 'OFFERED',
  PLACED = 'PLACED',
  LEFT = 'LEFT',
}
registerEnumType(WaitingStatus, { name: 'WaitingStatus', description: 'Where somebody on a waiting list stands.' });

/** Those who are still on it. */
export const LIVE: readonly WaitingStatus[] = [WaitingStatus.WAITING, WaitingStatus.OFFERED];

/** What happened on a waiting list. */
export enum WaitlistEventKind {
  JOINED = 'JOINED',
  RANKED = 'RANKED',
  WISHES_CHANGED = 'WISHES_CHANGED',
  OFFERED = 'OFFERED',
  OFFER_DECLINED = 'OFFER_DECLINED',
  OFFER_EXPIRED = 'OFFER_EXPIRED',
  SKIPPED = 'SKIPPED',
  ASKED_CONTACT = 'ASKED_CONTACT',
  CONFIRMED_CONTACT = 'CONFIRMED_CONTACT',
  PLACED = 'PLACED',
  LEFT = 'LEFT',
  OPENED = 'OPENED',
  CLOSED = 'CLOSED',
  RULES_CHANGED = 'RULES_CHANGED',
}
registerEnumType(WaitlistEventKind, { name: 'WaitlistEventKind', description: 'What happened on a waiting list.' });
