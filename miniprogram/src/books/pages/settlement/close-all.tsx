import { CloseSettlementsDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { AskTwice } from '../../../ui/ask-twice';
import { Done } from '../../../ui/done';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { settlementWords } from './words';

/** Closes a month that is over for every service point where it agrees with the books; the others stay open. */
export function CloseAll({ regionCode, month }: { regionCode: string; month: string }) {
  const [done, setDone] = useState<string>();
  const close = useSend(CloseSettlementsDocument);
  const words = settlementWords();

  async function send(): Promise<Why | undefined> {
    const { data, error } = await close({ input: { regionCode, month } }, { additionalTypenames: ['MonthOfPoint'] });
    const why = whyNot(data?.closeSettlements, error);
    if (!why && data) setDone(words.closedAll(data.closeSettlements.closed ?? 0, data.closeSettlements.differing ?? 0));
    return why;
  }

  return (
    <>
      <Done says={done} />
      <AskTwice
        label={words.closeAll(words.month(month))}
        question={words.closeAllAsk}
        {...{ yes: words.yes, no: words.no, sending: words.sending, send }}
      />
    </>
  );
}
