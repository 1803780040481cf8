import { View } from '@tarojs/components';
import { words } from '../../../locale/words';
import { landmark, pressable } from '../../../ui/pressable';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

interface KeypadProps {
  value: string;
  onChange(value: string): void;
}

/** Large digits for hands in gloves. */
export function Keypad({ value, onChange }: KeypadProps) {
  const digit = (one: string) => <Key key={one} says={one} onPress={() => onChange(value + one)} />;
  return (
    <View className="keypad" {...landmark('group', { label: words.counter.keypad })}>
      {DIGITS.map(digit)}
      <Key says={words.counter.clear} onPress={() => onChange('')} isWord />
      {digit('0')}
      <Key says={words.counter.rubOut} onPress={() => onChange(value.slice(0, -1))} isWord />
    </View>
  );
}

function Key({ says, isWord = false, onPress }: { says: string; isWord?: boolean; onPress(): void }) {
  return (
    <View className={isWord ? 'button key key--word' : 'button key'} {...pressable({ onPress })}>
      {says}
    </View>
  );
}
