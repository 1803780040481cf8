import {
  RequestRespiteStayDocument,
  type RequestRespiteStayInput,
  type RequestRespiteStayMutation,
} from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { troubleOf, type Trouble } from '../../../api/trouble';
import { forgetKey, isUnanswered, keyFor } from '../../../api/unanswered';
import { goOn, goUp } from '../../../words/go';

/** Why nothing was asked: no answer, or a "no" of the service. */
export type Refused = { trouble: Trouble } | { refused: RequestRespiteStayMutation['requestRespiteStay'] };

type Wish = Omit<RequestRespiteStayInput, 'idempotencyKey'>;

interface Requesting {
  isSending: boolean;
  refused: Refused | undefined;
  /** Such a request was sent and never answered; sending it again is safe. */
  isUnanswered: boolean;
  send(): Promise<void>;
}

const VERB = 'requestRespiteStay';
const TOUCHES = { additionalTypenames: ['RespiteStay', 'RespiteQuota', 'Absence', 'MealBooking'] };

/** Asks for a stay once, however often it is sent, and shows it. */
export function useRequest(wish: Wish | undefined): Requesting {
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const ask = useSend(RequestRespiteStayDocument);

  function refuse(why: Refused | undefined): void {
    setRefused(why);
    goUp();
  }

  async function askOnce(wanted: Wish): Promise<void> {
    const { data, error } = await ask({ input: { ...wanted, idempotencyKey: keyFor(VERB, wanted) } }, TOUCHES);
    if (error) {
      const trouble = troubleOf(error);
      // A refused request was answered; one that met silence or a fault may have been taken.
      if (trouble.kind === 'REFUSED') forgetKey(VERB, wanted);
      return refuse({ trouble });
    }
    forgetKey(VERB, wanted);
    const stay = data?.requestRespiteStay.stay;
    if (!stay) return refuse(data && { refused: data.requestRespiteStay });
    // An answer to an earlier wish that came to nothing since: this is a new one.
    if (stay.status === 'CANCELLED' || stay.status === 'DECLINED') return askOnce(wanted);
    goOn('stay', { id: stay.id, fresh: 'yes' });
  }

  async function send(): Promise<void> {
    if (!wish || isSending) return;
    setSending(true);
    setRefused(undefined);
    try {
      await askOnce(wish);
    } finally {
      setSending(false);
    }
  }

  return { isSending, refused, isUnanswered: wish !== undefined && isUnanswered(VERB, wish), send };
}
