import { HoursElsewhereDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { CallButton } from '../../../ui/call-button';
import { Done } from '../../../ui/done';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { Answered } from '../../../ui/state';
import { goUp } from '../../../words/go';
import { MyNumber } from './my-number';
import { say } from './say';
import { SendByNumber } from './send-by-number';
import { Sent } from './sent';
import './index.scss';

/** A number to be sent hours by from anywhere, sending by one, and where it stands what was sent. */
export default function HoursElsewherePage() {
  const { acting } = useHere();
  return (
    <Page title={acting ? say().titleOf(acting.person.name) : say().title}>
      <ForSubject matter="TIME_BANK">{({ id }) => <Of key={id} personId={id} />}</ForSubject>
      <CallButton />
    </Page>
  );
}

function Of({ personId }: { personId: string }) {
  const [done, setDone] = useState<string>();
  const asked = useAsk(HoursElsewhereDocument, { personId }, { about: ['HoursAccount', 'ReceivingNumber'] });
  useUpToDate(asked);

  function tell(says: string): void {
    setDone(says);
    goUp();
  }

  return (
    <>
      <Done says={done} />
      <Answered asked={asked}>
        {({ hours, receivingNumber }) => (
          <>
            <MyNumber personId={personId} number={receivingNumber} />
            <SendByNumber personId={personId} accounts={hours} onDone={tell} />
          </>
        )}
      </Answered>
      <Sent key={done} personId={personId} />
    </>
  );
}
