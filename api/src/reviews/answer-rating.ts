import { LockMode } from '@mikro-orm/core';
import { ApplicationEventKind } from '../applications/application.ts';
import { Rating } from '../applications/rating.entity.ts';
import { happened } from '../applications/happened.ts';
import { doerOf } from '../identity/doer.ts';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { mayReadCase } from './reviews.access.ts';

/** Bad ratings of the viewer's region that wait for an answer, the earliest deadline first. */
export async function ratingsToAnswer(
  { em, viewer }: ViewerContext,
  { first, after }: { first: number; after?: string },
): Promise<Page<Rating>> {
  const { regionCode } = await em.findOneOrFail(Staff, viewer.staffId!);
  const [dueOn, id] = fromCursor(after, KEY.DAY, KEY.ID) ?? [];
  const rows = await em.find(
    Rating,
    {
      regionCode: { $like: `${regionCode}%` },
      answeredAt: null,
      answerDueOn: { $ne: null },
      ...(dueOn && { $or: [{ answerDueOn: { $gt: dueOn } }, { answerDueOn: dueOn, id: { $gt: id } }] }),
    },
    { orderBy: { answerDueOn: 'asc', id: 'asc' }, limit: first + 1 },
  );
  return pageOf(rows, first, (rating) => [rating.answerDueOn, rating.id]);
}

/** Answers a rating: what was wrong, and what is done about it. */
export async function answerRating(
  ctx: ViewerContext,
  { ratingId, words }: { ratingId: string; words: string },
): Promise<Rating> {
  const notFound = () =>
    new Refusal(UserErrorCode.NOT_FOUND, '在您负责的地区没有找到这条评价。请回到列表再看。', ['ratingId']);
  return atomically(ctx, async (em) => {
    const staff = await em.findOneOrFail(Staff, ctx.viewer.staffId!);
    const rating = await em.findOne(Rating, ratingId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!rating) throw notFound();
    await em.populate(rating, ['application.person']);
    const { application } = rating;
    if (!mayReadCase(staff, application)) throw notFound().concerning({ subjectId: application.person.id });
    ctx.trail.about = { subjectId: application.person.id, ground: Ground.DUTY };
    if (rating.answeredAt) throw new Refusal(UserErrorCode.REQUEST_ANSWERED, '这条评价已经答复过了。', ['ratingId']);
    const by = doerOf(ctx.viewer, { ground: Ground.DUTY });
    Object.assign(rating, {
      answer: ctx.vault.seal(Rating, rating.id, 'answer', words),
      answeredBy: by,
      answeredAt: ctx.now(),
    });
    await happened({ ...ctx, em }, application, { kind: ApplicationEventKind.RATING_ANSWERED, by });
    return rating;
  });
}
