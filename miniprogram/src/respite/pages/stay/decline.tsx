import { DeclineOfferDocument } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useSend } from '../../../api/ask';
import { AskTwice } from '../../../ui/ask-twice';
import { Card, Line } from '../../../ui/card';
import { writtenIn } from '../../../ui/language';
import { whyNot } from '../../../words/reply';
import type { OneStay } from '.';
import { say } from './say';
import { TOUCHES } from './touches';

/** What saying no to an offer costs, and the way to say it, asked once more. */
export function Decline({ stay, onDone }: { stay: OneStay; onDone(): void }) {
  const { id, decliningMeans, placedWith } = stay;
  const decline = useSend(DeclineOfferDocument);
  return (
    <Card title={say().declining}>
      {decliningMeans !== null ? (
        <View className="line" {...writtenIn('zh')}>
          {decliningMeans}
        </View>
      ) : (
        <Line>{say().decliningNothing}</Line>
      )}
      <AskTwice
        label={say().decline}
        question={placedWith.length > 0 ? say().declineAskBoth : say().declineAsk}
        yes={say().declineYes}
        no={say().declineNo}
        sending={say().sending}
        send={async () => {
          const { data, error } = await decline({ input: { stayId: id } }, TOUCHES);
          const why = whyNot(data?.declineOffer, error);
          if (!why) onDone();
          return why;
        }}
      />
    </Card>
  );
}
