import { View } from '@tarojs/components';
import { words } from '../../../locale/words';
import { Card, Heading } from '../../../ui/card';
import { answerWords } from '../../../words/answer';
import type { Case } from './one-case';

interface AnswersProps {
  groups: Case['application']['groups'];
  answers: Case['application']['answers'];
}

/** The form as it was filled in, group by group. */
export function Answers({ groups, answers }: AnswersProps) {
  return (
    <Card title={words.reviews.answers}>
      {groups.map(({ code, title, fields }) => (
        <View key={code}>
          <Heading level={3}>{title}</Heading>
          {fields.map((field) => (
            <View className="fact" key={field.name}>
              <View className="fact__asks">{field.title}</View>
              <View className="fact__value">{answerWords(field, answers[field.name])}</View>
            </View>
          ))}
        </View>
      ))}
    </Card>
  );
}
