import { View } from '@tarojs/components';
import { landmark } from './pressable';

/** What was done just now, said where the eye is, and to screen readers. */
export function Done({ says }: { says: string | undefined }) {
  return (
    <View className={says === undefined ? 'done done--empty' : 'done'} {...landmark('status', { isLive: true })}>
      {says}
    </View>
  );
}
