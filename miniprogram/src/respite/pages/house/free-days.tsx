import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Card } from '../../../ui/card';
import { dayWords } from '../../../words/when';
import { say } from '../../parts/say';
import type { House } from '.';

type Day = House['days'][number];

/** What is free, day by day, in words. */
export function FreeDays({ days }: { days: readonly Day[] }) {
  const { today } = useHere();
  return (
    <Card title={say().freeDays}>
      {days.map((day) => {
        const free = freeWords(day);
        return (
          <View className="free-day" key={day.on}>
            <View className="free-day__on">{dayWords(day.on, today)}</View>
            <View className={free.length === 0 ? 'free-day__left free-day__left--full' : 'free-day__left'}>
              {free.length === 0 ? say().full : words.ui.list(free)}
            </View>
          </View>
        );
      })}
    </Card>
  );
}

function freeWords({ beds, dayPlaces, homeHours }: Day): string[] {
  const ofBeds = beds.filter(({ free }) => free > 0).map(({ kind, free }) => say().freeBeds(say().kind[kind], free));
  return [
    ...ofBeds,
    ...(dayPlaces ? [say().freePlaces(dayPlaces)] : []),
    ...(homeHours ? [say().freeHours(homeHours)] : []),
  ];
}
