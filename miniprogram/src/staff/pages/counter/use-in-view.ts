import Taro from '@tarojs/taro';
import { useEffect, useRef } from 'react';

/** Shows another part of the page from its top when another one is wanted: large letters leave room for no two. */
export function useInView(selector: string): void {
  const shown = useRef(selector);
  useEffect(() => {
    if (shown.current === selector) return;
    shown.current = selector;
    void Taro.pageScrollTo({ selector, duration: 0 });
  }, [selector]);
}
