import { ConfirmDeliveryDocument, type BookingPartsFragment } from '@doorstep/schema/documents';
import { mealQr } from '@doorstep/shared/meal-proof';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Line, Note } from '../../../ui/card';
import { CollectionCode } from '../../../ui/code';
import { Qr } from '../../../ui/qr';
import { Refusal } from '../../../ui/refusal';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { momentWords } from '../../../words/when';

/** How the meal is collected: what to show at the counter, or what to say once it was brought; then when and how it was. */
export function Collecting({ booking }: { booking: BookingPartsFragment }) {
  const { status, fulfilment, collectionCode, collectedAt } = booking;
  if (collectedAt !== null) return <Collected booking={booking} collectedAt={collectedAt} />;
  if (status !== 'CONFIRMED') return null;
  if (fulfilment === 'DELIVERY') return <Coming booking={booking} />;
  return (
    <>
      <CollectionCode code={collectionCode} />
      <Line>{words.collecting.qr}</Line>
      <Qr text={mealQr(booking)} label={words.collecting.qrSpoken} />
      <Note>{words.collecting.others}</Note>
    </>
  );
}

function Collected({ booking: { proof }, collectedAt }: { booking: BookingPartsFragment; collectedAt: string }) {
  const when = momentWords(collectedAt, useHere().today);
  return <Line>{proof ? words.collecting.takenAt(when, words.proof[proof]) : words.collecting.cameAt(when)}</Line>;
}

/** Whoever a meal is brought to says that it came. Safe to repeat. */
function Coming({ booking: { id, collectionCode, sitting } }: { booking: BookingPartsFragment }) {
  const { today } = useHere();
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const confirm = useSend(ConfirmDeliveryDocument);

  async function press(): Promise<void> {
    setSending(true);
    const { data, error } = await confirm({ input: { bookingId: id } });
    setSending(false);
    setRefusal(whyNot(data?.confirmDelivery, error));
  }

  return (
    <>
      <CollectionCode code={collectionCode} />
      {refusal && <Refusal {...refusal} />}
      {sitting.servedOn === today && (
        <>
          <Line>{words.collecting.cameAsk}</Line>
          <Button isDisabled={isSending} onPress={() => void press()}>
            {words.collecting.came}
          </Button>
        </>
      )}
    </>
  );
}
