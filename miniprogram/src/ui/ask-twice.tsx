import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Why } from '../words/refused';
import { Button } from './button';
import { Refusal } from './refusal';

interface AskTwiceProps {
  /** The button, then the question it asks once more, on the page. */
  label: string;
  question: string;
  yes: string;
  no: string;
  sending: string;
  /** Does it; gives why not. */
  send(): Promise<Why | undefined>;
}

/** Something that can't be taken back, asked once more in place. */
export function AskTwice({ label, question, yes, no, sending, send }: AskTwiceProps) {
  const [step, setStep] = useState<'closed' | 'asking' | 'sending'>('closed');
  const [refusal, setRefusal] = useState<Why>();

  async function press(): Promise<void> {
    setStep('sending');
    setRefusal(await send());
    setStep('closed');
  }

  if (step === 'closed') {
    return (
      <>
        {refusal && <Refusal {...refusal} />}
        <Button onPress={() => setStep('asking')}>{label}</Button>
      </>
    );
  }
  return (
    <View className="cancel">
      <View className="question">{question}</View>
      <Button kind="danger" isDisabled={step === 'sending'} onPress={() => void press()}>
        {step === 'sending' ? sending : yes}
      </Button>
      <Button isDisabled={step === 'sending'} onPress={() => setStep('closed')}>
        {no}
      </Button>
    </View>
  );
}
