import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { pressable } from './pressable';

interface ButtonProps {
  /** `main` once a page; `danger` for what can't be taken back or calls for help. */
  kind?: 'main' | 'quiet' | 'danger';
  label?: string;
  isDisabled?: boolean;
  isExpanded?: boolean;
  onPress(): void;
  children: ReactNode;
}

/** A full-width button that says what will happen. */
export function Button({ kind = 'quiet', label, isDisabled, isExpanded, onPress, children }: ButtonProps) {
  const classes = `button button--${kind}${isDisabled ? ' button--disabled' : ''}`;
  return (
    <View className={classes} {...pressable({ label, isDisabled, isExpanded, onPress })}>
      {typeof children === 'string' ? partsOf(children) : children}
    </View>
  );
}

// A label of two parts breaks between them: 「订明天午餐 ·」 over 「自付 6 元」.
function partsOf(label: string): ReactNode {
  const [first = '', ...rest] = label.split(' · ');
  if (rest.length === 0) return label;
  return (
    <>
      <Text>{first} ·</Text>
      <Text> {rest.join(' · ')}</Text>
    </>
  );
}
