import { View } from '@tarojs/components';
import { waitingMeals, type CounterList } from '../../../api/counter-memory';
import { useStored } from '../../../api/stored';
import { words } from '../../../locale/words';
import { Heading, Line } from '../../../ui/card';
import { pressable } from '../../../ui/pressable';
import { servedSpan } from '../../../words/when';
import type { CounterBooking } from './matching';

interface ToComeProps {
  list: CounterList;
  onPress(booking: CounterBooking): void;
}

/** Who has not come yet, meal by meal: to choose from when somebody vouches. All of them: whoever stands here is looked for by name. */
export function ToCome({ list: { sittings }, onPress }: ToComeProps) {
  const noted = useStored(waitingMeals).map(({ input }) => input.bookingId);
  const isToCome = ({ id, status }: CounterBooking): boolean => status === 'CONFIRMED' && noted.indexOf(id) < 0;
  const booked = sittings.filter(({ bookings }) => bookings.length > 0);
  if (booked.length === 0) return <Line>{sittings.length > 0 ? words.counter.noBooking : words.counter.noMeal}</Line>;
  return (
    <>
      <Line>{words.counter.listHint}</Line>
      {booked.map(({ sitting, bookings }) => (
        <View key={sitting.id} className="to-come">
          <Heading>{headingOf(words.mealName[sitting.meal], bookings.filter(isToCome).length)}</Heading>
          <View className="note">{words.sittings.served(servedSpan(sitting))}</View>
          {bookings.filter(isToCome).map((booking) => (
            <Row key={booking.id} booking={booking} onPress={() => onPress(booking)} />
          ))}
        </View>
      ))}
    </>
  );
}

const headingOf = (meal: string, toCome: number): string =>
  toCome > 0 ? words.counter.toCome(meal, toCome) : words.counter.allTaken(meal);

function Row({ booking, onPress }: { booking: CounterBooking; onPress(): void }) {
  const { maskedName, fulfilment, phoneTail, warnings } = booking;
  return (
    <View className="door" {...pressable({ onPress })}>
      <View className="press-word">{maskedName}</View>
      <View className="note">
        {words.fulfilment[fulfilment]}
        {phoneTail !== null && ` · ${words.counter.tail(phoneTail)}`}
        {warnings.length > 0 && ` · ${words.counter.mind}`}
      </View>
    </View>
  );
}
