import { ApplicationStatusDocument, type ApplicationStatusQuery } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAskOnce } from '../../../api/ask';
import { useStored } from '../../../api/stored';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Field } from '../../../ui/field';
import { language } from '../../../ui/language';
import { Page } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import { Way } from '../../../ui/way';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { dayWords } from '../../../words/when';

type Found = NonNullable<ApplicationStatusQuery['applicationStatus']>;

/** Where an application stands, by its number and the end of the id number, for whoever has not signed in. */
export default function CheckPage() {
  const [number, setNumber] = useState('');
  const [tail, setTail] = useState('');
  useStored(language); // It asks nothing by itself, and has to be shown anew in another language all the same.
  const { isAsking, refusal, found, look } = useLooking(number, tail);
  return (
    <Page
      title={words.check.title}
      action={
        <Button kind="main" isDisabled={isAsking} onPress={() => void look()}>
          {isAsking ? words.check.asking : words.check.go}
        </Button>
      }
    >
      <Note>{words.check.help}</Note>
      <Card>
        <Field label={words.check.number} value={number} typed="number" mostLetters={20} onInput={setNumber} />
        <Field label={words.check.tail} value={tail} typed="idcard" mostLetters={4} onInput={setTail} />
      </Card>
      {refusal && <Refusal {...refusal} />}
      {found && <Standing found={found} />}
      <CallButton />
    </Page>
  );
}

function Standing({ found: { status, nextDeed, expectedOn, until, path } }: { found: Found }) {
  const { today } = useHere();
  return (
    <Card title={words.applicationStatus[status]}>
      <Line>{words.check.deed[nextDeed]}</Line>
      {expectedOn !== null && <Line>{words.application.expected(dayWords(expectedOn, today))}</Line>}
      {until !== null && <Line>{words.check.until(dayWords(until, today))}</Line>}
      <View>
        <Way path={path} />
      </View>
    </Card>
  );
}

function useLooking(number: string, tail: string) {
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const [found, setFound] = useState<Found>();
  const ask = useAskOnce(ApplicationStatusDocument);

  async function look(): Promise<void> {
    setFound(undefined);
    if (number.trim() === '' || tail.trim().length < 4) return setRefusal({ what: words.check.fill });
    setAsking(true);
    const { data, error } = await ask({ number: number.trim(), idTail: tail.trim() });
    setAsking(false);
    const status = data?.applicationStatus;
    setRefusal(whyNot(undefined, error) ?? (status ? undefined : { what: words.check.none }));
    setFound(status ?? undefined);
  }

  return { isAsking, refusal, found, look };
}
