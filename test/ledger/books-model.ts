import type { TransferToPost } from '../../api/src/ledger/post-transfer.ts';

/** What the books should say, told in plain words: one call after the other, each as a whole or not at all. */
export class BooksModel {
  readonly #balances: Map<string, number>;
  readonly #posted = new Map<string, TransferToPost>();

  constructor(balances: Iterable<[account: string, minutes: number]>) {
    this.#balances = new Map(balances);
  }

  /** Whether each transfer is new, or why the call is refused. */
  post(call: readonly TransferToPost[]): boolean[] | 'NOT_ENOUGH' | 'IDEMPOTENCY_KEY_REUSED' {
    const earlier = call.map(({ key }) => this.#posted.get(key));
    if (earlier.some((one) => one !== undefined))
      return earlier.every((one, i) => JSON.stringify(one) === JSON.stringify(call[i]))
        ? call.map(() => false)
        : 'IDEMPOTENCY_KEY_REUSED';
    const before = new Map(this.#balances);
    for (const { accountId, amount } of call.flatMap(({ parts }) => parts)) {
      const balance = this.balanceOf(accountId) + amount;
      this.#balances.set(accountId, balance);
      if (balance < 0) {
        for (const [account, minutes] of before) this.#balances.set(account, minutes);
        return 'NOT_ENOUGH';
      }
    }
    for (const transfer of call) this.#posted.set(transfer.key, transfer);
    return call.map(() => true);
  }

  balanceOf(account: string): number {
    return this.#balances.get(account)!;
  }
}
