import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useHere } from '../api/viewer';
import { words } from '../locale/words';
import { Button } from './button';

interface CallButtonProps {
  /** Whom to call: the hotline when missing. */
  phone?: string | undefined;
  /** Who answers there. */
  who?: string;
  kind?: 'quiet' | 'danger';
}

/** Calls at one tap. A refusal to dial, such as on a computer, leaves the number readable. */
export function CallButton({ phone, who, kind = 'quiet' }: CallButtonProps) {
  const { hotline } = useHere();
  const number = phone ?? hotline;
  const call = (): void => {
    Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
  };
  return (
    <Button kind={kind} onPress={call}>
      <View className="button__words">{who ? words.ui.call(who) : words.ui.callHotline}</View>
      <View className="button__number">{number}</View>
    </Button>
  );
}
