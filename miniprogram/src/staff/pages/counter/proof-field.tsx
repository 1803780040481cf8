import { Input, View } from '@tarojs/components';
import { words } from '../../../locale/words';

/** Of what a QR code says, the longest thing that comes in here. */
const MOST_CHARACTERS = 100;

interface ProofFieldProps {
  value: string;
  onInput(value: string): void;
  /** With what the field holds then: a scanner types faster than a page is drawn. */
  onEnter(value: string): void;
}

/** The one field, for typing fingers and for scanners that type; the keypad below takes the place of a phone's own. */
export function ProofField({ value, onInput, onEnter }: ProofFieldProps) {
  const label = words.counter.field;
  const named =
    process.env.TARO_ENV === 'h5'
      ? { nativeProps: { 'aria-label': label, inputMode: 'none', autoComplete: 'off' } }
      : { ariaLabel: label, type: 'number' as const };
  return (
    <View className="field proof-field">
      <View className="field__label">{label}</View>
      <Input
        className="field__input"
        value={value}
        confirmType="done"
        maxlength={MOST_CHARACTERS}
        onInput={({ detail }) => onInput(detail.value)}
        onConfirm={({ detail }) => onEnter(detail.value)}
        {...named}
      />
    </View>
  );
}
