import { civilDate } from '@doorstep/shared/civil-date';
import { v7 as uuidv7 } from 'uuid';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { ApplicationEventKind, ApplicationStatus } from './application.ts';
import type { Application } from './application.entity.ts';
import { lockedApplication } from './case-authority.ts';
import { happened } from './happened.ts';
import { Rating, type RatingReason } from './rating.entity.ts';
import { addWorkingDays } from '../policies/working-time.ts';

export interface RateApplication {
  applicationId: string;
  level: number;
  reasons?: RatingReason[] | null | undefined;
  words?: string | undefined;
}

/** The worst level that needs no reason, and no answer. */
const GOOD_ENOUGH = 3;

/** Within so many working days staff answer a bad rating: our own promise. */
const ANSWER_WORKING_DAYS = 5;

/** Says how a decided case was handled, once; a bad one says why, and staff answer it. */
export async function rateApplication(ctx: ViewerContext, input: RateApplication): Promise<Application> {
  const { level, words } = input;
  const reasons = input.reasons ?? [];
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application, doer } = await lockedApplication(inside, input.applicationId);
    if (await em.findOne(Rating, { application })) return application;
    if (application.status !== ApplicationStatus.APPROVED && application.status !== ApplicationStatus.REJECTED)
      throw new Refusal(UserErrorCode.NOT_FINISHED, '这份申请还没有办完，办完以后再评价。', ['applicationId']);
    const isBad = level < GOOD_ENOUGH;
    if (isBad && reasons.length === 0 && !words)
      throw new Refusal(UserErrorCode.REASON_NEEDED, '请选一选哪里不满意，工作人员才知道怎么改。', ['reasons']);
    const id = uuidv7();
    em.create(Rating, {
      id,
      application,
      regionCode: application.regionCode,
      level,
      reasons,
      ...(words && { words: ctx.vault.seal(Rating, id, 'words', words) }),
      ratedBy: doer,
      ratedAt: ctx.now(),
      ...(isBad && { answerDueOn: addWorkingDays(civilDate(ctx.now()), ANSWER_WORKING_DAYS) }),
    });
    await happened(inside, application, { kind: ApplicationEventKind.RATED, by: doer });
    return application;
  });
}
