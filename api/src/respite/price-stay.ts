import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, instantOf } from '@doorstep/shared/civil-date';
import { CareForm } from '../houses/care.ts';
import { plannedSessions } from '../houses/hold-slots.ts';
import { nightsHeld } from '../houses/leave-bed.ts';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { pausedDaysOf } from './paused-days.ts';
import { holdShares } from '../subsidies/hold-shares.ts';
import { lockFundsOf } from '../subsidies/lock-funds-of.ts';
import { daysAt, nightsAt, type PricedDay } from './price.rules.ts';
import { quoteStay } from './quote.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { aboutStay, giveBackShares } from './stay-shares.ts';
import { StaySubsidy } from './stay-subsidy.entity.ts';

/** What is set aside of the funds is kept so long after a stay that by then it must have ended, whoever forgot to say so. */
const HELD_DAYS = 3 * 366;

/**
 * Prices a stay in the place that is held for it, writes what each fund pays, and sets that aside in place of what was set aside
 * before. The person is locked.
 */
export async function writePrice(ctx: ServerContext, stay: RespiteStay, by: Doer): Promise<void> {
  const { em } = ctx;
  const { house, form, person } = stay;
  const { regionCode } = house.servicePoint;
  const days = await daysToPrice(em, stay);
  await lockFundsOf(ctx, [regionCode]);
  await giveBackShares(ctx, stay, by);
  stay.subsidies.removeAll();
  const quote = await quoteStay(ctx, person, { regionCode, form, days }, stay.id);
  stay.listPriceFen = quote.listPriceFen;
  stay.ownShareFen = quote.ownShareFen;
  const paying = quote.subsidies.filter(({ amountFen }) => amountFen > 0);
  const until = instantOf(addDays(stay.endsOn, HELD_DAYS), '00:00');
  const promised = paying.map((line, place) => {
    const { code, clause, fund, says, packHash, isSample, amountFen, isLimitedByBudget } = line;
    const values = { rule: code, clauseId: clause.id, fund, says, packHash, isSample, amountFen, isLimitedByBudget };
    const share = em.create(StaySubsidy, { stay, place, ...values });
    stay.subsidies.add(share);
    return { share, region: line.region!, about: aboutStay(stay), doneBy: by, until };
  });
  await holdShares(ctx, promised, quote.accounts);
}

/** The nights of its bed, or of its beds one after the other; or the days on which it has sessions, but those that an absence stops. */
async function daysToPrice(em: EntityManager, stay: RespiteStay): Promise<PricedDay[]> {
  const { id, form, house, startsOn, endsOn, startsTime, hours } = stay;
  if (form === CareForm.BED)
    return (await nightsHeld(em, id)).flatMap((part) => nightsAt(part.startsOn, part.endsOn, part.nightlyPriceFen));
  const exceptOn = await pausedDaysOf(em, id);
  const asked = { form, startsOn, endsOn, startsTime, hours, exceptOn, bedKinds: [], equipment: [] };
  return daysAt((await plannedSessions(em, house, asked)) ?? []);
}
