import { Textarea, View } from '@tarojs/components';

interface TextAreaProps {
  label: string;
  value: string;
  /** Whether it must be filled in, or what to write, beneath the label. */
  hint?: string | undefined;
  mostLetters?: number;
  /** For whole files: as much of them as the screen has room for. */
  isTall?: boolean;
  onInput(value: string): void;
}

/** A labelled place for several lines. The label stays when something is typed. */
export function TextArea({ label, value, hint, mostLetters = 500, isTall = false, onInput }: TextAreaProps) {
  // On H5 the real <textarea> sits inside, and takes its label through nativeProps.
  const named = process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label } } : { ariaLabel: label };
  return (
    <View className="field">
      <View className="field__label">{label}</View>
      {hint !== undefined && <View className="note">{hint}</View>}
      <Textarea
        className={isTall ? 'field__area field__area--tall' : 'field__area'}
        value={value}
        maxlength={mostLetters}
        onInput={({ detail }) => onInput(detail.value)}
        {...named}
      />
    </View>
  );
}
