import type { TypedDocumentString } from '@doorstep/schema/documents';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { AnyVariables } from 'urql';
import type { Asked } from './ask';
import { subscriptionOf } from './documents';
import { followByClock } from './follow-by-clock';
import { followStream } from './follow-stream';

/**
 * Asks again whenever the service says that something changed, for as long as the page is looked at: in a browser over
 * a stream of events, in WeChat, which has none, every 20 seconds.
 */
export function useLive<R, V extends AnyVariables>(
  { again }: Asked<unknown>,
  text: TypedDocumentString<R, V>,
  variables: V,
  { isPaused = false }: { isPaused?: boolean } = {},
): void {
  const [isShown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  const isFollowing = isShown && !isPaused;
  const request = subscriptionOf(text, variables);
  useEffect(() => {
    if (!isFollowing) return undefined;
    return process.env.TARO_ENV === 'h5' ? followStream(request, again) : followByClock(again);
  }, [isFollowing, request, again]);
}
