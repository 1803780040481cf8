import { ResumeAwardDocument, StopAwardDocument, type AwardToKeepPartsFragment } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useSending } from '../../../staff/parts/use-sending';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { payoutWords } from '../../parts/words';
import { awardWords } from './words';

interface StandingProps {
  award: AwardToKeepPartsFragment;
  onDone(says: string): void;
}

/** Stopping an award that goes on, and taking up again one that was stopped. */
export function Standing({ award: { id, status }, onDone }: StandingProps) {
  if (status === 'ENDED') return null;
  return (
    <Card>{status === 'ACTIVE' ? <Stop {...{ awardId: id, onDone }} /> : <Resume {...{ awardId: id, onDone }} />}</Card>
  );
}

interface ActProps {
  awardId: string;
  onDone(says: string): void;
}

function Stop({ awardId, onDone }: ActProps) {
  const [why, setWhy] = useState('');
  const { isSending, refusal, settle } = useSending();
  const stop = useSend(StopAwardDocument);
  const words = awardWords();

  async function press(): Promise<void> {
    const sent = stop({ input: { awardId, words: why.trim() } });
    if (await settle(sent.then(({ data, error }) => ({ payload: data?.stopAward, error })))) onDone(words.stopped);
  }

  return (
    <>
      <Field label={words.stopWhy} value={why} mostLetters={300} onInput={setWhy} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="danger" isDisabled={isSending || why.trim() === ''} onPress={() => void press()}>
        {isSending ? payoutWords().sending : words.stop}
      </Button>
    </>
  );
}

function Resume({ awardId, onDone }: ActProps) {
  const [missed, setMissed] = useState<'PAY' | 'SKIP'>();
  const { isSending, refusal, settle } = useSending();
  const resume = useSend(ResumeAwardDocument);
  const words = awardWords();

  async function press(): Promise<void> {
    const sent = resume({ input: { awardId, paysMissed: missed === 'PAY' } });
    if (await settle(sent.then(({ data, error }) => ({ payload: data?.resumeAward, error })))) onDone(words.resumed);
  }

  return (
    <>
      <Choices<'PAY' | 'SKIP'>
        question={words.missed}
        choices={[
          { value: 'PAY', title: words.payMissed },
          { value: 'SKIP', title: words.skipMissed },
        ]}
        chosen={missed}
        onChoose={setMissed}
      />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending || missed === undefined} onPress={() => void press()}>
        {isSending ? payoutWords().sending : words.resume}
      </Button>
    </>
  );
}
