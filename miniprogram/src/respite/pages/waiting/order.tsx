import { WaitingOrderDocument } from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { useAsk } from '../../../api/ask';
import { Card, Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { writtenIn } from '../../../ui/language';
import { NextPage } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import { yearDateWords } from '../../../words/when';
import { say } from './say';

/** So many of the list at once. */
const SHOWN = 10;

/** The whole list in its order, of nobody by name: anybody on it can check it. */
export function Order({ stayId }: { stayId: string }) {
  return (
    <Card title={say().order}>
      <Note>{say().orderHow}</Note>
      <Disclosure more={say().orderMore} less={say().orderLess}>
        <Some stayId={stayId} />
      </Disclosure>
    </Card>
  );
}

function Some({ stayId, after }: { stayId: string; after?: string }) {
  const asked = useAsk(WaitingOrderDocument, { stayId, first: SHOWN, after: after ?? null });
  return (
    <Answered asked={asked}>
      {({ waitingOrder: { edges, pageInfo } }) => (
        <>
          {edges.map(({ node: { entryId, position, points, classSays, appliedAt, isMine } }) => (
            <View className="condition" key={entryId}>
              <Line>{isMine ? say().mine(position) : say().other(position)}</Line>
              <Note>{say().ofOther(points, yearDateWords(civilDate(new Date(appliedAt))))}</Note>
              {classSays !== null && (
                <View className="note" {...writtenIn('zh')}>
                  {classSays}
                </View>
              )}
            </View>
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Some stayId={stayId} after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}
