import { DifferencesDocument, type DifferencePartsFragment } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { useAsk, useUpToDate } from '../../../api/ask';
import { Card, Line, Note } from '../../../ui/card';
import { writtenIn } from '../../../ui/language';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { yearDateWords } from '../../../words/when';
import { View } from '@tarojs/components';
import { Settle } from './settle';
import { differencesWords } from './words';

const PAGE = 10;

interface FoundProps {
  isOpen: boolean;
  after?: string;
  onDone(says: string): void;
}

/** The differences, the newest first, page by page. */
export function Found({ isOpen, after, onDone }: FoundProps) {
  const asked = useAsk(DifferencesDocument, { isOpen, first: PAGE, after: after ?? null }, { about: ['Difference'] });
  useUpToDate(asked);
  const words = differencesWords();
  return (
    <Answered asked={asked}>
      {({ differences: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === undefined && <Empty says={isOpen ? words.noneOpen : words.none} />}
          {edges.map(({ node }) => (
            <OneDifference key={node.id} difference={node} onDone={onDone} />
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Found isOpen={isOpen} after={next} onDone={onDone} />}</NextPage>
        </>
      )}
    </Answered>
  );
}

interface OneDifferenceProps {
  difference: DifferencePartsFragment;
  onDone(says: string): void;
}

function OneDifference({ difference, onDone }: OneDifferenceProps) {
  const { id, kind, about, expectedFen, foundFen, firstSeenOn, resolvedOn, settledBy, words: said, fund } = difference;
  const words = differencesWords();
  const amount = (fen: number | null): string => (fen === null ? words.noAmount : words.amount(yuan(fen)));
  return (
    <Card title={words.kind[kind]}>
      <Line>{fund.name}</Line>
      <Line>{words.should[kind](amount(expectedFen))}</Line>
      {kind !== 'UNANSWERED' && <Line>{words.is[kind](amount(foundFen))}</Line>}
      <Note>{words.how[kind]}</Note>
      <Note>{words.since(yearDateWords(firstSeenOn))}</Note>
      <Note>{words.about(about)}</Note>
      {resolvedOn === null ? (
        <Settle differenceId={id} onDone={onDone} />
      ) : (
        <>
          <Line>
            {settledBy === null
              ? words.gone(yearDateWords(resolvedOn))
              : words.settled(settledBy, yearDateWords(resolvedOn))}
          </Line>
          {said !== null && (
            <View className="note" {...writtenIn('zh')}>
              {said}
            </View>
          )}
        </>
      )}
    </Card>
  );
}
