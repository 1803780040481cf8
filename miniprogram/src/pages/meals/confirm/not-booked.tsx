import type { SittingAtPointFragment } from '@doorstep/schema/documents';
import { useEffect } from 'react';
import { useHere } from '../../../api/viewer';
import { zh } from '../../../locale/zh';
import { Button } from '../../../ui/button';
import { Line } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import { go, goOn, goToSignIn } from '../../../words/go';
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
  if (trouble.kind === 'REFUSED') return <Refusal what={trouble.message} />;
  const { what, why: because } = zh.trouble[trouble.kind];
  return (
    <Refusal what={what} why={because}>
      {trouble.kind === 'SIGN_IN' ? (
        <Button kind="main" onPress={goToSignIn}>
          {zh.signIn.now}
        </Button>
      ) : (
        <Line>{zh.confirm.unanswered}</Line>
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
    <Refusal what={first?.message ?? zh.refusal.notSent}>
      {isNewPrice && <Line>{zh.confirm.newPrice}</Line>}
      {first?.code === 'ALREADY_BOOKED' && <Button onPress={() => goOn('bookings')}>{zh.home.all}</Button>}
      {alternative && (
        <>
          <Line>
            {alternative.servicePoint.name} {sittingWhen(alternative, today)}
          </Line>
          <Button onPress={() => goOn('confirm', { sittingId: alternative.id })}>
            {zh.confirm.takeOther(sittingWhen(alternative, today))}
          </Button>
        </>
      )}
      <Button onPress={() => go('sittings', { pointId: sitting.servicePoint.id })}>{zh.confirm.seeOthers}</Button>
    </Refusal>
  );
}
