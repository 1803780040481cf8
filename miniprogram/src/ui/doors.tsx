import { View } from '@tarojs/components';
import { pressable } from './pressable';

/** Something that opens a page of its own. */
export interface Door {
  title: string;
  detail: string;
  onPress(): void;
}

/** Several doors in a row from top to bottom, each with a line that says what is behind it. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  return (
    <View className="door-list">
      {doors.map(({ title, detail, onPress }) => (
        <View className="door" key={title} {...pressable({ onPress })}>
          <View className="press-word">{title}</View>
          <View className="note">{detail}</View>
        </View>
      ))}
    </View>
  );
}
