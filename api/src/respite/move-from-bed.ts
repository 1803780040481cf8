import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { Bed } from '../houses/bed.entity.ts';
import { BedUse } from '../houses/bed-use.entity.ts';
import { BedUseKind } from '../houses/care.ts';
import type { CareHouse } from '../houses/care-house.entity.ts';
import { holdPlace } from '../houses/hold-place.ts';
import { giveBackNights } from '../houses/leave-bed.ts';
import { doerOf } from '../identity/doer.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { respiteOf } from '../policies/respite-items.ts';
import { writePrice } from './price-stay.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEventKind, StayStatus } from './stay.ts';
import { stayHappened } from './stay-happened.ts';
import { wantedOf } from './wanted-of-stay.ts';

export interface Moving {
  bed: Bed;
  /** Locked. */
  house: CareHouse;
  /** Those whose bed it is, locked. */
  stays: readonly RespiteStay[];
  startsOn: CivilDate;
  endsOn: CivilDate;
  reason: string;
}

/** Who lies in it comes first, then who was promised it, then who was offered it. */
const ORDER: readonly string[] = [StayStatus.IN_STAY, StayStatus.CONFIRMED, StayStatus.OFFERED];
const placeOf = ({ status }: RespiteStay): number => ORDER.indexOf(status);

/**
 * Puts a bed out of service and its stays into other beds of the house that fit them. Gives those for whom there is none; refuses
 * where one of these lies in it now.
 */
export async function moveFromBed(ctx: ViewerContext, moving: Moving): Promise<RespiteStay[]> {
  const { em, now } = ctx;
  const { bed, startsOn, endsOn, reason } = moving;
  const today = civilDate(now());
  const stays = [...moving.stays].sort((a, b) => placeOf(a) - placeOf(b));
  for (const stay of stays) await giveBackNights(em, stay.id, movesOn(stay, today));
  const without: RespiteStay[] = [];
  for (const stay of stays) if (!(await findBed(ctx, moving, stay, today))) without.push(stay);
  const lying = without.find(({ status }) => status === StayStatus.IN_STAY);
  if (lying) throw stillIn(ctx, lying);
  em.create(BedUse, { bed, kind: BedUseKind.MAINTENANCE, startsOn, endsOn, reason });
  return without;
}

/** From when on a stay needs another bed: nights that are over were slept in the old one. */
const movesOn = ({ startsOn }: RespiteStay, today: CivilDate): CivilDate => (startsOn < today ? today : startsOn);

/** What the family has agreed to pay does not rise with the new bed; it falls where that one costs less. */
async function findBed(ctx: ViewerContext, moving: Moving, stay: RespiteStay, today: CivilDate): Promise<boolean> {
  const { em, vault, viewer } = ctx;
  const { bed, house } = moving;
  const { respite } = await respiteOf(ctx, stay.itemId, stay.packHash);
  const wanted = { ...wantedOf(vault, stay, respite), startsOn: movesOn(stay, today), exceptBedId: bed.id };
  const place = await holdPlace(em, house, wanted);
  if (!place?.bedId) return false;
  stay.bed = await em.findOneOrFail(Bed, place.bedId);
  const by = doerOf(viewer, { ground: Ground.DUTY });
  if (stay.status !== StayStatus.IN_STAY && stay.bed.nightlyPriceFen < bed.nightlyPriceFen)
    await writePrice(ctx, stay, by);
  await stayHappened(ctx, stay, { kind: StayEventKind.MOVED, by });
  return true;
}

const stillIn = ({ vault }: ViewerContext, { person }: RespiteStay): Refusal =>
  new Refusal(
    UserErrorCode.BED_IN_USE,
    `${vault.open(person, 'name') ?? ''}正住在这张床上，机构里没有别的合适的空床，没有停用。请先和家里人商量好怎么安排。`,
    ['bedId'],
  ).concerning({ subjectId: person.id, ground: Ground.DUTY });
