import { useState } from 'react';
import { newKey } from '../../../api/unanswered';
import { choosePhoto, useUpload, type Chosen } from '../../../api/upload';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import { TextArea } from '../../../ui/text-area';
import { troubleWords, type Why } from '../../../words/refused';
import { pictureWords } from './words';

/** A picture that was chosen and is not known to have arrived. */
interface Pending {
  chosen: Chosen;
  says: string;
  key: string;
}

interface AddPictureProps {
  houseId: string;
  onDone(says: string): void;
}

/** A new picture, with words for who cannot see it. */
export function AddPicture({ houseId, onDone }: AddPictureProps) {
  const words = pictureWords();
  const [says, setSays] = useState('');
  const [isSending, setSending] = useState(false);
  const [pending, setPending] = useState<Pending>();
  const [refusal, setRefusal] = useState<Why>();
  const upload = useUpload();

  async function choose(): Promise<void> {
    if (says.trim() === '') return setRefusal({ what: words.noWords });
    const chosen = await choosePhoto();
    if (chosen) await send({ chosen, says: says.trim(), key: newKey() });
  }

  async function send(one: Pending): Promise<void> {
    setSending(true);
    setRefusal(undefined);
    const trouble = await upload({ houseId, words: one.says, idempotencyKey: one.key }, one.chosen);
    setSending(false);
    // Without an answer it may have arrived: sent again it is known by its key.
    setPending(trouble === undefined || trouble.kind === 'REFUSED' ? undefined : one);
    if (!trouble) return onDone(words.added);
    const { what, why } = troubleWords(trouble);
    setRefusal(
      trouble.kind === 'REFUSED' ? { what, ...(why !== undefined && { why }) } : { what: words.notSent, why: what },
    );
  }

  return (
    <Card title={words.add}>
      <TextArea label={words.says} hint={words.saysHint} value={says} mostLetters={200} onInput={setSays} />
      {refusal && (
        <Refusal {...refusal}>
          {pending && (
            <Button kind="main" isDisabled={isSending} onPress={() => void send(pending)}>
              {words.retry}
            </Button>
          )}
        </Refusal>
      )}
      <Button kind="main" isDisabled={isSending} onPress={() => void choose()}>
        {isSending ? words.sending : words.choose}
      </Button>
    </Card>
  );
}
