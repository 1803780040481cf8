import { createElement, type PropsWithChildren } from 'react';
import { followCounterDay } from './api/counter-memory';
import { ApiProvider } from './api/provider';
import { followOtherTabs } from './api/stored';
import { followLanguage } from './ui/language';
import './app.scss';

followOtherTabs();
followCounterDay();
followLanguage();

/** The app around all pages. */
export default function App({ children }: PropsWithChildren) {
  return createElement(ApiProvider, null, children);
}
