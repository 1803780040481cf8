import {
  MealBookingsDocument,
  QuoteDocument,
  SuggestedSittingDocument,
  type BookingCardFragment,
  type SittingAtPointFragment,
} from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { addDays } from '@doorstep/shared/civil-date';
import { yuan } from '@doorstep/shared/units';
import { useAgainOnReturn, useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { CollectionCode } from '../../../ui/code';
import { dishesLine } from '../../../ui/dishes';
import { Answered } from '../../../ui/state';
import { Warnings } from '../../../ui/warnings';
import { go } from '../../../words/go';
import { servedSpan, sittingName, sittingWhen } from '../../../words/when';

/** Today's meal: what is booked for today or tomorrow, else what could be. */
export function Today({ dinerId }: { dinerId: string }) {
  const { today } = useHere();
  const variables = { dinerId, period: 'UPCOMING', first: 5 } as const;
  const bookings = useAsk(MealBookingsDocument, variables, { about: ['MealBooking'] });
  useAgainOnReturn(bookings.again);
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
            {edges.length > 0 && <Button onPress={() => go('bookings')}>{words.home.all}</Button>}
          </>
        );
      }}
    </Answered>
  );
}

function Booked({ booking: { id, sitting, collectionCode, fulfilment } }: { booking: BookingCardFragment }) {
  const { today } = useHere();
  return (
    <Card title={words.home.booked(sittingName(sitting, today))}>
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
  const suggested = useAsk(SuggestedSittingDocument, { dinerId }, { about: ['Sitting', 'MealBooking'] });
  useAgainOnReturn(suggested.again);
  return (
    <Answered asked={suggested}>
      {({ suggestedSitting: sitting }) =>
        sitting ? <Suggested sitting={sitting} dinerId={dinerId} /> : <NothingSuggested />
      }
    </Answered>
  );
}

function Suggested({ sitting, dinerId }: { sitting: SittingAtPointFragment; dinerId: string }) {
  const { today } = useHere();
  const fulfilment = sitting.fulfilments[0] ?? 'DINE_IN';
  const { answer } = useAsk(QuoteDocument, { sittingId: sitting.id, dinerId, fulfilment }, { about: ['MealBooking'] });
  const name = sittingName(sitting, today);
  const ownShareFen = answer.data?.quote.ownShareFen;
  const book = ownShareFen === undefined ? words.confirm.title(name) : words.meals.book(name, yuan(ownShareFen));
  return (
    <Card title={words.home.suggested(name)}>
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
