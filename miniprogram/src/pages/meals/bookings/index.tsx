import { MealBookingsDocument, type BookingCardFragment, type BookingPeriod } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go } from '../../../words/go';
import { sittingName, sittingWhen } from '../../../words/when';
import { Cancel } from '../booking/cancel';

const PERIODS: readonly BookingPeriod[] = ['UPCOMING', 'PAST'];

/** All bookings of the diner: those to come, and those that were. */
export default function BookingsPage() {
  const { acting } = useHere();
  const [period, setPeriod] = useState<BookingPeriod>('UPCOMING');
  return (
    <Page title={acting ? words.acting.bookingsOf(acting.person.name) : words.bookings.title}>
      <Choices<BookingPeriod>
        question={words.bookings.period}
        choices={PERIODS.map((value) => ({ value, title: words.bookings[value] }))}
        chosen={period}
        isRow
        onChoose={setPeriod}
      />
      <ForSubject matter="MEALS">
        {({ id }) => <Bookings key={`${id} ${period}`} dinerId={id} period={period} />}
      </ForSubject>
      <Button onPress={() => go('standing')}>{words.bookings.standing}</Button>
      <Button onPress={() => go('absence')}>{words.bookings.absence}</Button>
      <CallButton />
    </Page>
  );
}

interface BookingsProps {
  dinerId: string;
  period: BookingPeriod;
  after?: string;
}

function Bookings({ dinerId, period, after }: BookingsProps) {
  const variables = { dinerId, period, first: SHORT, after: after ?? null };
  const asked = useAsk(MealBookingsDocument, variables, { about: ['MealBooking'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ mealBookings: { edges, pageInfo } }) =>
        edges.length === 0 && !after ? (
          <NoBookings period={period} />
        ) : (
          <>
            {edges.map(({ node }) => (
              <OneBooking key={node.id} booking={node} />
            ))}
            <NextPage pageInfo={pageInfo}>
              {(next) => <Bookings dinerId={dinerId} period={period} after={next} />}
            </NextPage>
          </>
        )
      }
    </Answered>
  );
}

function NoBookings({ period }: { period: BookingPeriod }) {
  const { acting } = useHere();
  const none = acting ? words.acting.noneOf(acting.person.name) : words.bookings.noneUpcoming;
  return (
    <Empty says={period === 'UPCOMING' ? none : words.bookings.nonePast}>
      <Button kind="main" onPress={() => go('points')}>
        {words.home.find}
      </Button>
    </Empty>
  );
}

function OneBooking({ booking }: { booking: BookingCardFragment }) {
  const { today } = useHere();
  const { id, sitting, status, fulfilment, ownShareFen, collectionCode, mayCancel } = booking;
  return (
    <Card title={sittingName(sitting, today)}>
      <View className="status">{words.status[status]}</View>
      <Line>{sittingWhen(sitting, today)}</Line>
      <Line>
        {sitting.servicePoint.name} · {words.fulfilment[fulfilment]}
      </Line>
      {status === 'CONFIRMED' && (
        <Line>
          {words.meals.code} {collectionCode}
        </Line>
      )}
      <Note>{words.meals.own(yuan(ownShareFen))}</Note>
      <Button onPress={() => go('booking', { id })}>{words.bookings.openPast}</Button>
      {mayCancel && status === 'CONFIRMED' && <Cancel booking={booking} />}
    </Card>
  );
}
