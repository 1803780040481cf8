import { CancelRespiteStayDocument, StayChangePreviewDocument } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Line } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import { Answered } from '../../../ui/state';
import { refusedWords, type Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import type { OneStay } from '.';
import { say } from './say';
import { Touched } from './touched';
import { TOUCHES } from './touches';

interface GiveUpProps {
  stay: OneStay;
  onDone(): void;
}

/** Gives all of it up: first what that does, then asked once more. */
export function GiveUp({ stay, onDone }: GiveUpProps) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) return <Button onPress={() => setOpen(true)}>{say().cancel[stay.form]}</Button>;
  return <Ask stay={stay} onDone={onDone} onLeave={() => setOpen(false)} />;
}

function Ask({ stay, onDone, onLeave }: GiveUpProps & { onLeave(): void }) {
  const asked = useAsk(
    StayChangePreviewDocument,
    { stayId: stay.id, startsOn: null, endsOn: null },
    { about: ['RespiteStay', 'Absence', 'MealBooking'] },
  );
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ stayChangePreview: { refusal, quotaLeft, items } }) =>
        refusal ? (
          <>
            <Refusal {...refusedWords(refusal)} />
            <Button onPress={onLeave}>{say().cancelNo}</Button>
          </>
        ) : (
          <View className="cancel">
            <View className="question">{questionOf(stay)}</View>
            <Line>{say().cancelFree}</Line>
            {quotaLeft !== null && <Line>{say().cancelQuota(quotaLeft)}</Line>}
            <Touched items={items} />
            <Send stayId={stay.id} onDone={onDone} onLeave={onLeave} />
          </View>
        )
      }
    </Answered>
  );
}

function questionOf({ placedWith, waitingPlace }: OneStay): string {
  if (placedWith.length > 0) return say().cancelAskBoth;
  return waitingPlace ? say().cancelAskWaiting : say().cancelAsk;
}

function Send({ stayId, onDone, onLeave }: { stayId: string; onDone(): void; onLeave(): void }) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const cancel = useSend(CancelRespiteStayDocument);

  async function send(): Promise<void> {
    setSending(true);
    const { data, error } = await cancel({ input: { stayId } }, TOUCHES);
    setSending(false);
    const why = whyNot(data?.cancelRespiteStay, error);
    setRefusal(why);
    if (!why) onDone();
  }

  return (
    <>
      {refusal && <Refusal {...refusal} />}
      <Button kind="danger" isDisabled={isSending} onPress={() => void send()}>
        {isSending ? say().sending : say().cancelYes}
      </Button>
      <Button isDisabled={isSending} onPress={onLeave}>
        {say().cancelNo}
      </Button>
    </>
  );
}
