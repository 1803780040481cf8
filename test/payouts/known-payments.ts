import type { Answer } from '../support/app.ts';

/** What a bank may say of a payment. */
export type Said = 'PAID' | 'FAILED' | 'RETURNED';

/** A line of a file that the bank sends. */
export interface BankRow {
  number: string;
  fen: number;
  said: Said;
}

/** A payment, as those who put it into a batch and the bank know it. */
export interface KnownPayment {
  id: string;
  number: string;
  batchId: string;
  /** The payment of an award, or the closed month of a canteen, that it pays. */
  pays: string;
  instalmentId: string | null;
  amountFen: number;
  isRemoved: boolean;
  /** What the bank said and was booked, whatever came first. */
  said: Said[];
}

/** A batch, by what officers were answered. */
export interface KnownBatch {
  id: string;
  fundId: string;
  makerId: string;
  approvers: Set<string>;
  /** What those who approved it had read. */
  approvedFen: Set<number>;
  /** Files for the bank, whoever asked for them. */
  files: Set<string>;
  exportedAt?: Date;
  isCancelled: boolean;
}

/**
 * What officers and the bank know of payments by what they were answered alone: the model that batches, books and plans are
 * compared with.
 */
export class KnownPayments {
  batches = new Map<string, KnownBatch>();
  payments = new Map<string, KnownPayment>();
  imports = new Set<string>();
  /** Answers of the bank that moved nothing. */
  refused = 0;
  /** Answers that were booked, of another amount or for no payment. */
  wronglyBooked: string[] = [];
  /** What each fund was given. */
  budgets = new Map<string, number>();
  private confirmed = new Set<string>();
  /** Who asked for which payment of an award back, and which of them was given back. */
  askers = new Map<string, Set<string>>();
  repaid = new Set<string>();

  /** What is confirmed twice was given once. */
  given(fundId: string, budgetId: string, fen: number): void {
    if (!this.confirmed.has(budgetId)) this.budgets.set(fundId, this.budgets.get(fundId)! + fen);
    this.confirmed.add(budgetId);
  }

  made(fundId: string, makerId: string, batch: Answer['data']): void {
    const { id } = batch;
    if (this.batches.has(id)) return;
    const sets = { approvers: new Set<string>(), approvedFen: new Set<number>(), files: new Set<string>() };
    this.batches.set(id, { id, fundId, makerId, ...sets, isCancelled: false });
    for (const { node } of batch.lines.edges) {
      const { id: lineId, paymentNumber, instalmentId, rule, name, amountFen } = node;
      this.payments.set(paymentNumber, {
        ...{ id: lineId, number: paymentNumber, batchId: id, instalmentId, amountFen, isRemoved: false, said: [] },
        pays: instalmentId ?? `${fundId} ${name} ${rule}`,
      });
    }
  }

  /** One file of the bank, of which some lines were refused. */
  imported(rows: readonly BankRow[], { id, refused }: Answer['data']): void {
    if (this.imports.has(id)) return;
    this.imports.add(id);
    this.refused += refused.length;
    const lines = new Set(refused.map(({ fileLine }: { fileLine: number }) => fileLine));
    for (const [i, { number, fen, said }] of rows.entries()) {
      if (lines.has(i + 2)) continue;
      const payment = this.payments.get(number);
      if (payment?.amountFen === fen) payment.said.push(said);
      else this.wronglyBooked.push(number);
    }
  }

  paymentsOf = (batchId: string): KnownPayment[] =>
    [...this.payments.values()].filter((payment) => payment.batchId === batchId);

  /** How it must stand with a payment by all that was answered; nothing where that cannot all be true. */
  statusOf({ batchId, isRemoved, said }: KnownPayment): string | undefined {
    const { isCancelled, exportedAt } = this.batches.get(batchId)!;
    const isOut = isRemoved || isCancelled;
    if (isOut) return said.length === 0 ? 'REMOVED' : undefined;
    if (!exportedAt) return said.length === 0 ? 'READY' : undefined;
    switch ([...said].sort().join()) {
      case '':
        return 'SENT';
      case 'PAID':
        return 'PAID';
      case 'PAID,RETURNED':
        return 'RETURNED';
      // What comes back before it was said to be paid has failed.
      case 'FAILED':
      case 'RETURNED':
        return 'FAILED';
      default:
        return undefined;
    }
  }

  /** What has left the bank for a fund and did not come back to it. */
  paidFen(fundId: string): number {
    const paid = [...this.payments.values()].filter(
      (payment) => this.batches.get(payment.batchId)!.fundId === fundId && this.statusOf(payment) === 'PAID',
    );
    return paid.reduce((sum, { amountFen, instalmentId }) => sum + (this.repaid.has(instalmentId!) ? 0 : amountFen), 0);
  }

  /** What was sent and nothing was heard of. */
  sentBefore = (instant: Date): KnownPayment[] =>
    [...this.payments.values()].filter(
      (payment) => this.statusOf(payment) === 'SENT' && this.batches.get(payment.batchId)!.exportedAt! < instant,
    );

  /** How it must stand with a batch. */
  standingOf(batchId: string): string {
    const { approvers, exportedAt, isCancelled } = this.batches.get(batchId)!;
    if (isCancelled) return 'CANCELLED';
    if (!exportedAt) return approvers.size > 0 ? 'APPROVED' : 'DRAFT';
    return this.paymentsOf(batchId).some((payment) => this.statusOf(payment) === 'SENT') ? 'EXPORTED' : 'CLOSED';
  }

  /** What those who were answered about a batch could not all have been told. */
  faultsOf({ id, makerId, approvers, approvedFen, files, exportedAt, isCancelled }: KnownBatch): string[] {
    const standing = this.paymentsOf(id).filter((payment) => this.statusOf(payment) !== 'REMOVED');
    const totalFen = standing.reduce((sum, { amountFen }) => sum + amountFen, 0);
    return [
      ...(approvers.has(makerId) ? ['checked by its maker'] : []),
      ...(approvers.size > 1 ? ['checked by two'] : []),
      ...(exportedAt && approvers.size === 0 ? ['sent and checked by nobody'] : []),
      ...(exportedAt && isCancelled ? ['sent and called off'] : []),
      ...(approvers.size > 0 && !isCancelled && !approvedFen.has(totalFen) ? ['not what its checker read'] : []),
      ...(files.size > 1 ? ['two files for the bank'] : []),
      ...[...files].flatMap((file) => (sameAsFile(file, standing) ? [] : ['not what the bank was sent'])),
    ];
  }

  /** What was paid by two payments, neither of which came back. */
  paidTwice(): string[] {
    const paid = [...this.payments.values()].filter((payment) => this.statusOf(payment) === 'PAID');
    const times = new Map<string, number>();
    for (const { pays } of paid) times.set(pays, (times.get(pays) ?? 0) + 1);
    return [...times].flatMap(([pays, count]) => (count > 1 ? [pays] : []));
  }
}

function sameAsFile(file: string, payments: readonly KnownPayment[]): boolean {
  const rows = file
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(','));
  const sent = rows.map(([number, , , , yuan]) => `${number} ${Math.round(Number(yuan) * 100)}`);
  return (
    sent.sort().join() ===
    payments
      .map(({ number, amountFen }) => `${number} ${amountFen}`)
      .sort()
      .join()
  );
}
