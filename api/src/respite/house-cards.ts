import { addDays, daysBetween, type CivilDate } from '@doorstep/shared/civil-date';
import { serviceItemOf } from '../catalog/catalog.service.ts';
import { type BedKind, CareForm } from '../houses/care.ts';
import type { NearbyHouse } from '../houses/free-places.ts';
import type { DietNeed } from '../identity/diet.ts';
import type { Person } from '../identity/person.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import type { RespiteItem } from '../policies/respite-items.ts';
import { eligibilityOf, type Eligible } from './eligibility.ts';
import type { PricedDay } from './price.rules.ts';
import { pricingFor, type Pricing } from './quote.ts';
import { isTooLong } from './request.rules.ts';
import { daysOf } from './respite.rules.ts';
import type { RespiteCard } from './respite-card.ts';
import type { RespiteSearch } from './respite-search.ts';
import {
  bedFound,
  budgetMisfit,
  dietMisfit,
  eligibilityMisfit,
  sessionsFound,
  tooLong,
  type Dates,
} from './search.rules.ts';

/** A card before its house is read. */
export type Sketch = Omit<RespiteCard, 'house'> & { houseId: string };

/** What somebody needs of a house, beside what he said. */
interface Wishes {
  bedKinds: readonly BedKind[];
  diets: readonly DietNeed[];
}

/** What a house comes to for a person in one form; nothing where it does not take people in so. */
export async function judgingHouses(
  ctx: ViewerContext,
  input: Pick<RespiteSearch, 'equipment' | 'greatestOwnShareADayFen'>,
  person: Person,
  { bedKinds, diets }: Wishes,
): Promise<(house: NearbyHouse, dates: Dates) => Promise<Sketch[]>> {
  const price = await pricingFor(ctx, person);
  const items = new Map<string, RespiteItem | undefined>();
  const itemOf = ({ regionCode, kind }: NearbyHouse, { form, startsOn }: Dates, bedKind?: BedKind) => {
    const key = [regionCode, kind, form, startsOn, bedKind].join(' ');
    if (!items.has(key)) {
      const chain = ctx.regions.chainOf(regionCode).map(({ code }) => code);
      items.set(key, ctx.policies.respiteItemOf(chain, kind, form, startsOn, { bedKind }));
    }
    return items.get(key);
  };
  const verdicts = new Map<RespiteItem, Eligible>();
  const eligible = async (item: RespiteItem, on: CivilDate): Promise<Eligible> => {
    const known = verdicts.get(item) ?? (await eligibilityOf(ctx, item, [person], on));
    verdicts.set(item, known);
    return known;
  };
  return async (house: NearbyHouse, dates: Dates): Promise<Sketch[]> => {
    const { form, startsOn } = dates;
    const isBed = form === CareForm.BED;
    if (isBed ? !house.hasBeds : !house.plans.some((plan) => plan.form === form)) return [];
    const under = (bedKind?: BedKind) => itemOf(house, dates, bedKind);
    const kinds = isBed ? bedKinds.filter((kind) => under(kind)) : [];
    const found = isBed ? bedFound(house, dates, kinds, input.equipment) : sessionsFound(house, dates);
    const item = under(found.bedKind ?? kinds[0]);
    if (!item) return [];
    const { verdict, unmet } = await eligible(item, startsOn);
    const money = priced(price, house, dates, found.days);
    const misfits = [
      ...(isTooLong(dates, house) ? [tooLong(dates, house)] : []),
      ...(verdict === 'UNMET' ? [eligibilityMisfit(item.title, unmet)] : []),
      dietMisfit(form, house, diets),
      found.misfit,
      money && budgetMisfit(money.ownShareADayFen, input.greatestOwnShareADayFen),
    ].filter((one) => one !== undefined);
    const { nextOn, bedKind, days, freePlaces } = found;
    return [
      {
        ...{
          houseId: house.id,
          item: serviceItemOf(item, startsOn),
          form,
          startsOn,
          endsOn: dates.endsOn,
          days: days.length || daysOf(dates),
          bedKind,
        },
        ...{ distanceMetres: house.distanceMetres ?? undefined, freePlaces, fits: misfits.length === 0, misfits },
        ...{ verdict, ...money },
        ...(nextOn && { nextStartsOn: nextOn, nextEndsOn: addDays(dates.endsOn, daysBetween(startsOn, nextOn)) }),
      },
    ];
  };
}

function priced(price: Pricing, { regionCode }: NearbyHouse, { form }: Dates, days: readonly PricedDay[]) {
  if (days.length === 0) return undefined;
  const quote = price({ regionCode, form, days });
  return { quote, ownShareADayFen: Math.ceil(quote.ownShareFen / days.length) };
}
