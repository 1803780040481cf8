import { WaitingLogDocument, type WaitingLogQuery } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Line, Note } from '../../../ui/card';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { momentWords } from '../../../words/when';
import { useNamesNow } from './order';
import { waitingWords } from './words';

const PAGE = 20;

type Happened = WaitingLogQuery['waitingList']['log']['edges'][number]['node'];

/** What happened on a list, the latest first. */
export function Log({ listId, after }: { listId: string; after?: string }) {
  const asked = useAsk(
    WaitingLogDocument,
    { id: listId, first: PAGE, after: after ?? null },
    { about: ['WaitingList', 'WaitlistEventView'] },
  );
  const names = useNamesNow(listId);
  const words = waitingWords();
  return (
    <Answered asked={asked}>
      {({ waitingList: { log } }) => {
        if (log.edges.length === 0 && after === undefined) return <Empty says={words.noLog} />;
        return (
          <>
            {log.edges.map(({ node }) => (
              <OneEvent
                key={node.id}
                event={node}
                who={
                  node.entryId === null ? '' : (names.get(node.entryId)?.maskedNames.join(words.and) ?? words.someone)
                }
              />
            ))}
            <NextPage pageInfo={log.pageInfo}>{(next) => <Log listId={listId} after={next} />}</NextPage>
          </>
        );
      }}
    </Answered>
  );
}

function OneEvent({ event: { at, kind, houseName, why }, who }: { event: Happened; who: string }) {
  const { today } = useHere();
  const words = waitingWords();
  return (
    <View className="entry">
      <Line>{[who, houseName ?? '', words.kind[kind]].filter((part) => part !== '').join(' ')}</Line>
      {why !== null && <Note>{words.why[why] ?? words.otherWhy(why)}</Note>}
      <Note>{momentWords(at, today)}</Note>
    </View>
  );
}
