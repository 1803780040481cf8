import type { PushKind } from '@doorstep/schema/documents';
import { useState } from 'react';
import { usePushes } from '../api/pushes';
import { words } from '../locale/words';
import { Button } from './button';
import { Card, Note } from './card';
import { Done } from './done';

/** Offers to be told in WeChat, where that can be: a page to which the reader does not look back each day. */
export function RemindMe({ kinds }: { kinds: readonly PushKind[] }) {
  const { isOffered, remaining, askForPushes } = usePushes(kinds);
  const [done, setDone] = useState<string>();
  if (!isOffered) return null;

  async function ask(): Promise<void> {
    setDone((await askForPushes()) ? words.messages.reminded : words.messages.notReminded);
  }

  return (
    <Card>
      <Button onPress={() => void ask()}>{words.messages.remind}</Button>
      <Note>{words.messages.remindDetail}</Note>
      {remaining > 0 && <Note>{words.messages.remindLeft(remaining)}</Note>}
      <Done says={done} />
    </Card>
  );
}
