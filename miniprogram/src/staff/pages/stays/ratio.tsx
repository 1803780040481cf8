import {
  DecideRatioOverrideDocument,
  RatioWarningsDocument,
  type RatioWarningsQuery,
} from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { AskTwice } from '../../../ui/ask-twice';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { Answered } from '../../../ui/state';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { dateWords, dayWords, momentWords } from '../../../words/when';
import { AskOverride } from './ask-override';
import { staysWords } from './words';

type Warning = RatioWarningsQuery['ratioWarnings'][number];
type Waits = Warning['waiting'][number];

interface RatioProps {
  mayAsk: boolean;
  mayDecide: boolean;
}

/** Where carers are too few or somebody waits for more, and what a second officer is asked. */
export function Ratio({ mayAsk, mayDecide }: RatioProps) {
  const asked = useAsk(RatioWarningsDocument, {}, { about: ['RatioWarning', 'RatioOverride', 'CareHouse', 'BedUse'] });
  const [done, setDone] = useState<string>();
  useUpToDate(asked);
  const words = staysWords();

  function finish(says: string): void {
    setDone(says);
    asked.again();
  }

  return (
    <>
      <Heading>{words.ratio}</Heading>
      <Done says={done} />
      <Answered asked={asked}>
        {({ ratioWarnings }) => (
          <>
            {ratioWarnings.length === 0 && <Note>{words.ratioEnough}</Note>}
            <View className="people">
              {ratioWarnings.map((warning) => (
                <OneHouse key={warning.house.id} warning={warning} {...{ mayAsk, mayDecide }} onDone={finish} />
              ))}
            </View>
          </>
        )}
      </Answered>
    </>
  );
}

interface OneHouseProps extends RatioProps {
  warning: Warning;
  onDone(says: string): void;
}

function OneHouse({ warning: { house, nights, waiting }, ...may }: OneHouseProps) {
  const { today } = useHere();
  const words = staysWords();
  return (
    <Card title={house.servicePoint.name}>
      {nights.map(({ on, severe, carersNeeded, carers }) => (
        <Line key={on}>{words.ratioShort(dayWords(on, today), severe, carersNeeded, carers)}</Line>
      ))}
      {waiting.map((waits) => (
        <OneWaits key={waits.stay.id} waits={waits} {...may} />
      ))}
    </Card>
  );
}

interface OneWaitsProps extends RatioProps {
  waits: Waits;
  onDone(says: string): void;
}

function OneWaits({ waits: { stay, worst, override }, mayAsk, mayDecide, onDone }: OneWaitsProps) {
  const { today } = useHere();
  const words = staysWords();
  const isOpen = override !== null && override.isGranted === null;
  return (
    <View className="waits">
      <Heading level={3}>
        {words.ratioWaits(stay.name ?? words.someone, dateWords(stay.startsOn), dateWords(stay.endsOn))}
      </Heading>
      <Line>{words.ratioWith(dayWords(worst.on, today), worst.severe, worst.carersNeeded, worst.carers)}</Line>
      {override && (
        <>
          <Line>{words.askedBy(override.askedBy, momentWords(override.askedAt, today))}</Line>
          <Note>{words.reason(override.reason)}</Note>
          {isOpen && !mayDecide && <Note>{words.waitsForSecond}</Note>}
          {override.isGranted !== null && (
            <Line>{(override.isGranted ? words.wasGranted : words.wasDenied)(override.decidedBy ?? '')}</Line>
          )}
        </>
      )}
      {isOpen && mayDecide && <Decide overrideId={override.id} onDone={onDone} />}
      {!isOpen && mayAsk && override?.isGranted !== true && <AskOverride stayId={stay.id} onDone={onDone} />}
    </View>
  );
}

function Decide({ overrideId, onDone }: { overrideId: string; onDone(says: string): void }) {
  const words = staysWords();
  const send = useSend(DecideRatioOverrideDocument);

  async function decide(isGranted: boolean): Promise<Why | undefined> {
    const { data, error } = await send({ input: { overrideId, isGranted } });
    const why = whyNot(data?.decideRatioOverride, error);
    if (!why) onDone(isGranted ? words.granted : words.denied);
    return why;
  }

  const both = { yes: words.sure, no: words.close, sending: words.sending };
  return (
    <>
      <AskTwice label={words.grant} question={words.grantAsk} {...both} send={() => decide(true)} />
      <AskTwice label={words.deny} question={words.denyAsk} {...both} send={() => decide(false)} />
    </>
  );
}
