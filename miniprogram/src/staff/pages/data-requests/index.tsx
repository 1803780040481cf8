import { DataRequestQueueDocument, type DataRequestPartsFragment, type Role } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Heading } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Done } from '../../../ui/done';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { requestWords } from '../../../words/data-request';
import { goUp } from '../../../words/go';
import { yearDateWords } from '../../../words/when';
import { StaffPage } from '../../parts/staff-page';
import { OneCase } from './one-case';
import '../desk/index.scss';

const ANSWERING: readonly Role[] = ['REVIEWER', 'ADMINISTRATOR'];
const PAGE = 20;

/** Requests of people about their data: the list, and the one that is being answered. */
export default function DataRequestsPage() {
  return (
    <StaffPage says={() => words.dataRequests} roles={ANSWERING}>
      {() => <Workbench />}
    </StaffPage>
  );
}

function Workbench() {
  const [chosen, setChosen] = useState<DataRequestPartsFragment>();
  const [done, setDone] = useState<string>();

  function finish(): void {
    setChosen(undefined);
    setDone(words.dataRequests.answered);
    goUp();
  }

  function choose(request: DataRequestPartsFragment): void {
    setDone(undefined);
    setChosen(request);
  }

  return (
    <>
      <Done says={done} />
      <View className="desk">
        <View className="desk__pane">
          <Queue chosenId={chosen?.id} onChoose={choose} />
        </View>
        {chosen && (
          <View className="desk__pane">
            <OneCase key={chosen.id} request={chosen} onAnswered={finish} />
          </View>
        )}
      </View>
    </>
  );
}

interface QueueProps {
  chosenId: string | undefined;
  after?: string;
  onChoose(request: DataRequestPartsFragment): void;
}

function Queue({ chosenId, after, onChoose }: QueueProps) {
  const asked = useAsk(DataRequestQueueDocument, { first: PAGE, after: after ?? null }, { about: ['DataRequest'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ dataRequestQueue: { edges, pageInfo } }) => {
        if (edges.length === 0 && !after) return <Empty says={words.dataRequests.none} />;
        const all = edges.map(({ node }) => node);
        return (
          <>
            {!after && <Heading>{words.dataRequests.ask}</Heading>}
            <Choices
              question={words.dataRequests.ask}
              isQuestionHidden
              choices={all.map((one) => ({ value: one.id, title: titleOf(one), detail: dueWords(one) }))}
              chosen={chosenId}
              onChoose={(id) => onChoose(all.find((one) => one.id === id)!)}
            />
            <NextPage pageInfo={pageInfo}>
              {(next) => <Queue chosenId={chosenId} after={next} onChoose={onChoose} />}
            </NextPage>
          </>
        );
      }}
    </Answered>
  );
}

const titleOf = (request: DataRequestPartsFragment): string =>
  words.dataRequests.of(request.person.name, requestWords(request));

const dueWords = ({ isOverdue, dueOn }: DataRequestPartsFragment): string =>
  isOverdue ? words.dataRequest.overdue : words.dataRequest.dueOn(yearDateWords(dueOn));
