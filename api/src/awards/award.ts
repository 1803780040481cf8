import { registerEnumType } from 'type-graphql';

/** Whether a right to be paid goes on. */
export enum AwardStatus {
  ACTIVE = 'ACTIVE',
  STOPPED = 'STOPPED',
  ENDED = 'ENDED',
}
registerEnumType(AwardStatus, { name: 'AwardStatus', description: 'Whether a right to be paid goes on.' });

/** Why a right to be paid is over. */
export enum AwardEnd {
  /** All of it was paid, or will not be. */
  DONE = 'DONE',
  DEATH = 'DEATH',
  ERASED = 'ERASED',
}
registerEnumType(AwardEnd, { name: 'AwardEnd', description: 'Why a right to be paid is over.' });

/** How it stands with one payment of an award. */
export enum InstalmentStatus {
  /** Its day has not come. */
  PLANNED = 'PLANNED',
  /** Its day has come, and something must be known first, or the fund has nothing left. */
  HELD_BACK = 'HELD_BACK',
  /** Its conditions did not hold. */
  NOT_MET = 'NOT_MET',
  /** The fund owes it. */
  DUE = 'DUE',
  /** It stands in a batch. */
  IN_PAYMENT = 'IN_PAYMENT',
  PAID = 'PAID',
  /** The award was over before. */
  CANCELLED = 'CANCELLED',
  /** It was owed, and taken back before it was paid. */
  TAKEN_BACK = 'TAKEN_BACK',
  /** It was paid, and is to be given back. */
  OWED_BACK = 'OWED_BACK',
  REPAID = 'REPAID',
}
registerEnumType(InstalmentStatus, {
  name: 'InstalmentStatus',
  description: 'How it stands with one payment of an award.',
});

/** Why a payment whose day has come waits. */
export enum HeldFor {
  QUESTIONS = 'QUESTIONS',
  BUDGET = 'BUDGET',
}
registerEnumType(HeldFor, { name: 'HeldFor', description: 'Why a payment whose day has come waits.' });

/** Payments that are still to be decided on their day. */
export const UNDECIDED: readonly InstalmentStatus[] = [InstalmentStatus.PLANNED, InstalmentStatus.HELD_BACK];

/** Payments that the fund owes, or that are owed back to it. */
export const OWED: readonly InstalmentStatus[] = [
  InstalmentStatus.DUE,
  InstalmentStatus.IN_PAYMENT,
  InstalmentStatus.OWED_BACK,
];

/** What a clerk is told of whom he may not see. */
export const NO_SUCH_AWARD = '在您负责的地区没有找到这一笔。请刷新再看。';
