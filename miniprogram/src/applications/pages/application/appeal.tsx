import { AppealApplicationDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import { TextArea } from '../../../ui/text-area';
import { goUp } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';

/** Asks for somebody else to look again, and says why. */
export function Appeal({ applicationId, onDone }: { applicationId: string; onDone(): void }) {
  const [text, setText] = useState('');
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const appeal = useSend(AppealApplicationDocument);

  async function send(): Promise<void> {
    if (text.trim() === '') return setRefusal({ what: words.application.appealMissing });
    setSending(true);
    const { data, error } = await appeal({ input: { applicationId, words: text.trim() } });
    setSending(false);
    const why = whyNot(data?.appealApplication, error);
    setRefusal(why);
    if (why) return;
    onDone();
    goUp();
  }

  return (
    <Card title={words.application.appeal}>
      <TextArea label={words.application.appealAsk} value={text} mostLetters={500} onInput={setText} />
      {refusal && <Refusal {...refusal} />}
      <Button isDisabled={isSending} onPress={() => void send()}>
        {isSending ? words.application.appealing : words.application.appealSend}
      </Button>
    </Card>
  );
}
