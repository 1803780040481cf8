import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { landmark, pressable } from './pressable';

/** A heading inside a page; level 1 is the page's own. */
export function Heading({ level = 2, children }: { level?: 1 | 2 | 3; children: ReactNode }) {
  return (
    <View className={`heading heading--${level}`} {...landmark('heading', { level })}>
      {children}
    </View>
  );
}

/** One thing on white. */
export function Card({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <View className="card">
      {title !== undefined && <Heading>{title}</Heading>}
      {children}
    </View>
  );
}

interface PressCardProps {
  label?: string;
  onPress(): void;
  children: ReactNode;
}

/** A card that opens something as a whole; its last line says so. */
export function PressCard({ label, onPress, children }: PressCardProps) {
  return (
    <View className="card card--press" {...pressable({ label, onPress })}>
      {children}
    </View>
  );
}

/** A quieter line of a card. */
export function Note({ children }: { children: ReactNode }) {
  return <View className="note">{children}</View>;
}

/** A line of a card. */
export function Line({ children }: { children: ReactNode }) {
  return <View className="line">{children}</View>;
}
