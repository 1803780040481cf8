import { RequestDeletionDocument } from '@doorstep/schema/documents';
import { useSend } from '../../../api/ask';
import { useKeys } from '../../../api/unanswered';
import { words } from '../../../locale/words';
import { AskTwice } from '../../../ui/ask-twice';
import { Card, Line } from '../../../ui/card';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';

interface DeletionProps {
  personId: string;
  onDone(says: string): void;
}

/** Asks for everything personal to be removed, once it is clear what that means. */
export function Deletion({ personId, onDone }: DeletionProps) {
  const keyOf = useKeys();
  const request = useSend(RequestDeletionDocument);

  async function send(): Promise<Why | undefined> {
    const { data, error } = await request({ input: { personId, note: null, idempotencyKey: keyOf(personId) } });
    const why = whyNot(data?.requestDeletion, error);
    if (!why) onDone(words.requests.deletionSent);
    return why;
  }

  return (
    <Card title={words.requests.deletion}>
      <Line>{words.requests.deletionWhat}</Line>
      <AskTwice
        label={words.requests.deletionButton}
        question={words.requests.deletionAsk}
        yes={words.requests.deletionYes}
        no={words.requests.deletionNo}
        sending={words.requests.sending}
        send={send}
      />
    </Card>
  );
}
