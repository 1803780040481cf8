import { WithdrawApplicationDocument } from '@doorstep/schema/documents';
import { useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { AskTwice } from '../../../ui/ask-twice';
import { whyNot } from '../../../words/reply';

/** Takes it back, after asking once more. */
export function Withdraw({ applicationId }: { applicationId: string }) {
  const withdraw = useSend(WithdrawApplicationDocument);
  return (
    <AskTwice
      label={words.application.withdraw}
      question={words.application.withdrawAsk}
      yes={words.application.withdrawYes}
      no={words.application.withdrawNo}
      sending={words.application.withdrawing}
      send={async () => {
        const { data, error } = await withdraw({ input: { applicationId } });
        return whyNot(data?.withdrawApplication, error);
      }}
    />
  );
}
