import type { DataRequestPartsFragment } from '@doorstep/schema/documents';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { Subject } from '../../../api/acting';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line } from '../../../ui/card';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { goOn, paramOf } from '../../../words/go';
import { yearDateWords } from '../../../words/when';
import { CorrectionForm } from './correction-form';
import { fieldNamed } from './form';

/** Asks for one thing that is recorded to be put right: which, what is right, and then what happens. */
export default function CorrectionPage() {
  const [sent, setSent] = useState<DataRequestPartsFragment>();
  const first = fieldNamed(paramOf(useRouter().params, 'field'));
  const title = sent
    ? sent.status === 'DONE'
      ? words.correction.done
      : words.correction.sent
    : words.correction.title;
  return (
    <Page title={title}>
      {sent ? (
        <Sent request={sent} onMore={() => setSent(undefined)} />
      ) : (
        <ForSubject matter="OWN">
          {(subject: Subject) => (
            <CorrectionForm key={subject.id} personId={subject.id} first={first} onSent={setSent} />
          )}
        </ForSubject>
      )}
      <CallButton />
    </Page>
  );
}

function Sent({ request: { field, status, dueOn }, onMore }: { request: DataRequestPartsFragment; onMore(): void }) {
  const name = words.dataRequest.field[field ?? 'OTHER'];
  return (
    <>
      <Card>
        <Line>
          {status === 'DONE' ? words.correction.doneWhat(name) : words.correction.sentWhat(name, yearDateWords(dueOn))}
        </Line>
      </Card>
      <Button onPress={onMore}>{words.correction.more}</Button>
      <Button kind="main" onPress={() => goOn('requests')}>
        {words.correction.see}
      </Button>
    </>
  );
}
