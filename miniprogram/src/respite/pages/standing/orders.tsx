import {
  StandingOrdersDocument,
  StopStandingOrderDocument,
  type StandingOrderPartsFragment,
} from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { AskTwice } from '../../../ui/ask-twice';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { ShortList } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { doerWords } from '../../../words/doer';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { dayWords } from '../../../words/when';
import { say } from './say';

interface OrdersProps {
  dinerId: string;
  onStopped(): void;
}

/** What is ordered week after week, and how the coming days stand. */
export function Orders({ dinerId, onStopped }: OrdersProps) {
  const asked = useAsk(StandingOrdersDocument, { dinerId }, { about: ['StandingOrder', 'MealBooking'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ myStandingOrders }) =>
        myStandingOrders.length === 0 ? (
          <Empty says={say().none} />
        ) : (
          <>
            {myStandingOrders.map((order) => (
              <OneOrder key={order.id} order={order} onStopped={onStopped} />
            ))}
          </>
        )
      }
    </Answered>
  );
}

function OneOrder({ order, onStopped }: { order: StandingOrderPartsFragment; onStopped(): void }) {
  const { today } = useHere();
  const { meal, weekdays, fulfilment, agreedOwnShareFen, startsOn, startedBy, servicePoint, coming } = order;
  const who = doerWords(startedBy);
  return (
    <Card
      title={`${say().every(words.ui.list(weekdays.map((day) => words.days.weekday(day))))} · ${words.mealName[meal]}`}
    >
      <Line>
        {servicePoint.name} · {words.fulfilment[fulfilment]}
      </Line>
      {startsOn > today && <Line>{say().from(dayWords(startsOn, today))}</Line>}
      <Note>{say().most(yuan(agreedOwnShareFen))}</Note>
      {who !== undefined && <Note>{say().by(who)}</Note>}
      {coming.length > 0 && (
        <>
          <Heading level={3}>{say().coming}</Heading>
          <ShortList items={coming}>{(day) => <Day key={day.sitting.id} day={day} />}</ShortList>
        </>
      )}
      <Stop id={order.id} isAll={false} onStopped={onStopped} />
      <Stop id={order.id} isAll onStopped={onStopped} />
    </Card>
  );
}

function Day({ day: { sitting, booking } }: { day: StandingOrderPartsFragment['coming'][number] }) {
  const { today } = useHere();
  const stands = booking === null ? say().notBooked : booking.status === 'CANCELLED' ? say().cancelled : say().booked;
  return (
    <Line>
      {dayWords(sitting.servedOn, today)} · {stands}
    </Line>
  );
}

function Stop({ id, isAll, onStopped }: { id: string; isAll: boolean; onStopped(): void }) {
  const stop = useSend(StopStandingOrderDocument);

  async function send(): Promise<Why | undefined> {
    const { data, error } = await stop(
      { input: { orderId: id, cancelsBooked: isAll } },
      { additionalTypenames: ['StandingOrder', 'MealBooking'] },
    );
    const why = whyNot(data?.stopStandingOrder, error);
    if (!why) onStopped();
    return why;
  }

  return (
    <AskTwice
      label={isAll ? say().stopAll : say().stop}
      question={isAll ? say().stopAllAsk : say().stopAsk}
      yes={isAll ? say().stopAllYes : say().stopYes}
      no={say().no}
      sending={say().sending}
      send={send}
    />
  );
}
