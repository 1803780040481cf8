import { PayoutBatchesDocument } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { useAsk, useUpToDate } from '../../../api/ask';
import { Heading, Line, Note, PressCard } from '../../../ui/card';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go } from '../../../words/go';
import { payoutWords } from '../../parts/words';
import { batchesWords } from './words';

const PAGE = 10;

/** The batches, the newest first, and how far each has come. */
export function Made() {
  return (
    <>
      <Heading>{batchesWords().made}</Heading>
      <Batches />
    </>
  );
}

function Batches({ after }: { after?: string }) {
  const asked = useAsk(PayoutBatchesDocument, { first: PAGE, after: after ?? null }, { about: ['PayoutBatch'] });
  useUpToDate(asked);
  const [words, shared] = [batchesWords(), payoutWords()];
  return (
    <Answered asked={asked}>
      {({ payoutBatches: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === undefined && <Empty says={words.noBatch} />}
          {edges.map(({ node: { id, month, number, status, payments, totalFen, fund, isMine } }) => (
            <PressCard key={id} onPress={() => go('batch', { id })}>
              <Line>{fund.name}</Line>
              <Line>{shared.batch(month, number)}</Line>
              <Note>{shared.total(payments, yuan(totalFen))}</Note>
              <Note>{status === 'DRAFT' && !isMine ? words.forYou : shared.status[status]}</Note>
              <View className="press-word">{words.open}</View>
            </PressCard>
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Batches after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}
