import { CancelMealBookingDocument, type BookingCardFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { troubleOf } from '../../../api/trouble';
import { useHere } from '../../../api/viewer';
import { zh } from '../../../locale/zh';
import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { sittingName } from '../../../words/when';

/** Cancels a booking, asking once more in place. Safe to repeat: cancelling what is cancelled changes nothing. */
export function Cancel({ booking: { id, sitting } }: { booking: BookingCardFragment }) {
  const { today } = useHere();
  const [step, setStep] = useState<'closed' | 'asking' | 'sending'>('closed');
  const [refusal, setRefusal] = useState<{ what: string; why?: string }>();
  const cancel = useSend(CancelMealBookingDocument);
  const name = sittingName(sitting, today);

  async function press(): Promise<void> {
    setStep('sending');
    setRefusal(undefined);
    const { data, error } = await cancel({ input: { bookingId: id } });
    setStep('closed');
    if (error) {
      const trouble = troubleOf(error);
      setRefusal(trouble.kind === 'REFUSED' ? { what: trouble.message } : zh.trouble[trouble.kind]);
      return;
    }
    const [first] = data?.cancelMealBooking.userErrors ?? [];
    if (first) setRefusal({ what: first.message });
  }

  if (step === 'closed') {
    return (
      <>
        {refusal && <Refusal {...refusal} />}
        <Button onPress={() => setStep('asking')}>{zh.booking.cancel}</Button>
      </>
    );
  }
  return (
    <View className="cancel">
      <View className="question">{zh.booking.cancelAsk(name)}</View>
      <Button kind="danger" isDisabled={step === 'sending'} onPress={() => void press()}>
        {step === 'sending' ? zh.booking.cancelling : zh.booking.cancelYes(name)}
      </Button>
      <Button isDisabled={step === 'sending'} onPress={() => setStep('closed')}>
        {zh.booking.cancelNo}
      </Button>
    </View>
  );
}
