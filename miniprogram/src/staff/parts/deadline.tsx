import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { words } from '../../locale/words';
import { dateWords } from '../../words/when';

interface DeadlineProps {
  dueOn: CivilDate;
  today: CivilDate;
  /** What to say once it is past, with how many days. */
  late(days: number): string;
}

const DAY_MS = 86_400_000;

const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Until when something is to be done: in colour, and in words that say the same. */
export function Deadline({ dueOn, today, late }: DeadlineProps) {
  if (dueOn < today) return <View className="deadline deadline--late">{late(daysBetween(dueOn, today))}</View>;
  if (dueOn === today) return <View className="deadline deadline--soon">{words.reviews.dueToday}</View>;
  if (dueOn === addDays(today, 1)) return <View className="deadline deadline--soon">{words.reviews.dueTomorrow}</View>;
  return <View className="deadline">{words.reviews.dueOn(dateWords(dueOn))}</View>;
}
