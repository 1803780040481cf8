import { RenewReceivingNumberDocument, type ReceivingNumberPartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useSend } from '../../../api/ask';
import { AskTwice } from '../../../ui/ask-twice';
import { Card, Line, Note } from '../../../ui/card';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { yearDateWords } from '../../../words/when';
import { Deed } from '../../deed';
import { hoursWords } from '../../parts/words';
import { say } from './say';

interface MyNumberProps {
  personId: string;
  number: ReceivingNumberPartsFragment | null | undefined;
}

/** The number that he reads out to his family elsewhere; another one makes it good no more. */
export function MyNumber({ personId, number }: MyNumberProps) {
  const ask = useSend(RenewReceivingNumberDocument);
  const { no, sending } = hoursWords();

  async function send(): Promise<Why | undefined> {
    const { data, error } = await ask({ input: { personId } }, { additionalTypenames: ['ReceivingNumber'] });
    return whyNot(data?.renewReceivingNumber, error);
  }

  if (!number)
    return (
      <Card title={say().mine}>
        <Line>{say().noNumber}</Line>
        <Deed label={say().get} send={send} />
      </Card>
    );
  return (
    <Card title={say().mine}>
      <View className="elsewhere__number">{number.number}</View>
      <Line>{say().into(number.place, yearDateWords(number.expiresOn))}</Line>
      <Note>{say().readOut}</Note>
      <AskTwice label={say().renew} question={say().renewAsk} yes={say().renewYes} {...{ no, sending, send }} />
    </Card>
  );
}
