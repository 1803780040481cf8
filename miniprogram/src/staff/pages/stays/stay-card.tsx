import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card, Line, Note } from '../../../ui/card';
import { dateWords } from '../../../words/when';
import { houseWords } from '../../parts/words';
import type { Stay } from './house-day';
import { staysWords } from './words';

/** Somebody's stay: who, when, in which bed, what it takes; beneath it what is to be done. */
export function StayCard({ stay, children }: { stay: Stay; children?: ReactNode }) {
  const { person, form, startsOn, endsOn, days, startsTime, hours, bed, isLinked, isBedTaken } = stay;
  const words = staysWords();
  const [from, until] = [dateWords(startsOn), dateWords(endsOn)];
  const needs = needsWords(stay);
  return (
    <Card title={person.name}>
      <Line>{form === 'BED' ? words.nights(from, until, days) : words.days(from, until, days)}</Line>
      {form !== 'BED' && <Line>{words.form[form]}</Line>}
      {startsTime !== null && hours !== null && <Line>{words.eachDay(startsTime.slice(0, 5), hours)}</Line>}
      {bed && <Line>{houseWords().bed(bed.room, bed.label)}</Line>}
      {needs !== '' && <Note>{words.wants(needs)}</Note>}
      {isLinked && <Note>{words.linked}</Note>}
      {isBedTaken && <View className="people__urgent">{words.bedTaken}</View>}
      {children}
    </Card>
  );
}

/** 护理型、女室、吸氧 */
function needsWords({ needs: { bedKind, roomSex, equipment } }: Stay): string {
  const words = houseWords();
  return [
    ...(bedKind ? [words.kind[bedKind]] : []),
    ...(roomSex ? [words.sex[roomSex]] : []),
    ...equipment.map((one) => words.equipment[one]),
  ].join(words.and);
}
