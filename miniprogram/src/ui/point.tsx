import type { ServicePointCardFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { words } from '../locale/words';
import { Note } from './card';

/** 350 米, or 1.2 公里 */
export const distanceWords = (metres: number): string =>
  metres < 1000
    ? words.points.metres(Math.max(10, Math.round(metres / 10) * 10))
    : words.points.kilometres((metres / 1000).toFixed(1).replace('.0', ''));

/** How far a service point is, where, and when it is open. */
export function PointFacts({ point }: { point: ServicePointCardFragment }) {
  const { address, openingWords, isBarrierFree, isSample, distanceMetres, walkMinutes } = point;
  const far = [
    walkMinutes !== null ? words.points.walk(walkMinutes) : '',
    distanceMetres !== null ? distanceWords(distanceMetres) : '',
    isBarrierFree ? words.points.barrierFree : '',
  ].filter(Boolean);
  return (
    <>
      {far.length > 0 && <View className="point__far">{far.join(' · ')}</View>}
      <Note>{address}</Note>
      <Note>{words.points.hours(openingWords)}</Note>
      {isSample && <View className="sample">{words.ui.sampleNote}</View>}
    </>
  );
}
