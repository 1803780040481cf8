import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Staff } from '../identity/staff.entity.ts';
import { Ground } from '../platform/ground.ts';
import { bringIn } from '../subsidies/budgets.ts';
import { fundIdOf } from '../subsidies/fund.ts';
import { Fund } from '../subsidies/fund.entity.ts';
import { BudgetStatus, FundBudget } from '../subsidies/fund-budget.entity.ts';
import { keepFunds } from '../subsidies/keep-funds.ts';
import { found } from './lookup.ts';

/** Money that funds of the demo world were given. */
export interface FundsOfWorld {
  budgets: { region: string; fund: string; yuan: number; words: string; by: string; confirmedBy?: string }[];
}

/** Enters it, and what another officer has confirmed into the books. The staff must be there. */
export async function loadFunds(
  { em, now, staff }: { em: EntityManager; now: Date; staff: ReadonlyMap<string, Staff> },
  { budgets }: FundsOfWorld,
): Promise<void> {
  await em.flush(); // What is entered next is entered in SQL.
  await keepFunds(
    em,
    budgets.map(({ region: regionCode, fund: name }) => ({ regionCode, name })),
  );
  for (const { region: regionCode, fund: name, yuan, words, by, confirmedBy } of budgets) {
    const fund = await em.findOneOrFail(Fund, fundIdOf({ regionCode, name }));
    const officer = (userName: string): Staff => found(staff.get(userName), 'staff', userName, name);
    const budget = em.create(FundBudget, {
      ...{ fund, words, amountFen: yuan * 100, enteredById: officer(by).id, idempotencyKey: uuidv7(), enteredAt: now },
    });
    if (!confirmedBy) continue;
    const staffId = officer(confirmedBy).id;
    const transferId = await bringIn({ em, now: () => now }, budget, { ground: Ground.DUTY, staffId });
    em.assign(budget, { status: BudgetStatus.CONFIRMED, decidedById: staffId, decidedAt: now, transferId });
  }
}
