import type { EntityManager } from '@mikro-orm/postgresql';
import { CareForm } from '../houses/care.ts';
import { plannedSessions } from '../houses/hold-slots.ts';
import { nightsHeld } from '../houses/leave-bed.ts';
import type { ServerContext } from '../platform/context.ts';
import { pausedDaysOf } from './paused-days.ts';
import { daysAt, nightsAt, type PricedDay } from './price.rules.ts';
import { quoteStay } from './quote.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StaySubsidy } from './stay-subsidy.entity.ts';

/** Prices a stay in the place that is held for it, and writes what each fund pays. The person is locked. */
export async function writePrice(ctx: ServerContext, stay: RespiteStay): Promise<void> {
  const { em } = ctx;
  const { house, form, person } = stay;
  const days = await daysToPrice(em, stay);
  const quote = await quoteStay(ctx, person, { regionCode: house.servicePoint.regionCode, form, days }, stay.id);
  stay.listPriceFen = quote.listPriceFen;
  stay.ownShareFen = quote.ownShareFen;
  if (!stay.subsidies.isInitialized()) await stay.subsidies.init();
  stay.subsidies.removeAll();
  const paying = quote.subsidies.filter(({ amountFen }) => amountFen > 0);
  paying.forEach(({ code, clause, fund, says, packHash, isSample, amountFen }, place) => {
    const line = { fund, says, packHash, isSample, amountFen };
    stay.subsidies.add(em.create(StaySubsidy, { stay, place, rule: code, clauseId: clause.id, ...line }));
  });
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
