import { View } from '@tarojs/components';
import { words } from '../locale/words';
import type { Choice } from './choices';
import { landmark, pressable } from './pressable';

interface TicksProps<T> {
  /** The question these answer. */
  question: string;
  choices: readonly Choice<T>[];
  chosen: readonly T[];
  onChoose(chosen: T[]): void;
}

/** A question of which several answers may be true; each chosen one carries a tick and the word. */
export function Ticks<T extends string>({ question, choices, chosen, onChoose }: TicksProps<T>) {
  const press = (value: T): void =>
    onChoose(choices.map((choice) => choice.value).filter((one) => (one === value) !== chosen.indexOf(one) >= 0));
  return (
    <View className="choices" {...landmark('group', { label: question })}>
      <View className="question">{question}</View>
      <View className="choices__list">
        {choices.map(({ value, title, detail }) => (
          <OneTick
            key={value}
            title={title}
            detail={detail}
            isChosen={chosen.indexOf(value) >= 0}
            onPress={() => press(value)}
          />
        ))}
      </View>
    </View>
  );
}

interface OneTickProps {
  title: string;
  detail: string | undefined;
  isChosen: boolean;
  onPress(): void;
}

function OneTick({ title, detail, isChosen, onPress }: OneTickProps) {
  return (
    <View
      className={isChosen ? 'choice choice--chosen' : 'choice'}
      {...pressable({ role: 'checkbox', isChecked: isChosen, onPress })}
    >
      <View className="choice__words">
        <View className="choice__title">{title}</View>
        {detail !== undefined && <View className="choice__detail">{detail}</View>}
      </View>
      {isChosen && <View className="choice__tick">{words.ui.chosen}</View>}
    </View>
  );
}
