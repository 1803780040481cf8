import { ConfirmWaitingDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { dayWords } from '../../../words/when';
import type { Place } from './index';
import { say } from './say';

interface StillProps {
  stayId: string;
  place: Place;
  onDone(): void;
}

/** Until when it counts that one still waits, and the button that says so. */
export function Still({ stayId, place: { freshUntil, isAsked }, onDone }: StillProps) {
  const { today } = useHere();
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const confirm = useSend(ConfirmWaitingDocument);

  async function send(): Promise<void> {
    setSending(true);
    const { data, error } = await confirm({ input: { stayId } }, { additionalTypenames: ['RespiteStay'] });
    setSending(false);
    const why = whyNot(data?.confirmWaiting, error);
    setRefusal(why);
    if (!why) onDone();
  }

  const day = dayWords(freshUntil, today);
  const isOver = freshUntil < today;
  return (
    <Card title={say().still}>
      <Line>{isOver ? say().stillOver(day) : isAsked ? say().stillAsked(day) : say().stillUntil(day)}</Line>
      {!isOver && <Note>{say().stillElse}</Note>}
      {refusal && <Refusal {...refusal} />}
      <Button kind={isAsked || isOver ? 'main' : 'quiet'} isDisabled={isSending} onPress={() => void send()}>
        {isSending ? say().sending : say().stillYes}
      </Button>
    </Card>
  );
}
