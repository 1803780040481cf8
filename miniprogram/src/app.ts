import { createElement, type PropsWithChildren } from 'react';
import { ApiProvider } from './api/provider';
import { followOtherTabs } from './api/stored';
import { followLanguage } from './ui/language';
import './app.scss';

followOtherTabs();
followLanguage();

/** The app around all pages. */
export default function App({ children }: PropsWithChildren) {
  return createElement(ApiProvider, null, children);
}
