import Taro, { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';

function show(title: string): void {
  // Taro's own way on browsers would put a name into the page as markup.
  if (process.env.TARO_ENV === 'h5') document.title = title;
  else void Taro.setNavigationBarTitle({ title });
}

/** Names the page in WeChat's bar or the browser's tab, in the reader's language, while it is in front. */
export function useBarTitle(title: string): void {
  const isFront = useRef(true);
  const latest = useRef(title);
  useEffect(() => {
    latest.current = title;
    if (isFront.current) show(title);
  }, [title]);
  useDidShow(() => {
    isFront.current = true;
    show(latest.current);
  });
  useDidHide(() => {
    isFront.current = false;
  });
}
