import { WaitingOrderNowDocument, type WaitingOrderNowQuery } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Line, Note } from '../../../ui/card';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { dateWords, deadlineWords, momentWords } from '../../../words/when';
import { InFull } from './in-full';
import { waitingWords } from './words';

const PAGE = 20;
const ABOUT = ['WaitingEntryView', 'WaitlistEventView'];

/** Somebody on a list, as those who keep it see him. */
export type Entry = WaitingOrderNowQuery['waitingList']['entries']['edges'][number]['node'];

/** The order of a list now, each with points and reasons. */
export function Order({ listId, after }: { listId: string; after?: string }) {
  const asked = useAsk(WaitingOrderNowDocument, { id: listId, first: PAGE, after: after ?? null }, { about: ABOUT });
  useUpToDate(asked);
  const words = waitingWords();
  return (
    <Answered asked={asked}>
      {({ waitingList: { drawSeed, entries } }) => {
        if (entries.edges.length === 0 && after === undefined) return <Empty says={words.nobody} />;
        return (
          <>
            {after === undefined && <Note>{words.howOrdered}</Note>}
            {entries.edges.map(({ node }) => (
              <OneEntry key={node.entryId} entry={node} />
            ))}
            <NextPage pageInfo={entries.pageInfo}>{(next) => <Order listId={listId} after={next} />}</NextPage>
            {!entries.pageInfo.hasNextPage && <View className="note entry__seed">{words.seed(drawSeed)}</View>}
          </>
        );
      }}
    </Answered>
  );
}

function OneEntry({ entry }: { entry: Entry }) {
  const {
    entryId,
    position,
    maskedNames,
    classSays,
    points,
    appliedAt,
    startsOn,
    endsOn,
    freshUntil,
    refusals,
    wishes,
  } = entry;
  const { offeredHouse, offerEndsAt } = entry;
  const { today } = useHere();
  const words = waitingWords();
  return (
    <View className="entry">
      <View className="entry__place">{words.place(position, maskedNames.join(words.and))}</View>
      {offeredHouse !== null && offerEndsAt !== null && (
        <View className="entry__offer">{words.offered(offeredHouse, deadlineWords(offerEndsAt, today))}</View>
      )}
      <Line>{[...(classSays === null ? [] : [classSays]), words.points(points)].join(words.and)}</Line>
      <Line>{words.nights(dateWords(startsOn), dateWords(endsOn))}</Line>
      <Line>{words.wishes(wishes.join(words.and))}</Line>
      <Note>{words.applied(momentWords(appliedAt, today))}</Note>
      <Note>{words.fresh(dateWords(freshUntil))}</Note>
      {refusals > 0 && <Note>{words.refusals(refusals)}</Note>}
      <InFull entryId={entryId} />
    </View>
  );
}

/** How many of a list are known by {@link useNamesNow}. */
export const MOST = 100;

/** The first of a list now, by entry: where each stands and by which initials. */
export function useNamesNow(listId: string): ReadonlyMap<string, Entry> {
  const { answer } = useAsk(WaitingOrderNowDocument, { id: listId, first: MOST, after: null }, { about: ABOUT });
  return new Map((answer.data?.waitingList.entries.edges ?? []).map(({ node }) => [node.entryId, node]));
}
