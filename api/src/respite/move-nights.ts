import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { Bed } from '../houses/bed.entity.ts';
import { CareForm } from '../houses/care.ts';
import { type HeldPlace, holdPlace, releasePlace } from '../houses/hold-place.ts';
import { giveBackNights, joinNights, leaveBed } from '../houses/leave-bed.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { RespiteItem } from '../policies/respite-items.ts';
import { forgetPausedOutside, pausedDaysOf } from './paused-days.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus } from './stay.ts';
import { wantedOf } from './wanted-of-stay.ts';

interface Moving {
  stay: RespiteStay;
  item: RespiteItem;
}

/**
 * Holds other days for the stays of one placement in their locked house, or refuses: all give back theirs first, so that nobody
 * stands in his own way. What is lived stays where it was. Gives those that get another bed.
 */
export async function moveNights(
  ctx: ServerContext,
  moving: readonly Moving[],
  dates: Pick<RespiteStay, 'startsOn' | 'endsOn'>,
): Promise<Set<RespiteStay>> {
  const { em, now } = ctx;
  const today = civilDate(now());
  const moved = new Set<RespiteStay>();
  for (const { stay } of moving) {
    if (stay.status === StayStatus.IN_STAY) await giveBackNights(em, stay.id, today);
    else await releasePlace(em, stay.id);
  }
  for (const { stay, item } of moving) {
    await forgetPausedOutside(em, stay, dates);
    const isLeaving = stay.status === StayStatus.IN_STAY && dates.endsOn <= today;
    if (isLeaving) await leaveBed(em, stay.house, stay.id, dates.endsOn);
    else if (await holdOther(ctx, { stay, item }, dates, today)) moved.add(stay);
  }
  return moved;
}

/** Whether it is another bed. */
async function holdOther(
  { em, vault }: ServerContext,
  { stay, item }: Moving,
  dates: Pick<RespiteStay, 'startsOn' | 'endsOn'>,
  today: CivilDate,
): Promise<boolean> {
  const isIn = stay.status === StayStatus.IN_STAY;
  const startsOn = isIn && dates.startsOn < today ? today : dates.startsOn;
  const exceptOn = await pausedDaysOf(em, stay.id);
  const wanted = { ...wantedOf(vault, stay, item.respite), ...dates, startsOn, exceptOn };
  const place: HeldPlace | undefined = await holdPlace(em, stay.house, wanted);
  if (!place) throw noPlace(stay);
  if (isIn) await joinNights(em, stay.id, startsOn);
  if (stay.form !== CareForm.BED || place.bedId === stay.bed?.id) return false;
  stay.bed = await em.findOneOrFail(Bed, place.bedId!);
  return true;
}

const noPlace = ({ house, form }: RespiteStay): Refusal =>
  new Refusal(
    UserErrorCode.HOUSE_FULL,
    `${house.servicePoint.name}这几天没有合适的${form === CareForm.BED ? '空床' : '空位'}了，日子没有改，原来定好的还在。请换几天，或者打${HOTLINE}问。`,
    ['endsOn'],
  );
