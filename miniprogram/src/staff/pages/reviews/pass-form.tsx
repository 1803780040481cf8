import { PassApplicationDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/text-area';
import type { Deciding } from './use-deciding';

interface PassFormProps {
  applicationId: string;
  deciding: Deciding;
}

/** Passes a case on to the next step, with a word for who has it there. */
export function PassForm({ applicationId, deciding: { isSending, settle } }: PassFormProps) {
  const [said, setSaid] = useState('');
  const pass = useSend(PassApplicationDocument);

  function press(): void {
    const sent = pass({ input: { applicationId, words: said.trim() || null } });
    void settle(
      sent.then(({ data, error }) => ({ payload: data?.passApplication, error })),
      words.reviews.passed,
    );
  }

  return (
    <>
      <TextArea label={words.reviews.passWords} value={said} onInput={setSaid} />
      <Button kind="main" isDisabled={isSending} onPress={press}>
        {isSending ? words.reviews.sending : words.reviews.pass}
      </Button>
    </>
  );
}
