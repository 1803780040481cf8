import { AcceptOfferDocument } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { goUp } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import type { OneStay } from '.';
import { say } from './say';
import { TOUCHES } from './touches';

export interface Accepting {
  isSending: boolean;
  refusal: Why | undefined;
  send(stay: OneStay): Promise<void>;
}

/** Takes the place that is held, for all who are placed together, at the price that is shown. Safe to repeat. */
export function useAccepting(onDone: () => void): Accepting {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const accept = useSend(AcceptOfferDocument);

  async function send({ id, placementOwnShareFen }: OneStay): Promise<void> {
    setSending(true);
    setRefusal(undefined);
    const { data, error } = await accept({ input: { stayId: id, agreedOwnShareFen: placementOwnShareFen } }, TOUCHES);
    setSending(false);
    const why = whyNot(data?.acceptOffer, error);
    setRefusal(why);
    if (why) goUp();
    else onDone();
  }

  return { isSending, refusal, send };
}

/** The button that takes the place, with what it costs. */
export function Accept({ stay, accepting: { isSending, send } }: { stay: OneStay; accepting: Accepting }) {
  const cost = yuan(stay.placementOwnShareFen);
  const label = stay.placedWith.length > 0 ? say().acceptBoth(cost) : say().accept(cost);
  return (
    <Button kind="main" isDisabled={isSending} onPress={() => void send(stay)}>
      {isSending ? say().accepting : label}
    </Button>
  );
}
