import type { BedCountPartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Line, Note } from '../../../ui/card';
import { unspoken } from '../../../ui/pressable';
import { occupancyWords } from './words';

type Count = Omit<BedCountPartsFragment, '__typename'>;

interface BarProps {
  title: string;
  count: Count;
  /** What leads further. */
  children?: ReactNode;
}

const percentOf = (part: number, { nights }: Count): number => (nights === 0 ? 0 : Math.round((part / nights) * 100));

/** Beds as a bar, full as far as they are slept in, with the numbers beside it: the words say all that the bar shows. */
export function Bar({ title, count, children }: BarProps) {
  const { beds, takenNights, outOfServiceNights, idleNights } = count;
  const words = occupancyWords();
  const taken = percentOf(takenNights, count);
  return (
    <View className="use">
      <View className="use__title">{`${title} ${words.beds(beds)}`}</View>
      <View className="use__both">
        <View className="use__bar" {...unspoken()}>
          <View className="use__part use__part--taken" style={{ width: `${taken}%` }} />
          <View className="use__part use__part--out" style={{ width: `${percentOf(outOfServiceNights, count)}%` }} />
        </View>
        <View className="use__numbers">
          <Line>{words.taken(takenNights, taken)}</Line>
          <Line>{words.idle(idleNights, percentOf(idleNights, count))}</Line>
          {outOfServiceNights > 0 && <Note>{words.out(outOfServiceNights)}</Note>}
        </View>
      </View>
      {children}
    </View>
  );
}
