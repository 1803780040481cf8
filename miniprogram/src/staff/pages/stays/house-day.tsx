import { HouseDayDocument, type HouseDayQuery, type HouseStayPartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useEffect, useState, type ReactNode } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { ShortList } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import { go, goUp } from '../../../words/go';
import { Admission } from './admission';
import { Discharge } from './discharge';
import { NoShow } from './no-show';
import { Requests } from './requests';
import { StayCard } from './stay-card';
import { TimeLeft } from './time-left';
import { staysWords } from './words';

/** A stay as the house sees it. */
export type Stay = HouseStayPartsFragment;

/** How often it is asked anew how long offers last. */
const MINUTE_MS = 60_000;

/** Who asks, comes, goes, stays, and is waited for in one house today, with what is to be done about each. */
export function HouseDay({ houseId }: { houseId: string }) {
  const asked = useAsk(HouseDayDocument, { houseId }, { about: ['HouseStay'] });
  const [done, setDone] = useState<string>();
  const { again } = asked;
  useUpToDate(asked);
  useEffect(() => {
    const clock = setInterval(again, MINUTE_MS);
    return () => clearInterval(clock);
  }, [again]);

  function finish(says: string): void {
    setDone(says);
    goUp();
    again();
  }

  return (
    <>
      <Done says={done} />
      <Answered asked={asked}>{({ houseToday: day }) => <Day day={day} onDone={finish} />}</Answered>
    </>
  );
}

interface DayProps {
  day: HouseDayQuery['houseToday'];
  onDone(says: string): void;
}

function Day({ day, onDone }: DayProps) {
  const { house, overstays, noShows, arrivals, departures, offers, staying, dayGuests } = day;
  const words = staysWords();
  return (
    <>
      <Heading>{words.day(house.servicePoint.name)}</Heading>
      <Card>
        <View className="counts">
          <Line>{words.counts.arrivals(arrivals.length)}</Line>
          <Line>{words.counts.departures(departures.length)}</Line>
          <Line>{words.counts.staying(staying.length)}</Line>
          <Line>{words.counts.dayGuests(dayGuests.length)}</Line>
        </View>
      </Card>
      <Requests houseId={house.id} onDone={onDone} />
      <People title={words.overstays} stays={overstays}>
        {(stay) => <Discharge stay={stay} onDone={onDone} />}
      </People>
      <People title={words.noShows} stays={noShows}>
        {(stay) => (
          <>
            {stay.checks.length > 0 && day.today < stay.endsOn && <Admission stay={stay} isLate onDone={onDone} />}
            <NoShow stay={stay} onDone={onDone} />
          </>
        )}
      </People>
      <People title={words.arrivals} stays={arrivals} none={words.noArrivals}>
        {(stay) => <Admission stay={stay} onDone={onDone} />}
      </People>
      <People title={words.departures} stays={departures} none={words.noDepartures}>
        {(stay) => <Discharge stay={stay} onDone={onDone} />}
      </People>
      <People title={words.offers} stays={offers}>
        {({ secondsLeft }) => <TimeLeft seconds={secondsLeft ?? 0} />}
      </People>
      <People title={words.staying} stays={staying}>
        {(stay) => <Discharge stay={stay} isEarly onDone={onDone} />}
      </People>
      <People title={words.dayGuests} stays={dayGuests} />
      <View className="ways">
        <Button onPress={() => go('beds')}>{words.toBeds}</Button>
        <Button onPress={() => go('pictures', { houseId: house.id })}>{words.toPictures}</Button>
      </View>
    </>
  );
}

interface PeopleProps {
  title: string;
  stays: readonly Stay[];
  /** What stands there when there is nobody; otherwise nothing does. */
  none?: string;
  children?(stay: Stay): ReactNode;
}

function People({ title, stays, none, children }: PeopleProps) {
  if (stays.length === 0 && none === undefined) return null;
  return (
    <>
      <Heading>{title}</Heading>
      {stays.length === 0 && <Note>{none}</Note>}
      <View className="people">
        <ShortList items={stays}>
          {(stay) => (
            <StayCard key={stay.id} stay={stay}>
              {children?.(stay)}
            </StayCard>
          )}
        </ShortList>
      </View>
    </>
  );
}
