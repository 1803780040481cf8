import { civilDate, dayWords, type CivilDate } from '@doorstep/shared/civil-date';
import { Bed } from '../houses/bed.entity.ts';
import { CareForm } from '../houses/care.ts';
import { holdPlace, releasePlace } from '../houses/hold-place.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { respiteOf, type RespiteItem } from '../policies/respite-items.ts';
import { markDue } from './mark-due.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayEventKind, StayStatus } from './stay.ts';
import { notNow, refuseUnchecked, stayAtHouse } from './stay-at-house.ts';
import { stayHappened } from './stay-happened.ts';
import { wantedOf } from './wanted-of-stay.ts';

export interface AdmitToStay {
  stayId: string;
  /** Codes of what was gone through. */
  checks: string[];
  /** Another bed than the one that was held, where somebody still lies in it. */
  bedId?: string | undefined;
}

/**
 * Takes somebody in on his first day or later, once all of the check-list is gone through and his bed is empty.
 *
 * Safe to repeat: who is in already, or has been, is returned as he stands.
 */
export const admitToStay = (ctx: ViewerContext, input: AdmitToStay): Promise<RespiteStay> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { stay, by } = await stayAtHouse(inside, input.stayId);
    if (stay.admittedAt) return stay;
    refuseWhoIsNotExpected(stay, civilDate(ctx.now()));
    const item = await respiteOf(inside, stay.itemId, stay.packHash);
    refuseUnchecked(item.respite.admission, input.checks, '入住');
    const hasMoved = await takeBed(inside, stay, item, input.bedId);
    stay.moveTo(StayStatus.IN_STAY);
    stay.admittedAt = ctx.now();
    stay.checks = { ...stay.checks, admission: [...new Set(input.checks)] };
    if (hasMoved) {
      await markDue(inside, stay.house);
      await stayHappened(inside, stay, { kind: StayEventKind.MOVED, by });
    }
    await stayHappened(inside, stay, { kind: StayEventKind.ADMITTED, by });
    return stay;
  });

function refuseWhoIsNotExpected({ form, status, startsOn, endsOn }: RespiteStay, today: CivilDate): void {
  if (form !== CareForm.BED) throw notNow('日间照护和上门照护不用登记入住，最后一天过了自己就结束。');
  if (status === StayStatus.CANCELLED || status === StayStatus.DECLINED)
    throw notNow('这次安排已经取消了，没有登记入住。要住的话，请家里人再申请。');
  if (status !== StayStatus.CONFIRMED) throw notNow('家里人还没有定下来，没有登记入住。请先请家里人答复。');
  const refuse = (message: string) => {
    throw new Refusal(UserErrorCode.DATES_NOT_POSSIBLE, message, ['stayId']);
  };
  if (today < startsOn) refuse(`还没到日子，没有登记入住：定的是${dayWords(startsOn)}。想早来，请家里人先改日子。`);
  if (today >= endsOn) refuse(`日子已经过了，没有登记入住：定的是住到${dayWords(endsOn)}。请家里人改日子，或者取消。`);
}

/** Whether another bed was taken than the one that was held. */
async function takeBed(
  ctx: ViewerContext,
  stay: RespiteStay,
  item: RespiteItem,
  bedId: string | undefined,
): Promise<boolean> {
  const held = stay.bed!;
  const wanted = bedId && bedId !== held.id ? bedId : undefined;
  if (wanted) await moveTo(ctx, stay, item, wanted);
  const lyingIn = await whoLiesIn(ctx, stay);
  if (!lyingIn) return wanted !== undefined;
  const other = await otherFreeBed(ctx, stay, item);
  const instead = other
    ? `可以改住${other.ward.name}${other.room}室${other.label}床。`
    : '现在没有别的合适的空床。请先办上一位的离开，或者请他家里人改日子。';
  throw new Refusal(
    UserErrorCode.BED_IN_USE,
    `${stay.bed!.room}室${stay.bed!.label}床上一位还没有办离开，没有登记入住。${instead}`,
    ['bedId'],
  ).with({ otherBed: other });
}

/** Whose time is over, or not, but who has not left. */
const whoLiesIn = ({ em }: ViewerContext, { id, bed }: RespiteStay): Promise<RespiteStay | null> =>
  em.findOne(RespiteStay, { bed: bed!.id, status: StayStatus.IN_STAY, id: { $ne: id } });

async function moveTo(ctx: ViewerContext, stay: RespiteStay, item: RespiteItem, bedId: string): Promise<void> {
  const { em, vault } = ctx;
  await releasePlace(em, stay.id);
  const place = await holdPlace(em, stay.house, { ...wantedOf(vault, stay, item.respite), bedId });
  if (place?.bedId !== bedId)
    throw new Refusal(UserErrorCode.BED_IN_USE, '这张床这几天不空，或者不合适，没有登记入住。请换一张。', ['bedId']);
  stay.bed = await em.findOneOrFail(Bed, bedId, { populate: ['ward'] });
}

/** Another bed that fits, is free all these nights, and in which nobody lies; nothing is held by looking. */
async function otherFreeBed(ctx: ViewerContext, stay: RespiteStay, item: RespiteItem): Promise<Bed | undefined> {
  const taken = new Set(
    (await ctx.em.find(RespiteStay, { house: stay.house, status: StayStatus.IN_STAY })).map(({ bed }) => bed?.id),
  );
  const { em, vault } = ctx;
  const { bedKinds, equipment, roomSex } = wantedOf(vault, stay, item.respite);
  const beds = await em.find(
    Bed,
    { house: stay.house, kind: { $in: [...bedKinds] }, retiredOn: null },
    { populate: ['ward'], orderBy: { room: 'asc', label: 'asc' } },
  );
  for (const bed of beds) {
    if (taken.has(bed.id) || bed.id === stay.bed?.id) continue;
    if (!equipment.every((one) => bed.equipment.includes(one))) continue;
    if (bed.roomSex !== 'ANY' && bed.roomSex !== roomSex) continue;
    if (await isFree(ctx, bed, stay)) return bed;
  }
  return undefined;
}

async function isFree({ em }: ViewerContext, { id }: Bed, { startsOn, endsOn }: RespiteStay): Promise<boolean> {
  const [use] = await em.execute<object[]>(
    'select 1 from bed_use where bed_id = ? and nights && daterange(?, ?) limit 1',
    [id, startsOn, endsOn],
  );
  return !use;
}
