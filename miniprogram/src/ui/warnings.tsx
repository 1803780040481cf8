import { View } from '@tarojs/components';
import { words } from '../locale/words';
import { Line } from './card';
import { landmark } from './pressable';

/** What the diner should know before booking, such as a dish that she is allergic to. */
export function Warnings({ warnings }: { warnings: readonly { message: string }[] }) {
  if (warnings.length === 0) return null;
  return (
    <View className="warnings" {...landmark('note')}>
      <View className="question">{words.confirm.warnings}</View>
      {warnings.map(({ message }) => (
        <Line key={message}>{message}</Line>
      ))}
    </View>
  );
}
