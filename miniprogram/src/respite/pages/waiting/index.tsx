import { words } from '../../../locale/words';
import { WaitingStayDocument, type WaitingStayPartsFragment } from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { writtenIn } from '../../../ui/language';
import { OfWhom } from '../../../ui/of-whom';
import { Page } from '../../../ui/page';
import { landmark } from '../../../ui/pressable';
import { Answered, Empty } from '../../../ui/state';
import { go, goUp, paramOf } from '../../../words/go';
import { dayWords, yearDateWords } from '../../../words/when';
import { Log } from './log';
import { Order } from './order';
import { say } from './say';
import { Still } from './still';
import { Why } from './why';
import { Wishes } from './wishes';

/** A place on a waiting list as a glass box: where, why, how long, what would change it, and what was done. */
export default function WaitingPage() {
  const { params } = useRouter();
  const asked = useAsk(WaitingStayDocument, { id: paramOf(params, 'id') }, { about: ['RespiteStay'] });
  useUpToDate(asked);
  return (
    <Page title={say().title}>
      <Answered asked={asked}>
        {({ respiteStay: stay }) => (
          <OfWhom person={stay.person}>
            <Content stay={stay} />
          </OfWhom>
        )}
      </Answered>
      <CallButton />
    </Page>
  );
}

/** A place on a list. */
export type Place = NonNullable<WaitingStayPartsFragment['waitingPlace']>;

function Content({ stay }: { stay: WaitingStayPartsFragment }) {
  const [done, setDone] = useState<string>();
  const { waitingPlace: place } = stay;
  if (!place) return <Empty says={say().notWaiting} />;
  const tell = (says: string): void => {
    setDone(says);
    goUp();
  };
  return (
    <>
      <Done says={done} />
      <Where stay={stay} place={place} />
      <Still stayId={stay.id} place={place} onDone={() => tell(say().stillDone)} />
      <Why place={place} />
      <Wishes stay={stay} place={place} onDone={() => tell(say().wishesDone)} />
      <Instead place={place} />
      <Declining place={place} />
      <Order stayId={stay.id} />
      <Log log={place.log} />
    </>
  );
}

/** The one number, large and alone, then of how many, for what, and how long it may take. */
function Where({ stay, place }: { stay: WaitingStayPartsFragment; place: Place }) {
  const { today } = useHere();
  const { position, of, expected, isOpen, regionName, appliedAt } = place;
  const who = [stay.person.name, ...stay.placedWith.map(({ person }) => person.name)];
  return (
    <Card>
      <View className="status">{stay.status === 'OFFERED' ? say().offered : say().waits}</View>
      {stay.status === 'OFFERED' && (
        <Button kind="main" onPress={() => go('stay', { id: stay.id })}>
          {say().answer}
        </Button>
      )}
      <View className="code">
        <View className="line">{say().at}</View>
        <View className="code__digits" {...landmark('img', { label: say().spoken(position, of) })}>
          {position}
        </View>
        <View className="line">{say().of(of)}</View>
      </View>
      <Line>{say().what(words.ui.list(who), dayWords(stay.startsOn, today), say().form[stay.form](stay.days))}</Line>
      <Note>{say().list(regionName)}</Note>
      <Note>{say().since(yearDateWords(civilDate(new Date(appliedAt))))}</Note>
      <Note>{isOpen ? say().open : say().closed}</Note>
      <Line>{say().expected}</Line>
      <View className="line" {...writtenIn('zh')}>
        {expected}
      </View>
    </Card>
  );
}

/** Other houses that have something free on these days: no need to wait. */
function Instead({ place: { alternatives } }: { place: Place }) {
  return (
    <Card title={say().instead}>
      <Note>{alternatives.length > 0 ? say().insteadHow : say().insteadNone}</Note>
      {alternatives.map(({ id, servicePoint: { name } }) => (
        <Button key={id} label={say().see(name)} onPress={() => go('careHouse', { id })}>
          {say().see(name)}
        </Button>
      ))}
    </Card>
  );
}

/** What saying no would cost, before anybody says it. */
function Declining({ place: { nextRefusal, refusals } }: { place: Place }) {
  return (
    <Card title={say().declining}>
      <View className="line" {...writtenIn('zh')}>
        {nextRefusal}
      </View>
      <Note>{say().refusals(refusals)}</Note>
    </Card>
  );
}
