import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../platform/audit.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import { Ground } from '../platform/ground.ts';

/** What is kept only so long. */
interface RetentionRule {
  table: string;
  /** How long it is kept, in days: our own choices, no document names such numbers; logs at least half a year. */
  keptDays: number;
  /** Which rows are due, by the instant up to which they are kept. */
  isDue: string;
  /** Which columns are emptied, and how one sees that they are not empty; without it the row is removed. */
  empties?: readonly string[];
}

/** Everything else is kept until the person asks for its removal. The audit log is never removed from here. */
const RULES = {
  // Nobody can renew them any more; that somebody signed in stays in the audit.
  sessions: { table: 'session', keptDays: 0, isDue: 'expires_at < ?' },
  delegationRequestsNeverGranted: {
    table: 'delegation',
    keptDays: 180,
    isDue: 'granted_at is null and requested_at < ?',
  },
  // The access log points to them for who acted by whose voice.
  assistances: { table: 'assistance', keptDays: 2 * 365, isDue: 'coalesce(ended_at, started_at) < ?' },
  answeredDataRequestsValues: {
    table: 'data_request',
    keptDays: 180,
    isDue: 'closed_at < ?',
    empties: ['value', 'note', 'words'],
  },
  // Then it may be found and told anew.
  outreachOutcomes: { table: 'outreach', keptDays: 365, isDue: 'recorded_at < ?' },
  // What was decided rests on its papers, and keeps them. PostgreSQL notes each file, which is swept then.
  papersNeverDecided: {
    table: 'attachment',
    keptDays: 180,
    isDue: `exists (select 1 from application a join application_event e on e.application_id = a.id and e.kind = a.status
      where a.id = attachment.application_id and a.status in ('WITHDRAWN', 'LAPSED') and a.decided_at is null and e.at < ?)`,
  },
  // Long over: how it went tells nobody anything any more. What they booked, and stopped, stands with the bookings.
  standingOrders: {
    table: 'standing_order',
    keptDays: 365,
    isDue: `least(stopped_at, (ends_on + 1)::timestamp at time zone 'Asia/Shanghai') < ?`,
  },
  absences: { table: 'absence', keptDays: 365, isDue: `back_on::timestamp at time zone 'Asia/Shanghai' < ?` },
  // What they are for is long over; that somebody stayed, where and what it cost stays with him, for the quota and the funds.
  wordsOfStays: { table: 'respite_stay', keptDays: 2 * 365, isDue: 'ended_at < ?', empties: ['end_words'] },
  wordsOfStayEvents: {
    table: 'stay_event',
    keptDays: 2 * 365,
    isDue:
      'at < ? and exists (select 1 from respite_stay s where s.id = stay_event.stay_id and s.ended_at is not null)',
    empties: ['words'],
  },
  // Why somebody stood where he stood. The order of then can be told again without it, from what happened, which names nobody.
  endedWaits: {
    table: 'waitlist_entry',
    keptDays: 365,
    isDue: `status in ('PLACED', 'LEFT') and (select max(e.at) from waitlist_event e where e.entry_id = waitlist_entry.id) < ?`,
  },
  messages: { table: 'message', keptDays: 365, isDue: 'created_at < ?' },
  // Who has not come back for so long is asked again.
  pushCredits: { table: 'push_credit', keptDays: 365, isDue: 'accepted_at < ?' },
} satisfies Record<string, RetentionRule>;

/** A kind of data that is kept only so long. */
export type Retained = keyof typeof RULES;

/** So many rows in one transaction: few enough that nobody who needs one of them waits. */
const BATCH = 1_000;

const DAY_MS = 24 * 3_600_000;

/** Removes what need not be kept any longer, batch by batch; how many rows of each kind. Safe on several servers at once. */
export async function removeWhatIsDue(
  em: EntityManager,
  now: Date,
  batch = BATCH,
): Promise<Partial<Record<Retained, number>>> {
  const removed: Partial<Record<Retained, number>> = {};
  for (const kind of Object.keys(RULES) as Retained[]) {
    for (;;) {
      const count = await removeBatch(em, kind, now, batch);
      if (count > 0) removed[kind] = (removed[kind] ?? 0) + count;
      if (count < batch) break;
    }
  }
  return removed;
}

/** One batch, and the note in the audit of what was done to how many, come together or not at all. */
async function removeBatch(em: EntityManager, kind: Retained, now: Date, batch: number): Promise<number> {
  const rule: RetentionRule = RULES[kind];
  const keptSince = new Date(now.getTime() - rule.keptDays * DAY_MS);
  return em.fork().transactional(async (em) => {
    const [{ count }] = await em.execute<[{ count: number }]>(statementOf(rule), [keptSince, batch]);
    if (count > 0)
      record(
        { em, now: () => now },
        {
          action: `retention.${kind}`,
          outcome: AuditOutcome.DONE,
          authority: Ground.SYSTEM,
          touched: [`${rule.table}:${count} rows`],
        },
      );
    return count;
  });
}

function statementOf({ table, isDue, empties }: RetentionRule): string {
  const isFull = empties ? ` and num_nonnulls(${empties.join()}) > 0` : '';
  const due = `select id from ${table} where ${isDue}${isFull} order by id limit ? for update skip locked`;
  const change = empties
    ? `update ${table} set ${empties.map((column) => `${column} = null`).join()} where id in (select id from due)`
    : `delete from ${table} where id in (select id from due)`;
  return `with due as (${due}), changed as (${change} returning 1) select count(*)::int as count from changed`;
}
