import { RemoveAttachmentDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { newKey } from '../../../api/unanswered';
import { choosePhoto, useUpload, type Chosen } from '../../../api/upload';
import { words } from '../../../locale/words';
import { troubleWords, type Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';

/** A photo that was chosen and is not known to have arrived. */
interface Pending {
  chosen: Chosen;
  key: string;
}

/** The photos of one paper: one after another is chosen and sent, or taken away again. */
export function usePhotos(applicationId: string, paperCode: string, again: () => void) {
  const [isSending, setSending] = useState(false);
  const [pending, setPending] = useState<Pending>();
  const [refusal, setRefusal] = useState<Why>();
  const upload = useUpload();
  const removeOne = useSend(RemoveAttachmentDocument);

  async function send({ chosen, key }: Pending): Promise<void> {
    setSending(true);
    setRefusal(undefined);
    const trouble = await upload({ applicationId, paperCode, idempotencyKey: key }, chosen);
    setSending(false);
    // Without an answer it may have arrived: sent again it is known by its key.
    const isSettled = trouble === undefined || trouble.kind === 'REFUSED';
    setPending(isSettled ? undefined : { chosen, key });
    if (trouble) {
      const { what, why } = troubleWords(trouble);
      setRefusal(trouble.kind === 'REFUSED' ? { what, why } : { what: words.apply.notSent, why: what });
    } else again();
  }

  async function add(): Promise<void> {
    const chosen = await choosePhoto();
    if (chosen) await send({ chosen, key: newKey() });
  }

  async function remove(attachmentId: string): Promise<void> {
    setRefusal(undefined);
    const { data, error } = await removeOne({ input: { applicationId, attachmentId } });
    setRefusal(whyNot(data?.removeAttachment, error));
    if (data) again();
  }

  return { isSending, pending, refusal, add, send, remove };
}
