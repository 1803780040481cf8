import type { OutreachPartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { words } from '../../../locale/words';
import { pressable } from '../../../ui/pressable';
import { dateWords } from '../../../words/when';

interface PersonRowProps {
  row: OutreachPartsFragment;
  isChosen: boolean;
  onChoose(): void;
}

/** One of them in the list: masked, what for, where, and how it stands. */
export function PersonRow({ row, isChosen, onChoose }: PersonRowProps) {
  const { item, region, foundOn, state } = row;
  return (
    <View
      className={isChosen ? 'choice choice--chosen' : 'choice'}
      {...pressable({ role: 'radio', isChecked: isChosen, onPress: onChoose })}
    >
      <View className="choice__words">
        <View className="choice__title">{whoWords(row)}</View>
        <View className="choice__title">{item?.title ?? words.outreachDesk.ended}</View>
        {region && <View className="choice__detail">{region.fullName}</View>}
        <View className="choice__detail">{words.outreachDesk.found(dateWords(foundOn))}</View>
        <View className="deadline">{words.outreachDesk.state[state]}</View>
      </View>
      {isChosen && <View className="choice__tick">{words.ui.chosen}</View>}
    </View>
  );
}

/** 王*兰，82 岁 */
export const whoWords = ({ maskedName, age }: Pick<OutreachPartsFragment, 'maskedName' | 'age'>): string =>
  age === null ? maskedName : words.outreachDesk.of(maskedName, age);
