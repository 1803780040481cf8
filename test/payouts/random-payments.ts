import { addMonths, civilDate, monthOf } from '@doorstep/shared/civil-date';
import { decideDueInstalments } from '../../api/src/awards/decide-due.ts';
import { serverOf } from '../applications/cases.ts';
import { act } from '../awards/awards.ts';
import { addToBudget, decide } from '../subsidies/fund-support.ts';
import { send, type Answer } from '../support/app.ts';
import { fc } from '../support/property.ts';
import { fileOf, rowsOf, saying, type Saying } from './bank-says.ts';
import type { KnownBatch, KnownPayment } from './known-payments.ts';
import type { City, Officer, World } from './payments-world.ts';
import { approve, enterAccount, exported, imported, make, pay } from './payouts.ts';

/** One thing that somebody does; numbers choose among what is there. */
export interface Deed {
  pick: number;
  who: number;
  which: number;
  /** What the bank says of one payment after the other. */
  says: Saying[];
  /** How often it arrives. */
  times: number;
}

export const randomDeed: fc.Arbitrary<Deed> = fc.record({
  ...{ pick: fc.nat(), who: fc.nat(), which: fc.nat() },
  says: fc.array(saying, { minLength: 1, maxLength: 6 }),
  times: fc.integer({ min: 1, max: 2 }),
});

/** What a deed is about, as chosen by its numbers. */
interface Chosen extends Deed {
  world: World;
  key: string;
  /** The new and the newest: what is older was tried before. */
  newest<T>(all: readonly T[], most: number): T;
  officerOf(city: City): Officer;
}

/** Of those that there must be a batch for. */
interface OfBatch extends Chosen {
  batch: KnownBatch;
  payment: KnownPayment;
  officer: Officer;
}

/** Does it, and says what came of it. */
export async function carryOut(world: World, what: Kind, deed: Deed, key: string): Promise<string> {
  const { who, which } = deed;
  const { known, funds, officers } = world;
  const newest = <T>(all: readonly T[], most: number): T => {
    const some = all.slice(-most);
    return some[which % some.length]!;
  };
  const officerOf = (city: City): Officer => {
    const elsewhere = city === '3301' ? '6301' : '3301';
    return officers[who % 9 === 8 ? elsewhere : city][who % 3]!;
  };
  const chosen = { ...deed, world, key, newest, officerOf };
  if (isAlone(what)) return ALONE[what](chosen);
  const batch = newest(worth(what, [...known.batches.values()]), 4);
  if (!batch) return 'NOTHING';
  const payment = newest(known.paymentsOf(batch.id), Infinity);
  const { city } = funds.find(({ id }) => id === batch.fundId)!;
  return OF_BATCH[what]({ ...chosen, batch, payment, officer: officerOf(city) });
}

/** Mostly what it can be done with; where there is none, whatever there is. */
function worth(what: keyof typeof OF_BATCH, all: readonly KnownBatch[]): readonly KnownBatch[] {
  const isWorth = WORTH[what];
  const some = isWorth ? all.filter(isWorth) : all;
  return some.length > 0 ? some : all;
}

const WORTH: Partial<Record<keyof typeof OF_BATCH, (batch: KnownBatch) => boolean>> = {
  APPROVE: ({ isCancelled, exportedAt }) => !isCancelled && !exportedAt,
  EXPORT: ({ approvers, isCancelled }) => approvers.size > 0 && !isCancelled,
  IMPORT: ({ exportedAt }) => exportedAt !== undefined,
  REPAIR: ({ exportedAt }) => exportedAt !== undefined,
};

const ALONE = {
  HOUR: ({ world: { t } }: Chosen) =>
    serverOf(t)
      .then(decideDueInstalments)
      .then(() => 'OK'),
  async MAKE({ world: { t, known, funds }, which, key: idempotencyKey, officerOf }: Chosen) {
    const { id, city } = funds[which % funds.length]!;
    const officer = officerOf(city);
    const month = monthAfter(t.clock.now, which % 11 === 0 ? 1 : 0);
    const done = await make(t, officer, id, { month, idempotencyKey });
    if (done.batch) known.made(id, officer.id, done.batch);
    return codeOf(done);
  },
  async ACCOUNT({ world: { t, people }, which, key: idempotencyKey }: Chosen) {
    const person = people[which % people.length]!;
    return codeOf(await enterAccount(t, person, person.id, { number: numberOf(which), idempotencyKey }));
  },
  async POINT({ world: { t, canteens }, which, key: idempotencyKey, officerOf }: Chosen) {
    const { servicePoint, operator } = canteens[which % canteens.length]!;
    const number = numberOf(which);
    const account = { servicePointId: servicePoint.id, holder: '清江食堂', bank: '示例银行', number, idempotencyKey };
    const entered = await pay(t, operator, 'enterPointAccount', account);
    if (!entered.account) return codeOf(entered);
    return codeOf(await pay(t, officerOf('6301'), 'checkPointAccount', { accountId: entered.account.id, number }));
  },
  async CLOSE({ world: { t, canteens }, which, officerOf }: Chosen) {
    const { servicePoint } = canteens[which % canteens.length]!;
    const input = { servicePointId: servicePoint.id, month: monthAfter(t.clock.now, -1) };
    return sent(await send(t, officerOf('6301'), CLOSE, { input }), 'closeSettlement');
  },
  async BACK({ world: { t, known, instalments, paid, owed }, who, which, newest, officerOf }: Chosen) {
    const some = which % 3 > 0 ? paid : owed;
    const instalmentId = newest(some.length > 0 ? some : instalments, 2);
    const officer = officerOf('3301');
    const input = { instalmentId, words: '核查有误。', confirms: who % 5 === 0 };
    const done = await act(t, officer, 'takeBackInstalment', input);
    if (!done.instalment) return codeOf(done);
    known.askers.set(instalmentId, (known.askers.get(instalmentId) ?? new Set<string>()).add(officer.id));
    return String(done.instalment.status);
  },
  async LEAVE({ world: { t, paid, instalments }, newest, officerOf }: Chosen) {
    const instalmentId = newest(paid.length > 0 ? paid : instalments, 2);
    return codeOf(await act(t, officerOf('3301'), 'cancelTakeBack', { instalmentId }));
  },
  async REPAID({ world: { t, known, owedBack, instalments }, newest, officerOf }: Chosen) {
    const instalmentId = newest(owedBack.length > 0 ? owedBack : instalments, 3);
    const done = await act(t, officerOf('3301'), 'recordRepayment', { instalmentId });
    if (done.instalment) known.repaid.add(instalmentId);
    return codeOf(done);
  },
  async ANSWER({ world: { t, held, instalments }, which, newest, officerOf }: Chosen) {
    const facts = { 'worker.isFrontLineCarer': which % 3 > 0, 'worker.isPublicEstablishment': false };
    const instalmentId = newest(held.length > 0 ? held : instalments, 3);
    const done = await act(t, officerOf('3301'), 'answerInstalment', { instalmentId, facts });
    return done.instalment ? String(done.instalment.status) : codeOf(done);
  },
  async STOP({ world: { t, awards }, newest, officerOf }: Chosen) {
    const input = { awardId: newest(awards, Infinity), words: '正在核实。' };
    return codeOf(await act(t, officerOf('3301'), 'stopAward', input));
  },
  async RESUME({ world: { t, awards }, newest, who, officerOf }: Chosen) {
    const input = { awardId: newest(awards, Infinity), paysMissed: who % 2 === 0 };
    return codeOf(await act(t, officerOf('3301'), 'resumeAward', input));
  },
  async BUDGET({ world: { t, known, funds, officers }, who, which, key: idempotencyKey }: Chosen) {
    const { id: fundId, city } = funds[which % funds.length]!;
    const amountFen = 1 + (which % 40_000);
    const [one, other] = [officers[city][who % 3]!, officers[city][(who + 1) % 3]!];
    const entered = await addToBudget(t, one, { fundId, amountFen, idempotencyKey });
    const { id: budgetId } = entered.data?.addToBudget.budget ?? {};
    if (!budgetId) return sent(entered, 'addToBudget');
    const done = await decide(t, other, 'confirmBudget', budgetId);
    if (done.budget) known.given(fundId, budgetId, amountFen);
    return Array.isArray(done) ? String(done[0].extensions.code) : codeOf(done);
  },
};

const OF_BATCH = {
  async REMOVE({ world: { t }, payment, officer }: OfBatch) {
    const done = await pay(t, officer, 'removePayment', { lineId: payment.id });
    if (done.batch) payment.isRemoved = true;
    return codeOf(done);
  },
  async APPROVE({ world: { t }, which, batch, officer }: OfBatch) {
    const { data, errors } = await send(t, officer, READ_TOTAL, { id: batch.id });
    if (errors) return errors[0]!.extensions.code;
    const totalFen = data.payoutBatch.totalFen + (which % 7 === 0 ? 1 : 0);
    const done = await approve(t, officer, data.payoutBatch, { totalFen });
    if (!done.batch) return codeOf(done);
    batch.approvers.add(officer.id);
    batch.approvedFen.add(totalFen);
    return 'OK';
  },
  async CANCEL({ world: { t }, batch, officer }: OfBatch) {
    const done = await pay(t, officer, 'cancelPayoutBatch', { batchId: batch.id });
    if (done.batch) batch.isCancelled = true;
    return codeOf(done);
  },
  async EXPORT({ world: { t }, batch, officer }: OfBatch) {
    const done = await exported(t, officer, batch.id);
    if (!done.file) return codeOf(done);
    batch.exportedAt ??= t.clock.now;
    batch.files.add(done.file.content);
    return 'OK';
  },
  async IMPORT({ world: { t, known }, batch, officer, says }: OfBatch) {
    const rows = rowsOf(known.paymentsOf(batch.id), says);
    const done = await imported(t, officer, batch.id, fileOf(rows));
    if (done.taken) known.imported(rows, done.taken);
    return codeOf(done);
  },
  REPAIR: async ({ world: { t }, payment, officer }: OfBatch) =>
    codeOf(await pay(t, officer, 'repairPayment', { lineId: payment.id })),
};

export type Kind = keyof typeof ALONE | keyof typeof OF_BATCH;

const isAlone = (what: Kind): what is keyof typeof ALONE => what in ALONE;

const READ_TOTAL = 'query ($id: ID!) { payoutBatch(id: $id) { id payments totalFen } }';
const CLOSE = 'mutation ($input: CloseSettlementInput!) { closeSettlement(input: $input) { userErrors { code } } }';

const codeOf = ({ userErrors }: Answer['data']): string => userErrors[0]?.code ?? 'OK';

const sent = ({ data, errors }: Answer, verb: string): string => errors?.[0]?.extensions.code ?? codeOf(data[verb]);

/** Twelve digits, which are no card's. */
const numberOf = (which: number): string => `1${String(which).padStart(11, '0')}`;

const monthAfter = (now: Date, months: number): string => monthOf(addMonths(`${monthOf(civilDate(now))}-01`, months));
