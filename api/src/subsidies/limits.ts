import type { Fen } from '@doorstep/shared/units';

/** What a rule pays one person at most. */
export interface Caps {
  dailyCapFen?: Fen | undefined;
  monthlyCapFen?: Fen | undefined;
}

/** What it has paid him already, of the same day and of the same month. */
export interface PaidBefore {
  dayFen: Fen;
  monthFen: Fen;
}

/** What is paid, and what made it less than it would have been: the first that did. */
export interface LimitedPayment {
  amountFen: Fen;
  isLimitedByDailyCap: boolean;
  isLimitedByMonthlyCap: boolean;
  isLimitedByBudget: boolean;
}

/** What comes of a wanted amount under the caps of its rule and what its fund has left. */
export function limited(
  wantedFen: Fen,
  { dailyCapFen = Infinity, monthlyCapFen = Infinity }: Caps,
  { dayFen, monthFen }: PaidBefore,
  leftFen: Fen,
): LimitedPayment {
  const underDayFen = Math.min(wantedFen, Math.max(0, dailyCapFen - dayFen));
  const underCapsFen = Math.min(underDayFen, Math.max(0, monthlyCapFen - monthFen));
  const amountFen = Math.min(underCapsFen, Math.max(0, leftFen));
  return {
    amountFen,
    isLimitedByDailyCap: underDayFen < wantedFen,
    isLimitedByMonthlyCap: underCapsFen < underDayFen,
    isLimitedByBudget: amountFen < underCapsFen,
  };
}

/** What funds have left while several rules draw on them: a fund that is not in it has no end. */
export class FundsLeft {
  readonly #leftFen: Map<string, Fen>;

  constructor(leftFen: ReadonlyMap<string, Fen> = new Map()) {
    this.#leftFen = new Map(leftFen);
  }

  of(fundId = ''): Fen {
    return this.#leftFen.get(fundId) ?? Infinity;
  }

  draw(amountFen: Fen, fundId = ''): void {
    if (this.#leftFen.has(fundId)) this.#leftFen.set(fundId, this.of(fundId) - amountFen);
  }
}
