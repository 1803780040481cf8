import { LockMode } from '@mikro-orm/core';
import { NIL } from 'uuid';
import { addDays, civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { SYSTEM } from '../identity/doer.ts';
import { record } from '../platform/audit.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { itemOf } from './applicable-item.ts';
import { ApplicationEventKind, ApplicationStatus } from './application.ts';
import { Application } from './application.entity.ts';
import { happened } from './happened.ts';
import { close } from './withdraw-application.ts';

/** So many at once: few enough that nobody who needs one of them waits. */
const BATCH = 100;

/** The longest time before its end at which any procedure warns. */
const WARNED_AHEAD_DAYS = 30;

/** How far the work has come. */
interface Place {
  closesOn: CivilDate;
  id: string;
}

/**
 * Closes drafts that nobody touched and cases whose papers did not come, and tells their people some days before.
 * Safe on several servers at once; how many were closed and warned.
 */
export async function lapseApplications(ctx: ServerContext): Promise<{ lapsed: number; warned: number }> {
  const today = civilDate(ctx.now());
  const done = { lapsed: 0, warned: 0 };
  const first: Place = { closesOn: '1900-01-01', id: NIL };
  for (let after: Place | undefined = first; after;) {
    const from: Place = after;
    after = await ctx.em.fork().transactional(async (em) => {
      const inside = { ...ctx, em };
      const due = await em.find(
        Application,
        {
          status: { $in: [ApplicationStatus.DRAFT, ApplicationStatus.RETURNED] },
          closesOn: { $lte: addDays(today, WARNED_AHEAD_DAYS) },
          $or: [{ closesOn: { $gt: from.closesOn } }, { closesOn: from.closesOn, id: { $gt: from.id } }],
        },
        {
          orderBy: { closesOn: 'asc', id: 'asc' },
          limit: BATCH,
          lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
        },
      );
      await em.populate(due, ['person']);
      const last = due.at(-1);
      const next = due.length === BATCH && last ? { closesOn: last.closesOn!, id: last.id } : undefined;
      for (const application of due) {
        if (application.closesOn! < today) {
          await close(inside, application, ApplicationStatus.LAPSED, SYSTEM);
          note(inside, application, 'lapseApplications');
          done.lapsed += 1;
        } else if (!application.warnedAt && (await isTimeToWarn(inside, application, today))) {
          application.warnedAt = ctx.now();
          await happened(inside, application, { kind: ApplicationEventKind.WARNED, by: SYSTEM });
          note(inside, application, 'warnOfLapse');
          done.warned += 1;
        }
      }
      return next;
    });
  }
  return done;
}

async function isTimeToWarn(ctx: ServerContext, application: Application, today: CivilDate): Promise<boolean> {
  const { warnDays } = (await itemOf(ctx, application)).application.procedure;
  return addDays(today, warnDays) >= application.closesOn!;
}

/** What the server does by itself stands in the audit log too. */
function note(ctx: ServerContext, { id, person }: Application, action: string): void {
  record(ctx, {
    action,
    outcome: AuditOutcome.DONE,
    authority: Ground.SYSTEM,
    subjectId: person.id,
    touched: [`application:${id}`],
  });
}
