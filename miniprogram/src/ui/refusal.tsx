import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { words } from '../locale/words';
import { CallButton } from './call-button';
import { landmark } from './pressable';

interface RefusalProps {
  /** What happened, in the service's words. */
  what: string;
  why?: string | undefined;
  /** What to do now: the nearest free sitting, another try. */
  children?: ReactNode;
}

/** A "no" that leaves nobody alone: what happened, why, what to do now, and whom to call. */
export function Refusal({ what, why, children }: RefusalProps) {
  return (
    <View className="refusal" {...landmark('alert')}>
      <View className="refusal__what">{what}</View>
      {why !== undefined && <View className="line">{why}</View>}
      <View className="refusal__now">{words.refusal.now}</View>
      {children}
      <CallButton />
    </View>
  );
}
