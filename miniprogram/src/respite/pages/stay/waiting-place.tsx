import { View } from '@tarojs/components';
import { Card, Line, Note } from '../../../ui/card';
import { writtenIn } from '../../../ui/language';
import type { OneStay } from '.';
import { say } from './say';

/** The place in line, large, of how many, and how long it may take. */
export function WaitingPlace({ place }: { place: NonNullable<OneStay['waitingPlace']> }) {
  const { position, of, expected, regionName, isAsked } = place;
  return (
    <Card title={say().waiting}>
      <View className="stay__left">{say().position(position)}</View>
      <Line>{say().ofAll(of)}</Line>
      <View className="line" {...writtenIn('zh')}>
        {expected}
      </View>
      {isAsked && <Line>{say().asked}</Line>}
      <Note>{regionName}</Note>
    </Card>
  );
}
