import {
  DataRequestsDocument,
  WithdrawDataRequestDocument,
  type DataRequestPartsFragment,
} from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Subject } from '../../../api/acting';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { words } from '../../../locale/words';
import { AskTwice } from '../../../ui/ask-twice';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line } from '../../../ui/card';
import { DataRequestFacts } from '../../../ui/data-request-facts';
import { Done } from '../../../ui/done';
import { ForSubject } from '../../../ui/for-subject';
import { writtenIn } from '../../../ui/language';
import { Page } from '../../../ui/page';
import { ShortList } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { requestWords } from '../../../words/data-request';
import { go, goUp } from '../../../words/go';
import { whyNot } from '../../../words/reply';
import { Deletion } from './deletion';

/** What was asked to be put right or removed, how far it is, and the ways to ask. */
export default function RequestsPage() {
  const ask = (
    <Button kind="main" onPress={() => go('correction')}>
      {words.requests.ask}
    </Button>
  );
  return (
    <Page title={words.requests.title} action={ask}>
      <ForSubject matter="OWN">{(subject) => <Content key={subject.id} subject={subject} />}</ForSubject>
      <CallButton />
    </Page>
  );
}

function Content({ subject }: { subject: Subject }) {
  const [done, setDone] = useState<string>();
  const asked = useAsk(DataRequestsDocument, { personId: subject.id }, { about: ['DataRequest'] });
  useUpToDate(asked);

  function tell(says: string): void {
    setDone(says);
    goUp();
  }

  return (
    <>
      <Done says={done} />
      <Answered asked={asked}>
        {({ dataRequests }) => (
          <>
            {dataRequests.length === 0 && <Empty says={words.requests.none} />}
            <ShortList items={dataRequests}>
              {(request) => <OneRequest key={request.id} request={request} onDone={tell} />}
            </ShortList>
            {!dataRequests.some(({ kind, status }) => kind === 'DELETION' && status === 'OPEN') && (
              <Deletion personId={subject.id} onDone={tell} />
            )}
          </>
        )}
      </Answered>
    </>
  );
}

interface OneRequestProps {
  request: DataRequestPartsFragment;
  onDone(says: string): void;
}

function OneRequest({ request, onDone }: OneRequestProps) {
  const { id, status, reason, words: answer } = request;
  const withdraw = useSend(WithdrawDataRequestDocument);

  async function send() {
    const { data, error } = await withdraw({ input: { requestId: id } });
    const why = whyNot(data?.withdrawDataRequest, error);
    if (!why) onDone(words.requests.withdrawn);
    return why;
  }

  return (
    <Card title={requestWords(request)}>
      <View className="status">{words.dataRequest.status[status]}</View>
      <DataRequestFacts request={request} />
      {reason !== null && <Line>{words.dataRequest.why(words.dataRequest.reason[reason])}</Line>}
      {answer !== null && (
        <View className="line" {...writtenIn('zh')}>
          {words.dataRequest.answer(answer)}
        </View>
      )}
      {status === 'OPEN' && (
        <AskTwice
          label={words.requests.withdraw}
          question={words.requests.withdrawAsk}
          yes={words.requests.withdrawYes}
          no={words.requests.withdrawNo}
          sending={words.requests.sending}
          send={send}
        />
      )}
    </Card>
  );
}
