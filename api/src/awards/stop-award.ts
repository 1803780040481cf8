import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { doerOf } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ServerContext, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import type { ReadingData } from '../policies/application-data.ts';
import { AwardStatus, InstalmentStatus } from './award.ts';
import { Award } from './award.entity.ts';
import { tellOfAward } from './award-news.ts';
import { lockAwardToKeep } from './award-to-keep.ts';
import { decideDueOf } from './decide-due.ts';
import type { Instalment } from './instalment.entity.ts';
import { undecidedOf } from './end-awards.ts';
import { planNext } from './plan-next.ts';
import { rulesOf } from './reading-of.ts';

/** Stops an award: nothing of it falls due until it is taken up again. What is owed already is paid. Safe to repeat. */
export async function stopAward(ctx: ViewerContext, { awardId, words }: { awardId: string; words: string }) {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const award = await lockAwardToKeep(inside, awardId);
    if (award.status === AwardStatus.STOPPED) return award;
    if (award.status === AwardStatus.ENDED) throw isOver();
    Object.assign(award, {
      ...{ status: AwardStatus.STOPPED, stoppedAt: ctx.now(), stoppedBy: doerOf(ctx.viewer, { ground: Ground.DUTY }) },
      stopWords: ctx.vault.seal(Award, award.id, 'stopWords', words),
    });
    const { item } = await rulesOf(inside, award);
    await tellOfAward(inside, award, `“${item.title}”先停发了：${words}有不同意见，请打${HOTLINE}。`, '停发');
    return award;
  });
}

/**
 * Takes a stopped award up again. What fell due meanwhile is decided now, or, where the officer says so, is not paid any more.
 * Safe to repeat.
 */
export async function resumeAward(
  ctx: ViewerContext,
  { awardId, paysMissed }: { awardId: string; paysMissed: boolean },
) {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const award = await lockAwardToKeep(inside, awardId);
    if (award.status === AwardStatus.ACTIVE) return award;
    if (award.status === AwardStatus.ENDED) throw isOver();
    const missedFrom = civilDate(award.stoppedAt!);
    Object.assign(award, { status: AwardStatus.ACTIVE, stoppedAt: null, stoppedBy: null, stopWords: null });
    const { item } = await rulesOf(inside, award);
    await tellOfAward(inside, award, `“${item.title}”又接着发了。`, '恢复发放');
    await em.flush();
    if (!paysMissed) await skipMissed(inside, award, missedFrom);
    await decideDueOf(inside, award);
    return award;
  });
}

const isOver = () =>
  new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, '这一项已经结束了，没有改动。请刷新再看。', ['awardId']);

/** Of what repeats each one is planned by the one before. */
async function skipMissed(ctx: ServerContext, award: Award, from: CivilDate): Promise<void> {
  const today = civilDate(ctx.now());
  const { reading } = await rulesOf(ctx, award);
  for (const instalment of await undecidedOf(ctx, award)) {
    if (instalment.dueOn < from || instalment.dueOn >= today) continue;
    if (reading.every && instalment.status === InstalmentStatus.PLANNED)
      skipPeriods(ctx, award, reading, instalment, today);
    else instalment.cancel(ctx.now());
  }
  await ctx.em.flush();
}

function skipPeriods(
  ctx: ServerContext,
  award: Award,
  reading: ReadingData,
  first: Instalment,
  today: CivilDate,
): void {
  for (let at: Instalment | undefined = first; at && at.dueOn < today;) {
    at.cancel(ctx.now());
    at = planNext(ctx, award, reading, at.number);
  }
}
