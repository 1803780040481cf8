import { View } from '@tarojs/components';
import { endedActing, type ActingChoice } from '../api/acting';
import { useStored } from '../api/stored';
import type { Here } from '../api/viewer';
import { words } from '../locale/words';
import { Button } from './button';
import { Line } from './card';
import { landmark } from './pressable';

/** Says on the page that one may no longer act for somebody, until it was noted. */
export function EndedActing({ here: { viewer, today } }: { here: Here }) {
  const ended = useStored(endedActing);
  if (!ended || !viewer) return null;
  return (
    <View className="refusal" {...landmark('alert')}>
      <View className="refusal__what">{whatEnded(ended, today)}</View>
      <Line>{viewer.staff ? words.acting.nowStaff : words.acting.nowSelf}</Line>
      <Button onPress={() => endedActing.set(null)}>{words.acting.noted}</Button>
    </View>
  );
}

function whatEnded({ name, ground, endsOn }: ActingChoice, today: string): string {
  if (ground === 'ASSISTANCE') return words.acting.callEnded(name);
  return endsOn !== null && endsOn < today ? words.acting.expired(name) : words.acting.revoked(name);
}
