import { MealBookingDocument, type BookingPartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Dishes } from '../../../ui/dishes';
import { OfWhom } from '../../../ui/of-whom';
import { Page } from '../../../ui/page';
import { PriceTable } from '../../../ui/price-table';
import { landmark } from '../../../ui/pressable';
import { Answered, Empty } from '../../../ui/state';
import { doerWords } from '../../../words/doer';
import { go, pages, paramOf } from '../../../words/go';
import { momentWords, servedSpan, sittingWhen } from '../../../words/when';
import { Cancel } from './cancel';
import { Collecting } from './collecting';

/** One booking: the code to say, where, when, what it costs, and how to cancel. */
export default function BookingPage() {
  const { params } = useRouter();
  const id = paramOf(params, 'id');
  const isFresh = paramOf(params, 'fresh') !== '';
  const asked = useAsk(MealBookingDocument, { id }, { about: ['MealBooking'] });
  const { acting } = useHere();
  const title = acting ? words.acting.bookingsOf(acting.person.name) : words.booking.title;
  const home = (
    <Button kind="main" onPress={() => void Taro.reLaunch({ url: pages.home })}>
      {words.booking.home}
    </Button>
  );
  return (
    <Page title={isFresh ? words.booking.fresh : title} action={home}>
      <Answered asked={asked}>
        {({ mealBooking }) =>
          mealBooking ? (
            <OfWhom person={mealBooking.diner}>
              <Content booking={mealBooking} />
            </OfWhom>
          ) : (
            <Empty says={words.booking.notFound}>
              <Button onPress={() => go('bookings')}>{words.home.all}</Button>
            </Empty>
          )
        }
      </Answered>
    </Page>
  );
}

function Content({ booking }: { booking: BookingPartsFragment }) {
  const { today } = useHere();
  const { sitting, status, diner, fulfilment, cancellableUntil, mayCancel } = booking;
  const bookedBy = doerWords(booking.bookedBy);
  const cancelledBy = booking.cancelledBy && doerWords(booking.cancelledBy);
  const { servicePoint } = sitting;
  return (
    <>
      <Card>
        <View className="status" {...landmark('status', { isLive: true })}>
          {words.status[status]}
        </View>
        <Collecting booking={booking} />
        {status === 'CANCELLED' && <Line>{words.booking.cancelled}</Line>}
        <Note>{words.booking.forWhom(diner.name)}</Note>
        {bookedBy !== undefined && <Line>{words.acting.bookedBy(bookedBy)}</Line>}
        {cancelledBy && <Line>{words.acting.cancelledBy(cancelledBy)}</Line>}
      </Card>
      <Card>
        <Note>{words.booking.when}</Note>
        <Line>
          {sittingWhen(sitting, today)} {servedSpan(sitting)}
        </Line>
        <Note>{words.booking.where}</Note>
        <Line>{servicePoint.name}</Line>
        <Line>{servicePoint.address}</Line>
        <Note>{words.booking.how}</Note>
        <Line>{words.fulfilment[fulfilment]}</Line>
        <Dishes dishes={sitting.dishes} />
      </Card>
      <Card title={words.price.title}>
        <PriceTable {...booking} />
      </Card>
      {status === 'CONFIRMED' && (
        <Card>
          <Line>{mayCancel ? words.booking.until(momentWords(cancellableUntil, today)) : words.booking.tooLate}</Line>
          {mayCancel && <Cancel booking={booking} />}
        </Card>
      )}
      {servicePoint.phone !== null && <CallButton phone={servicePoint.phone} who={servicePoint.name} />}
      <CallButton />
    </>
  );
}
