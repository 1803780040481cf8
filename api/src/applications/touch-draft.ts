import { addDays, civilDate } from '@doorstep/shared/civil-date';
import type { ViewerContext } from '../platform/context.ts';
import { itemOf } from './applicable-item.ts';
import { ApplicationStatus } from './application.ts';
import type { Application } from './application.entity.ts';

/** Keeps a draft open for as long again as nobody touches it. What was given back stays due on its day. */
export async function touchDraft(ctx: ViewerContext, application: Application): Promise<void> {
  if (application.status !== ApplicationStatus.DRAFT) return;
  const { draftDays } = (await itemOf(ctx, application)).application.procedure;
  Object.assign(application, { closesOn: addDays(civilDate(ctx.now()), draftDays), warnedAt: null });
}
