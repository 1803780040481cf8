import { randomUUID } from 'node:crypto';
import { Role } from '../../api/src/identity/role.ts';
import { AccountKind } from '../../api/src/ledger/ledger.ts';
import { verifyLedger } from '../../api/src/ledger/verify-ledger.ts';
import { fundIdOf } from '../../api/src/subsidies/fund.ts';
import { keepFunds } from '../../api/src/subsidies/keep-funds.ts';
import { send, type Sender, type TestApp } from '../support/app.ts';
import { givenStaff } from '../support/givens.ts';

/** The funds of Xining, as the sample pack names them. */
export const CITY = { regionCode: '6301', name: '市级养老服务补助资金（示例）' };
export const DISTRICT = { regionCode: '6301', name: '区级老年助餐资金（示例）' };
export const CHARITY = { regionCode: '6301', name: '社区慈善助餐基金（示例）' };

/** Two officers of the city. */
export async function givenTwoOfficers(t: TestApp, regionCode = '6301'): Promise<{ maker: Sender; checker: Sender }> {
  const officer = () => givenStaff(t, { roles: [Role.FUND_OFFICER], regionCode });
  return { maker: await officer(), checker: await officer() };
}

const BUDGET = 'budget { id status amountFen enteredBy decidedBy isOwn } userErrors { code message field }';

export async function addToBudget(t: TestApp, as: Sender, input: object) {
  const text = `mutation ($input: AddToBudgetInput!) { addToBudget(input: $input) { ${BUDGET} } }`;
  const whole = { words: '示例文件第1号', idempotencyKey: randomUUID(), ...input };
  return send(t, as, text, { input: whole });
}

export async function decide(t: TestApp, as: Sender, verb: 'confirmBudget' | 'refuseBudget', budgetId: string) {
  const { data, errors } = await send(
    t,
    as,
    `mutation ($input: ${verb === 'confirmBudget' ? 'ConfirmBudgetInput' : 'RefuseBudgetInput'}!) { ${verb}(input: $input) { ${BUDGET} } }`,
    { input: { budgetId } },
  );
  return data?.[verb] ?? errors;
}

/** Money that a fund has, entered and confirmed by two officers. */
export async function givenABudget(t: TestApp, fund: typeof CITY, amountFen: number): Promise<void> {
  await keepFunds(t.orm.em.fork(), [fund]);
  const { maker, checker } = await givenTwoOfficers(t, fund.regionCode);
  const { data } = await addToBudget(t, maker, { fundId: fundIdOf(fund), amountFen });
  const { userErrors } = await decide(t, checker, 'confirmBudget', data.addToBudget.budget.id);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
}

/** What a fund has, has promised, and owes or has paid. */
export async function standingOf(t: TestApp, fund: typeof CITY): Promise<{ left: number; held: number; owed: number }> {
  const rows = await t.orm.em.fork().execute<{ kind: string; balance: string }[]>(
    `select kind, sum(balance)::text as balance from ledger_account
     where unit = 'FEN' and (code = ? or code in (select id::text from ledger_account where code = ?)) group by kind`,
    [fundIdOf(fund), fundIdOf(fund)],
  );
  const of = (kind: AccountKind): number => Number(rows.find((row) => row.kind === kind)?.balance ?? 0);
  return {
    left: of(AccountKind.FUND) + of(AccountKind.OPEN_FUND),
    held: of(AccountKind.HELD),
    owed: of(AccountKind.PAYABLE) + of(AccountKind.PAID),
  };
}

/** Whether all books are sound: what is counted of their faults. */
export async function faultsOf(t: TestApp) {
  const { unbalanced, broken, wrong, sums } = await verifyLedger(t.orm.em, new Date('2100-01-01'));
  return { unbalanced, broken, wrong, fen: sums.FEN ?? 0 };
}

export const SOUND = { unbalanced: 0, broken: 0, wrong: 0, fen: 0 };
