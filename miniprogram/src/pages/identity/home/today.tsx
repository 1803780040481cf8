import {
  MealBookingsDocument,
  QuoteDocument,
  SuggestedSittingDocument,
  type BookingCardFragment,
  type SittingAtPointFragment,
} from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { addDays } from '@doorstep/shared/civil-date';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { CollectionCode } from '../../../ui/code';
import { dishesLine } from '../../../ui/dishes';
import { Answered } from '../../../ui/state';
import { Warnings } from '../../../ui/warnings';
import { go } from '../../../words/go';
import { bookWords } from '../../../words/book';
import { servedSpan, sittingName, sittingWhen } from '../../../words/when';

const MEALS_MAY_CHANGE = { about: ['MealBooking', 'Consent'] };

/** Today's meal: what is booked for today or tomorrow, else what could be. */
export function Today({ dinerId }: { dinerId: string }) {
  const { today, acting } = useHere();
  const variables = { dinerId, period: 'UPCOMING', first: 5 } as const;
  const bookings = useAsk(MealBookingsDocument, variables, { about: ['MealBooking'] });
  useUpToDate(bookings);
  return (
    <Answered asked={bookings}>
      {({ mealBookings: { edges } }) => {
        const soon = edges
          .map(({ node }) => node)
          .filter(({ status, sitting }) => status === 'CONFIRMED' && sitting.servedOn <= addDays(today, 1));
        return (
          <>
            {soon.length === 0 && <Suggestion dinerId={dinerId} />}
            {soon.map((booking) => (
              <Booked key={booking.id} booking={booking} />
            ))}
            {edges.length > 0 && (
              <Button onPress={() => go('bookings')}>
                {acting ? words.acting.allOf(acting.person.name) : words.home.all}
              </Button>
            )}
          </>
        );
      }}
    </Answered>
  );
}

function Booked({ booking: { id, sitting, collectionCode, fulfilment } }: { booking: BookingCardFragment }) {
  const { today, acting } = useHere();
  const name = sittingName(sitting, today);
  return (
    <Card title={acting ? words.home.bookedFor(acting.person.name, name) : words.home.booked(name)}>
      <CollectionCode code={collectionCode} />
      <Line>
        {sitting.servicePoint.name} · {words.fulfilment[fulfilment]}
      </Line>
      <Line>
        {sittingWhen(sitting, today)} {servedSpan(sitting)}
      </Line>
      <Note>{dishesLine(sitting.dishes)}</Note>
      <Button onPress={() => go('booking', { id })}>{words.home.open}</Button>
    </Card>
  );
}

function Suggestion({ dinerId }: { dinerId: string }) {
  const suggested = useAsk(SuggestedSittingDocument, { dinerId }, { about: ['Sitting', 'MealBooking', 'Consent'] });
  useUpToDate(suggested);
  return (
    <Answered asked={suggested}>
      {({ suggestedSitting: sitting }) =>
        sitting ? <Suggested sitting={sitting} dinerId={dinerId} /> : <NothingSuggested />
      }
    </Answered>
  );
}

function Suggested({ sitting, dinerId }: { sitting: SittingAtPointFragment; dinerId: string }) {
  const { today, acting } = useHere();
  const fulfilment = sitting.fulfilments[0] ?? 'DINE_IN';
  const { answer } = useAsk(QuoteDocument, { sittingId: sitting.id, dinerId, fulfilment }, MEALS_MAY_CHANGE);
  const name = sittingName(sitting, today);
  const book = bookWords(acting, name, answer.data?.quote.ownShareFen);
  return (
    <Card title={acting ? words.home.suggestedFor(acting.person.name, name) : words.home.suggested(name)}>
      <Line>
        {sittingWhen(sitting, today)} {servedSpan(sitting)}
      </Line>
      <Line>
        {sitting.servicePoint.name} · {words.fulfilment[fulfilment]}
      </Line>
      <Line>{dishesLine(sitting.dishes)}</Line>
      <Warnings warnings={answer.data?.quote.warnings ?? []} />
      <Note>{words.points.left(sitting.placesLeft)}</Note>
      {sitting.isSample && <View className="sample">{words.ui.sampleNote}</View>}
      <Button kind="main" onPress={() => go('confirm', { sittingId: sitting.id, fulfilment })}>
        {book}
      </Button>
    </Card>
  );
}

function NothingSuggested() {
  return (
    <Card title={words.home.today}>
      <Line>{words.home.none}</Line>
      <Button onPress={() => go('points')}>{words.home.find}</Button>
    </Card>
  );
}
