import { CentreTasksDocument, type Role, type TaskStatus } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { StaffPage } from '../../../staff/parts/staff-page';
import { say as taskWords } from '../../../timebank/say';
import { Button } from '../../../ui/button';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Done } from '../../../ui/done';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go, goUp } from '../../../words/go';
import { momentWords } from '../../../words/when';
import { ChoosePoint, type PointOfBooks } from '../../parts/choose-point';
import { Post } from './post';
import { centreWords } from './words';

const RUNNING: readonly Role[] = ['PROVIDER_OPERATOR'];

/** What a centre asks volunteers for: a new task, and those so far. */
export default function CentreTasksPage() {
  return (
    <StaffPage says={centreWords} roles={RUNNING}>
      {() => <ChoosePoint words={centreWords()}>{(point) => <OfCentre key={point.id} point={point} />}</ChoosePoint>}
    </StaffPage>
  );
}

function OfCentre({ point }: { point: PointOfBooks }) {
  const [done, setDone] = useState<string>();
  const words = centreWords();

  function finish(says: string): void {
    setDone(says);
    goUp();
  }

  return (
    <>
      <Done says={done} />
      <Heading>{point.name}</Heading>
      <Disclosure more={words.post} less={words.less}>
        <Post key={done} point={point} onDone={finish} />
      </Disclosure>
      <Heading>{words.all}</Heading>
      <Tasks servicePointId={point.id} />
    </>
  );
}

const COMING = ['CLAIMED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'SETTLED', 'DISPUTED'];

/** Nothing more is to be done about it. */
const over = (status: TaskStatus): boolean => status === 'SETTLED' || status === 'CANCELLED';

function Tasks({ servicePointId, after }: { servicePointId: string; after?: string }) {
  const { today } = useHere();
  const wanted = { servicePointId, first: SHORT, after: after ?? null };
  const asked = useAsk(CentreTasksDocument, wanted, { about: ['TimeTask', 'TaskClaim'] });
  useUpToDate(asked);
  const words = centreWords();
  return (
    <Answered asked={asked}>
      {({ centreTasks: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === undefined && <Empty says={words.nothing} />}
          {edges.map(({ node: { id, kindTitle, status, startsAt, plannedMinutes, places, needs, claims } }) => (
            <Card key={id} title={kindTitle}>
              <View className="status">{taskWords().task[status]}</View>
              <Line>{taskWords().when(momentWords(startsAt, today), plannedMinutes)}</Line>
              <Line>{words.taken(claims.filter((claim) => COMING.indexOf(claim.status) >= 0).length, places)}</Line>
              {needs !== null && <Note>{needs}</Note>}
              <Button
                label={`${over(status) ? words.look : words.open} ${kindTitle}`}
                onPress={() => go('timeTask', { id })}
              >
                {over(status) ? words.look : words.open}
              </Button>
            </Card>
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Tasks servicePointId={servicePointId} after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}
