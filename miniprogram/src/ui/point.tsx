import type { ServicePointCardFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { zh } from '../locale/zh';
import { Note } from './card';

/** 350 米, or 1.2 公里 */
const distanceWords = (metres: number): string =>
  metres < 1000
    ? zh.points.metres(Math.max(10, Math.round(metres / 10) * 10))
    : zh.points.kilometres((metres / 1000).toFixed(1).replace('.0', ''));

/** How far a service point is, where, and when it is open. */
export function PointFacts({ point }: { point: ServicePointCardFragment }) {
  const { address, openingWords, isBarrierFree, isSample, distanceMetres, walkMinutes } = point;
  const far = [
    walkMinutes !== null ? zh.points.walk(walkMinutes) : '',
    distanceMetres !== null ? distanceWords(distanceMetres) : '',
    isBarrierFree ? zh.points.barrierFree : '',
  ].filter(Boolean);
  return (
    <>
      {far.length > 0 && <View className="point__far">{far.join(' · ')}</View>}
      <Note>{address}</Note>
      <Note>{zh.points.hours(openingWords)}</Note>
      {isSample && <View className="sample">{zh.ui.sampleNote}</View>}
    </>
  );
}
