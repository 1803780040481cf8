import { RespiteSearchDocument } from '@doorstep/schema/documents';
import { useAsk } from '../../../api/ask';
import { Card, Note } from '../../../ui/card';
import { Ticks } from '../../../ui/ticks';
import { Answered } from '../../../ui/state';
import { distanceWords } from '../../../ui/point';
import { say } from '../../parts/say';
import { searchOf, type Terms } from '../../parts/terms';

/** One can wish for five houses in all. */
const MOST = 4;

interface OtherWishesProps {
  personId: string;
  houseId: string;
  terms: Terms;
  /** In the order in which they were chosen. */
  chosen: readonly string[];
  onChoose(houseIds: string[]): void;
}

/** Where else one would go, from the waiting list of the same city: the more houses, the sooner. */
export function OtherWishes({ personId, houseId, terms, chosen, onChoose }: OtherWishesProps) {
  const asked = useAsk(RespiteSearchDocument, { input: searchOf(terms, personId) }, { about: ['RespiteStay'] });
  return (
    <Answered asked={asked}>
      {({ respiteSearch: { cards } }) => {
        const others = cards.filter(({ house, form }) => house.id !== houseId && form === terms.form);
        const unique = others.filter(({ house }, at) => others.findIndex((one) => one.house.id === house.id) === at);
        if (unique.length === 0) return null;
        const inOrder = (ids: readonly string[]): string[] =>
          [...chosen.filter((id) => ids.indexOf(id) >= 0), ...ids.filter((id) => chosen.indexOf(id) < 0)].slice(
            0,
            MOST,
          );
        return (
          <Card>
            <Ticks
              question={say().otherWishes}
              choices={unique.map(({ house, distanceMetres }) => ({
                value: house.id,
                title: house.servicePoint.name,
                detail: distanceMetres === null ? undefined : distanceWords(distanceMetres),
              }))}
              chosen={chosen}
              onChoose={(ids) => onChoose(inOrder(ids))}
            />
            <Note>{say().otherNote}</Note>
          </Card>
        );
      }}
    </Answered>
  );
}
