import { HeldInstalmentsDocument, type Role } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { StaffPage } from '../../../staff/parts/staff-page';
import { Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { goUp } from '../../../words/go';
import { OneHeld } from './one-held';
import { heldWords } from './words';

const KEEPING: readonly Role[] = ['FUND_OFFICER'];
const PAGE = 10;

/** Payments whose day has come and that wait: for somebody to find something out, or for money. */
export default function HeldPage() {
  return (
    <StaffPage says={heldWords} roles={KEEPING}>
      {() => <Waiting />}
    </StaffPage>
  );
}

function Waiting() {
  const [done, setDone] = useState<string>();
  return (
    <>
      <Done says={done} />
      <Note>{heldWords().hint}</Note>
      <Held
        onDone={(says) => {
          setDone(says);
          goUp();
        }}
      />
    </>
  );
}

function Held({ after, onDone }: { after?: string; onDone(says: string): void }) {
  const asked = useAsk(HeldInstalmentsDocument, { first: PAGE, after: after ?? null }, { about: ['Instalment'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ heldInstalments: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === undefined && <Empty says={heldWords().none} />}
          {edges.map(({ node }) => (
            <OneHeld key={node.id} held={node} onDone={onDone} />
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Held after={next} onDone={onDone} />}</NextPage>
        </>
      )}
    </Answered>
  );
}
