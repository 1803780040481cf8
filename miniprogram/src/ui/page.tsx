import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useStored } from '../api/stored';
import { useHere } from '../api/viewer';
import { words } from '../locale/words';
import { go, goBack, goToSignIn } from '../words/go';
import { Heading } from './card';
import { useBarTitle } from './bar-title';
import { landmark, pressable } from './pressable';
import { ReadAloud } from './read-aloud';
import { language } from './language';
import { colours, textSize } from './theme';

interface PageProps {
  title: string;
  /** Home has nowhere to go back to. */
  isHome?: boolean;
  /** Settings and sign-in don't lead to themselves. */
  hasNoSwitch?: boolean;
  /** The page's one main action, at the thumb. */
  action?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: for whom it acts on top, then the title, the content, and the main action at the thumb. */
export function Page({ title, isHome = false, hasNoSwitch = false, action, children }: PageProps) {
  const size = useStored(textSize);
  const colour = useStored(colours);
  const spoken = useStored(language);
  useBarTitle(isHome ? words.ui.app : title);
  return (
    <View className={`doorstep doorstep--${size} doorstep--${colour} doorstep--${spoken}`}>
      <View className="page" {...landmark('main')}>
        <View className="page__top">
          {!isHome && (
            <View className="page__back" {...pressable({ onPress: goBack })}>
              {words.ui.back}
            </View>
          )}
          <ForWhom hasNoSwitch={hasNoSwitch} />
        </View>
        <View className="page__title">
          <Heading level={1}>{title}</Heading>
          {process.env.TARO_ENV === 'h5' && <ReadAloud />}
        </View>
        {children}
        {action !== undefined && <View className="page__action">{action}</View>}
      </View>
    </View>
  );
}

/** For whom things are done here, with a portrait initial and the way to change it. */
function ForWhom({ hasNoSwitch }: { hasNoSwitch: boolean }) {
  const { viewer, answer } = useHere();
  if (!viewer && (answer.fetching || answer.error)) return null;
  const who = viewer
    ? viewer.person
      ? words.who.forSelf(viewer.name)
      : words.who.staff(viewer.name)
    : words.who.visitor;
  return (
    <View className="who">
      <View className="who__initial" {...landmark('img', { label: who })}>
        {viewer ? viewer.name.slice(0, 1) : words.who.visitorInitial}
      </View>
      <View className="who__words">{who}</View>
      {!hasNoSwitch && (
        <View className="who__switch" {...pressable({ onPress: () => (viewer ? go('settings') : goToSignIn()) })}>
          {viewer ? words.who.switch : words.who.signIn}
        </View>
      )}
    </View>
  );
}
