/** What an account counts: whole minutes of service, or whole fen. */
export enum LedgerUnit {
  MINUTES = 'MINUTES',
  FEN = 'FEN',
}

/** What an account is for. */
export enum AccountKind {
  /** What a person has (个人账户). */
  MEMBER = 'MEMBER',
  /** What is set aside of an account until it is spent or given back (冻结). */
  HELD = 'HELD',
  /** The other side of all hours served in a region: below zero by what was issued (发放). */
  ISSUED = 'ISSUED',
  /** The other side of all hours received in a region (兑付). */
  SPENT = 'SPENT',
  /** Hours given to all, for those who have none (公益基金). */
  COMMON_FUND = 'COMMON_FUND',
  /** What lapsed by a rule (过期). */
  EXPIRED = 'EXPIRED',
  /** Between two regions' books (清算). */
  CLEARING = 'CLEARING',
  /** The other side of all budgets of a fund: below zero by what was given it (拨入). */
  APPROPRIATED = 'APPROPRIATED',
  /** What a fund has left of its budgets (资金). */
  FUND = 'FUND',
  /** A fund whose budget nobody has entered: below zero by what it has paid or promised. */
  OPEN_FUND = 'OPEN_FUND',
  /** What a fund owes a person or a service point (应付). */
  PAYABLE = 'PAYABLE',
  /** What a fund has paid, through the bank (已付). */
  PAID = 'PAID',
  /** What a person must give back to a fund: below zero by it (应退). */
  RECEIVABLE = 'RECEIVABLE',
  /** What a fund will have again once it was given back (待收回). */
  RECLAIMED = 'RECLAIMED',
}

/** Accounts that may stand below zero: the other sides of what comes into being. */
export const MAY_OVERDRAW: ReadonlySet<AccountKind> = new Set([
  AccountKind.ISSUED,
  AccountKind.CLEARING,
  AccountKind.APPROPRIATED,
  AccountKind.OPEN_FUND,
  AccountKind.RECEIVABLE,
]);

/** What became of a transfer that was pending. */
export enum SettledAs {
  POSTED = 'POSTED',
  VOIDED = 'VOIDED',
}
