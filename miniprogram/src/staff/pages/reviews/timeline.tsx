import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Card, Line, Note } from '../../../ui/card';
import { ShortList } from '../../../ui/short-list';
import { doerWords } from '../../../words/doer';
import { momentWords } from '../../../words/when';
import type { Case } from './one-case';

/** What happened to a case, the latest first. */
export function Timeline({ entries }: { entries: Case['application']['timeline'] }) {
  const { today } = useHere();
  return (
    <Card title={words.reviews.timeline}>
      <ShortList items={[...entries].reverse()}>
        {({ id, at, kind, stepTitle, words: said, doneBy }) => (
          <View className="event" key={id}>
            <Line>
              {words.reviews.doneBy(words.reviews.event[kind], doerWords(doneBy) ?? words.reviews.byApplicant)}
            </Line>
            {stepTitle !== null && <Note>{stepTitle}</Note>}
            <Note>{momentWords(at, today)}</Note>
            {said !== null && <Line>{said}</Line>}
          </View>
        )}
      </ShortList>
    </Card>
  );
}
