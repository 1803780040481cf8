import { useState } from 'react';
import { Button } from '../ui/button';
import { Refusal } from '../ui/refusal';
import type { Why } from '../words/refused';
import { say } from './say';

interface DeedProps {
  kind?: 'main' | 'quiet';
  label: string;
  isDisabled?: boolean;
  /** Does it; gives why not. */
  send(): Promise<Why | undefined>;
}

/** A button that does something at once, and says below why it did not. */
export function Deed({ kind = 'quiet', label, isDisabled = false, send }: DeedProps) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();

  async function press(): Promise<void> {
    setSending(true);
    setRefusal(await send());
    setSending(false);
  }

  return (
    <>
      {refusal && <Refusal {...refusal} />}
      <Button kind={kind} isDisabled={isSending || isDisabled} onPress={() => void press()}>
        {isSending ? say().sending : label}
      </Button>
    </>
  );
}
