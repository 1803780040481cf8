import { View } from '@tarojs/components';
import { useDidHide } from '@tarojs/taro';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useStored } from '../api/stored';
import { words } from '../locale/words';
import { language } from './language';
import { pressable, unspoken } from './pressable';
import { spokenLines } from './spoken-lines';
import { beQuiet, hasVoice, onVoices, readAloud } from './voice';

/** Reads the page it stands on aloud, or stops; absent where the device has no voice for the reader's language. */
export function ReadAloud() {
  const spoken = useStored(language);
  const isPossible = useSyncExternalStore(onVoices, () => hasVoice(spoken));
  const [isReading, setReading] = useState(false);
  const [button, setButton] = useState<Element | null>(null);

  function stop(): void {
    setReading(false);
    beQuiet();
  }
  function start(): void {
    const page = button?.closest('.page');
    if (!page) return;
    setReading(true);
    readAloud(spokenLines(page), () => setReading(false));
  }
  useDidHide(stop);
  // Another language, or the page is gone: what was begun is not read on.
  useEffect(() => stop, [spoken]);

  if (!isPossible) return null;
  // Both labels are always there, one of them unseen, so that the button keeps its size.
  return (
    <View className="read-aloud" ref={setButton} {...pressable({ onPress: isReading ? stop : start })}>
      <View className={labelClass(!isReading)} {...(isReading ? unspoken() : {})}>
        {words.ui.readAloud}
      </View>
      <View className={labelClass(isReading)} {...(isReading ? {} : unspoken())}>
        {words.ui.reading}
      </View>
    </View>
  );
}

const labelClass = (isShown: boolean): string =>
  isShown ? 'read-aloud__label' : 'read-aloud__label read-aloud__label--unseen';
