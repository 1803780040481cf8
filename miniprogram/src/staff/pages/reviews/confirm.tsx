import { ConfirmDecisionDocument, DeclineDecisionDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { AskTwice } from '../../../ui/ask-twice';
import { Button } from '../../../ui/button';
import { Line } from '../../../ui/card';
import { TextArea } from '../../../ui/text-area';
import { grantWords } from '../../../words/grant';
import { yearDateWords } from '../../../words/when';
import type { Case } from './one-case';
import type { Deciding } from './use-deciding';

type Proposal = NonNullable<Case['proposal']>;

interface ConfirmProps {
  case: Case;
  proposal: Proposal;
  deciding: Deciding;
}

/** What a colleague decided, and for the second officer the choice to stand for it or not. */
export function Confirm({ case: { application, grant, mayConfirm }, proposal, deciding }: ConfirmProps) {
  const [said, setSaid] = useState('');
  const { confirm, decline } = useConfirming(application.id, deciding);
  const { outcome, reason, words: why, officer, endsOn } = proposal;
  const granted = grantWords({ ...grant, amountFen: proposal.amountFen, quota: proposal.quota });
  return (
    <>
      <Line>{words.reviews.proposal(officer, words.reviews.outcome[outcome])}</Line>
      {granted !== undefined && <Line>{granted}</Line>}
      {endsOn !== null && <Line>{words.reviews.lastsUntil(yearDateWords(endsOn))}</Line>}
      {reason !== null && <Line>{words.reviews.because(words.reviews.reason[reason])}</Line>}
      {why !== null && <Line>{why}</Line>}
      {mayConfirm && (
        <>
          <AskTwice
            label={words.reviews.confirm}
            question={words.reviews.confirmAsk}
            yes={words.reviews.confirmYes}
            no={words.reviews.confirmNo}
            sending={words.reviews.sending}
            send={confirm}
          />
          <TextArea label={words.reviews.declineWords} value={said} onInput={setSaid} />
          <Button isDisabled={deciding.isSending} onPress={() => decline(said.trim())}>
            {deciding.isSending ? words.reviews.sending : words.reviews.decline}
          </Button>
        </>
      )}
    </>
  );
}

function useConfirming(applicationId: string, { refuse, settle }: Deciding) {
  const sendYes = useSend(ConfirmDecisionDocument);
  const sendNo = useSend(DeclineDecisionDocument);

  const confirm = () =>
    settle(
      sendYes({ input: { applicationId } }).then(({ data, error }) => ({ payload: data?.confirmDecision, error })),
      words.reviews.confirmed,
    );

  function decline(said: string): void {
    if (!said) return refuse(words.reviews.fillDecline);
    const sent = sendNo({ input: { applicationId, words: said } });
    void settle(
      sent.then(({ data, error }) => ({ payload: data?.declineDecision, error })),
      words.reviews.declined,
    );
  }

  return { confirm, decline };
}
