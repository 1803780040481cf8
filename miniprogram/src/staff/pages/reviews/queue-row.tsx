import type { ReviewRowFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { pressable } from '../../../ui/pressable';
import { Deadline } from '../../parts/deadline';

interface QueueRowProps {
  step: ReviewRowFragment;
  isChosen: boolean;
  onChoose(): void;
}

/** One case in the list: what it is, for whom by initials, until when, and who has it. */
export function QueueRow({ step, isChosen, onChoose }: QueueRowProps) {
  const { today } = useHere();
  const { itemTitle, maskedName, number, dueOn, isAppeal, escalatedAt } = step;
  return (
    <View
      className={isChosen ? 'choice choice--chosen' : 'choice'}
      {...pressable({ role: 'radio', isChecked: isChosen, onPress: onChoose })}
    >
      <View className="choice__words">
        <View className="choice__title">
          {maskedName} {itemTitle}
        </View>
        <Deadline dueOn={dueOn} today={today} late={words.reviews.overdue} />
        <View className="choice__detail">{words.reviews.at(step.title, step.desk?.name ?? '')}</View>
        <View className="choice__detail">{words.reviews.number(number)}</View>
        <View className="choice__detail">{holderWords(step)}</View>
        {(isAppeal || escalatedAt !== null) && (
          <View className="marks">
            {isAppeal && <View className="tag">{words.reviews.appeal}</View>}
            {escalatedAt !== null && <View className="tag">{words.reviews.escalated}</View>}
          </View>
        )}
      </View>
      {isChosen && <View className="choice__tick">{words.ui.chosen}</View>}
    </View>
  );
}

/** 由方国强接手, or that nobody has taken it yet. */
export function holderWords({ isMine, officer }: Pick<ReviewRowFragment, 'isMine' | 'officer'>): string {
  if (isMine) return words.reviews.mine;
  return officer === null ? words.reviews.free : words.reviews.has(officer);
}
