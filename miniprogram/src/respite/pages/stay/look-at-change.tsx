import { ChangeRespiteStayDocument, StayChangePreviewDocument } from '@doorstep/schema/documents';
import { yuan, type Fen } from '@doorstep/shared/units';
import { useState } from 'react';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Card, Line } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import { Answered } from '../../../ui/state';
import { refusedWords, type Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import type { OneStay } from '.';
import type { Days } from './change';
import { say } from './say';
import { Touched } from './touched';
import { TOUCHES } from './touches';

interface LookProps {
  stay: OneStay;
  days: Days;
  onDone(): void;
}

/** What other days would do: price, bed, quota and what comes home; then the button that does it at that price. */
export function LookAtChange({ stay, days, onDone }: LookProps) {
  const asked = useAsk(
    StayChangePreviewDocument,
    { stayId: stay.id, ...days },
    { about: ['RespiteStay', 'Absence', 'MealBooking'] },
  );
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ stayChangePreview: { refusal, ownShareFen, ownShareNowFen, quotaLeft, isOtherBed, items } }) =>
        refusal ? (
          <Refusal {...refusedWords(refusal)} />
        ) : (
          <Card title={say().looking}>
            <Line>{payWords(ownShareFen ?? 0, ownShareNowFen ?? 0)}</Line>
            {stay.placedWith.length > 0 && <Line>{say().payBoth}</Line>}
            {isOtherBed && <Line>{say().otherBed}</Line>}
            {quotaLeft !== null && <Line>{say().quota(quotaLeft)}</Line>}
            <Touched items={items} />
            <Send stayId={stay.id} days={days} agreedOwnShareFen={ownShareFen ?? 0} onDone={onDone} />
          </Card>
        )
      }
    </Answered>
  );
}

function payWords(then: Fen, now: Fen): string {
  if (then === now) return say().paySame(yuan(then));
  return then > now ? say().payMore(yuan(then), yuan(then - now)) : say().payLess(yuan(then), yuan(now - then));
}

interface SendProps {
  stayId: string;
  days: Days;
  agreedOwnShareFen: Fen;
  onDone(): void;
}

function Send({ stayId, days, agreedOwnShareFen, onDone }: SendProps) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const change = useSend(ChangeRespiteStayDocument);

  async function send(): Promise<void> {
    setSending(true);
    const { data, error } = await change({ input: { stayId, ...days, agreedOwnShareFen } }, TOUCHES);
    setSending(false);
    const why = whyNot(data?.changeRespiteStay, error);
    setRefusal(why);
    if (!why) onDone();
  }

  return (
    <>
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void send()}>
        {isSending ? say().sending : say().changeSend(yuan(agreedOwnShareFen))}
      </Button>
    </>
  );
}
