import { HousesToWishDocument, type WaitingStayPartsFragment } from '@doorstep/schema/documents';
import { useAsk } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/card';
import { ShortList } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import type { Place } from './index';
import { daysOf, searchOf, usualTerms, type Terms } from '../../parts/terms';
import { say } from './say';
import type { Wish } from './wishes';

interface MoreProps {
  stay: WaitingStayPartsFragment;
  place: Place;
  chosen: readonly string[];
  onAdd(house: Wish): void;
}

/** Other houses of the same list that would do, were they free: what else is in the way is not waited for. */
export function More({ stay, place: { regionCode }, chosen, onAdd }: MoreProps) {
  const { person, form, startsOn, endsOn, startsTime, hours, needs } = stay;
  const usual = usualTerms(startsOn);
  const terms: Terms = {
    ...usual,
    ...{ form, startsOn, days: daysOf(form, startsOn, endsOn), bedKind: needs.bedKind, roomSex: needs.roomSex },
    ...{ equipment: needs.equipment, withinMetres: 20_000 },
    ...{ startsTime: startsTime ?? usual.startsTime, hours: hours ?? usual.hours },
  };
  const input = searchOf(terms, person.id);
  const asked = useAsk(HousesToWishDocument, { input });
  return (
    <Answered asked={asked}>
      {({ respiteSearch: { cards } }) => {
        const houses = cards.filter(
          ({ house, misfits }) =>
            misfits.every(({ kind }) => kind === 'FULL') &&
            house.servicePoint.region.code.startsWith(regionCode) &&
            chosen.indexOf(house.id) < 0,
        );
        if (houses.length === 0) return <Note>{say().addNone}</Note>;
        return (
          <ShortList items={houses}>
            {({ house: { id, servicePoint }, freePlaces }) => (
              <Button
                key={id}
                label={say().addOf(servicePoint.name)}
                onPress={() => onAdd({ id, name: servicePoint.name })}
              >
                {freePlaces > 0 ? say().addFree(servicePoint.name) : say().addFull(servicePoint.name)}
              </Button>
            )}
          </ShortList>
        );
      }}
    </Answered>
  );
}
