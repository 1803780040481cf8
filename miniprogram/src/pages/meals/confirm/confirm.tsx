import { QuoteDocument, type Fulfilment, type SittingAtPointFragment } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Page } from '../../../ui/page';
import { PriceTable } from '../../../ui/price-table';
import { Answered } from '../../../ui/state';
import { Warnings } from '../../../ui/warnings';
import { paramOf } from '../../../words/go';
import { bookWords } from '../../../words/book';
import { sittingName } from '../../../words/when';
import { NotBookedYet } from './not-booked';
import { SittingFacts } from './sitting-facts';
import { useBooking } from './use-booking';

interface ConfirmProps {
  title: string;
  sitting: SittingAtPointFragment;
  person: { id: string; hasHomeAddress: boolean };
}

/** Chooses how to get the meal, sees the price, and books. */
export function Confirm({ title, sitting, person }: ConfirmProps) {
  const asked = paramOf(useRouter().params, 'fulfilment') as Fulfilment;
  const [fulfilment, setFulfilment] = useState<Fulfilment>(
    sitting.fulfilments.includes(asked) ? asked : (sitting.fulfilments[0] ?? 'DINE_IN'),
  );
  const { today, acting } = useHere();
  const sittingId = sitting.id;
  const quoted = useAsk(
    QuoteDocument,
    { sittingId, dinerId: person.id, fulfilment },
    { about: ['MealBooking', 'Consent'] },
  );
  const { data, fetching } = quoted.answer;
  // While another way of getting it is being priced, the old price must not be agreed to.
  const quote = !fetching && data?.quote.fulfilment === fulfilment ? data.quote : undefined;
  const order = quote && { sittingId, dinerId: person.id, fulfilment, agreedOwnShareFen: quote.ownShareFen };
  const booking = useBooking(order);

  const name = sittingName(sitting, today);
  const label = quote ? bookWords(acting, name, quote.ownShareFen) : words.confirm.pricing;
  const action = (
    <Button kind="main" isDisabled={!quote || booking.isSending} onPress={() => void booking.book()}>
      {booking.isSending ? words.confirm.sending : label}
    </Button>
  );

  return (
    <Page title={title} action={action}>
      {booking.notBooked && <NotBookedYet why={booking.notBooked} sitting={sitting} onNewPrice={quoted.again} />}
      {/* First of all, where no thumb goes past it. */}
      <Warnings warnings={data?.quote.warnings ?? []} />
      <SittingFacts sitting={sitting} />
      <Card>
        <HowToGetIt sitting={sitting} person={person} chosen={fulfilment} onChoose={setFulfilment} />
      </Card>
      <Answered asked={quoted}>
        {({ quote: shown }) => (
          <Card title={words.price.title}>
            <PriceTable {...shown} />
          </Card>
        )}
      </Answered>
      {booking.isUnanswered && !booking.isSending && !booking.notBooked && <Line>{words.confirm.unanswered}</Line>}
    </Page>
  );
}

interface HowToGetItProps {
  sitting: SittingAtPointFragment;
  person: { hasHomeAddress: boolean };
  chosen: Fulfilment;
  onChoose(fulfilment: Fulfilment): void;
}

function HowToGetIt({ sitting: { fulfilments, deliveryFeeFen }, person, chosen, onChoose }: HowToGetItProps) {
  const fee = deliveryFeeFen > 0 ? words.confirm.fee(yuan(deliveryFeeFen)) : undefined;
  return (
    <Choices
      question={words.confirm.how}
      choices={fulfilments.map((value) => {
        const isDisabled = value === 'DELIVERY' && !person.hasHomeAddress;
        const detail = value === 'DELIVERY' ? (isDisabled ? words.confirm.noAddress : fee) : undefined;
        return { value, title: words.fulfilment[value], isDisabled, detail };
      })}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
