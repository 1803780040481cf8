import type { RespiteCardPartsFragment } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { useHere } from '../../api/viewer';
import { words } from '../../locale/words';
import { Button } from '../../ui/button';
import { Card, Line, Note } from '../../ui/card';
import { distanceWords } from '../../ui/point';
import { go } from '../../words/go';
import { shortDayWords } from '../../words/when';
import { say } from './say';
import { paramsOf, type Terms } from './terms';

interface HouseCardProps {
  card: RespiteCardPartsFragment;
  terms: Terms;
}

/** A house that would do, or why it would not: how far, what it costs, and when it is free. */
export function HouseCard({ card, terms }: HouseCardProps) {
  const { house, bedKind, form, distanceMetres, misfits, fits, freePlaces, quote, ownShareADayFen } = card;
  const { name, address } = house.servicePoint;
  const params = { id: house.id, ...paramsOf({ ...terms, bedKind: terms.bedKind ?? bedKind }) };
  const isOnlyFull = misfits.length > 0 && misfits.every(({ kind }) => kind === 'FULL');
  return (
    <Card title={name}>
      {distanceMetres !== null && <View className="point__far">{distanceWords(distanceMetres)}</View>}
      <Line>{form === 'BED' && bedKind !== null ? say().kind[bedKind] : say().form[form]}</Line>
      <Note>{address}</Note>
      {house.isSample && <View className="sample">{words.ui.sampleNote}</View>}
      {quote && (
        <>
          <Line>{say().inAll(yuan(quote.ownShareFen))}</Line>
          {ownShareADayFen !== null && <Note>{say().aDay(yuan(ownShareADayFen))}</Note>}
        </>
      )}
      {fits && <Line>{say().free(freePlaces)}</Line>}
      {misfits.length > 0 && (
        <>
          <Line>{say().notNow}</Line>
          {misfits.map(({ kind, says }) => (
            <Note key={kind}>{words.refusals === null ? says : say().misfit[kind]}</Note>
          ))}
        </>
      )}
      {fits && (
        <Button kind="main" onPress={() => go('respiteRequest', params)}>
          {say().take(name)}
        </Button>
      )}
      <NextDates card={card} terms={terms} />
      {isOnlyFull && <Button onPress={() => go('respiteRequest', params)}>{say().wait}</Button>}
      <Button label={`${say().look} ${name}`} onPress={() => go('careHouse', params)}>
        {say().look}
      </Button>
    </Card>
  );
}

/** The first later days on which it is free, to take with one press. */
function NextDates({ card: { nextStartsOn, nextEndsOn, house, bedKind }, terms }: HouseCardProps) {
  const { today } = useHere();
  if (nextStartsOn === null || nextEndsOn === null) return null;
  const later = { ...terms, startsOn: nextStartsOn, bedKind: terms.bedKind ?? bedKind };
  return (
    <Button onPress={() => go('respiteRequest', { id: house.id, ...paramsOf(later) })}>
      {say().next(shortDayWords(nextStartsOn, today), shortDayWords(nextEndsOn, today))}
    </Button>
  );
}
