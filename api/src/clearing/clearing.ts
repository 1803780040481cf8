import { registerEnumType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { AccountName } from '../ledger/account-of.ts';
import { clearingOf } from '../credits/hours-accounts.ts';
import type { ServerContext } from '../platform/context.ts';
import type { Clearing } from './peers.ts';

/** What the clearing between installations is done with. */
export type ClearingContext = ServerContext & { clearing: Clearing };

/** Where hours stand that were sent to another installation. */
export enum SentStatus {
  /** Set aside, and the other side asked. */
  PREPARED = 'PREPARED',
  /** Gone. Nobody takes it back: the other side is told until it says that it has it. */
  POSTED = 'POSTED',
  /** Given back. The other side is told until it says so too. */
  VOIDED = 'VOIDED',
}
registerEnumType(SentStatus, { name: 'SentStatus', description: 'Where hours stand that were sent elsewhere.' });

/** Where hours stand that another installation asked to send here. */
export enum ReceivedStatus {
  /** They may come; nothing moved yet. */
  ACCEPTED = 'ACCEPTED',
  POSTED = 'POSTED',
  /** They never come, however late the question for them arrives. */
  VOIDED = 'VOIDED',
}

/** Why one installation refuses what another asks. Part of the exchange: never renamed, only added. */
export enum RefusedFor {
  NUMBER_UNKNOWN = 'NUMBER_UNKNOWN',
  OVER_LIMIT = 'OVER_LIMIT',
  STORE_FULL = 'STORE_FULL',
  TOO_LITTLE = 'TOO_LITTLE',
  NO_AGREEMENT = 'NO_AGREEMENT',
  /** The two do not agree what a minute is worth. */
  RATES_DIFFER = 'RATES_DIFFER',
  /** The same transfer was asked for with other contents. */
  CONFLICT = 'CONFLICT',
  UNKNOWN_TRANSFER = 'UNKNOWN_TRANSFER',
  VOIDED = 'VOIDED',
  POSTED = 'POSTED',
  /** A day that is not over yet. */
  NOT_YET = 'NOT_YET',
  /** No answer came in time: what the sender says to itself. */
  NOT_ANSWERED = 'NOT_ANSWERED',
}
registerEnumType(RefusedFor, { name: 'RefusedFor', description: 'Why hours were not taken elsewhere.' });

/** What one installation asks of another. */
export type Question =
  | ({ kind: 'PREPARE'; number: string } & Moved)
  | ({ kind: 'POST'; settledAt: string } & Moved)
  | ({ kind: 'VOID' } & Moved)
  | ({ kind: 'STATEMENT' } & StatementOf & { count: number; hash: string })
  | ({ kind: 'LINES'; after: string } & StatementOf);

/** What moves, from a book of the asker's to one of the asked. */
export interface Moved {
  transferId: string;
  from: string;
  to: string;
  minutes: number;
  /** As they count there. */
  arrivingMinutes: number;
}

/** A day between a book of the asker's and one of the asked. */
export interface StatementOf {
  day: CivilDate;
  from: string;
  to: string;
}

/** A transfer as both sides list it: id, from, to, minutes, as they counted there. */
export type StatementLine = [id: string, from: string, to: string, minutes: number, arrivingMinutes: number];

/** What is answered. */
export type Reply =
  | { outcome: 'ACCEPTED'; name?: string }
  | { outcome: 'POSTED' | 'VOIDED' }
  | { outcome: 'REFUSED'; code: RefusedFor }
  | { outcome: 'AGREED' }
  | { outcome: 'DIFFERS'; count: number; hash: string }
  | { outcome: 'LINES'; lines: StatementLine[] };

/** What a book owes a book of another installation. */
export const clearingWith = (book: string, peer: string, other: string): AccountName =>
  clearingOf(book, `${peer}:${other}`);
