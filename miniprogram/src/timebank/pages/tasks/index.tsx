import {
  ClaimTimeTaskDocument,
  MyVisitsDocument,
  TasksNearMeDocument,
  type TasksNearMeQuery,
} from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { useStored } from '../../../api/stored';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { ForSubject } from '../../../ui/for-subject';
import { language } from '../../../ui/language';
import { Page } from '../../../ui/page';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go } from '../../../words/go';
import { whyNot } from '../../../words/reply';
import { momentWords } from '../../../words/when';
import { Deed } from '../../deed';
import { say } from '../../say';

/** What a volunteer took on, and what he can take on near him. */
export default function TasksPage() {
  useStored(language);
  return (
    <Page title={say().help}>
      <ForSubject matter="OWN">
        {() => (
          <>
            <Heading>{say().near}</Heading>
            <Near />
            <Button onPress={() => go('volunteering')}>{say().offer}</Button>
            <Heading>{say().myVisits}</Heading>
            <Visits />
          </>
        )}
      </ForSubject>
      <CallButton />
    </Page>
  );
}

function Near({ after }: { after?: string }) {
  const asked = useAsk(
    TasksNearMeDocument,
    { first: SHORT, after: after ?? null },
    { about: ['OpenTask', 'TaskClaim'] },
  );
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ myVolunteering, tasksNearMe: { edges, pageInfo } }) => (
        <>
          {myVolunteering === null && (
            <Empty says={say().notVolunteer}>
              <Button onPress={() => go('items', { pillar: 'TIME_BANK' })}>{say().apply}</Button>
            </Empty>
          )}
          {myVolunteering !== null && edges.length === 0 && after === undefined && <Empty says={say().nearNone} />}
          {edges.map(({ node }) => (
            <OneTask key={node.id} task={node} />
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Near after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}

type Task = TasksNearMeQuery['tasksNearMe']['edges'][number]['node'];

function OneTask({ task }: { task: Task }) {
  const { today } = useHere();
  const claim = useSend(ClaimTimeTaskDocument);
  const { id, kindTitle, place, startsAt, plannedMinutes, earnsMinutes, distanceMetres, trainingMissing } = task;

  async function send() {
    const about = { additionalTypenames: ['OpenTask', 'TaskClaim'] };
    const { data, error } = await claim({ input: { taskId: id } }, about);
    const why = whyNot(data?.claimTimeTask, error);
    if (why) return why;
    go('visit', { id: data!.claimTimeTask.claim!.id });
    return undefined;
  }

  return (
    <Card title={kindTitle}>
      {task.isForKnownPerson && <View className="status">{say().known}</View>}
      <Line>{say().when(momentWords(startsAt, today), plannedMinutes)}</Line>
      <Line>{place}</Line>
      {distanceMetres !== null && <Line>{say().away(distanceMetres)}</Line>}
      {trainingMissing !== null ? (
        <Note>{say().needsTraining(trainingMissing)}</Note>
      ) : (
        <Deed label={say().take(earnsMinutes)} send={send} />
      )}
    </Card>
  );
}

function Visits({ after }: { after?: string }) {
  const { today } = useHere();
  const asked = useAsk(MyVisitsDocument, { first: SHORT, after: after ?? null }, { about: ['TaskClaim'] });
  return (
    <Answered asked={asked}>
      {({ myVisits: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === undefined && <Empty says={say().visitsNone} />}
          {edges.map(({ node: { id, status, task } }) => (
            <Card key={id} title={task.kindTitle}>
              <View className="status">{say().claim[status]}</View>
              <Line>{say().when(momentWords(task.startsAt, today), task.plannedMinutes)}</Line>
              <Button label={`${say().more} ${task.kindTitle}`} onPress={() => go('visit', { id })}>
                {say().more}
              </Button>
            </Card>
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Visits after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}
