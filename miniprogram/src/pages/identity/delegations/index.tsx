import { DelegationsDocument, type DelegationPartsFragment } from '@doorstep/schema/documents';
import { useState } from 'react';
import type { Subject } from '../../../api/acting';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Heading, Line } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Done } from '../../../ui/done';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { ShortList } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import { go, goUp } from '../../../words/go';
import { ByMe, ForMe, Past, Sent } from './delegation-card';
import { RequestCard } from './request-card';

/** Who acts for whom: requests to answer first, then who acts for me, then for whom I act. */
export default function DelegationsPage() {
  const { viewer, acting } = useHere();
  const ask = viewer?.person && !acting && (
    <Button kind="main" onPress={() => go('askDelegation')}>
      {words.delegations.askButton}
    </Button>
  );
  return (
    <Page title={words.delegations.title} action={ask || undefined}>
      <ForSubject matter="OWN">{(subject) => <Delegations key={subject.id} subject={subject} />}</ForSubject>
      <CallButton />
    </Page>
  );
}

function Delegations({ subject }: { subject: Subject }) {
  const [done, setDone] = useState<string>();
  const asked = useAsk(DelegationsDocument, { personId: subject.id }, { about: ['Delegation'] });
  useUpToDate(asked);

  function tell(says: string): void {
    setDone(says);
    goUp();
  }

  return (
    <>
      <Done says={done} />
      <Answered asked={asked}>
        {({ delegations }) => <Lists subject={subject} delegations={delegations} onDone={tell} />}
      </Answered>
    </>
  );
}

interface ListsProps {
  subject: Subject;
  delegations: readonly DelegationPartsFragment[];
  onDone(says: string): void;
}

function Lists({ subject, delegations, onDone }: ListsProps) {
  const { acting, viewer } = useHere();
  const forMe = delegations.filter(({ person }) => person?.id === subject.id);
  const byMe = delegations.filter(({ delegate }) => delegate.id === subject.id);
  const are = (list: readonly DelegationPartsFragment[], status: string) => list.filter((one) => one.status === status);
  const past = delegations.filter(({ status }) => status !== 'LIVE' && status !== 'REQUESTED');
  // What a guardian asked for herself is not hers to answer.
  const waiting = are(forMe, 'REQUESTED').filter(({ delegate }) => delegate.id !== viewer?.person?.id);
  return (
    <>
      {waiting.length > 0 && <Heading>{words.delegations.waiting}</Heading>}
      {waiting.map((request) => (
        <RequestCard key={request.id} request={request} onDone={onDone} />
      ))}
      <Heading>{acting ? words.delegations.forSubject(subject.name) : words.delegations.forMe}</Heading>
      {are(forMe, 'LIVE').length === 0 && <None says={words.delegations.forMeNone} />}
      <ShortList items={are(forMe, 'LIVE')}>
        {(one) => <ForMe key={one.id} delegation={one} onDone={onDone} />}
      </ShortList>
      <Heading>{acting ? words.delegations.bySubject(subject.name) : words.delegations.byMe}</Heading>
      {are(byMe, 'LIVE').length === 0 && <None says={words.delegations.byMeNone} />}
      <ShortList items={are(byMe, 'LIVE')}>{(one) => <ByMe key={one.id} delegation={one} onDone={onDone} />}</ShortList>
      {are(byMe, 'REQUESTED').length > 0 && <Heading>{words.delegations.sent}</Heading>}
      <ShortList items={are(byMe, 'REQUESTED')}>
        {(one) => <Sent key={one.id} delegation={one} onDone={onDone} />}
      </ShortList>
      {past.length > 0 && (
        <Disclosure more={words.delegations.past} less={words.delegations.pastLess}>
          <ShortList items={past}>
            {(one) => <Past key={one.id} delegation={one} isForMe={one.person?.id === subject.id} />}
          </ShortList>
        </Disclosure>
      )}
    </>
  );
}

function None({ says }: { says: string }) {
  return (
    <Card>
      <Line>{says}</Line>
    </Card>
  );
}
