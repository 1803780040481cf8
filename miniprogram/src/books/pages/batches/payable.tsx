import { MakePayoutBatchDocument, PayableFundsDocument, type PayableFundsQuery } from '@doorstep/schema/documents';
import { addMonths, monthOf } from '@doorstep/shared/civil-date';
import { yuan } from '@doorstep/shared/units';
import { useState } from 'react';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { forgetKey, keyFor } from '../../../api/unanswered';
import { useHere } from '../../../api/viewer';
import { useSending } from '../../../staff/parts/use-sending';
import { Button } from '../../../ui/button';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go } from '../../../words/go';
import { payoutWords } from '../../parts/words';
import { batchesWords } from './words';

const PAGE = 10;
const VERB = 'makePayoutBatch';

/** What each fund could pay up to the end of a month. */
export function Payable() {
  const { today } = useHere();
  const [month, setMonth] = useState(monthOf(today));
  const words = batchesWords();
  const step = (months: number): void => setMonth(monthOf(addMonths(`${month}-01`, months)));
  return (
    <>
      <Heading>{words.until(payoutWords().month(month))}</Heading>
      <Note>{words.hint}</Note>
      <Button onPress={() => step(-1)}>{words.earlier}</Button>
      {month < monthOf(today) && <Button onPress={() => step(1)}>{words.later}</Button>}
      <Funds key={month} month={month} />
      <Button onPress={() => go('held')}>{words.held}</Button>
    </>
  );
}

function Funds({ month, after }: { month: string; after?: string }) {
  const asked = useAsk(
    PayableFundsDocument,
    { month, first: PAGE, after: after ?? null },
    { about: ['PayoutBatch', 'PayoutLine'] },
  );
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ payableFunds: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === undefined && <Empty says={batchesWords().noFund} />}
          {edges.map(({ node }) => (
            <OneFund key={node.fund.id} due={node} month={month} />
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Funds month={month} after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}

interface OneFundProps {
  due: PayableFundsQuery['payableFunds']['edges'][number]['node'];
  month: string;
}

function OneFund({ due: { fund, payments, amountFen, withoutAccount, toRepair }, month }: OneFundProps) {
  const send = useSend(MakePayoutBatchDocument);
  const { isSending, refusal, settle } = useSending();
  const [words, shared] = [batchesWords(), payoutWords()];

  async function make(): Promise<void> {
    const wanted = { fundId: fund.id, month };
    const sent = send({ input: { ...wanted, idempotencyKey: keyFor(VERB, wanted) } });
    const done = await settle(sent.then(({ data, error }) => ({ payload: data?.makePayoutBatch, error })));
    const { data } = await sent;
    // Answered: one that is called off later can be put together anew.
    if (data) forgetKey(VERB, wanted);
    const batch = data?.makePayoutBatch.batch;
    if (done && batch) go('batch', { id: batch.id });
  }

  return (
    <Card title={fund.name}>
      <Line>{payments === 0 ? words.nothing : words.due(payments, yuan(amountFen))}</Line>
      {withoutAccount > 0 && <Note>{words.withoutAccount(withoutAccount)}</Note>}
      {toRepair > 0 && <Note>{words.toRepair(toRepair)}</Note>}
      {refusal && <Refusal {...refusal} />}
      {payments > 0 && (
        <Button kind="main" isDisabled={isSending} onPress={() => void make()}>
          {isSending ? shared.sending : words.make(payments, yuan(amountFen))}
        </Button>
      )}
    </Card>
  );
}
