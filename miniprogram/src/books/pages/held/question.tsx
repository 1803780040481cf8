import type { HeldPartsFragment } from '@doorstep/schema/documents';
import { useState } from 'react';
import { words } from '../../../locale/words';
import { Choices } from '../../../ui/choices';
import { Field } from '../../../ui/field';
import { Ticks } from '../../../ui/ticks';

/** What is known now; nothing while it is not. */
export type Answer = boolean | number | string | string[] | undefined;

interface QuestionProps {
  question: HeldPartsFragment['questions'][number];
  answer: Answer;
  onAnswer(answer: Answer): void;
}

/** What must be known before a payment, as its kind of answer is given. */
export function Question({ question: { asks, kind, options }, answer, onAnswer }: QuestionProps) {
  switch (kind) {
    case 'YES_NO':
      return (
        <Choices<'YES' | 'NO'>
          question={asks}
          choices={[
            { value: 'YES', title: words.apply.yes },
            { value: 'NO', title: words.apply.no },
          ]}
          chosen={typeof answer === 'boolean' ? (answer ? 'YES' : 'NO') : undefined}
          isRow
          onChoose={(chosen) => onAnswer(chosen === 'YES')}
        />
      );
    case 'SEVERAL_OF':
      return (
        <Ticks question={asks} choices={options} chosen={Array.isArray(answer) ? answer : []} onChoose={onAnswer} />
      );
    case 'ONE_OF':
      return (
        <Choices
          question={asks}
          choices={options}
          chosen={typeof answer === 'string' ? answer : undefined}
          onChoose={onAnswer}
        />
      );
    default:
      return <Typed asks={asks} isNumber={kind === 'NUMBER'} onAnswer={onAnswer} />;
  }
}

interface TypedProps {
  asks: string;
  isNumber: boolean;
  onAnswer(answer: Answer): void;
}

function Typed({ asks, isNumber, onAnswer }: TypedProps) {
  const [typed, setTyped] = useState('');

  function type(text: string): void {
    setTyped(text);
    const said = text.trim();
    if (!isNumber) return onAnswer(said === '' ? undefined : said);
    onAnswer(/^\d{1,9}$/.test(said) ? Number(said) : undefined);
  }

  return <Field label={asks} value={typed} typed={isNumber ? 'number' : 'text'} onInput={type} />;
}
