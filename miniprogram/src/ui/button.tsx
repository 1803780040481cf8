import { View } from '@tarojs/components';
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
      {children}
    </View>
  );
}
