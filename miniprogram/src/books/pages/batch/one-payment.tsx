import {
  RemovePaymentDocument,
  RepairPaymentDocument,
  type BatchPartsFragment,
  type PaymentPartsFragment,
} from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { useSend } from '../../../api/ask';
import { AskTwice } from '../../../ui/ask-twice';
import { Button } from '../../../ui/button';
import { Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { go } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { payoutWords } from '../../parts/words';
import { Ground } from './ground';
import { batchWords } from './words';

interface OnePaymentProps {
  payment: PaymentPartsFragment;
  batch: BatchPartsFragment;
  onDone(says: string): void;
}

/** One payment: to whom, how much, how it stands, why it failed, and on what it rests. */
export function OnePayment({ payment, batch, onDone }: OnePaymentProps) {
  const { id, name, amountFen, status, accountTail, reason, repairedAt, paymentNumber } = payment;
  const words = batchWords();
  const isBack = status === 'FAILED' || status === 'RETURNED';
  const needsRepair = isBack && repairedAt === null;
  return (
    <View className="payment">
      <Line>{words.payment(name, yuan(amountFen))}</Line>
      <Line>{words.at[status]}</Line>
      {reason !== null && <Line>{words.because(reason)}</Line>}
      {accountTail !== null && <Note>{words.account(accountTail)}</Note>}
      <Note>{words.paymentNumber(paymentNumber)}</Note>
      {isBack && <Note>{needsRepair ? words.repairHint : words.repaired}</Note>}
      <Disclosure more={words.ground} less={words.groundLess}>
        <Ground payment={payment} batch={batch} />
      </Disclosure>
      {payment.awardId !== null && <SeeAward id={payment.awardId} />}
      {needsRepair && <Repair lineId={id} onDone={onDone} />}
      {batch.status === 'DRAFT' && status === 'READY' && <Remove lineId={id} onDone={onDone} />}
    </View>
  );
}

const SeeAward = ({ id }: { id: string }) => (
  <Button onPress={() => go('award', { id })}>{batchWords().seeAward}</Button>
);

interface OfLineProps {
  lineId: string;
  onDone(says: string): void;
}

function Repair({ lineId, onDone }: OfLineProps) {
  const send = useSend(RepairPaymentDocument);
  const words = batchWords();

  async function repair(): Promise<Why | undefined> {
    const { data, error } = await send({ input: { lineId } });
    const why = whyNot(data?.repairPayment, error);
    if (!why) onDone(words.repairDone);
    return why;
  }

  return (
    <AskTwice
      label={words.repair}
      question={words.repairAsk}
      {...{ yes: words.repairYes, no: words.no, sending: payoutWords().sending }}
      send={repair}
    />
  );
}

function Remove({ lineId, onDone }: OfLineProps) {
  const send = useSend(RemovePaymentDocument);
  const words = batchWords();

  async function remove(): Promise<Why | undefined> {
    const { data, error } = await send({ input: { lineId } }, { additionalTypenames: ['PayoutLine'] });
    const why = whyNot(data?.removePayment, error);
    if (!why) onDone(words.removed);
    return why;
  }

  return (
    <AskTwice
      label={words.remove}
      question={words.removeAsk}
      {...{ yes: words.removeYes, no: words.no, sending: payoutWords().sending }}
      send={remove}
    />
  );
}
