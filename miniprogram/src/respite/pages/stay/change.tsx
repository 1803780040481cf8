import { addDays, daysBetween, type CivilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { dayWords } from '../../../words/when';
import type { OneStay } from '.';
import { LookAtChange } from './look-at-change';
import { hasBegun } from './may';
import { say } from './say';

export interface Days {
  startsOn: CivilDate;
  endsOn: CivilDate;
}

interface ChangeProps {
  stay: OneStay;
  onDone(): void;
}

/** Other days for a stay: shorter, longer or at another time. What that does is shown before it is done. */
export const ChangeDays = (props: ChangeProps) => (
  <Disclosure more={say().change} less={say().changeLess}>
    <Choose {...props} />
  </Disclosure>
);

function Choose({ stay, onDone }: ChangeProps) {
  const { today } = useHere();
  const { form } = stay;
  const [days, setDays] = useState<Days>({ startsOn: stay.startsOn, endsOn: stay.endsOn });
  const [looked, setLooked] = useState<Days>();
  const isSame = days.startsOn === stay.startsOn && days.endsOn === stay.endsOn;
  // Somebody who sleeps there leaves on the last day; otherwise the last day is one of care.
  const count = daysBetween(days.startsOn, days.endsOn) + (form === 'BED' ? 0 : 1);
  const move = (next: Days): void => {
    setDays(next);
    setLooked(undefined);
  };
  return (
    <>
      <Card title={say().changeHow}>
        <Note>{say().changeNow}</Note>
        <Note>
          {dayWords(stay.startsOn, today)} – {dayWords(stay.endsOn, today)}
        </Note>
        <View className="stay__days">
          {say().first[form]} {dayWords(days.startsOn, today)}
        </View>
        <View className="stay__days">
          {say().last[form]} {dayWords(days.endsOn, today)}
        </View>
        <View className="stay__days">{say().lasting[form](count)}</View>
        <Moves stay={stay} days={days} count={count} onMove={move} />
        {isSame ? (
          <Note>{say().same}</Note>
        ) : (
          <Button kind={looked ? 'quiet' : 'main'} onPress={() => setLooked(days)}>
            {say().look}
          </Button>
        )}
      </Card>
      {looked && <LookAtChange stay={stay} days={looked} onDone={onDone} />}
    </>
  );
}

interface MovesProps {
  stay: OneStay;
  days: Days;
  count: number;
  onMove(next: Days): void;
}

/** A day sooner or later at either end, or all of it by a week; what has begun keeps its first day. */
function Moves({ stay, days: { startsOn, endsOn }, count, onMove }: MovesProps) {
  const { today } = useHere();
  const { form } = stay;
  const isBegun = hasBegun(stay, today);
  const to = (start: number, end: number) => () =>
    onMove({ startsOn: addDays(startsOn, start), endsOn: addDays(endsOn, end) });
  const isLast = count <= 1 || (isBegun && endsOn <= today);
  const end = (
    <View className="stay__moves">
      <Button isDisabled={isLast} onPress={to(0, -1)}>
        {say().sooner[form]}
      </Button>
      <Button onPress={to(0, 1)}>{say().longer[form]}</Button>
    </View>
  );
  if (isBegun)
    return (
      <>
        <Line>{say().begun}</Line>
        {end}
      </>
    );
  return (
    <>
      <View className="stay__moves">
        <Button isDisabled={startsOn <= today} onPress={to(-1, 0)}>
          {say().earlier[form]}
        </Button>
        <Button isDisabled={count <= 1} onPress={to(1, 0)}>
          {say().later[form]}
        </Button>
      </View>
      {end}
      <View className="stay__moves">
        <Button isDisabled={addDays(startsOn, -7) < today} onPress={to(-7, -7)}>
          {say().weekBack}
        </Button>
        <Button onPress={to(7, 7)}>{say().weekOn}</Button>
      </View>
    </>
  );
}
