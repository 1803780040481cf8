import { PayoutLinesDocument, type BatchPartsFragment } from '@doorstep/schema/documents';
import { useAsk } from '../../../api/ask';
import { NextPage } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import { OnePayment } from './one-payment';

const PAGE = 20;

interface PaymentsProps {
  batch: BatchPartsFragment;
  after?: string;
  onDone(says: string): void;
}

/** The payments of a batch, page by page. */
export function Payments({ batch, after, onDone }: PaymentsProps) {
  const asked = useAsk(
    PayoutLinesDocument,
    { id: batch.id, first: PAGE, after: after ?? null },
    { about: ['PayoutLine'] },
  );
  return (
    <Answered asked={asked}>
      {({ payoutBatch: { lines } }) => (
        <>
          {lines.edges.map(({ node }) => (
            <OnePayment key={node.id} payment={node} batch={batch} onDone={onDone} />
          ))}
          <NextPage pageInfo={lines.pageInfo}>
            {(next) => <Payments batch={batch} after={next} onDone={onDone} />}
          </NextPage>
        </>
      )}
    </Answered>
  );
}
