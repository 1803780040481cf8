import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, instantOf } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { Bed } from '../houses/bed.entity.ts';
import { CareForm } from '../houses/care.ts';
import type { CareHouse } from '../houses/care-house.entity.ts';
import { type HeldPlace, holdPlace, releasePlace } from '../houses/hold-place.ts';
import type { Doer } from '../identity/doer.ts';
import { isClosed } from '../identity/lock-person.ts';
import { Person } from '../identity/person.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { itemCodes } from '../policies/policy-library.ts';
import { hasRegime } from '../policies/respite-choice.ts';
import { type RespiteItem, respiteOf } from '../policies/respite-items.ts';
import { addWorkingHours } from '../policies/working-time.ts';
import { refuseBrokenRatio } from './carer-ratio.ts';
import { writePrice } from './price-stay.ts';
import { pairOf, type PairQuota, refuseOverQuota } from './quota.ts';
import { refuseOverlap } from './refuse-overlap.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEventKind, StayStatus } from './stay.ts';
import { stayHappened } from './stay-happened.ts';
import { wantedOf } from './wanted-of-stay.ts';

/**
 * Somebody else works on a person just now. Whoever holds a list or a house must not wait for him, or the two might wait for each
 * other: he lets go of everything, and tries again in a moment.
 */
export class PersonBusy extends Error {}

/**
 * Holds a place in a locked house for the stays of one placement, all of them or none, and offers it until an hour of answer.
 *
 * Gives the refusal that says why it could not, and has changed nothing then; undefined once it is offered.
 */
export async function makeOffer(
  ctx: ServerContext,
  stays: readonly RespiteStay[],
  house: CareHouse,
  by: Doer,
): Promise<Refusal | undefined> {
  const { em } = ctx;
  await em.populate([house], ['servicePoint']);
  await lockPeopleAtOnce(em, stays);
  try {
    const checked: Checked[] = [];
    for (const stay of stays) checked.push({ stay, ...(await check(ctx, stay)) });
    await refuseBrokenRatio(ctx, house, stays);
    const held = await holdAll(ctx, house, checked);
    for (const [i, one] of checked.entries()) await offer(ctx, house, one, held[i]!, by);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

interface Checked {
  stay: RespiteStay;
  item: RespiteItem;
  quota: PairQuota | undefined;
}

/** The people as they are now, locked; who holds them already need not let go. */
async function lockPeopleAtOnce(em: EntityManager, stays: readonly RespiteStay[]): Promise<void> {
  const ids = stays.map(({ person }) => person.id).sort();
  const locked = await em.execute<object[]>(
    'select 1 from person where id = any(?) order by id for no key update skip locked',
    [`{${ids.join()}}`],
  );
  if (locked.length < ids.length) throw new PersonBusy();
  await em.find(Person, { id: { $in: ids } }, { refresh: true });
}

/** What the rules say of a stay, apart from its place. */
async function check(ctx: ServerContext, stay: RespiteStay): Promise<Omit<Checked, 'stay'>> {
  const { em } = ctx;
  if (isClosed(stay.person))
    throw new Refusal(UserErrorCode.RECORD_CLOSED, '他的登记已经停用，没有安排。', ['personId']);
  const item = await itemToday(ctx, stay);
  await refuseOverlap(em, stay);
  return { item, quota: await refuseOverQuota(ctx, item, stay, pairOf(stay)) };
}

/** The item of a stay under the rules of its first day; under its own, where it is not offered any more. */
export async function itemToday(
  ctx: ServerContext,
  { itemId, packHash, startsOn }: Pick<RespiteStay, 'itemId' | 'packHash' | 'startsOn'>,
): Promise<RespiteItem> {
  const { regionCode, code } = itemCodes(itemId);
  const item = ctx.policies.item(regionCode, code, startsOn);
  return item && hasRegime(item) ? item : respiteOf(ctx, itemId, packHash);
}

/** The places of all of them; nothing is held where one of them finds none. */
async function holdAll({ em, vault }: ServerContext, house: CareHouse, all: readonly Checked[]): Promise<HeldPlace[]> {
  const held: HeldPlace[] = [];
  for (const { stay, item } of all) {
    const place = await holdPlace(em, house, wantedOf(vault, stay, item.respite));
    if (!place) {
      for (const earlier of all.slice(0, held.length)) await releasePlace(em, earlier.stay.id);
      throw houseFull(all.length);
    }
    held.push(place);
  }
  return held;
}

/** Whether a locked house has places for all of them; nothing is held afterwards. */
export async function couldHold(
  ctx: ServerContext,
  stays: readonly RespiteStay[],
  house: CareHouse,
  item: RespiteItem,
): Promise<boolean> {
  const all = stays.map((stay) => ({ stay, item, quota: undefined }));
  try {
    await holdAll(ctx, house, all);
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
  for (const stay of stays) await releasePlace(ctx.em, stay.id);
  return true;
}

export const houseFull = (count: number): Refusal =>
  new Refusal(
    UserErrorCode.HOUSE_FULL,
    `${count > 1 ? '这几天没有两个合适的空位' : '这几天没有合适的空位'}，没有安排成。请换日子、换一家，或者排队等，也可以打${HOTLINE}。`,
    ['houseIds'],
  );

async function offer(
  ctx: ServerContext,
  house: CareHouse,
  { stay, item, quota }: Checked,
  { bedId }: HeldPlace,
  by: Doer,
): Promise<void> {
  const { em, now } = ctx;
  stay.house = house;
  stay.bed = bedId ? await em.findOneOrFail(Bed, bedId, { populate: ['ward'] }) : undefined;
  stay.moveTo(StayStatus.OFFERED);
  stay.packHash = item.pack.hash;
  stay.entitlement = quota?.entitlement;
  stay.offeredAt = now();
  stay.offerEndsAt = offerEnd(stay, item, now());
  await writePrice(ctx, stay, by);
  await stayHappened(ctx, stay, { kind: StayEventKind.OFFERED, by });
}

/** After so many working hours; at the latest when the stay begins, or its first day is over. */
function offerEnd({ form, startsOn, startsTime }: RespiteStay, { respite: { hold } }: RespiteItem, now: Date): Date {
  const byHours = addWorkingHours(now, hold.workingHours, hold.officeHours);
  const atLatest =
    form === CareForm.HOME_HOURS ? instantOf(startsOn, startsTime!) : instantOf(addDays(startsOn, 1), '00:00');
  return byHours < atLatest ? byHours : atLatest;
}
