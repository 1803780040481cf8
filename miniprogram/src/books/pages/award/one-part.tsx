import {
  CancelTakeBackDocument,
  RecordRepaymentDocument,
  TakeBackInstalmentDocument,
  type AwardToKeepPartsFragment,
} from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useSending } from '../../../staff/parts/use-sending';
import { AskTwice } from '../../../ui/ask-twice';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Field } from '../../../ui/field';
import { writtenIn } from '../../../ui/language';
import { Refusal } from '../../../ui/refusal';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { yearDateWords } from '../../../words/when';
import { payoutWords } from '../../parts/words';
import { awardWords } from './words';

interface OnePartProps {
  part: AwardToKeepPartsFragment['instalments'][number];
  onDone(says: string): void;
}

/** One payment: how it stands and why, and taking it back. */
export function OnePart({ part, onDone }: OnePartProps) {
  const { number, amountFen, dueOn, status, unmet, backWords } = part;
  const words = awardWords();
  return (
    <Card>
      <Line>{words.part(number, yuan(amountFen), yearDateWords(dueOn))}</Line>
      <Line>{words.at[status]}</Line>
      {unmet.map(({ says }) => (
        <View key={says} className="note" {...writtenIn('zh')}>
          {says}
        </View>
      ))}
      {backWords !== null && <Note>{words.why(backWords)}</Note>}
      {status === 'DUE' && <TakeBack {...{ part, onDone }} />}
      {status === 'PAID' && <FromPerson {...{ part, onDone }} />}
      {status === 'OWED_BACK' && <Repaid {...{ part, onDone }} />}
    </Card>
  );
}

/** What was paid is asked back by two officers; until both have said so, each of them may leave it with the person. */
function FromPerson({ part, onDone }: OnePartProps) {
  const words = awardWords();
  if (part.backAskedBy === null) return <TakeBack {...{ part, onDone }} />;
  if (part.isBackAskedByMe)
    return (
      <>
        <Note>{words.needsAnother}</Note>
        <Leave {...{ part, onDone }} label={words.withdraw} question={words.withdrawAsk} />
      </>
    );
  return (
    <>
      <Line>{words.askedBy(part.backAskedBy)}</Line>
      <TakeBack {...{ part, onDone }} />
      <Leave {...{ part, onDone }} label={words.disagree} question={words.disagreeAsk(part.backAskedBy)} />
    </>
  );
}

function TakeBack({ part: { id: instalmentId, status, backAskedBy }, onDone }: OnePartProps) {
  const [why, setWhy] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { isSending, refusal, settle } = useSending();
  const send = useSend(TakeBackInstalmentDocument);
  const words = awardWords();
  const isFirst = status === 'PAID' && backAskedBy === null;

  async function press(): Promise<void> {
    const sent = send(
      { input: { instalmentId, words: why.trim(), confirms: backAskedBy !== null } },
      { additionalTypenames: ['FundDue'] },
    ).then(({ data, error }) => ({ payload: data?.takeBackInstalment, error }));
    if (!(await settle(sent))) return;
    // Another officer may have asked meanwhile, or the bank have answered: what is said is what it came to.
    const { payload } = await sent;
    onDone(payload?.instalment?.status === 'PAID' ? words.asked : words.takenBack);
  }

  if (!isOpen)
    return (
      <Button onPress={() => setOpen(true)}>
        {status === 'DUE' ? words.takeBack : isFirst ? words.askBack : words.confirmBack}
      </Button>
    );
  return (
    <>
      <Field label={words.backWhy} value={why} mostLetters={300} onInput={setWhy} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="danger" isDisabled={isSending || why.trim() === ''} onPress={() => void press()}>
        {isSending ? payoutWords().sending : words.sure}
      </Button>
      <Button isDisabled={isSending} onPress={() => setOpen(false)}>
        {words.no}
      </Button>
    </>
  );
}

interface LeaveProps extends OnePartProps {
  label: string;
  question: string;
}

/** It stays with the person: whoever asked withdraws it, or another officer does not agree. */
function Leave({ part: { id: instalmentId }, onDone, label, question }: LeaveProps) {
  const send = useSend(CancelTakeBackDocument);
  const words = awardWords();

  async function leave(): Promise<Why | undefined> {
    const { data, error } = await send({ input: { instalmentId } });
    const why = whyNot(data?.cancelTakeBack, error);
    if (!why) onDone(words.left);
    return why;
  }

  return (
    <AskTwice
      {...{ label, question }}
      {...{ yes: words.sure, no: words.no, sending: payoutWords().sending }}
      send={leave}
    />
  );
}

function Repaid({ part: { id: instalmentId }, onDone }: OnePartProps) {
  const send = useSend(RecordRepaymentDocument);
  const words = awardWords();

  async function record(): Promise<Why | undefined> {
    const { data, error } = await send({ input: { instalmentId } });
    const why = whyNot(data?.recordRepayment, error);
    if (!why) onDone(words.repaid);
    return why;
  }

  return (
    <AskTwice
      label={words.repay}
      question={words.repayAsk}
      {...{ yes: words.sure, no: words.no, sending: payoutWords().sending }}
      send={record}
    />
  );
}
