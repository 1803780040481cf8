import { View } from '@tarojs/components';
import { words, type Language } from '../locale/words';
import { writtenIn } from './language';
import { landmark, pressable } from './pressable';

/** One of several things to choose from. */
export interface Choice<T> {
  value: T;
  title: string;
  detail?: string | undefined;
  /** The language of the title, where it is not the reader's. */
  writtenIn?: Language | undefined;
  isDisabled?: boolean | undefined;
}

interface ChoicesProps<T> {
  /** The question these answer. */
  question: string;
  /** Ask it aloud only: the page shows it already. */
  isQuestionHidden?: boolean;
  choices: readonly Choice<T>[];
  chosen: T | undefined;
  /** Side by side where there is room. */
  isRow?: boolean;
  onChoose(value: T): void;
}

/** A question and its answers; the chosen one carries a tick and the word, not just a tint. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { question, isQuestionHidden = false, choices, chosen, isRow = false, onChoose } = props;
  return (
    <View className="choices" {...landmark('radiogroup', { label: question })}>
      {!isQuestionHidden && <View className="question">{question}</View>}
      <View className={isRow ? 'choices__list choices__list--row' : 'choices__list'}>
        {choices.map((choice) => (
          <OneChoice
            key={choice.value}
            choice={choice}
            isChosen={choice.value === chosen}
            onChoose={() => onChoose(choice.value)}
          />
        ))}
      </View>
    </View>
  );
}

interface OneChoiceProps {
  choice: Choice<string>;
  isChosen: boolean;
  onChoose(): void;
}

function OneChoice({ choice: { title, detail, writtenIn: other, isDisabled }, isChosen, onChoose }: OneChoiceProps) {
  const classes = `choice${isChosen ? ' choice--chosen' : ''}${isDisabled ? ' choice--disabled' : ''}`;
  return (
    <View className={classes} {...pressable({ role: 'radio', isChecked: isChosen, isDisabled, onPress: onChoose })}>
      <View className="choice__words">
        <View className="choice__title" {...(other ? writtenIn(other) : {})}>
          {title}
        </View>
        {detail !== undefined && <View className="choice__detail">{detail}</View>}
      </View>
      {isChosen && <View className="choice__tick">{words.ui.chosen}</View>}
    </View>
  );
}
