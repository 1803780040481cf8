import { Input, View } from '@tarojs/components';
import { words } from '../locale/words';
import { Button } from './button';

/** What is typed: numbers bring up a phone's large figures. */
type Typed = 'text' | 'number' | 'idcard';

interface FieldProps {
  label: string;
  value: string;
  isPassword?: boolean;
  typed?: Typed;
  mostLetters?: number;
  onInput(value: string): void;
  onEnter?(): void;
}

/** A labelled line to type in. The label stays when something is typed. */
export function Field(props: FieldProps) {
  const { label, value, isPassword = false, typed = 'text', mostLetters = 60, onInput, onEnter } = props;
  // On H5 the real <input> sits inside, and takes its label through nativeProps.
  const named =
    process.env.TARO_ENV === 'h5'
      ? { nativeProps: { 'aria-label': label, inputMode: typed === 'number' ? 'numeric' : 'text' } }
      : { ariaLabel: label, type: typed };
  return (
    <View className="field">
      <View className="field__label">{label}</View>
      <Input
        className="field__input"
        value={value}
        password={isPassword}
        confirmType="done"
        maxlength={mostLetters}
        onInput={({ detail }) => onInput(detail.value)}
        onConfirm={() => onEnter?.()}
        {...named}
      />
    </View>
  );
}

/** What somebody looks for, in her words, and in those to find it by. */
export interface Saying {
  says: string;
  find: string;
}

interface SearchFieldProps {
  label: string;
  value: string;
  /** Words that people say, to press instead of typing, and what the service knows them by. */
  sayings: readonly Saying[];
  onInput(value: string): void;
  onSearch(saying: Saying): void;
}

/** A line to search with, and words to press for those who don't type. */
export function SearchField({ label, value, sayings, onInput, onSearch }: SearchFieldProps) {
  const search = (): void => onSearch({ says: value, find: value.trim() });
  return (
    <View className="search">
      <Field label={label} value={value} onInput={onInput} onEnter={search} />
      <Button onPress={search}>{words.ui.search}</Button>
      <View className="search__sayings">
        {sayings.map((saying) => (
          <Button key={saying.find} label={words.ui.searchFor(saying.says)} onPress={() => onSearch(saying)}>
            {saying.says}
          </Button>
        ))}
      </View>
    </View>
  );
}
