import type { BatchPartsFragment } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { Card, Line, Note } from '../../../ui/card';
import { momentWords } from '../../../words/when';
import { payoutWords } from '../../parts/words';
import { batchWords } from './words';

/** What a batch is, what it comes to, and who did what of it when. */
export function Facts({ batch }: { batch: BatchPartsFragment }) {
  const { fund, month, number, status, payments, totalFen, madeBy, approvedBy } = batch;
  const { today } = useHere();
  const [words, shared] = [batchWords(), payoutWords()];
  const at = (instant: string): string => momentWords(instant, today);
  return (
    <Card title={shared.batch(month, number)}>
      <Line>{words.from(fund.name)}</Line>
      <View className="status">{shared.total(payments, yuan(totalFen))}</View>
      <Line>{shared.status[status]}</Line>
      <Note>{words.madeBy(madeBy, at(batch.madeAt))}</Note>
      {approvedBy !== null && batch.approvedAt !== null && (
        <Note>{words.approvedBy(approvedBy, at(batch.approvedAt))}</Note>
      )}
      {batch.exportedAt !== null && <Note>{words.exportedAt(at(batch.exportedAt))}</Note>}
      {batch.closedAt !== null && <Note>{words.closedAt(at(batch.closedAt))}</Note>}
    </Card>
  );
}
