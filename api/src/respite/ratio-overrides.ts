import { v7 as uuidv7 } from 'uuid';
import { HOTLINE } from '@doorstep/shared/hotline';
import { isFamily } from '../delegations/family.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import { houseToOversee, houseToRun } from '../houses/houses.service.ts';
import { doerOf } from '../identity/doer.ts';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { ratioWith, worstOf } from './carer-ratio.ts';
import { makeOffer } from './make-offer.ts';
import { markDue } from './mark-due.ts';
import { lockPlacement, noSuchStay, placementOf } from './placement.ts';
import { RatioOverride } from './ratio-override.entity.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEventKind, StayStatus } from './stay.ts';
import { stayHappened } from './stay-happened.ts';

const WAITING: readonly string[] = [StayStatus.REQUESTED, StayStatus.WAITLISTED];

/**
 * Asks a second officer to let somebody in although the house then has too few carers, and says why. Asking for what is asked
 * already gives that.
 */
export async function askRatioOverride(
  ctx: ViewerContext,
  { stayId, reason }: { stayId: string; reason: string },
): Promise<RatioOverride> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { stay, stays, house } = await lockedStay(inside, stayId, houseToRun, noSuchStay());
    const open = await em.findOne(RatioOverride, { stay, decidedAt: null });
    if (open) return open;
    if (!WAITING.includes(stay.status)) throw notWaiting();
    const worst = worstOf(await ratioWith(inside, house, stays));
    if (!worst) throw new Refusal(UserErrorCode.BAD_VALUE, '护理员够，不用核准，可以直接给他留床。', ['stayId']);
    const id = uuidv7();
    const override = em.create(RatioOverride, {
      ...{ id, stay, carers: worst.carers, severe: worst.severe },
      reason: ctx.vault.seal(RatioOverride, id, 'reason', reason),
      askedById: ctx.viewer.staffId!,
      askedAt: ctx.now(),
    });
    await stayHappened(inside, stay, { kind: StayEventKind.OVERRIDE_ASKED, by: onDuty(ctx) });
    return override;
  });
}

/**
 * Says whether somebody is let in although the house then has too few carers: another officer than the one who asked, and nobody on
 * himself or his family. Granted, it is offered at once; who waits on a list gets it in his turn. The same again changes nothing.
 */
export async function decideRatioOverride(
  ctx: ViewerContext,
  { overrideId, isGranted }: { overrideId: string; isGranted: boolean },
): Promise<RatioOverride> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const known = await em.findOne(RatioOverride, overrideId);
    if (!known) throw noSuchOverride();
    const { stay, stays, house } = await lockedStay(inside, known.stay.id, houseToOversee, noSuchOverride());
    const override = await em.findOneOrFail(RatioOverride, overrideId, { refresh: true });
    if (override.decidedAt) return sameDecisionOrRefuse(ctx, override, isGranted);
    await refuseOwn(inside, override, stays);
    if (!WAITING.includes(stay.status)) throw notWaiting();
    Object.assign(override, { isGranted, decidedById: ctx.viewer.staffId!, decidedAt: ctx.now() });
    const kind = isGranted ? StayEventKind.OVERRIDE_GRANTED : StayEventKind.OVERRIDE_REFUSED;
    await stayHappened(inside, stay, { kind, by: onDuty(ctx) });
    if (isGranted) await letIn(inside, stays, house);
    return override;
  });
}

/** Who waits on a list must not pass those before him: the list is looked at anew, and the grant counts there. */
async function letIn(ctx: ViewerContext, stays: readonly RespiteStay[], house: CareHouse): Promise<void> {
  await ctx.em.flush();
  if (stays.some(({ status }) => status === StayStatus.WAITLISTED)) return markDue(ctx, house);
  const refusal = await makeOffer(ctx, stays, house, onDuty(ctx));
  if (refusal) throw refusal;
}

/** A stay of a house for which the viewer may act so, with what it is placed with; all locked, in the order of everybody. */
async function lockedStay(
  ctx: ViewerContext,
  stayId: string,
  houseWhereHeMay: typeof houseToRun,
  otherwise: Refusal,
): Promise<{ stay: RespiteStay; stays: RespiteStay[]; house: CareHouse }> {
  const stays = await placementOf(ctx.em, stayId);
  const stay = stays.find(({ id }) => id === stayId)!;
  await houseWhereHeMay(ctx, stay.house.id).catch((error: unknown) => {
    throw error instanceof Refusal ? otherwise : error;
  });
  await lockPlacement(ctx.em, stays, { list: true });
  ctx.trail.about = { subjectId: stay.person.id, ground: Ground.DUTY };
  return { stay, stays, house: await ctx.em.findOneOrFail(CareHouse, stay.house.id, { populate: ['servicePoint'] }) };
}

const onDuty = ({ viewer }: ViewerContext) => doerOf(viewer, { ground: Ground.DUTY });

async function refuseOwn(
  { em, viewer }: ViewerContext,
  { askedById }: RatioOverride,
  stays: readonly RespiteStay[],
): Promise<void> {
  const { id, personId } = await em.findOneOrFail(Staff, viewer.staffId!);
  if (id === askedById)
    throw new Refusal(UserErrorCode.SECOND_OFFICER_NEEDED, '这是您自己提的，要由另一位同事来核准。请让同事来办。', [
      'overrideId',
    ]);
  const people = stays.flatMap(({ person, carer }) => [person.id, ...(carer ? [carer.id] : [])]);
  if (personId && (people.includes(personId) || (await isFamily(em, personId, people))))
    throw new Refusal(UserErrorCode.OWN_CASE, '这是您自己或您家里人的事，要由另一位同事来核准。请让同事来办。', [
      'overrideId',
    ]);
}

function sameDecisionOrRefuse({ viewer }: ViewerContext, override: RatioOverride, isGranted: boolean): RatioOverride {
  if (override.decidedById === viewer.staffId && override.isGranted === isGranted) return override;
  throw new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, '这一条已经有人核过了，没有改动。请刷新再看。', ['overrideId']);
}

const noSuchOverride = () =>
  new Refusal(UserErrorCode.NOT_FOUND, `没有找到这一条核准。请刷新再看，或者打${HOTLINE}。`, ['overrideId']);

const notWaiting = () =>
  new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, '这次申请现在不是在等床位，不用核准。请刷新再看。', ['stayId']);
