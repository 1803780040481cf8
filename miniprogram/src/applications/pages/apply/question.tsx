import { View } from '@tarojs/components';
import { words } from '../../../locale/words';
import { Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Field } from '../../../ui/field';
import { landmark } from '../../../ui/pressable';
import { TextArea } from '../../../ui/text-area';
import { Ticks } from '../../../ui/ticks';
import type { FormField, Raw } from './answers';

interface QuestionProps {
  field: FormField;
  raw: Raw;
  problem: string | undefined;
  onAnswer(raw: Raw): void;
}

/** A question of a form, how it is answered, and what is wrong with the answer. */
export function Question({ field, raw, problem, onAnswer }: QuestionProps) {
  return (
    <View className={problem === undefined ? 'asked' : 'asked asked--wrong'}>
      <Control field={field} raw={raw} onAnswer={onAnswer} />
      {field.help !== null && <Note>{field.help}</Note>}
      {problem !== undefined && (
        <View className="asked__problem" {...landmark('alert')}>
          {problem}
        </View>
      )}
    </View>
  );
}

function Control({ field, raw, onAnswer }: Omit<QuestionProps, 'problem'>) {
  const { title, kind, isRequired, options, maxLength } = field;
  const question = isRequired ? title : words.apply.isOptional(title);
  switch (kind) {
    case 'YES_NO':
      return <YesNo question={question} raw={raw} onAnswer={onAnswer} />;
    case 'ONE_OF':
      return (
        <Choices
          question={question}
          choices={options}
          chosen={typeof raw === 'string' ? raw : undefined}
          isRow={options.length <= 4}
          onChoose={onAnswer}
        />
      );
    case 'SEVERAL_OF':
      return <SeveralOf field={field} question={question} raw={raw} onAnswer={onAnswer} />;
    case 'TEXT':
      return (
        <TextArea
          label={question}
          value={typeof raw === 'string' ? raw : ''}
          mostLetters={maxLength ?? 200}
          onInput={onAnswer}
        />
      );
    default:
      return (
        <Field
          label={kind === 'DATE' ? words.apply.day(question) : question}
          value={typeof raw === 'string' ? raw : ''}
          typed={kind === 'NUMBER' || kind === 'PHONE' ? 'number' : 'text'}
          mostLetters={maxLength ?? 20}
          onInput={onAnswer}
        />
      );
  }
}

interface ControlProps {
  question: string;
  raw: Raw;
  onAnswer(raw: Raw): void;
}

function YesNo({ question, raw, onAnswer }: ControlProps) {
  return (
    <Choices<'YES' | 'NO'>
      question={question}
      choices={[
        { value: 'YES', title: words.apply.yes },
        { value: 'NO', title: words.apply.no },
      ]}
      chosen={typeof raw === 'boolean' ? (raw ? 'YES' : 'NO') : undefined}
      isRow
      onChoose={(chosen) => onAnswer(chosen === 'YES')}
    />
  );
}

/** No answer has this name: it stands for none of them. */
const NONE = '';

function SeveralOf({ field: { options, none }, question, raw, onAnswer }: ControlProps & { field: FormField }) {
  const chosen = Array.isArray(raw) ? raw : undefined;
  const choices = none === null ? options : options.concat({ __typename: 'FormOption', value: NONE, title: none });
  function choose(next: string[]): void {
    if (next.indexOf(NONE) < 0) return onAnswer(next.length === 0 ? undefined : next);
    const wasNone = chosen?.length === 0;
    const others = next.filter((value) => value !== NONE);
    // "None of them" and one of them exclude each other: the one pressed last counts.
    onAnswer(wasNone && others.length > 0 ? others : []);
  }
  return (
    <Ticks
      question={question}
      choices={choices}
      chosen={chosen?.length === 0 && none !== null ? [NONE] : (chosen ?? [])}
      onChoose={choose}
    />
  );
}
