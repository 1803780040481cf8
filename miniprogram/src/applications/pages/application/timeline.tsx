import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { landmark } from '../../../ui/pressable';
import { doerWords } from '../../../words/doer';
import { momentWords } from '../../../words/when';
import type { OneApplication } from '.';

/** All that happened, when and by whom, the latest last. */
export function Timeline({ application: { timeline } }: { application: OneApplication }) {
  const { today } = useHere();
  return (
    <Disclosure more={words.application.timeline} less={words.application.timelineLess}>
      <View {...landmark('list', { label: words.application.timeline })}>
        {timeline.map(({ id, kind, at, stepTitle, words: text, doneBy }) => (
          <View className="past" key={id} {...landmark('listitem')}>
            <Line>{words.applicationEvent[kind]}</Line>
            {stepTitle !== null && <Note>{stepTitle}</Note>}
            {text !== null && <Note>{words.application.wrote(text)}</Note>}
            <Note>{words.application.at(momentWords(at, today), doerWords(doneBy) ?? words.application.you)}</Note>
          </View>
        ))}
      </View>
    </Disclosure>
  );
}
