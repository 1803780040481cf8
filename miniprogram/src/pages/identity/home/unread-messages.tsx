import { UnreadMessagesDocument } from '@doorstep/schema/documents';
import { useAgainOnReturn, useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { go } from '../../../words/go';

/** The way to the messages, as long as there are some that were not read. */
export function UnreadMessages() {
  const { viewer } = useHere();
  const { answer, again } = useAsk(
    UnreadMessagesDocument,
    {},
    { isPaused: !viewer?.person, about: ['ReadMessagesPayload', 'Delegation', 'MealBooking'] },
  );
  useAgainOnReturn(viewer?.person ? again : noNeed);
  const unread = answer.data?.unreadMessages ?? 0;
  if (unread === 0) return null;
  return <Button onPress={() => go('messages')}>{words.messages.open(unread)}</Button>;
}

const noNeed = (): void => undefined;
