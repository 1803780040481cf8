import { ConfirmBudgetDocument, RefuseBudgetDocument, type BudgetPartsFragment } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { useSend } from '../../../api/ask';
import { useSending } from '../../../staff/parts/use-sending';
import { AskTwice } from '../../../ui/ask-twice';
import { Button } from '../../../ui/button';
import { Line, Note } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { fundWords } from './words';

interface OneBudgetProps {
  budget: BudgetPartsFragment;
  onDone(says: string): void;
}

/** Money given to a fund: who entered it, how it stands, and for another officer to confirm. */
export function OneBudget({ budget, onDone }: OneBudgetProps) {
  const { id, amountFen, words: what, status, enteredBy, isOwn } = budget;
  const words = fundWords();
  const sendConfirm = useSend(ConfirmBudgetDocument);
  const sendRefuse = useSend(RefuseBudgetDocument);
  const { isSending, refusal, settle } = useSending();
  const input = { budgetId: id };

  async function confirm(): Promise<void> {
    const sent = sendConfirm({ input }).then(({ data, error }) => ({ payload: data?.confirmBudget, error }));
    if (await settle(sent)) onDone(words.confirmed);
  }

  async function refuse(): Promise<Why | undefined> {
    const { data, error } = await sendRefuse({ input });
    const why = whyNot(data?.refuseBudget, error);
    if (!why) onDone(words.refused);
    return why;
  }

  return (
    <View className="fund__budget">
      <Line>{words.budget(yuan(amountFen), what)}</Line>
      <Note>{words.by(enteredBy)}</Note>
      <Note>{words.status[status]}</Note>
      {refusal && <Refusal {...refusal} />}
      {status === 'PROPOSED' && !isOwn && (
        <Button kind="main" isDisabled={isSending} onPress={() => void confirm()}>
          {isSending ? words.sending : words.confirm(yuan(amountFen))}
        </Button>
      )}
      {status === 'PROPOSED' && (
        <AskTwice
          label={words.refuse}
          question={words.refuseAsk}
          {...{ yes: words.yes, no: words.no, sending: words.sending }}
          send={refuse}
        />
      )}
    </View>
  );
}
