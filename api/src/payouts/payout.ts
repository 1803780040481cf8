import { registerEnumType } from 'type-graphql';

/** How far a batch has come. */
export enum PayoutBatchStatus {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
  EXPORTED = 'EXPORTED',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(PayoutBatchStatus, {
  name: 'PayoutBatchStatus',
  description: 'How far a batch of payments has come.',
});

/** How it stands with one payment of a batch. */
export enum PayoutLineStatus {
  READY = 'READY',
  SENT = 'SENT',
  PAID = 'PAID',
  FAILED = 'FAILED',
  /** It was paid, and the bank gave it back later (退汇). */
  RETURNED = 'RETURNED',
  REMOVED = 'REMOVED',
}
registerEnumType(PayoutLineStatus, { name: 'PayoutLineStatus', description: 'How it stands with one payment.' });

/** What became of one answer of the bank. */
export enum AnswerOutcome {
  PAID = 'PAID',
  FAILED = 'FAILED',
  RETURNED = 'RETURNED',
  UNKNOWN_PAYMENT = 'UNKNOWN_PAYMENT',
  WRONG_AMOUNT = 'WRONG_AMOUNT',
  ANSWERED_ALREADY = 'ANSWERED_ALREADY',
  UNREADABLE = 'UNREADABLE',
}
registerEnumType(AnswerOutcome, {
  name: 'AnswerOutcome',
  description: 'What became of one answer of the bank; but for PAID, FAILED and RETURNED nothing was moved.',
});

/** Answers that were booked. */
export const BOOKED: readonly AnswerOutcome[] = [AnswerOutcome.PAID, AnswerOutcome.FAILED, AnswerOutcome.RETURNED];

/** In what the books, the payments and the bank differ. */
export enum DifferenceKind {
  /** What a fund owes somebody by the books is not what falls due to him. */
  OWED = 'OWED',
  /** What was paid by the books is not what the bank paid. */
  PAID = 'PAID',
  /** What somebody is to give back by the books is not what was claimed. */
  CLAIMED = 'CLAIMED',
  /** A payment is not in the books as it is in its plan. */
  NOT_POSTED = 'NOT_POSTED',
  /** A plan and its batch say different things. */
  NOT_IN_BATCH = 'NOT_IN_BATCH',
  /** An answer of the bank fits no payment. */
  BANK_ANSWER = 'BANK_ANSWER',
  /** The bank has not answered for some days. */
  UNANSWERED = 'UNANSWERED',
}
registerEnumType(DifferenceKind, {
  name: 'DifferenceKind',
  description: 'In what the books, the payments and the bank differ.',
});

/** Payments that did not arrive: each comes into another batch once it was put right. */
export const NOT_ARRIVED: readonly PayoutLineStatus[] = [PayoutLineStatus.FAILED, PayoutLineStatus.RETURNED];

/** So many payments in one batch; the rest comes into the next one. */
export const MOST_LINES = 1_000;
