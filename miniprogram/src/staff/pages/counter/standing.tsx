import { civilTime } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { counterDay, refusedMeals, waitingMeals, type CounterList } from '../../../api/counter-memory';
import { useStored } from '../../../api/stored';
import { words } from '../../../locale/words';
import { Note } from '../../../ui/card';
import { landmark } from '../../../ui/pressable';

/** How many meals of this operator wait for the network, and how many could not be registered after all. */
export function useUnsettled(staffId: string): { waiting: number; refused: number } {
  const isMine = (one: { staffId: string }): boolean => one.staffId === staffId;
  return {
    waiting: useStored(waitingMeals).filter(isMine).length,
    refused: useStored(refusedMeals).filter(isMine).length,
  };
}

/** Where one stands, and how many are still to come. */
export function Count({ list: { servicePoint, sittings }, waiting }: { list: CounterList; waiting: number }) {
  let all = 0;
  let taken = waiting;
  sittings.forEach(({ bookings }) => {
    all += bookings.length;
    taken += bookings.filter(({ status }) => status !== 'CONFIRMED').length;
  });
  return (
    <Note>
      {servicePoint?.name} · {words.counter.count(all, taken)}
    </Note>
  );
}

/** Whether there is network, and what waits for it. */
export function Standing({ isOffline, waiting }: { isOffline: boolean; waiting: number }) {
  const readAt = useStored(counterDay)?.readAt;
  const isAlone = isOffline || waiting > 0;
  return (
    <View className={isAlone ? 'warnings' : 'counter__quiet'} {...landmark('status', { isLive: true })}>
      {isOffline && readAt !== undefined && (
        <View className="line">{words.counter.offline(civilTime(new Date(readAt)))}</View>
      )}
      {waiting > 0 && <View className="question">{words.counter.waiting(waiting)}</View>}
    </View>
  );
}
