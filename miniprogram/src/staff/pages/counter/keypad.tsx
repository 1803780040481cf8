import { View } from '@tarojs/components';
import { words } from '../../../locale/words';
import { landmark, pressable } from '../../../ui/pressable';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

interface KeypadProps {
  /** Says what becomes of what was typed before: fingers are faster than a page is drawn. */
  onType(change: (before: string) => string): void;
}

/** Large digits for hands in gloves. */
export function Keypad({ onType }: KeypadProps) {
  const digit = (one: string) => <Key key={one} says={one} onPress={() => onType((before) => before + one)} />;
  return (
    <View className="keypad" {...landmark('group', { label: words.counter.keypad })}>
      {DIGITS.map(digit)}
      <Key says={words.counter.clear} onPress={() => onType(() => '')} isWord />
      {digit('0')}
      <Key says={words.counter.rubOut} onPress={() => onType((before) => before.slice(0, -1))} isWord />
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
