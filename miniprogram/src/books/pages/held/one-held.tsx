import { AnswerInstalmentDocument, type HeldPartsFragment } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { Fragment, useState } from 'react';
import { useSend } from '../../../api/ask';
import { useSending } from '../../../staff/parts/use-sending';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Grounds } from '../../../ui/clause';
import { writtenIn } from '../../../ui/language';
import { Refusal } from '../../../ui/refusal';
import { go } from '../../../words/go';
import { yearDateWords } from '../../../words/when';
import { payoutWords } from '../../parts/words';
import { Question, type Answer } from './question';
import { heldWords } from './words';

interface OneHeldProps {
  held: HeldPartsFragment;
  onDone(says: string): void;
}

/** One payment that waits: for whom, how much, why, and what must hold. */
export function OneHeld({ held, onDone }: OneHeldProps) {
  const { title, name, number, amountFen, dueOn, heldFor, conditions } = held;
  const words = heldWords();
  return (
    <Card title={words.payment(name, yuan(amountFen))}>
      <Line>
        <View {...writtenIn('zh')}>{title}</View>
      </Line>
      <Note>{words.part(number, yearDateWords(dueOn))}</Note>
      <Line>{heldFor === 'BUDGET' ? words.budget : words.questions}</Line>
      {heldFor === 'QUESTIONS' && <Questions held={held} onDone={onDone} />}
      {conditions.map(({ says, clause }) => (
        <Fragment key={says}>
          <Note>{words.mustHold(says)}</Note>
          <Grounds clause={clause} />
        </Fragment>
      ))}
      <Button onPress={() => go('award', { id: held.awardId })}>{words.seeAward}</Button>
    </Card>
  );
}

/** What an officer found out decides the payment anew. */
function Questions({ held: { id: instalmentId, questions }, onDone }: OneHeldProps) {
  const [facts, setFacts] = useState<Record<string, Answer>>({});
  const { isSending, refusal, refuse, settle } = useSending();
  const send = useSend(AnswerInstalmentDocument);
  const words = heldWords();

  async function press(): Promise<void> {
    if (questions.some(({ fact }) => facts[fact] === undefined)) return refuse(words.notAll);
    // What is due now, or is not paid, is on other pages.
    const sent = send({ input: { instalmentId, facts } }, { additionalTypenames: ['PayoutBatch', 'Award'] });
    const done = await settle(sent.then(({ data, error }) => ({ payload: data?.answerInstalment, error })));
    const status = (await sent).data?.answerInstalment.instalment?.status;
    if (done) onDone(status === 'DUE' ? words.due : status === 'NOT_MET' ? words.notMet : words.stillHeld);
  }

  return (
    <>
      {questions.map((question) => (
        <Question
          key={question.fact}
          question={question}
          answer={facts[question.fact]}
          onAnswer={(answer) => setFacts({ ...facts, [question.fact]: answer })}
        />
      ))}
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? payoutWords().sending : words.send}
      </Button>
    </>
  );
}
