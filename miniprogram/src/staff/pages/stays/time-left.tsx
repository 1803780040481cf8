import { View } from '@tarojs/components';
import { staysWords } from './words';

/** How long an offer lasts, as the service said it; in the last hour it stands out. */
export function TimeLeft({ seconds }: { seconds: number }) {
  const words = staysWords();
  const minutes = Math.ceil(seconds / 60);
  const says = minutes === 0 ? words.leftOver : words.left(Math.floor(minutes / 60), minutes % 60);
  return <View className={minutes < 60 ? 'people__urgent' : 'line'}>{says}</View>;
}
