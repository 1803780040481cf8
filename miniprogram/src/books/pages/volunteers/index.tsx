import { VolunteersDocument, type Role } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { holdsOne, StaffPage } from '../../../staff/parts/staff-page';
import { Button } from '../../../ui/button';
import { Heading, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Done } from '../../../ui/done';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go, goUp } from '../../../words/go';
import { OneVolunteer } from './one-volunteer';
import { Register } from './register';
import { volunteerWords } from './words';

const DESK: readonly Role[] = ['REVIEWER', 'HOTLINE_AGENT', 'SUPERVISOR'];

/** Who may look for a person. */
const FINDING: readonly Role[] = ['REVIEWER', 'HOTLINE_AGENT'];

/** The volunteers of where staff work: registered at the desk, trained, and stopped where it must be. */
export default function VolunteersPage() {
  const [done, setDone] = useState<string>();
  const words = volunteerWords();

  function finish(says: string): void {
    setDone(says);
    goUp();
  }

  return (
    <StaffPage says={volunteerWords} roles={DESK}>
      {(roles) => (
        <>
          <Done says={done} />
          {holdsOne(roles, FINDING) && (
            <Disclosure more={words.register} less={words.less}>
              <Register key={done} onDone={finish} />
            </Disclosure>
          )}
          <Heading>{words.all}</Heading>
          <Note>{words.hint}</Note>
          <Volunteers onDone={finish} />
          <Button onPress={() => go('oddServices')}>{words.odd}</Button>
        </>
      )}
    </StaffPage>
  );
}

interface VolunteersProps {
  after?: string;
  onDone(says: string): void;
}

function Volunteers({ after, onDone }: VolunteersProps) {
  const asked = useAsk(VolunteersDocument, { first: SHORT, after: after ?? null }, { about: ['Volunteer'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ volunteers: { edges, pageInfo } }) => {
        if (edges.length === 0 && !after) return <Empty says={volunteerWords().none} />;
        return (
          <>
            {edges.map(({ node }) => (
              <OneVolunteer key={node.id} volunteer={node} onDone={onDone} />
            ))}
            <NextPage pageInfo={pageInfo}>{(next) => <Volunteers after={next} onDone={onDone} />}</NextPage>
          </>
        );
      }}
    </Answered>
  );
}
