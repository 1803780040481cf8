import { View } from '@tarojs/components';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { writtenIn } from '../../../ui/language';
import { go } from '../../../words/go';
import type { OneStay } from '.';
import { say } from './say';

interface WaitingPlaceProps {
  stayId: string;
  place: NonNullable<OneStay['waitingPlace']>;
}

/** The place in line, large, of how many, and how long it may take; the rest has a page of its own. */
export function WaitingPlace({ stayId, place }: WaitingPlaceProps) {
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
      <Button onPress={() => go('waiting', { id: stayId })}>{isAsked ? say().answerAsked : say().seeWaiting}</Button>
    </Card>
  );
}
