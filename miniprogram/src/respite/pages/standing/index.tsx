import { MealPointsDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk } from '../../../api/ask';
import { usePlace } from '../../../api/place';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Heading, Line } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Done } from '../../../ui/done';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { SHORT } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go, goUp } from '../../../words/go';
import { Orders } from './orders';
import { say } from './say';
import { Start } from './start';

/** Meals that are booked week after week: what is ordered, how it comes, stop; and another. */
export default function StandingPage() {
  const { acting } = useHere();
  return (
    <Page title={acting ? say().titleOf(acting.person.name) : say().title}>
      <ForSubject matter="MEALS">{({ id }) => <Of key={id} dinerId={id} />}</ForSubject>
      <CallButton />
    </Page>
  );
}

function Of({ dinerId }: { dinerId: string }) {
  const [done, setDone] = useState<string>();
  const tell = (says: string): void => {
    setDone(says);
    goUp();
  };
  return (
    <>
      <Done says={done} />
      <Line>{say().what}</Line>
      <Heading>{say().mine}</Heading>
      <Orders dinerId={dinerId} onStopped={() => tell(say().stopped)} />
      <Heading>{say().start}</Heading>
      <Where dinerId={dinerId} onStarted={() => tell(say().done)} />
    </>
  );
}

/** The nearest canteens; the rest follows from the one that is chosen. */
function Where({ dinerId, onStarted }: { dinerId: string; onStarted(): void }) {
  const place = usePlace();
  const at = place?.position;
  const near = at ? { latitude: at.latitude, longitude: at.longitude } : null;
  const [chosen, setChosen] = useState<string>();
  const asked = useAsk(
    MealPointsDocument,
    { near, regionCode: near ? null : (place?.code ?? null), first: SHORT, after: null },
    { isPaused: place === null },
  );
  if (place === null)
    return (
      <Empty says={words.catalog.chooseRegion}>
        <Button onPress={() => go('region')}>{words.points.chooseRegion}</Button>
      </Empty>
    );
  return (
    <Answered asked={asked}>
      {({ servicePoints: { edges } }) => (
        <>
          <Card>
            <Choices
              question={say().where}
              choices={edges.map(({ node: { id, name, address } }) => ({ value: id, title: name, detail: address }))}
              chosen={chosen}
              onChoose={setChosen}
            />
          </Card>
          {chosen !== undefined && (
            <Start key={chosen} dinerId={dinerId} servicePointId={chosen} onStarted={onStarted} />
          )}
        </>
      )}
    </Answered>
  );
}
