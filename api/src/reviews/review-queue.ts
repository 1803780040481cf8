import type { FilterQuery } from '@mikro-orm/core';
import { registerEnumType } from 'type-graphql';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { ReviewStepStatus } from '../applications/application.ts';
import { ReviewStep } from '../applications/review-step.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';

/** Which of the cases to list. */
export enum ReviewView {
  DESK = 'DESK',
  MINE = 'MINE',
  TO_CONFIRM = 'TO_CONFIRM',
  OVERDUE = 'OVERDUE',
}
registerEnumType(ReviewView, {
  name: 'ReviewView',
  description: 'Which of the cases to list.',
  valuesConfig: {
    DESK: { description: 'All at the viewer’s own desk.' },
    MINE: { description: 'Those that the viewer has taken.' },
    TO_CONFIRM: { description: 'Those that a colleague has decided and that wait for a second officer.' },
    OVERDUE: { description: 'Overdue ones at any desk of the viewer’s region.' },
  },
});

/** Open steps, the earliest deadline first; whom a case is about is said by initials only until it is opened. */
export async function reviewQueue(
  ctx: ViewerContext,
  { view, first, after }: { view: ReviewView; first: number; after?: string },
): Promise<Page<ReviewStep>> {
  const { em, viewer } = ctx;
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const [dueOn, id] = fromCursor(after, KEY.DAY, KEY.ID) ?? [];
  const rest = dueOn ? { $or: [{ dueOn: { $gt: dueOn } }, { dueOn, id: { $gt: id } }] } : {};
  const rows = await em.find(
    ReviewStep,
    { $and: [{ status: ReviewStepStatus.OPEN }, seenIn(view, staff, civilDate(ctx.now())), rest] },
    {
      orderBy: { dueOn: 'asc', id: 'asc' },
      populate: ['application.person', 'claimedBy'],
      strategy: 'joined',
      limit: first + 1,
    },
  );
  return pageOf(rows, first, (step) => [step.dueOn, step.id]);
}

function seenIn(view: ReviewView, { id, roles, regionCode }: Staff, today: CivilDate): FilterQuery<ReviewStep> {
  const atDesk = { deskRegionCode: regionCode, role: { $in: [...roles] } };
  const under = { deskRegionCode: { $like: `${regionCode}%` } };
  switch (view) {
    case ReviewView.DESK:
      return atDesk;
    case ReviewView.MINE:
      return { ...atDesk, claimedBy: id };
    case ReviewView.TO_CONFIRM:
      return {
        ...under,
        role: { $in: [...roles] },
        $and: [{ proposedBy: { $ne: null } }, { proposedBy: { $ne: id } }],
      };
    case ReviewView.OVERDUE:
      return { ...under, dueOn: { $lt: today } };
  }
}
