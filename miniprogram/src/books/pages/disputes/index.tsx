import { ServiceDisputesDocument, type Role } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { StaffPage } from '../../../staff/parts/staff-page';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go, goUp } from '../../../words/go';
import { OneDispute } from './one-dispute';
import { disputeWords } from './words';

const DESK: readonly Role[] = ['REVIEWER', 'HOTLINE_AGENT', 'SUPERVISOR'];
const PAGE = 10;

/** Services on which the two sides do not agree, the oldest first; the desk decides what counts. */
export default function DisputesPage() {
  const [done, setDone] = useState<string>();
  const words = disputeWords();

  function finish(says: string): void {
    setDone(says);
    goUp();
  }

  return (
    <StaffPage says={disputeWords} roles={DESK}>
      {() => (
        <>
          <Done says={done} />
          <Note>{words.hint}</Note>
          <Disputes onDone={finish} />
          <Button onPress={() => go('oddServices')}>{words.odd}</Button>
        </>
      )}
    </StaffPage>
  );
}

interface DisputesProps {
  after?: string;
  onDone(says: string): void;
}

function Disputes({ after, onDone }: DisputesProps) {
  const asked = useAsk(ServiceDisputesDocument, { first: PAGE, after: after ?? null }, { about: ['TaskClaim'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ serviceDisputes: { edges, pageInfo } }) => {
        if (edges.length === 0 && !after) return <Empty says={disputeWords().none} />;
        return (
          <>
            {edges.map(({ node }) => (
              <OneDispute key={node.id} claim={node} onDone={onDone} />
            ))}
            <NextPage pageInfo={pageInfo}>{(next) => <Disputes after={next} onDone={onDone} />}</NextPage>
          </>
        );
      }}
    </Answered>
  );
}
