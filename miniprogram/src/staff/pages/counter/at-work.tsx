import { civilTime } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState, useSyncExternalStore } from 'react';
import type { CounterList } from '../../../api/counter-memory';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { landmark } from '../../../ui/pressable';
import { Page } from '../../../ui/page';
import { AnswerScreen } from './answer';
import { bookingWords } from './booking-words';
import type { Counter } from './counter';
import { Keypad } from './keypad';
import { meantIn, type CounterBooking, type Shown } from './matching';
import { NotTaken } from './not-taken';
import { ProofField } from './proof-field';
import { Count, Standing, useUnsettled } from './standing';
import { ToCome } from './to-come';
import { useInView } from './use-in-view';
import { useKeptFocus } from './use-kept-focus';

interface AtWorkProps {
  counter: Counter;
  list: CounterList;
  staffId: string;
}

/** The counter: field and keypad, in their place the answer until the next diner; the list beside them or below. */
export function AtWork({ counter, list, staffId }: AtWorkProps) {
  const { answer, isSending, isOffline } = useSyncExternalStore(counter.subscribe, counter.get, counter.get);
  const [typed, setTyped] = useState('');
  const unsettled = useUnsettled(staffId);
  const keepFocus = useKeptFocus();
  useInView(answer ? '.answer' : '.counter');

  function type(value: string): void {
    if (answer) counter.next();
    setTyped(value);
  }
  function take(shown: Shown): void {
    setTyped('');
    void counter.take(shown);
  }
  function enter(value: string): void {
    if (value !== '') take({ proof: value });
    else counter.next();
  }
  function ask(booking: CounterBooking): void {
    setTyped('');
    counter.ask(booking);
  }

  const done = answer?.kind === 'ASK' ? words.counter.noneOf : words.counter.next;
  const says = isSending ? words.counter.sending : answer ? done : words.counter.take;
  const action = (
    <Button kind="main" isDisabled={isSending} onPress={() => enter(typed)}>
      {says}
    </Button>
  );
  return (
    <Page title={words.counter.title} isWide action={action}>
      <Count list={list} waiting={unsettled.waiting} />
      <View className="counter">
        <View className="counter__pane" ref={keepFocus}>
          <ProofField value={typed} onInput={type} onEnter={enter} />
          {answer ? (
            <AnswerScreen answer={answer} onTake={take} />
          ) : (
            <>
              <Preview list={list} proof={typed} otherwise={hintOf(isOffline, unsettled)} />
              <Keypad onType={setTyped} />
              <Scan onScanned={(proof) => take({ proof })} />
            </>
          )}
        </View>
        <View className="counter__pane">
          <Standing isOffline={isOffline} waiting={unsettled.waiting} />
          <NotTaken staffId={staffId} />
          <ToCome list={list} onPress={ask} />
        </View>
      </View>
    </Page>
  );
}

interface PreviewProps {
  list: CounterList;
  proof: string;
  /** What is said while nobody seems to be meant. */
  otherwise: string;
}

/** Who it seems to be, while it is being typed; the line keeps its room, so that no digit moves under the finger. */
function Preview({ list, proof, otherwise }: PreviewProps) {
  const meant = meantIn(list, { proof }, civilTime(new Date()));
  const says = meant.length > 1 ? words.counter.several(meant.length) : meant[0] && bookingWords(meant[0]);
  return (
    <View className="counter__preview" {...landmark('status', { isLive: true })}>
      {says ?? otherwise}
    </View>
  );
}

/** What matters most while nothing is typed: what went wrong, that there is no network, or what can be typed. */
function hintOf(isOffline: boolean, { waiting, refused }: { waiting: number; refused: number }): string {
  if (refused > 0) return words.counter.seeRefused(refused);
  if (isOffline) return words.counter.offlineShort(waiting);
  return words.counter.hint;
}

/** WeChat's own scanner; a browser has a hand scanner that types, or none. */
function Scan({ onScanned }: { onScanned(text: string): void }) {
  if (process.env.TARO_ENV === 'h5') return null;
  const scan = (): void => {
    Taro.scanCode({ scanType: ['qrCode', 'barCode'] }).then(
      ({ result }) => onScanned(result),
      () => undefined, // Whoever closed the scanner goes on typing.
    );
  };
  return <Button onPress={scan}>{words.counter.scan}</Button>;
}
