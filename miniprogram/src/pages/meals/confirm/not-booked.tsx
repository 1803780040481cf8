import type { SittingAtPointFragment } from '@doorstep/schema/documents';
import { useEffect } from 'react';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Line } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import { go, goOn, goToSignIn } from '../../../words/go';
import { refusedWords, troubleWords } from '../../../words/refused';
import { sittingWhen } from '../../../words/when';
import type { NotBooked } from './use-booking';

interface NotBookedYetProps {
  why: NotBooked;
  sitting: SittingAtPointFragment;
  onNewPrice(): void;
}

/** Why the meal is not booked, and what to do now. */
export function NotBookedYet({ why, sitting, onNewPrice }: NotBookedYetProps) {
  if ('refused' in why) return <Refused refused={why.refused} sitting={sitting} onNewPrice={onNewPrice} />;
  const { trouble } = why;
  if (trouble.kind === 'REFUSED') return <Refusal {...refusedWords(trouble)} />;
  return (
    <Refusal {...troubleWords(trouble)}>
      {trouble.kind === 'SIGN_IN' ? (
        <Button kind="main" onPress={goToSignIn}>
          {words.signIn.now}
        </Button>
      ) : (
        <Line>{words.confirm.unanswered}</Line>
      )}
    </Refusal>
  );
}

interface RefusedProps extends Omit<NotBookedYetProps, 'why'> {
  refused: Extract<NotBooked, { refused: unknown }>['refused'];
}

function Refused({ refused: { userErrors, alternative }, sitting, onNewPrice }: RefusedProps) {
  const { today } = useHere();
  const [first] = userErrors;
  const isNewPrice = first?.code === 'PRICE_RISEN';
  useEffect(() => {
    if (isNewPrice) onNewPrice();
  }, [isNewPrice, onNewPrice]);

  return (
    <Refusal {...(first ? refusedWords(first) : { what: words.refusal.notSent })}>
      {isNewPrice && <Line>{words.confirm.newPrice}</Line>}
      {first?.code === 'ALREADY_BOOKED' && <Button onPress={() => goOn('bookings')}>{words.home.all}</Button>}
      {alternative && (
        <>
          <Line>
            {alternative.servicePoint.name} {sittingWhen(alternative, today)}
          </Line>
          <Button onPress={() => goOn('confirm', { sittingId: alternative.id })}>
            {words.confirm.takeOther(sittingWhen(alternative, today))}
          </Button>
        </>
      )}
      <Button onPress={() => go('sittings', { pointId: sitting.servicePoint.id })}>{words.confirm.seeOthers}</Button>
    </Refusal>
  );
}
