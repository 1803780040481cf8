import Taro from '@tarojs/taro';
import { stored } from '../api/stored';

/** How large letters and buttons are. */
export type TextSize = 'standard' | 'large' | 'extra';

/** Calm paper, or white and yellow on black for weak eyes. */
export type Colours = 'paper' | 'contrast';

// WeChat's own setting: 17 is its standard, 23.8 its care mode.
function sizeOfPhone(): TextSize {
  if (process.env.TARO_ENV !== 'weapp') return 'standard';
  try {
    const { fontSizeSetting = 17 } = Taro.getAppBaseInfo() as { fontSizeSetting?: number };
    if (fontSizeSetting >= 23) return 'extra';
    return fontSizeSetting >= 19 ? 'large' : 'standard';
  } catch {
    return 'standard';
  }
}

/** The reader's size: at first WeChat's own, then whatever was chosen. */
export const textSize = stored<TextSize>('doorstep.text-size', sizeOfPhone);

/** The reader's colours. */
export const colours = stored<Colours>('doorstep.colours', () => 'paper');
