import type { FastifyBaseLogger } from 'fastify';
import { decideDueInstalments } from './awards/decide-due.ts';
import { lapseApplications } from './applications/lapse-applications.ts';
import { tellOfRenewals } from './applications/tell-of-renewals.ts';
import { findOutreach } from './benefits/find-outreach.ts';
import { releaseExpired } from './ledger/release-expired.ts';
import { bookStandingOrders } from './meals/book-standing-orders.ts';
import { recordNoShows } from './meals/record-no-shows.ts';
import { oweOldMeals } from './meals/owe-old-meals.ts';
import { lapseHours } from './credits/lapse-hours.ts';
import { openSittings } from './meals/open-sittings.ts';
import { reconcile } from './payouts/reconcile.ts';
import type { ServerContext } from './platform/context.ts';
import type { Files } from './platform/files/files.ts';
import { keepPartitions } from './platform/partitions.ts';
import { removeWhatIsDue } from './privacy/retention.ts';
import { keepFunds } from './subsidies/keep-funds.ts';
import { endWaitsOfThePast } from './respite/end-waits.ts';
import { oweOldStays } from './respite/owe-old-stays.ts';
import { finishDayCare } from './respite/finish-day-care.ts';
import { rerankLists } from './respite/rerank-lists.ts';
import { askContact, tellMoved } from './respite/waiting-news.ts';
import { escalateReviews } from './reviews/escalate-reviews.ts';
import { passTime } from './timebank/time-bank-clock.ts';

const HOUR_MS = 3_600_000;

/** What the server works with when nobody asked; packs may be other ones each time. */
export type HourlyContext = ServerContext & { files: Files; stopping?: AbortSignal };

/** What is done each hour. Each piece is safe on several servers at once, and one that fails does not stop the others. */
const WORK: Record<string, (ctx: HourlyContext) => Promise<unknown>> = {
  'sittings of the days to come': ({ em, now }) => openSittings(em, now()),
  'standing meal orders': (ctx) => bookStandingOrders(ctx, ctx.stopping),
  'meals that nobody collected': (ctx) => recordNoShows(ctx, ctx.stopping),
  'meals from before there were books': (ctx) => oweOldMeals(ctx, ctx.stopping),
  'stays from before there were books': oweOldStays,
  'overdue reviews': escalateReviews,
  'drafts and papers awaited': lapseApplications,
  'days of care that are over': finishDayCare,
  'waits for days that have passed': endWaitsOfThePast,
  'entitlements that end': tellOfRenewals,
  'funds that packs name': ({ em, policies }) => keepFunds(em, policies.fundsOf()),
  'payments whose day has come': decideDueInstalments,
  'books, batches and bank side by side': reconcile,
  'waiting lists under new rules': rerankLists,
  'who was moved by them': tellMoved,
  'who waits and was not heard of': askContact,
  'what was set aside and not used': releaseExpired,
  'tasks of the time bank': passTime,
  'hours that lapse': lapseHours,
  'what need not be kept': ({ em, now }) => removeWhatIsDue(em, now()),
  'months to come, and months of which nothing is left': ({ em }) => keepPartitions(em),
  'files of nobody': ({ em, files, now }) => files.removeStrays(em, now()),
  'who never asked for what he may have': (ctx) => findOutreach(ctx, ctx.stopping),
};

/** Does all of it once. */
async function workOfTheHour(ctx: HourlyContext, log: Pick<FastifyBaseLogger, 'error'>): Promise<void> {
  for (const [what, work] of Object.entries(WORK)) {
    if (ctx.stopping?.aborted) return;
    try {
      await work({ ...ctx, em: ctx.em.fork() });
    } catch (err) {
      log.error({ err }, `the hourly work failed: ${what}`);
      for (const { message, cause } of err instanceof AggregateError ? (err.errors as Error[]) : [])
        log.error({ err: cause }, `${what}: ${message}`);
    }
  }
}

/** Does it now and each hour; gives what stops it, and waits for what is under way. */
export function everyHour(contextOf: () => HourlyContext, log: FastifyBaseLogger): () => Promise<void> {
  const stopping = new AbortController();
  let underway = Promise.resolve();
  const begin = () => {
    underway = underway.then(() => workOfTheHour({ ...contextOf(), stopping: stopping.signal }, log));
  };
  begin();
  const timer = setInterval(begin, HOUR_MS);
  return () => {
    clearInterval(timer);
    stopping.abort();
    return underway;
  };
}
