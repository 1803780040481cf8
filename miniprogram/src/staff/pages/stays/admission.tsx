import { AdmitToStayDocument, type AdmitToStayMutation } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Refusal } from '../../../ui/refusal';
import { houseWords } from '../../parts/words';
import { useSending } from '../../parts/use-sending';
import { CheckList, tickedOf } from './check-list';
import type { Stay } from './house-day';
import { staysWords } from './words';

interface AdmissionProps {
  stay: Stay;
  /** Whether he comes after his first day. */
  isLate?: boolean;
  onDone(says: string): void;
}

/** Taking somebody in, once the check-list is gone through; where his bed is not empty, another that is. */
export function Admission({ stay, isLate = false, onDone }: AdmissionProps) {
  const words = staysWords();
  return (
    <Disclosure more={isLate ? words.admitLate : words.admit} less={words.close}>
      <AdmissionForm stay={stay} onDone={onDone} />
    </Disclosure>
  );
}

type OtherBed = AdmitToStayMutation['admitToStay']['otherBed'];

function AdmissionForm({ stay: { id, person, checks }, onDone }: AdmissionProps) {
  const words = staysWords();
  const [ticked, setTicked] = useState(tickedOf(checks));
  const [otherBed, setOtherBed] = useState<OtherBed>(null);
  const { isSending, refusal, settle } = useSending();
  const send = useSend(AdmitToStayDocument);

  async function press(bedId?: string): Promise<void> {
    const answer = send({ input: { stayId: id, checks: ticked, ...(bedId && { bedId }) } });
    const isDone = await settle(answer.then(({ data, error }) => ({ payload: data?.admitToStay, error })));
    setOtherBed((await answer).data?.admitToStay.otherBed ?? null);
    if (isDone) onDone(words.admitted(person.name));
  }

  return (
    <>
      <CheckList checks={checks} ticked={ticked} onTick={setTicked} />
      {refusal && (
        <Refusal {...refusal}>
          {otherBed && (
            <Button kind="main" isDisabled={isSending} onPress={() => void press(otherBed.id)}>
              {words.otherBed(houseWords().bed(otherBed.room, otherBed.label))}
            </Button>
          )}
        </Refusal>
      )}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.doAdmit}
      </Button>
    </>
  );
}
