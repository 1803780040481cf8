import { GiveHoursDocument } from '@doorstep/schema/documents';
import { useSend } from '../../../api/ask';
import { forgetKey, isUnanswered, keyFor } from '../../../api/unanswered';
import { AskTwice } from '../../../ui/ask-twice';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/card';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { markOf } from '../../parts/mark-of';
import { hoursWords } from '../../parts/words';
import { say } from './say';
import type { Recipient } from './to-whom';

const VERB = 'giveHours';

interface SendGiftProps {
  wanted: { personId: string; book: string; minutes: number | undefined };
  to: Recipient | undefined;
  onDone(says: string): void;
}

/** What is still missing, in words. */
function missing({ wanted: { minutes }, to }: SendGiftProps): string | undefined {
  if (!to || to.name.trim() === '') return say().noOne;
  if (to.kind === 'NAMED' && !/^1\d{10}$/.test(to.phone.trim())) return say().badPhone;
  return minutes === undefined ? hoursWords().oddMinutes : undefined;
}

/** Gives, asked once more; a repetition after a lost answer is known to the service as the same gift. */
export function SendGift(props: SendGiftProps) {
  const { wanted, to, onDone } = props;
  const give = useSend(GiveHoursDocument);
  const { span, no, sending } = hoursWords();
  const lack = missing(props);
  if (lack !== undefined || !to)
    return (
      <>
        <Note>{lack}</Note>
        <Button kind="main" isDisabled onPress={() => undefined}>
          {say().sendNobody}
        </Button>
      </>
    );

  const { personId, book } = wanted;
  const minutes = wanted.minutes!;
  const name = to.name.trim();
  const recipient = to.kind === 'RELATIVE' ? { toPersonId: to.id } : { to: { name, phone: to.phone.trim() } };
  const request = {
    personId,
    book,
    minutes,
    to: to.kind === 'RELATIVE' ? to.id : markOf(`${name} ${to.phone.trim()}`),
  };

  async function send(): Promise<Why | undefined> {
    const input = { personId, book, minutes, ...recipient, idempotencyKey: keyFor(VERB, request) };
    const { data, error } = await give({ input });
    const why = whyNot(data?.giveHours, error);
    if (data) forgetKey(VERB, request);
    if (!why && data)
      onDone(say().done(data.giveHours.recipientName ?? name, span(data.giveHours.arrivingMinutes ?? 0)));
    return why;
  }

  return (
    <>
      {isUnanswered(VERB, request) && <Note>{say().tryAgain}</Note>}
      <AskTwice
        label={say().send(name, span(minutes))}
        question={say().ask(name, span(minutes))}
        {...{ yes: say().yes, no, sending, send }}
      />
    </>
  );
}
