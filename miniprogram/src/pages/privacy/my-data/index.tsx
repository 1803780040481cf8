import { MyDataDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import type { Subject } from '../../../api/acting';
import { useAskOnce } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { handOver } from './hand-over';

/** Everything that is held about the person, as a file. */
export default function MyDataPage() {
  const { acting } = useHere();
  return (
    <Page title={acting ? words.myData.titleOf(acting.person.name) : words.myData.title}>
      <ForSubject matter="OWN">{(subject) => <Content key={subject.id} subject={subject} />}</ForSubject>
      <CallButton />
    </Page>
  );
}

function Content({ subject }: { subject: Subject }) {
  const { isGetting, done, refusal, get } = useGetting(subject.id);
  return (
    <>
      <Done says={done} />
      {refusal && <Refusal {...refusal} />}
      <Card>
        <Line>{words.myData.what}</Line>
        <Note>{words.myData.how}</Note>
        <Button kind="main" isDisabled={isGetting} onPress={() => void get()}>
          {isGetting ? words.myData.getting : words.myData.get}
        </Button>
      </Card>
    </>
  );
}

function useGetting(personId: string) {
  const [isGetting, setGetting] = useState(false);
  const [done, setDone] = useState<string>();
  const [refusal, setRefusal] = useState<Why>();
  const ask = useAskOnce(MyDataDocument);

  async function get(): Promise<void> {
    setGetting(true);
    setDone(undefined);
    const { data, error } = await ask({ personId });
    const why = whyNot(undefined, error);
    setRefusal(why);
    if (data) {
      const outcome = await handOver(data.myData);
      if (outcome.done === undefined) setRefusal(outcome.why);
      else setDone(outcome.done);
    }
    setGetting(false);
  }

  return { isGetting, done, refusal, get };
}
