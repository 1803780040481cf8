import { DischargeFromStayDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Refusal } from '../../../ui/refusal';
import { useSending } from '../../parts/use-sending';
import { CheckList, tickedOf } from './check-list';
import type { Stay } from './house-day';
import { staysWords } from './words';

interface DischargeProps {
  stay: Stay;
  /** Whether he was to stay longer. */
  isEarly?: boolean;
  onDone(says: string): void;
}

/** Letting somebody go home, once the check-list is gone through. */
export function Discharge({ stay, isEarly = false, onDone }: DischargeProps) {
  const words = staysWords();
  return (
    <Disclosure more={isEarly ? words.dischargeEarly : words.discharge} less={words.close}>
      <DischargeForm stay={stay} onDone={onDone} />
    </Disclosure>
  );
}

function DischargeForm({ stay: { id, person, checks }, onDone }: DischargeProps) {
  const words = staysWords();
  const [ticked, setTicked] = useState(tickedOf(checks));
  const { isSending, refusal, settle } = useSending();
  const send = useSend(DischargeFromStayDocument);

  async function press(): Promise<void> {
    const answer = send({ input: { stayId: id, checks: ticked } });
    const isDone = await settle(answer.then(({ data, error }) => ({ payload: data?.dischargeFromStay, error })));
    const days = (await answer).data?.dischargeFromStay.days ?? 0;
    if (isDone) onDone(words.discharged(person.name, days));
  }

  return (
    <>
      <CheckList checks={checks} ticked={ticked} onTick={setTicked} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.doDischarge}
      </Button>
    </>
  );
}
