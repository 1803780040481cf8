import { ReviewQueueDocument, type ReviewRowFragment, type ReviewView } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { landmark } from '../../../ui/pressable';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { keysBetweenRows } from '../../parts/keys-between-rows';
import { QueueRow } from './queue-row';

const VIEWS: readonly ReviewView[] = ['DESK', 'MINE', 'TO_CONFIRM', 'OVERDUE'];
const PAGE = 20;

interface QueueProps {
  chosenId: string | undefined;
  onChoose(applicationId: string): void;
}

/** Which cases to list, and the list, the earliest deadline first; the keys up and down go through it. */
export function Queue({ chosenId, onChoose }: QueueProps) {
  const [view, setView] = useState<ReviewView>('DESK');
  return (
    <>
      <Choices<ReviewView>
        question={words.reviews.which}
        choices={VIEWS.map((value) => ({ value, title: words.reviews.view[value] }))}
        chosen={view}
        isRow
        onChoose={setView}
      />
      <View className="queue" {...landmark('radiogroup', { label: words.reviews.list })} {...keysBetweenRows()}>
        <Rows key={view} view={view} chosenId={chosenId} onChoose={onChoose} />
      </View>
      {process.env.TARO_ENV === 'h5' && (
        <View className="queue__keys">
          <Note>{words.reviews.keys}</Note>
        </View>
      )}
    </>
  );
}

function Rows({ view, after, ...props }: QueueProps & { view: ReviewView; after?: string }) {
  const asked = useAsk(ReviewQueueDocument, { view, first: PAGE, after: after ?? null }, { about: ['Application'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ reviewQueue: { edges, pageInfo } }) => {
        if (edges.length === 0 && !after) return <Empty says={words.reviews.none[view]} />;
        return (
          <>
            {edges.map(({ node }: { node: ReviewRowFragment }) => (
              <QueueRow
                key={node.id}
                step={node}
                isChosen={node.applicationId === props.chosenId}
                onChoose={() => props.onChoose(node.applicationId)}
              />
            ))}
            <NextPage pageInfo={pageInfo}>{(next) => <Rows view={view} after={next} {...props} />}</NextPage>
          </>
        );
      }}
    </Answered>
  );
}
