import { View } from '@tarojs/components';
import { words } from '../locale/words';
import { landmark } from './pressable';

/** The six digits to say at the counter, large and alone. */
export function CollectionCode({ code }: { code: string }) {
  return (
    <View className="code">
      <View className="line">{words.meals.code}</View>
      <View className="code__digits" {...landmark('img', { label: words.meals.codeSpoken(code) })}>
        {code.slice(0, 3)} {code.slice(3)}
      </View>
      <View className="note">{words.meals.codeHint}</View>
    </View>
  );
}
