import { UnreadMessagesDocument } from '@doorstep/schema/documents';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { go } from '../../../words/go';

const ABOUT = { about: ['ReadMessagesPayload', 'Delegation', 'MealBooking', 'DataRequest'] };

/** The way to the messages, as long as there are some that were not read; staff get none. */
export function UnreadMessages() {
  const { viewer } = useHere();
  return viewer?.person ? <ToMessages /> : null;
}

function ToMessages() {
  const asked = useAsk(UnreadMessagesDocument, {}, ABOUT);
  useUpToDate(asked);
  const unread = asked.answer.data?.unreadMessages ?? 0;
  return unread === 0 ? null : <Button onPress={() => go('messages')}>{words.messages.open(unread)}</Button>;
}
