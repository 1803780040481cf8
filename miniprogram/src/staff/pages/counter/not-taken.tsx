import { View } from '@tarojs/components';
import { refusedMeals } from '../../../api/counter-memory';
import { useStored } from '../../../api/stored';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { landmark } from '../../../ui/pressable';
import { refusedWords } from '../../../words/refused';

/** What was handed out without network and could not be registered after all, until the operator has taken note. */
export function NotTaken({ staffId }: { staffId: string }) {
  const refused = useStored(refusedMeals).filter((one) => one.staffId === staffId);
  const forget = (key: string): void => refusedMeals.set(refusedMeals.reread().filter((one) => one.key !== key));
  return (
    <>
      {refused.map(({ key, maskedName, meal, error }) => {
        const { what, why } = error ? refusedWords(error) : { what: words.counter.tooLate, why: undefined };
        return (
          <View key={key} className="refusal" {...landmark('alert')}>
            <View className="refusal__what">{words.counter.notTaken(maskedName, words.mealName[meal])}</View>
            <View className="line">{what}</View>
            {why !== undefined && <View className="line">{why}</View>}
            <Button onPress={() => forget(key)}>{words.counter.noted}</Button>
          </View>
        );
      })}
    </>
  );
}
