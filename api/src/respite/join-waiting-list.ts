import { sql } from '@mikro-orm/core';
import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { CareHouse } from '../houses/care-house.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { respiteOf } from '../policies/respite-items.ts';
import { markListDue } from './mark-due.ts';
import { rankPlacement } from './rank-placement.ts';
import { drawNumber } from './ranking.rules.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEventKind, StayStatus } from './stay.ts';
import { stayHappened } from './stay-happened.ts';
import { WaitingStatus, WaitlistEventKind } from './waiting.ts';
import { WaitingList } from './waiting-list.entity.ts';
import { listRegionOf, regimeOfList } from './waiting-regime.ts';
import { noteOnList } from './waiting-events.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';

/**
 * Puts the stays of one placement, whose people the caller has locked, onto the list of their houses. It only adds rows, and waits
 * for nobody who gives places away.
 *
 * Who comes back after his place was lost keeps the time at which he asked first.
 */
export async function joinWaitingList(ctx: ServerContext, stays: readonly RespiteStay[]): Promise<WaitlistEntry> {
  const { em } = ctx;
  const [first] = stays as [RespiteStay];
  const list = await listFor(ctx, first);
  if (!list.isOpen)
    throw new Refusal(
      UserErrorCode.LIST_CLOSED,
      `这个轮候名单现在不收新的人，没有排上。重新开放时请再来，或打${HOTLINE}问别的办法。`,
      ['houseIds'],
    );
  const entry = await entryFor(ctx, list, stays);
  for (const stay of stays) {
    await waitAgain(ctx, stay);
    await stayHappened(ctx, stay, { kind: StayEventKind.WAITLISTED, by: first.requestedBy });
  }
  noteOnList(ctx, entry, { kind: WaitlistEventKind.JOINED, by: first.requestedBy, isRanking: true });
  await em.flush();
  await markListDue(em, list.id);
  return entry;
}

/** The list of a stay's houses, made when the first one joins it; the seed of its lots is drawn once. */
async function listFor(ctx: ServerContext, { itemId, packHash, form, houseIds }: RespiteStay): Promise<WaitingList> {
  const { em } = ctx;
  const { waitingList } = (await respiteOf(ctx, itemId, packHash)).respite;
  if (!waitingList)
    throw new Refusal(
      UserErrorCode.HOUSE_FULL,
      `这几天没有合适的空位，这里也没有轮候名单，没有排上。请换日子、换一家，或打${HOTLINE}。`,
      ['houseIds'],
    );
  const regionCode = await listRegionOf(ctx, waitingList, houseIds);
  const seed = randomBytes(32).toString('hex');
  await em.execute(sql`
    insert into waiting_list (id, region_code, item_id, form, draw_seed, pack_hash)
    values (${uuidv7()}, ${regionCode}, ${itemId}, ${form}, ${seed}, ${packHash})
    on conflict on constraint waiting_list_one_of_a_kind do nothing`);
  return em.findOneOrFail(WaitingList, { regionCode, itemId, form }, { refresh: true });
}

async function entryFor(ctx: ServerContext, list: WaitingList, stays: readonly RespiteStay[]): Promise<WaitlistEntry> {
  const { em, vault, now } = ctx;
  const { rules } = await regimeOfList(ctx, list);
  const [{ placementId, requestedAt }] = stays as [RespiteStay];
  const ranking = await rankPlacement(ctx, rules, stays);
  const known = await em.findOne(WaitlistEntry, { placementId }, { refresh: true });
  const id = known?.id ?? uuidv7();
  const values = {
    ...{ list, status: WaitingStatus.WAITING, classRank: ranking.classRank, points: ranking.points },
    ranking: vault.seal(WaitlistEntry, id, 'ranking', ranking),
    freshUntil: addDays(civilDate(now()), rules.contactDays),
  };
  if (known) return em.assign(known, values);
  const draw = drawNumber(list.drawSeed, id);
  return em.create(WaitlistEntry, { id, placementId, appliedAt: requestedAt, draw, ...values });
}

/** A stay as it stands while it waits: no place, no price, its dearest wish first. */
export async function waitAgain({ em }: Pick<ServerContext, 'em'>, stay: RespiteStay): Promise<void> {
  if (!stay.subsidies.isInitialized()) await stay.subsidies.init();
  stay.subsidies.removeAll();
  stay.moveTo(StayStatus.WAITLISTED);
  Object.assign(stay, {
    ...{ bed: null, offerEndsAt: null, entitlement: null },
    ...{ listPriceFen: 0, ownShareFen: 0 },
    house: em.getReference(CareHouse, stay.houseIds[0]!),
  });
}
