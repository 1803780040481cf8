import type { DelegationScope } from '@doorstep/schema/documents';
import type { ReactNode } from 'react';
import { mayActAsSelf, mayActIn, type Subject } from '../api/acting';
import { switchTo } from '../api/switch';
import { useHere } from '../api/viewer';
import { words } from '../locale/words';
import { go } from '../words/go';
import { Button } from './button';
import { CallButton } from './call-button';
import { Card, Line } from './card';
import { Answered, Failed } from './state';

interface ForSubjectProps {
  /** The matter it belongs to, or what no delegate may do, whatever she was granted. */
  matter: DelegationScope | 'OWN';
  children(subject: Subject): ReactNode;
}

/** What can be done for whom the page is for; else why it can't, and what to do. */
export function ForSubject({ matter, children }: ForSubjectProps) {
  const here = useHere();
  const { subject, acting } = here;
  return (
    <Answered asked={here}>
      {({ viewer }) => {
        if (!viewer) return <Failed trouble={{ kind: 'SIGN_IN' }} onRetry={here.again} />;
        if (!subject) return <NoSubject />;
        if (matter === 'OWN') return mayActAsSelf(acting) ? children(subject) : <OwnOnly name={subject.name} />;
        return mayActIn(acting, matter) ? children(subject) : <OutOfScope name={subject.name} matter={matter} />;
      }}
    </Answered>
  );
}

/** Staff who assist nobody now. */
function NoSubject() {
  return (
    <Card>
      <Line>{words.acting.noSubject}</Line>
      <Button kind="main" onPress={() => go('desk')}>
        {words.desk.open}
      </Button>
    </Card>
  );
}

/** A matter that the person did not leave to the viewer, and how to ask. */
export function OutOfScope({ name, matter }: { name: string; matter: DelegationScope }) {
  return (
    <Card title={words.acting.outOfScope(name, words.matter[matter])}>
      <Line>{words.acting.outOfScopeHow(name)}</Line>
      <Button kind="main" onPress={() => go('askDelegation')}>
        {words.acting.ask}
      </Button>
      <Button onPress={() => switchTo(null)}>{words.acting.toSelf}</Button>
      <CallButton />
    </Card>
  );
}

function OwnOnly({ name }: { name: string }) {
  return (
    <Card title={words.acting.ownOnly(name)}>
      <Line>{words.acting.ownOnlyHow(name)}</Line>
      <Button kind="main" onPress={() => switchTo(null)}>
        {words.acting.toSelf}
      </Button>
      <CallButton />
    </Card>
  );
}
