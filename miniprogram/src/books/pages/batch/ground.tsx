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

/** On what a payment rests: of a person his application and its rule, of a service point the month that was closed. */
export function Ground({ payment, batch }: GroundProps) {
  const { rule, clauseId, applicationId, entitlementId } = payment;
  const words = batchWords();
  // An item and how it is read, "3301/certificate-reward#FIFTHS"; or a month, "settlement#2026-11".
  const [itemId = '', reading = ''] = rule.split('#');
  return (
    <>
      {clauseId === null ? (
        <Note>{words.settled(payoutWords().month(reading))}</Note>
      ) : (
        <Granted {...{ itemId, reading, clauseId }} />
      )}
      <Note>{words.fund(batch.fund.name)}</Note>
      <Note>{words.batch(payoutWords().batch(batch.month, batch.number))}</Note>
      {applicationId !== null && <Note>{words.application(applicationId)}</Note>}
      {entitlementId !== null && <Note>{words.entitlement(entitlementId)}</Note>}
    </>
  );
}

function Granted({ itemId, reading, clauseId }: { itemId: string; reading: string; clauseId: string }) {
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
    </>
  );
}
