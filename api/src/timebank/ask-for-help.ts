import { civilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { bookOf, type CreditsContext } from '../credits/credits.ts';
import { holdHours } from '../credits/hold-hours.ts';
import { hoursOf } from '../credits/hours-accounts.ts';
import { actFor } from '../delegations/authority.ts';
import { doerOf } from '../identity/doer.ts';
import { isClosed, lockPerson } from '../identity/lock-person.ts';
import type { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { knownFacts } from '../policies/facts.service.ts';
import type { TimeBankData } from '../policies/timebank-data.ts';
import { askedBefore, createTask, fittingKind, type TaskWanted } from './create-task.ts';
import { ruleName, rulesHere } from './rules-here.ts';
import { tellAsker } from './task-news.ts';
import type { TimeTask } from './time-task.entity.ts';
import { Payer } from './timebank.ts';
import { HELD_MS, hoursWorth } from './timebank.rules.ts';

export interface AskForHelp extends TaskWanted {
  personId: string;
}

/**
 * Asks for help: himself, whoever acts for him, or the desk that assists him. What it may cost is set aside at once, of
 * his own hours, or of the common fund's where the rules say so.
 *
 * Safe to repeat: the same key from the same viewer returns the first one.
 */
export const askForHelp = (ctx: ViewerContext, wanted: AskForHelp): Promise<TimeTask> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { personId } = wanted;
    const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人，没有发出。请回到上一页再选。', ['personId']);
    const authority = await actFor(inside, personId, Scope.TIME_BANK, notFound);
    // Whoever asks for him waits here: nothing is set aside twice.
    const person = await lockPerson(em, personId);
    const known = await askedBefore(inside, wanted, personId);
    if (known) return known;
    if (isClosed(person)) throw new Refusal(UserErrorCode.RECORD_CLOSED, '登记已经停用，没有发出。', ['personId']);
    const rules = rulesHere(ctx, person.residenceRegion);
    const kind = fittingKind(rules, wanted, ctx.now());
    const minutes = hoursWorth(wanted.plannedMinutes, kind.percent);
    const payer = await whoPays(inside, person, rules, minutes * wanted.places);
    const by = doerOf(ctx.viewer, authority);
    const regionCode = person.residenceRegion!;
    const task = await createTask(inside, wanted, { asker: { person, regionCode }, kind, payer, by });
    task.freeHolds = await setAside(inside, task, rules, payer);
    await tellAsker(inside, task, 'ASKED');
    return task;
  });

/** His own hours where they are enough; otherwise the common fund's, if he comes first by the rules. */
async function whoPays(
  ctx: ViewerContext,
  person: Person,
  { priority }: TimeBankData,
  minutes: number,
): Promise<Payer.OWN | Payer.COMMON_FUND> {
  const has = await hoursOf(ctx.em, person.id, bookOf(person.residenceRegion!));
  if (has >= minutes) return Payer.OWN;
  const facts = await knownFacts(ctx, person, civilDate(ctx.now()));
  if (ctx.policies.judge(priority.met, facts).verdict === 'MET') return Payer.COMMON_FUND;
  throw notEnough(has, minutes);
}

const notEnough = (has: number, minutes: number) =>
  new Refusal(
    UserErrorCode.NOT_ENOUGH,
    `时长不够，没有发出：要用${minutes}分钟，现在有${has}分钟。家里人可以把时长送给您，也可以请社区帮您发布，或打${HOTLINE}。`,
    ['plannedMinutes'],
  );

/** One hold for each volunteer who is wanted; `again` tells their keys from those of the first time. */
export async function setAside(
  ctx: CreditsContext,
  task: TimeTask,
  rules: TimeBankData,
  from: Payer.OWN | Payer.COMMON_FUND,
  again = '',
): Promise<string[]> {
  const { id, person, regionCode, kind, percent, minutesWorth: minutes, endsAt, askedBy: doneBy, places } = task;
  const until = new Date(endsAt.getTime() + HELD_MS);
  const rule = ruleName(rules, kind, percent);
  const clauseId = from === Payer.COMMON_FUND ? rules.priority.clause : rules.clause;
  const holds: string[] = [];
  try {
    for (let place = 0; place < places; place += 1) {
      const key = `time_task:${id}:${again}${place}`;
      const hold = { personId: person!.id, book: bookOf(regionCode), from, minutes, about: `time_task:${id}`, key };
      holds.push(await holdHours(ctx, { ...hold, doneBy, until, rule, clauseId }));
    }
  } catch (error) {
    const isEmpty = error instanceof Refusal && error.code === UserErrorCode.NOT_ENOUGH;
    if (!isEmpty || from !== Payer.COMMON_FUND) throw error;
    throw new Refusal(
      UserErrorCode.NOT_ENOUGH,
      `公益时长现在不够，没有发出。请社区帮您发布，家里人也可以把时长送给您，或打${HOTLINE}。`,
      ['plannedMinutes'],
    );
  }
  return holds;
}
