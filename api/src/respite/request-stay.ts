import type { CivilDate, CivilTime } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { actFor, type Authority } from '../delegations/authority.ts';
import { type CareForm } from '../houses/care.ts';
import { lockHouses } from '../houses/hold-place.ts';
import { doerOf } from '../identity/doer.ts';
import { isClosed, lockPeople } from '../identity/lock-person.ts';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { ownShareOf } from './accept-offer.ts';
import { allocateDue } from './allocate.ts';
import { createStays } from './create-stays.ts';
import { findPlace, ListDue } from './find-place.ts';
import { refuseIneligible } from './refuse-ineligible.ts';
import { refuseOverlap } from './refuse-overlap.ts';
import { refuseOverQuota } from './quota.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus, type StayNeeds, type WhenFull } from './stay.ts';
import { wishedHouses } from './wished-houses.ts';

export interface RequestRespiteStay {
  personId: string;
  form: CareForm;
  /** In the order of wish. */
  houseIds: string[];
  startsOn: CivilDate;
  endsOn: CivilDate;
  startsTime?: CivilTime | undefined;
  hours?: number | undefined;
  needs: StayNeeds;
  /** Who is placed in the same house, or neither is (老残一体), */
  withPersonId?: string | undefined;
  /** and what he needs; the same without it. */
  withNeeds?: StayNeeds | undefined;
  whenFull: WhenFull;
  /** Of all of them. */
  agreedOwnShareFen: Fen;
  idempotencyKey: string;
}

/**
 * Asks for a rest: an offer at once where the house makes them and there is a place, or a request that the house looks at, or a
 * place on the waiting list; or it is refused, and nothing is changed.
 *
 * Safe to repeat: the same key from the same viewer returns the first one.
 */
export async function requestRespiteStay(ctx: ViewerContext, input: RequestRespiteStay): Promise<RespiteStay> {
  try {
    return await requestInTurn(ctx, input);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== UserErrorCode.HOUSE_FULL) throw error;
    throw error.with({ refusedRequest: input });
  }
}

/** So often those who wait are served first; whoever then still meets them waits, too, or finds it full. */
const TURNS = 3;

async function requestInTurn(ctx: ViewerContext, input: RequestRespiteStay): Promise<RespiteStay> {
  for (let turn = 1; ; turn += 1)
    try {
      return await atomically(ctx, (em) => requestWithin({ ...ctx, em }, input, turn === TURNS));
    } catch (error) {
      if (!(error instanceof ListDue)) throw error;
      await allocateDue(ctx);
    }
}

async function requestWithin(ctx: ViewerContext, input: RequestRespiteStay, isLastTurn: boolean): Promise<RespiteStay> {
  const { em, viewer } = ctx;
  const ids = personIdsOf(input);
  const authority = await actForThem(ctx, ids);
  // Whoever asks for one of them waits here, so that no two use the same days or the same quota.
  await lockPeople(em, ids);
  const key = { actorId: actorId(viewer), idempotencyKey: input.idempotencyKey };
  const earlier = await em.find(RespiteStay, key, {
    orderBy: { id: 'asc' },
    populate: ['person', 'house.servicePoint', 'bed.ward', 'subsidies'],
  });
  if (earlier[0]) return sameRequestOrRefuse(earlier, input);
  const people: Person[] = [];
  for (const id of ids) people.push(await em.findOneOrFail(Person, id));
  if (people.some(isClosed)) throw new Refusal(UserErrorCode.RECORD_CLOSED, '登记已经停用，没有申请成。', ['personId']);
  const { houses, item } = await wishedHouses(ctx, input);
  const isSure = await refuseIneligible(ctx, item, people, input.startsOn);
  // Before the stays are written: their rows hold on to the houses, and two would wait for each other.
  await lockHouses(em, input.houseIds);
  const stays = await createStays(ctx, input, { ...key, people, houses, item, by: doerOf(viewer, authority) });
  for (const stay of stays) {
    await refuseOverlap(em, stay);
    await refuseOverQuota(ctx, item, stay, { personId: stay.person.id, carerId: stay.carer?.id });
  }
  await findPlace(ctx, stays, { houses, item, isSure, isLastTurn, whenFull: input.whenFull });
  refuseHigherPrice(stays, input);
  return stays[0]!;
}

const personIdsOf = ({ personId, withPersonId }: RequestRespiteStay): string[] => {
  if (personId === withPersonId)
    throw new Refusal(UserErrorCode.WRONG_MEMBERS, '两位不能是同一个人，没有申请成。请重新选。', ['withPersonId']);
  return withPersonId ? [personId, withPersonId] : [personId];
};

async function actForThem(ctx: ViewerContext, [personId, withPersonId]: string[]): Promise<Authority> {
  const notFound = (field: string) =>
    new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人，没有申请成。请回到上一页再选。', [field]);
  if (withPersonId) await actFor(ctx, withPersonId, Scope.RESPITE, notFound('withPersonId'));
  return actFor(ctx, personId!, Scope.RESPITE, notFound('personId'));
}

function sameRequestOrRefuse(earlier: RespiteStay[], input: RequestRespiteStay): RespiteStay {
  const [stay] = earlier as [RespiteStay];
  const ids = personIdsOf(input);
  const isSame =
    earlier.length === ids.length &&
    earlier.every(({ person }, i) => person.id === ids[i]) &&
    stay.form === input.form &&
    stay.startsOn === input.startsOn &&
    stay.endsOn === input.endsOn &&
    (stay.startsTime ?? undefined) === input.startsTime &&
    (stay.hours ?? undefined) === input.hours &&
    stay.houseIds.join() === input.houseIds.join() &&
    earlier.every(({ needs }, i) => isSameNeeds(needs, (i > 0 && input.withNeeds) || input.needs));
  if (isSame) return stay;
  throw new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次请求和上一次的重复了，没有申请成。请回到上一页再试。', [
    'idempotencyKey',
  ]);
}

const isSameNeeds = (one: StayNeeds, other: StayNeeds): boolean =>
  (one.bedKind ?? undefined) === (other.bedKind ?? undefined) &&
  (one.roomSex ?? undefined) === (other.roomSex ?? undefined) &&
  one.equipment.toSorted().join() === other.equipment.toSorted().join();

/** Of an offer at once; who is only asked about is told the price with the offer. */
function refuseHigherPrice(stays: readonly RespiteStay[], { agreedOwnShareFen }: RequestRespiteStay): void {
  if (stays[0]!.status !== StayStatus.OFFERED || ownShareOf(stays) <= agreedOwnShareFen) return;
  throw new Refusal(
    UserErrorCode.PRICE_RISEN,
    '价格和刚才看到的不一样，还没有申请。请看一下现在的价格，再决定要不要。',
    ['agreedOwnShareFen'],
  );
}
