import { CancelMealBookingDocument, type BookingCardFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { troubleOf } from '../../../api/trouble';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { refusedWords, troubleWords, type Why } from '../../../words/refused';
import { sittingName } from '../../../words/when';

/** Cancels a booking, asking once more in place. Safe to repeat: cancelling what is cancelled changes nothing. */
export function Cancel({ booking: { id, sitting } }: { booking: BookingCardFragment }) {
  const { today } = useHere();
  const [step, setStep] = useState<'closed' | 'asking' | 'sending'>('closed');
  const [refusal, setRefusal] = useState<Why>();
  const cancel = useSend(CancelMealBookingDocument);
  const name = sittingName(sitting, today);

  async function press(): Promise<void> {
    setStep('sending');
    setRefusal(undefined);
    const { data, error } = await cancel({ input: { bookingId: id } });
    setStep('closed');
    if (error) return setRefusal(troubleWords(troubleOf(error)));
    const [first] = data?.cancelMealBooking.userErrors ?? [];
    if (first) setRefusal(refusedWords(first));
  }

  if (step === 'closed') {
    return (
      <>
        {refusal && <Refusal {...refusal} />}
        <Button onPress={() => setStep('asking')}>{words.booking.cancel}</Button>
      </>
    );
  }
  return (
    <View className="cancel">
      <View className="question">{words.booking.cancelAsk(name)}</View>
      <Button kind="danger" isDisabled={step === 'sending'} onPress={() => void press()}>
        {step === 'sending' ? words.booking.cancelling : words.booking.cancelYes(name)}
      </Button>
      <Button isDisabled={step === 'sending'} onPress={() => setStep('closed')}>
        {words.booking.cancelNo}
      </Button>
    </View>
  );
}
