import { HealthRecordDocument } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAsk } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { writtenIn } from '../../../ui/language';
import { Answered } from '../../../ui/state';
import { go } from '../../../words/go';

/** What is recorded of a person's health, and the way to what it may be used for. */
export function Health({ personId }: { personId: string }) {
  const asked = useAsk(HealthRecordDocument, { personId }, { about: ['DataRequest'] });
  return (
    <Card title={words.profile.health}>
      <Answered asked={asked}>
        {({ healthRecord: { dietNeeds, allergens, answers } }) => (
          <>
            {dietNeeds.length + allergens.length + answers.length === 0 && <Line>{words.profile.healthNone}</Line>}
            {dietNeeds.length > 0 && (
              <View className="fact">
                <Note>{words.profile.diet}</Note>
                <Line>{words.ui.list(dietNeeds.map((need) => words.dietNeed[need]))}</Line>
              </View>
            )}
            {allergens.length > 0 && (
              <View className="fact">
                <Note>{words.profile.allergens}</Note>
                <Line>{words.ui.list(allergens.map((allergen) => words.allergenWords[allergen]))}</Line>
              </View>
            )}
            {answers.map(({ asks, answer }) => (
              <View className="fact" key={asks} {...writtenIn('zh')}>
                <Note>{asks}</Note>
                <Line>{answer}</Line>
              </View>
            ))}
          </>
        )}
      </Answered>
      <Note>{words.profile.healthNote}</Note>
      <Button onPress={() => go('consents')}>{words.consents.title}</Button>
    </Card>
  );
}
