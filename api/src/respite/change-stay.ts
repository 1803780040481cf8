import type { CivilDate } from '@doorstep/shared/civil-date';
import { dayWords } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { moveAbsenceOfStay } from '../absences/end-absence.ts';
import { doerOf, type Doer } from '../identity/doer.ts';
import { isClosed } from '../identity/lock-person.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { RespiteItem } from '../policies/respite-items.ts';
import { ownShareOf } from './accept-offer.ts';
import { allocateNow } from './allocate-now.ts';
import type { Changed } from './cancel-stay.ts';
import { refuseBrokenRatio } from './carer-ratio.ts';
import { pausedDaysOf } from './paused-days.ts';
import { lockWhatFollows } from './lock-what-follows.ts';
import { isWithin, problemOfChange, type ChangeProblem } from './lived.rules.ts';
import { itemToday } from './make-offer.ts';
import { markDue, markDueFor } from './mark-due.ts';
import { moveNights } from './move-nights.ts';
import { actForPlacement, lockPlacement, peopleOf, placementOf } from './placement.ts';
import { writePrice } from './price-stay.ts';
import { pairOf, refuseOverQuota, type PairQuota } from './quota.ts';
import { refuseOverlap } from './refuse-overlap.ts';
import { isTooLong, latestEnd } from './request.rules.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEventKind, StayStatus } from './stay.ts';
import { stayHappened } from './stay-happened.ts';

export interface ChangeRespiteStay {
  stayId: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
  /** Of all who are placed together. */
  agreedOwnShareFen: Fen;
}

/**
 * Gives a stay that is settled other days, for all who are placed together, or refuses and changes nothing: in the same bed where
 * it is free, otherwise in another one that fits.
 *
 * Safe to repeat: a stay that has these days already is returned as it is.
 */
export async function changeRespiteStay(ctx: ViewerContext, input: ChangeRespiteStay): Promise<RespiteStay> {
  const { stay } = await atomically(ctx, async (em) => {
    const changed = await changeWithin({ ...ctx, em }, input);
    if (ownShareOf(changed.stays) > input.agreedOwnShareFen)
      throw new Refusal(
        UserErrorCode.PRICE_RISEN,
        '价格和刚才看到的不一样，日子还没有改。请看一下现在的价格，再决定要不要改。',
        ['agreedOwnShareFen'],
      );
    return changed;
  });
  await allocateNow(ctx);
  return stay;
}

/** {@link changeRespiteStay} in the surrounding transaction, at whatever it costs. */
export async function changeWithin(
  ctx: ViewerContext,
  { stayId, startsOn, endsOn }: Omit<ChangeRespiteStay, 'agreedOwnShareFen'>,
): Promise<Changed> {
  const { em, viewer } = ctx;
  const dates = { startsOn, endsOn };
  const all = await placementOf(em, stayId);
  const authority = await actForPlacement(ctx, all);
  await lockPlacement(em, all, { housesOfAbsence: true, alsoOn: dates });
  await lockWhatFollows(ctx, peopleOf(all));
  const stay = all.find(({ id }) => id === stayId)!;
  const stays = all.filter(({ status }) => SETTLED.some((one) => one === status));
  if (!stays.includes(stay)) throw notSettled(stay);
  if (stays.every((one) => one.startsOn === startsOn && one.endsOn === endsOn)) return { stay, stays, items: [] };
  const checked: Checked[] = [];
  for (const one of stays) checked.push(await check(ctx, one, dates));
  return { stay, stays, items: await change(ctx, checked, dates, doerOf(viewer, authority)) };
}

const SETTLED: readonly StayStatus[] = [StayStatus.CONFIRMED, StayStatus.IN_STAY];

type Dates = Pick<RespiteStay, 'startsOn' | 'endsOn'>;

interface Checked {
  stay: RespiteStay;
  item: RespiteItem;
  /** Undefined where it only gives days back. */
  quota?: PairQuota | undefined;
  isShorter: boolean;
}

/** What the rules say of other days, apart from the place. */
async function check(ctx: ViewerContext, stay: RespiteStay, dates: Dates): Promise<Checked> {
  const { em } = ctx;
  const { id, person, house, form, startsTime, hours, itemId, packHash, status } = stay;
  const problem = problemOfChange(stay, dates, ctx.now());
  if (problem) throw badDates(problem);
  const item = await itemToday(ctx, { itemId, packHash, startsOn: dates.startsOn });
  if (isWithin(dates, stay)) return { stay, item, isShorter: true };
  if (isClosed(person)) throw new Refusal(UserErrorCode.RECORD_CLOSED, '他的登记已经停用，没有改。', ['stayId']);
  const pausedOn = await pausedDaysOf(em, id);
  const asked = { id, person, form, startsTime, hours, status, pausedOn, ...dates };
  if (isTooLong(asked, house))
    throw new Refusal(
      UserErrorCode.STAY_TOO_LONG,
      `${house.servicePoint.name}一次最多${house.maxDays}天，日子没有改。请改到${dayWords(latestEnd(asked, house))}或以前结束。`,
      ['endsOn'],
    );
  await refuseOverlap(em, asked);
  return { stay, item, quota: await refuseOverQuota(ctx, item, asked, pairOf(stay)), isShorter: false };
}

async function change(ctx: ViewerContext, checked: readonly Checked[], dates: Dates, by: Doer) {
  const { em } = ctx;
  const moved = await moveNights(ctx, checked, dates);
  for (const { stay, item, quota, isShorter } of checked) {
    Object.assign(stay, dates);
    if (isShorter) continue;
    stay.packHash = item.pack.hash;
    stay.entitlement = quota?.entitlement;
  }
  const stays = checked.map(({ stay }) => stay);
  if (checked.some(({ isShorter }) => !isShorter)) await refuseBrokenRatio(ctx, stays[0]!.house, stays);
  const items = [];
  for (const stay of stays) {
    await writePrice(ctx, stay, by);
    await em.flush();
    await stayHappened(ctx, stay, { kind: StayEventKind.CHANGED, by });
    if (moved.has(stay)) await stayHappened(ctx, stay, { kind: StayEventKind.MOVED, by });
    items.push(...(await moveAbsenceOfStay(ctx, stay.id, { startsOn: stay.startsOn, backOn: stay.endsOn }, by)));
  }
  await markDue(ctx, stays[0]!.house);
  await markDueFor(ctx, stays);
  return items;
}

const PROBLEMS: Record<ChangeProblem, [says: string, field: string]> = {
  FIRST_DAY_LIVED: ['已经开始了，开始的日子不能再改。只改结束的日子就可以。', 'startsOn'],
  ENDS_BEFORE_TODAY: ['结束的日子不能在今天以前，没有改。最早可以改到今天。', 'endsOn'],
  ENDS_FIRST: ['结束的日子要在开始的日子以后，没有改。请再看一看日期。', 'endsOn'],
  PAST: ['开始的日子已经过去了，没有改。请选今天或以后的日子。', 'startsOn'],
  TOO_FAR: ['日子太远了，没有改。请选一年以内的日子。', 'endsOn'],
};

function badDates(problem: ChangeProblem): Refusal {
  const [says, field] = PROBLEMS[problem];
  return new Refusal(UserErrorCode.DATES_NOT_POSSIBLE, says, [field]);
}

const NOT_SETTLED: Partial<Record<string, string>> = {
  [StayStatus.REQUESTED]: '机构还没有答复，现在不能改日子。可以先取消，再按新的日子申请。',
  [StayStatus.WAITLISTED]: '还在排队，现在不能在这里改日子。请到“排队”里改。',
  [StayStatus.OFFERED]: '位置还没有定下来，现在不能改日子。请先答复要不要，定好以后就能改。',
};

const notSettled = ({ status }: Pick<RespiteStay, 'status'>): Refusal =>
  new Refusal(
    UserErrorCode.NOT_AT_THIS_STAGE,
    NOT_SETTLED[status] ?? '这次安排已经结束或取消了，不能改日子。需要的话请再申请。',
    ['stayId'],
  );
