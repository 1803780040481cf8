import { PaidItemDocument, type BatchPartsFragment, type PaymentPartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAsk } from '../../../api/ask';
import { Line, Note } from '../../../ui/card';
import { Clause } from '../../../ui/clause';
import { writtenIn } from '../../../ui/language';
import { Answered } from '../../../ui/state';
import { payoutWords } from '../../parts/words';
import { batchWords } from './words';

interface GroundProps {
  payment: PaymentPartsFragment;
  batch: BatchPartsFragment;
}

/** On what a payment rests: application, entitlement, rule with its clause, fund and batch. */
export function Ground({ payment: { rule, clauseId, applicationId, entitlementId }, batch }: GroundProps) {
  // An item and how it is read: "3301/certificate-reward#FIFTHS".
  const [itemId = '', reading = ''] = rule.split('#');
  const asked = useAsk(PaidItemDocument, { id: itemId });
  const words = batchWords();
  return (
    <>
      <Answered asked={asked}>
        {({ serviceItem: item }) => {
          const clause = item?.clauses.find(({ id }) => id === clauseId);
          return (
            <>
              {item && (
                <Line>
                  <View {...writtenIn('zh')}>{item.title}</View>
                </Line>
              )}
              {clause && <Clause clause={clause} />}
            </>
          );
        }}
      </Answered>
      <Note>{words.clause(clauseId)}</Note>
      <Note>{words.rule(itemId, reading)}</Note>
      <Note>{words.fund(batch.fund.name)}</Note>
      <Note>{words.batch(payoutWords().batch(batch.month, batch.number))}</Note>
      <Note>{words.application(applicationId)}</Note>
      <Note>{words.entitlement(entitlementId)}</Note>
    </>
  );
}
