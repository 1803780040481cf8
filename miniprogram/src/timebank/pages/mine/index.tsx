import { MyTimeTasksDocument } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Heading, Line } from '../../../ui/card';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go } from '../../../words/go';
import { momentWords } from '../../../words/when';
import { say } from '../../say';

/** What somebody asked for, and the two ways: ask for help, help others. */
export default function TimeBankPage() {
  const { acting } = useHere();
  return (
    <Page title={acting ? say().titleOf(acting.person.name) : say().title}>
      <ForSubject matter="TIME_BANK">
        {({ id }) => (
          <>
            <Button kind="main" onPress={() => go('askForHelp')}>
              {say().ask}
            </Button>
            {!acting && <Button onPress={() => go('tasks')}>{say().help}</Button>}
            <Button onPress={() => go('hours')}>{say().hours}</Button>
            <Heading>{say().mine}</Heading>
            <Tasks key={id} personId={id} />
          </>
        )}
      </ForSubject>
      <Button onPress={() => go('timeBankProof')}>{say().proof}</Button>
      <Button onPress={() => go('verifyCertificate')}>{say().verify}</Button>
      <CallButton />
    </Page>
  );
}

function Tasks({ personId, after }: { personId: string; after?: string }) {
  const { today } = useHere();
  const asked = useAsk(MyTimeTasksDocument, { personId, first: SHORT, after: after ?? null }, { about: ['TimeTask'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ myTimeTasks: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === undefined && <Empty says={say().none} />}
          {edges.map(({ node: { id, kindTitle, status, startsAt, plannedMinutes } }) => (
            <Card key={id} title={kindTitle}>
              <View className="status">{say().task[status]}</View>
              <Line>{say().when(momentWords(startsAt, today), plannedMinutes)}</Line>
              <Button label={`${say().more} ${kindTitle}`} onPress={() => go('timeTask', { id })}>
                {say().more}
              </Button>
            </Card>
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Tasks personId={personId} after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}
