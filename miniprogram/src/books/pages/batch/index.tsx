import { PayoutBatchDocument, type Role } from '@doorstep/schema/documents';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { StaffPage } from '../../../staff/parts/staff-page';
import { Card } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { Answered } from '../../../ui/state';
import { goUp, paramOf } from '../../../words/go';
import { Facts } from './facts';
import { Imports } from './imports';
import { Next } from './next';
import { Payments } from './payments';
import { batchWords } from './words';
import './index.scss';

const PAYING: readonly Role[] = ['FUND_OFFICER'];

/** One batch: what it pays and why, who made and who checked it, its file for the bank, and what the bank answered. */
export default function BatchPage() {
  const { params } = useRouter();
  return (
    <StaffPage says={batchWords} roles={PAYING}>
      {() => <OneBatch id={paramOf(params, 'id')} />}
    </StaffPage>
  );
}

function OneBatch({ id }: { id: string }) {
  const [done, setDone] = useState<string>();
  const asked = useAsk(PayoutBatchDocument, { id }, { about: ['PayoutLine', 'BankImport'] });
  useUpToDate(asked);

  function finish(says: string): void {
    setDone(says);
    goUp();
  }

  return (
    <>
      <Done says={done} />
      <Answered asked={asked}>
        {({ payoutBatch: batch }) => (
          <>
            <Facts batch={batch} />
            <Next batch={batch} onDone={finish} />
            <Imports imports={batch.imports} />
            <Card title={batchWords().payments}>
              <Payments batch={batch} onDone={finish} />
            </Card>
          </>
        )}
      </Answered>
    </>
  );
}
