import { RespiteStayDocument, StayChangedDocument, type RespiteStayQuery } from '@doorstep/schema/documents';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useLive } from '../../../api/live';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Done } from '../../../ui/done';
import { OfWhom } from '../../../ui/of-whom';
import { Page } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import { RemindMe } from '../../../ui/remind-me';
import { Answered } from '../../../ui/state';
import { go, goUp, paramOf } from '../../../words/go';
import { Accept, useAccepting } from './accept';
import { ChangeDays } from './change';
import { Decline } from './decline';
import { GiveUp } from './give-up';
import { mayBeChanged, mayBeGivenUp } from './may';
import { Place } from './place';
import { Price } from './price';
import { say } from './say';
import { Standing } from './standing';
import { Stops } from './stops';
import { Timeline } from './timeline';
import { Together } from './together';
import { useRunningOut } from './use-running-out';
import { WaitingPlace } from './waiting-place';
import './index.scss';

/** A stay as its own page shows it. */
export type OneStay = RespiteStayQuery['respiteStay'];

/** One stay: how it stands, what to answer until when, where and when it is, what it costs, and how to change it. */
export default function StayPage() {
  const id = paramOf(useRouter().params, 'id');
  const asked = useAsk(RespiteStayDocument, { id });
  useUpToDate(asked);
  const stay = asked.answer.data?.respiteStay;
  useLive(asked, StayChangedDocument, { id }, { isPaused: !stay });
  useRunningOut(asked, stay?.secondsLeft ?? null);
  const { subject, acting } = useHere();
  const [done, setDone] = useState<string>();
  const tell = (says: string): void => {
    setDone(says);
    goUp();
  };
  const accepting = useAccepting(() => tell(say().accepted));
  const isToAnswer = stay?.mayAnswer && stay.person.id === subject?.id;
  return (
    <Page
      title={acting ? say().titleOf(acting.person.name) : say().title}
      action={isToAnswer ? <Accept stay={stay} accepting={accepting} /> : undefined}
    >
      <Done says={done} />
      {accepting.refusal && <Refusal {...accepting.refusal} />}
      <Answered asked={asked}>
        {({ respiteStay }) => (
          <OfWhom person={respiteStay.person}>
            <Content stay={respiteStay} onDone={tell} />
          </OfWhom>
        )}
      </Answered>
    </Page>
  );
}

/** When something is still to come from the service. */
const WAITING: readonly OneStay['status'][] = ['REQUESTED', 'WAITLISTED', 'CONFIRMED'];

function Content({ stay, onDone }: { stay: OneStay; onDone(says: string): void }) {
  const { today } = useHere();
  const { status, startsOn, endsOn, mayAnswer, placedWith, house } = stay;
  const { name, phone } = house.servicePoint;
  return (
    <>
      <Standing stay={stay} />
      {status === 'WAITLISTED' && stay.waitingPlace && <WaitingPlace stayId={stay.id} place={stay.waitingPlace} />}
      {placedWith.length > 0 && <Together stays={placedWith} />}
      <Place stay={stay} />
      <Price stay={stay} />
      {mayAnswer && stay.form === 'BED' && <Stops stay={stay} />}
      {mayAnswer && <Decline stay={stay} onDone={() => onDone(say().declined)} />}
      {WAITING.indexOf(status) >= 0 && <RemindMe kinds={['RESPITE']} />}
      {mayBeChanged(stay) && (
        <ChangeDays key={`${startsOn} ${endsOn}`} stay={stay} onDone={() => onDone(say().changed)} />
      )}
      {mayBeGivenUp(stay, today) && <GiveUp stay={stay} onDone={() => onDone(say().cancelled)} />}
      <Timeline stay={stay} />
      <Button onPress={() => go('respite')}>{say().mine}</Button>
      {phone !== null && <CallButton phone={phone} who={name} />}
      <CallButton />
    </>
  );
}
