import { DecideDisputeDocument, type ServiceDisputesQuery } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { useSending } from '../../../staff/parts/use-sending';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { TextArea } from '../../../ui/text-area';
import { momentWords } from '../../../words/when';
import { disputeWords } from './words';

type Claim = ServiceDisputesQuery['serviceDisputes']['edges'][number]['node'];

interface OneDisputeProps {
  claim: Claim;
  onDone(says: string): void;
}

/** One service on which the two sides do not agree: what was recorded, what each side says, and the decision. */
export function OneDispute({ claim, onDone }: OneDisputeProps) {
  const { today } = useHere();
  const { volunteer, task, checkedInAt, checkedOutAt, countedMinutes, disputedBy, disputeWords: said } = claim;
  const { checkInProof, checkOutProof, answerWords } = claim;
  const words = disputeWords();
  const isByVolunteer = disputedBy === 'VOLUNTEER';
  const [ofAsker, ofVolunteer] = isByVolunteer ? [answerWords, said] : [said, answerWords];
  return (
    <Card title={words.what(task.kindTitle, task.place)}>
      <Line>{words.planned(momentWords(task.startsAt, today), task.plannedMinutes)}</Line>
      {checkedInAt !== null && checkInProof !== null && (
        <Note>{words.came(momentWords(checkedInAt, today), words.proof[checkInProof])}</Note>
      )}
      {checkedOutAt !== null && checkOutProof !== null && (
        <Note>{words.left(momentWords(checkedOutAt, today), words.proof[checkOutProof])}</Note>
      )}
      {countedMinutes !== null && <Line>{words.counted(countedMinutes)}</Line>}
      <Line>{ofAsker === null ? words.askerSilent : words.askerSays(ofAsker)}</Line>
      <Line>
        {ofVolunteer === null
          ? words.volunteerSilent(volunteer.name)
          : words.volunteerSays(volunteer.name, ofVolunteer)}
      </Line>
      <Decision claim={claim} onDone={onDone} />
    </Card>
  );
}

/** Whole minutes; nothing else that was typed. */
const minutesTyped = (typed: string): number | undefined =>
  /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;

function Decision({ claim: { id, task }, onDone }: OneDisputeProps) {
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState('');
  const send = useSend(DecideDisputeDocument);
  const { isSending, refusal, refuse, settle } = useSending();
  const words = disputeWords();
  const minutes = minutesTyped(typed);

  async function press(): Promise<void> {
    if (minutes === undefined) return refuse(words.noMinutes(task.plannedMinutes));
    if (why.trim() === '') return refuse(words.noWhy);
    const input = { claimId: id, minutes, words: why.trim() };
    const sent = send({ input }).then(({ data, error }) => ({ payload: data?.decideDispute, error }));
    if (await settle(sent)) onDone(words.decided(minutes));
  }

  return (
    <>
      <Field
        label={words.minutes(task.plannedMinutes)}
        typed="number"
        mostLetters={4}
        value={typed}
        onInput={setTyped}
      />
      <TextArea label={words.why} value={why} onInput={setWhy} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.decide(minutes)}
      </Button>
    </>
  );
}
