import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { Asked } from '../../../api/ask';

const EVERY_SECONDS = 60;

/**
 * Asks again each minute while something runs out, and as soon as it is over: how long it still lasts is what the service
 * says, since phones of elders are not always set right.
 */
export function useRunningOut({ answer, again }: Asked<unknown>, secondsLeft: number | null): void {
  const [isShown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  useEffect(() => {
    if (!isShown || answer.fetching || secondsLeft === null || secondsLeft === 0) return undefined;
    const clock = setTimeout(again, Math.min(EVERY_SECONDS, secondsLeft + 1) * 1000);
    return () => clearTimeout(clock);
  }, [isShown, answer, secondsLeft, again]);
}
