import { addDays, civilDate, dayWords, type CivilDate } from '@doorstep/shared/civil-date';
import type { Bed } from '../houses/bed.entity.ts';
import { BedUse } from '../houses/bed-use.entity.ts';
import { BedUseKind } from '../houses/care.ts';
import { doerOf } from '../identity/doer.ts';
import { lockPeople } from '../identity/lock-person.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { bedToRun, lockedBed, usesOf } from './bed-to-run.ts';
import { moveFromBed } from './move-from-bed.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { sendBack } from './send-back.ts';

/** Longer than any repair. */
const MOST_DAYS = 732;
const TRIES = 5;

export interface TakeBedOut {
  bedId: string;
  startsOn: CivilDate;
  /** The day from which it is a bed again. */
  endsOn: CivilDate;
  reason: string;
}

/** What came of it for the stays that had the bed. */
export interface BedOut {
  bed: Bed;
  /** How many were given another bed of the house. */
  moved: number;
  /** How many wait again, on a list or for the house to answer. */
  sentBack: number;
}

/** Somebody got the bed between the look at who has it and the lock. */
class SomebodyElse extends Error {}

/**
 * Takes a bed out of service for some nights, and its stays to other beds of the house that fit them; for whom there is none waits
 * again, and is told. Refused as long as somebody lies in it for whom there is no other. Safe to repeat.
 */
export async function takeBedOutOfService(ctx: ViewerContext, input: TakeBedOut): Promise<BedOut> {
  refuseBadDates(input, civilDate(ctx.now()));
  for (let tries = 1; ; tries += 1) {
    try {
      return await atomically(ctx, (em) => takeOutWithin({ ...ctx, em }, input));
    } catch (error) {
      if (!(error instanceof SomebodyElse) || tries === TRIES) throw error;
    }
  }
}

function refuseBadDates({ startsOn, endsOn }: TakeBedOut, today: CivilDate): void {
  if (startsOn < today)
    throw new Refusal(UserErrorCode.BAD_VALUE, '停用的日子已经过去了，没有改动。请从今天或以后开始。', ['startsOn']);
  if (endsOn <= startsOn || endsOn > addDays(startsOn, MOST_DAYS))
    throw new Refusal(UserErrorCode.BAD_VALUE, '恢复使用的日子要在停用之后，最多两年，没有改动。请再看一看。', [
      'endsOn',
    ]);
}

async function takeOutWithin(ctx: ViewerContext, { bedId, startsOn, endsOn, reason }: TakeBedOut): Promise<BedOut> {
  const { em } = ctx;
  const known = await placementsIn(ctx, await usesOf(ctx, await bedToRun(ctx, bedId), startsOn, endsOn));
  const people = known.map(({ person }) => person.id);
  await lockPeople(em, [...new Set(people)]);
  await lockLists(ctx, known);
  const { bed, house } = await lockedBed(ctx, bedId);
  const uses = await usesOf(ctx, bed, startsOn, endsOn);
  const out = uses.find(({ kind }) => kind === BedUseKind.MAINTENANCE);
  if (out?.startsOn === startsOn && out.endsOn === endsOn) return { bed, moved: 0, sentBack: 0 };
  refuseOtherUses(uses);
  const stays = await placementsIn(ctx, uses);
  if (stays.some(({ person }) => !people.includes(person.id))) throw new SomebodyElse();

  const concerned = uses.flatMap(({ kind, stayId }) => (kind === BedUseKind.STAY ? [stayId!] : []));
  for (const use of uses) if (use.kind === BedUseKind.CLEANING) await shorten(ctx, use, startsOn);
  const inIt = stays.filter(({ id }) => concerned.includes(id));
  const leave = await moveFromBed(ctx, { bed, house, stays: inIt, startsOn, endsOn, reason });
  const back = stays.filter(({ placementId }) => leave.some((stay) => stay.placementId === placementId));
  await sendBack(ctx, house, back, doerOf(ctx.viewer, { ground: Ground.DUTY }));
  return { bed, moved: inIt.length - leave.length, sentBack: back.length };
}

/** Cleaning after a stay that is over gives way to the repair. */
const shorten = ({ em }: ViewerContext, { id, startsOn: from }: BedUse, startsOn: CivilDate): Promise<unknown> =>
  from < startsOn ? em.nativeUpdate(BedUse, { id }, { endsOn: startsOn }) : em.nativeDelete(BedUse, { id });

/** The stays of these uses, and those that are placed together with them, as they are now. */
async function placementsIn({ em }: ViewerContext, uses: readonly BedUse[]): Promise<RespiteStay[]> {
  const ids = uses.flatMap(({ kind, stayId }) => (kind === BedUseKind.STAY ? [stayId!] : []));
  if (ids.length === 0) return [];
  const inIt = await em.find(RespiteStay, { id: { $in: ids } }, { refresh: true });
  return em.find(
    RespiteStay,
    { placementId: { $in: inIt.map(({ placementId }) => placementId) } },
    { orderBy: { id: 'asc' }, populate: ['person', 'house.servicePoint', 'bed', 'subsidies'], refresh: true },
  );
}

/** The lists on which these stays are, before the house, as everybody locks. */
const lockLists = ({ em }: ViewerContext, stays: readonly RespiteStay[]): Promise<unknown> =>
  em.execute(
    `select 1 from waiting_list where id in (
       select list_id from waitlist_entry where placement_id = any(?)) order by id for no key update`,
    [`{${stays.map(({ placementId }) => placementId).join()}}`],
  );

/** Who lives in it, and a repair of other days, stay where they are. */
function refuseOtherUses(uses: readonly BedUse[]): void {
  const resident = uses.find(({ kind }) => kind === BedUseKind.RESIDENT);
  if (resident)
    throw new Refusal(
      UserErrorCode.BED_IN_USE,
      `这张床从${dayWords(resident.startsOn)}起有长住的人，没有停用。请先给他换好床，登记离开这张床，再来停用。`,
      ['bedId'],
    );
  const out = uses.find(({ kind }) => kind === BedUseKind.MAINTENANCE);
  if (out)
    throw new Refusal(
      UserErrorCode.BED_IN_USE,
      `这张床从${dayWords(out.startsOn)}起已经停用，没有改动。要改日子，请先恢复使用，再重新停用。`,
      ['startsOn'],
    );
}
