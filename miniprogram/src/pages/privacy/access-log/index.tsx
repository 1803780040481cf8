import { AccessLogDocument, type AccessLogQuery } from '@doorstep/schema/documents';
import { useState } from 'react';
import type { Subject } from '../../../api/acting';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { momentWords } from '../../../words/when';
import { whatWords, whoWords, whyWords } from './log-words';

type Entry = AccessLogQuery['accessLog']['edges'][number]['node'];

/** Who looked at the person's data or did something for him, when, and why. */
export default function AccessLogPage() {
  const { acting } = useHere();
  return (
    <Page title={acting ? words.accessLog.titleOf(acting.person.name) : words.accessLog.title}>
      <ForSubject matter="OWN">{(subject) => <Content key={subject.id} subject={subject} />}</ForSubject>
      <Line>{words.accessLog.odd}</Line>
      <CallButton />
    </Page>
  );
}

function Content({ subject }: { subject: Subject }) {
  const [includeOwn, setIncludeOwn] = useState(false);
  return (
    <>
      <Button isExpanded={includeOwn} onPress={() => setIncludeOwn(!includeOwn)}>
        {includeOwn ? words.accessLog.withoutOwn : words.accessLog.withOwn}
      </Button>
      <Entries key={String(includeOwn)} personId={subject.id} includeOwn={includeOwn} />
    </>
  );
}

interface EntriesProps {
  personId: string;
  includeOwn: boolean;
  after?: string;
}

function Entries({ personId, includeOwn, after }: EntriesProps) {
  const asked = useAsk(AccessLogDocument, { personId, includeOwn, first: SHORT, after: after ?? null });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ accessLog: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && <Empty says={words.accessLog.none} />}
          {edges.map(({ node }) => (
            <OneEntry key={node.id} entry={node} />
          ))}
          <NextPage pageInfo={pageInfo}>
            {(next) => <Entries personId={personId} includeOwn={includeOwn} after={next} />}
          </NextPage>
        </>
      )}
    </Answered>
  );
}

function OneEntry({ entry }: { entry: Entry }) {
  const { today } = useHere();
  const { at, count } = entry;
  const why = whyWords(entry);
  return (
    <Card>
      <Line>{words.accessLog.did(whoWords(entry), whatWords(entry))}</Line>
      {why !== undefined && <Line>{words.accessLog.why(why)}</Line>}
      <Note>{momentWords(at, today)}</Note>
      {count > 1 && <Note>{words.accessLog.times(count)}</Note>}
    </Card>
  );
}
