import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { landmark } from '../../../ui/pressable';
import { doerWords } from '../../../words/doer';
import { momentWords } from '../../../words/when';
import type { OneStay } from '.';
import { say } from './say';

/** All that happened, when and by whom, the latest last. */
export function Timeline({ stay: { timeline } }: { stay: OneStay }) {
  const { today } = useHere();
  return (
    <Disclosure more={say().timeline} less={say().timelineLess}>
      <View {...landmark('list', { label: say().timeline })}>
        {timeline.map(({ id, kind, at, words, doneBy }) => (
          <View className="stay__past" key={id} {...landmark('listitem')}>
            <Line>{say().event[kind]}</Line>
            {words !== null && <Note>{say().wrote(words)}</Note>}
            <Note>
              {momentWords(at, today)} · {doerWords(doneBy) ?? doneBy.name}
            </Note>
          </View>
        ))}
      </View>
    </Disclosure>
  );
}
