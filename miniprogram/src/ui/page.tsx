import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { endedActing } from '../api/acting';
import { useFollowActing } from '../api/follow-acting';
import { useStored } from '../api/stored';
import { useHere } from '../api/viewer';
import { words } from '../locale/words';
import { goBack } from '../words/go';
import { Heading } from './card';
import { useBarTitle } from './bar-title';
import { EndedActing } from './ended-acting';
import { ForWhom } from './for-whom';
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
  /** For staff at a desk: as wide as the screen has room for. */
  isWide?: boolean;
  /** The page's one main action, at the thumb. */
  action?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: for whom it acts on top, then the title, the content, and the main action at the thumb. */
export function Page({ title, isHome = false, hasNoSwitch = false, isWide = false, action, children }: PageProps) {
  const size = useStored(textSize);
  const colour = useStored(colours);
  const spoken = useStored(language);
  const here = useHere();
  const hasEnded = useStored(endedActing) !== null && here.viewer !== null;
  useFollowActing(here);
  useBarTitle(isHome ? words.ui.app : title);
  return (
    <View className={`doorstep doorstep--${size} doorstep--${colour} doorstep--${spoken}`}>
      <View className={isWide ? 'page page--wide' : 'page'} {...landmark('main')}>
        <View className="page__top">
          {!isHome && (
            <View className="page__back" {...pressable({ onPress: goBack })}>
              {words.ui.back}
            </View>
          )}
          <ForWhom here={here} hasNoSwitch={hasNoSwitch} />
        </View>
        <EndedActing here={here} />
        <View className="page__title">
          <Heading level={1}>{title}</Heading>
          {process.env.TARO_ENV === 'h5' && <ReadAloud />}
        </View>
        {children}
        {/* Until it is noted that one acts for oneself again, no thumb presses on. */}
        {action !== undefined && !hasEnded && <View className="page__action">{action}</View>}
      </View>
    </View>
  );
}
